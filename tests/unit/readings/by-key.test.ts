import { expect, test } from '@playwright/test';
import { onceByKey, onceByKeyIn } from '../../../src/readings/by-key.ts';
import { speaks } from '../../../src/readings/once.ts';
import { reads, unseen } from '../../../src/readings/readings.ts';
import { digestOfSource } from '../../../src/readings/sources.ts';
import { sourcesRead, toldAnew } from '../../support/readings.ts';

test('what is looked up by a key is a source of its own, whatever else it comes from', async () => {
  let records = [
    { id: '1', of: 'a', sum: 3 },
    { id: '2', of: 'b', sum: 4 },
  ];
  const recordsOf = () =>
    onceByKey('records of', (of) => {
      reads('audits');
      return records.filter((it) => it.of === of);
    });
  const before = recordsOf();
  expect(await sourcesRead(() => [before('a'), before('c')])).toEqual([
    'value records of/a',
    'value records of/c',
  ]);
  expect(before('a')).toEqual([records[0]]);
  const [a, b] = ['a', 'b'].map((it) => digestOfSource(`value records of/${it}`));
  records = records.map((it) => (it.of === 'b' ? { ...it, sum: 5 } : it));
  recordsOf();
  expect(await toldAnew('value records of/a')).toBe(a);
  expect(await toldAnew('value records of/b')).not.toBe(b);

  const broken = onceByKey('broken by key', () => {
    throw new Error('no value');
  });
  expect(
    await sourcesRead(() => {
      try {
        broken('a');
      } catch {
        reads('instead');
      }
    }),
  ).toEqual(['instead', unseen]);
});

test('what is looked up by a key in the words of the portal is such a source in these words alone', async () => {
  const [spoken, other] = [{ language: 'zh-CN' }, { language: 'bo' }];
  const titleOf = onceByKeyIn('title of', ({ language }: { language: string }, key) => {
    reads('audits');
    return `${language} ${key}`;
  });
  speaks(spoken);
  expect(await sourcesRead(() => titleOf(spoken, 'a'))).toEqual(['value title of/a']);
  expect(digestOfSource('value title of/a')).toHaveLength(43);
  expect(await sourcesRead(() => titleOf(other, 'a'))).toEqual(['audits']);
  expect(titleOf(other, 'a')).toBe('bo a');
});

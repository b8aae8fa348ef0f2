import { expect, test } from '@playwright/test';
import { breachesOf, compositionOf, unknownParts } from '../../../../src/domain/directory/composition.ts';
import { villageAssociationSchema } from '../../../../src/schemas/village.ts';
import { words } from '../../../../src/words/zh-CN/index.ts';
import { smallCity } from '../../../support/directory.ts';

const whole = { chairs: 1, viceChairs: 2, members: 3, commissioners: 1, groups: 1 };
const village = (more: object) =>
  villageAssociationSchema.parse({
    code: '990102001001',
    village: '溪口社区',
    founded: true,
    ...whole,
    ...more,
  });

const rows: [name: string, more: object, sentences: string[]][] = [
  ['the usual composition', {}, []],
  ['upper bounds are usual', { viceChairs: 3, members: 5, commissioners: 4, groups: 9 }, []],
  ['no chair', { chairs: 0 }, ['没有主席，一般设 1 人']],
  ['two chairs', { chairs: 2 }, ['主席 2 人，一般设 1 人']],
  ['one vice chair', { viceChairs: 1 }, ['副主席 1 人，一般设 2 至 3 人']],
  ['four vice chairs', { viceChairs: 4 }, ['副主席 4 人，一般设 2 至 3 人']],
  ['two members', { members: 2 }, ['委员 2 人，一般设 3 至 5 人']],
  ['six members', { members: 6 }, ['委员 6 人，一般设 3 至 5 人']],
  ['no commissioner', { commissioners: 0 }, ['没有专职委员，一般至少 1 人']],
  ['no group', { groups: 0 }, ['没有残疾人小组，一般至少 1 个']],
  ['several', { chairs: 0, groups: 0 }, ['没有主席，一般设 1 人', '没有残疾人小组，一般至少 1 个']],
  ['a number that is not on record', { groups: undefined }, []],
];
for (const [name, more, sentences] of rows)
  test(`composition: ${name}`, () => {
    expect(breachesOf(village(more)).map(words.composition.breach)).toEqual(sentences);
  });

test('a breach says what it is about', () => {
  expect(breachesOf(village({ members: 6 }))).toMatchObject([
    { part: 'members', count: 6, direction: 'above' },
  ]);
  expect(breachesOf(village({ members: 0 }))).toMatchObject([
    { part: 'members', count: 0, direction: 'below' },
  ]);
  expect(words.composition.rule()).toContain('委员一般设 3 至 5 人');
});

test('what is not on record is neither met nor breached; an association that is not founded has no composition', () => {
  expect(unknownParts(village({ groups: undefined, members: undefined }))).toEqual(['members', 'groups']);
  const none = villageAssociationSchema.parse({ code: '990102001002', village: '桥头', founded: false });
  expect([breachesOf(none), unknownParts(none)]).toEqual([[], []]);
});

test('townships, counties and the whole add up', () => {
  const composition = compositionOf(smallCity());
  const expected = {
    founded: 2,
    met: 1,
    breached: 1,
    incomplete: 0,
    byPart: {
      chairs: { breached: 0, unknown: 0 },
      viceChairs: { breached: 1, unknown: 0 },
      members: { breached: 0, unknown: 0 },
      commissioners: { breached: 0, unknown: 0 },
      groups: { breached: 0, unknown: 1 },
    },
    rulesPosted: { yes: 1, no: 0, unknown: 1 },
    venue: { yes: 0, no: 1, unknown: 1 },
  };
  for (const code of ['990102001', '990102', '9901']) expect(composition.at(code)).toEqual(expected);
  expect(composition.total).toEqual(expected);
  expect(composition.at('990103')?.founded).toBe(0);
});

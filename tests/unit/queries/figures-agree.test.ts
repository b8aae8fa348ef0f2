import { expect, test } from '@playwright/test';
import { villageShare } from '../../../src/domain/directory/coverage.ts';
import { coverage } from '../../../src/queries/directory/directory.ts';
import { commitments } from '../../../src/queries/commitments/commitments.ts';
import { villages } from '../../../src/kinds/villages.ts';
import { words } from '../../../src/words/zh-CN/index.ts';

test('the front page says of villages what the table of coverage says', () => {
  const { villages: tally } = coverage().total;
  expect(tally.founded + tally.notFounded + tally.noRecord).toBe(tally.villages);
  const [figure] = villages(words).figures?.() ?? [];
  expect(figure?.value).toBe(String(tally.founded));
  expect(figure?.unit).toContain(String(tally.villages));
  // What nobody has told is part of the whole, so the whole is not “on record”.
  expect(tally.noRecord).toBeGreaterThan(0);
  expect(figure?.unit).not.toContain('有记录');
});

test('coverage of villages is one figure in the table of coverage and where a promise rests on it', () => {
  const rows = commitments().flatMap((it) =>
    it.rows.filter((row) => row.commitment.measure === 'village-coverage'),
  );
  const told = rows.filter((row) => row.figure && row.figure.low === row.figure.high && row.figure.undated);
  expect(told.length).toBeGreaterThan(0);
  for (const { figure, subject } of told) {
    const tally = coverage().at(subject.place)?.villages;
    expect(figure && words.quantities.figure(figure, '%'), subject.name).toBe(
      tally && villageShare(tally)?.percent,
    );
  }
});

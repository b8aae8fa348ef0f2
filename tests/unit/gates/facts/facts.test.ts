import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { collections, singles } from '../../../../src/schemas/collections.ts';
import { saidOf } from '../../../support/facts.ts';
import { factLines, factsFixture } from '../../../support/told/facts.ts';
import { files, rows } from './rows.ts';

/** Every kind of file that a content folder holds, whether somebody has thought of it here or not. */
const all = [...Object.keys(collections), 'site', ...Object.keys(singles)];

for (const kind of all)
  test(`the smallest good record passes: ${kind}`, () => {
    expect(saidOf(files(kind, {}))).toEqual([]);
  });

for (const [index, { kind, bad, good, beside, says, level = 'error' }] of rows.entries())
  test(`${index + 1} ${kind}: ${says}`, () => {
    const found = saidOf(files(kind, bad, beside));
    expect(found.map((it) => it.includes(says))).toEqual([true]);
    expect(found[0]?.split(' | ')[0]).toBe(level);
    expect(saidOf(files(kind, good, beside))).toEqual([]);
  });

test('every kind of record has a rule that a row breaks', () => {
  expect(all.filter((kind) => !rows.some((row) => row.kind === kind))).toEqual([]);
});

// What is said of each record that a row breaks, and one change away from it: `npm run derived`, and read the difference.
test('each fault is told at its field with what to do, and of what is nearly the same what is told is as stated', () => {
  expect(factLines()).toEqual(readFileSync(factsFixture, 'utf8').trimEnd().split('\n'));
});

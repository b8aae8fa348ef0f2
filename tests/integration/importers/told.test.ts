import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { toldFixture, toldNames, toldText } from '../../support/told/told.ts';

// What staff are told of the texts of intake and of forms with odd values, and what is written: one look at the difference
// says what a change does to them. Where it is meant: `npm run derived`, and read the difference before it goes in.
for (const name of toldNames)
  test(`${name}: what an import says and writes is as stated`, async () => {
    const told = await toldText(name);
    expect(told.split('\n')).toEqual(readFileSync(toldFixture(name), 'utf8').split('\n'));
  });

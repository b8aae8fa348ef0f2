import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { derivedNames, derivedText, fixtureOf } from '../../support/derived/derived.ts';

// In one worker, which asks once.
test.describe.configure({ mode: 'default' });

// Lists and their values, links, titles, rows of downloads, what pages show over all kinds: one look at the difference
// says what a change does to the site. Where it is meant: `npm run derived`, and read the difference before it goes in.
for (const name of derivedNames)
  test(`${name}: what is derived from the sample city is as stated`, async () => {
    const derived = await derivedText(name);
    expect(derived.split('\n')).toEqual(readFileSync(fixtureOf(name), 'utf8').split('\n'));
  });

import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { sentencesFixture } from '../../support/derived/derived.ts';
import { sentences } from '../../support/derived/sentences.ts';

// The list is there to be read: where a template changes, `npm run derived`, and read what became of every combination.
test('sentences by template, with every combination of their parts, are those that were read', () => {
  expect(sentences()).toEqual(readFileSync(sentencesFixture, 'utf8').trimEnd().split('\n'));
});

test('no combination has a word twice in a row, a gap, or marks that meet', () => {
  const wrong = sentences().filter((it) =>
    /undefined|NaN|Infinity|[一-龥] [一-龥]|[，。；：、]{2}| {2}| [，。；：、）]|([一-龥]{2,})\1|^[，。]/u.test(
      it,
    ),
  );
  expect(wrong).toEqual([]);
});

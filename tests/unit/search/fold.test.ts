import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { fold, foldWithPlaces } from '../../../src/search/fold.ts';

test('a text folds to the same with its places and without', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('盲协', 'ＡＢ', '〔２０２０〕', '\ud842'),
      (one, two) => {
        const text = `${one}${two}残联 ${one}`;
        expect(fold(text)).toBe(foldWithPlaces(text).text);
      },
    ),
  );
});

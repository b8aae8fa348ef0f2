import { expect, test } from '@playwright/test';
import { isCreditCode } from '../../../src/schemas/credit-code.ts';

const cases: [code: string, right: boolean, why: string][] = [
  ['519901032970350512', true, 'both check characters are right'],
  ['519901032970350525', false, 'the whole checks, the organisation code in it does not'],
  ['519901032970350513', false, 'the organisation code checks, the whole does not'],
  ['51990103297035051', false, 'one character short'],
  ['51990103297035O512', false, 'a letter that the standard leaves out'],
];
for (const [code, right, why] of cases)
  test(`credit code ${code}: ${why}`, () => {
    expect(isCreditCode(code)).toBe(right);
  });

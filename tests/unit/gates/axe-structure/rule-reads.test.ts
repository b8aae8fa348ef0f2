import { expect, test } from '@playwright/test';
import { rules } from '../../../../src/gates/axe/rules.ts';
import { unclassified } from '../../../../src/gates/axe/structure/rule-reads.ts';

test('of each rule it is said what of a page it reads; a rule that axe adds is asked of every page until then', () => {
  expect(unclassified(rules)).toEqual([]);
  expect(unclassified(['label', 'rule-of-tomorrow'])).toEqual(['rule-of-tomorrow']);
});

import type { Page } from '@playwright/test';
import { Audit, Outcome } from '@siteimprove/alfa-act';
import { Playwright } from '@siteimprove/alfa-playwright';
import rules from '@siteimprove/alfa-rules';

/** Rules that are not asked, and why. */
const reasons: Readonly<Record<string, string>> = {
  'sia-r73': 'line height by 1.4.8 (AAA), read without our cascade layers; 1.5 is held by tests of spacing',
  'sia-r111':
    'targets of 44 px by 2.5.5 (AAA), links in sentences too; axe holds 24 px, our walk 44 px of controls and 60 px in elder mode',
};
const nameOf = (rule: { uri: string }): string => rule.uri.split('/').at(-1) ?? '';
const asked = [...rules].filter((it) => !(nameOf(it) in reasons));
if (asked.length + Object.keys(reasons).length !== [...rules].length)
  throw new Error('A rule of Alfa that is not asked, with a reason, does not exist any more.');

/**
 * `rule: target` of all that Alfa finds wrong on a page as it stands. Alfa knows nothing of axe: what both overlook is less than
 * what one does.
 */
export async function foundByAlfa(page: Page): Promise<string[]> {
  const input = await Playwright.toPage(await page.evaluateHandle('document'));
  const outcomes = [...(await Audit.of(input, asked).evaluate())];
  return outcomes.flatMap((it) => {
    if (!Outcome.isFailed(it)) return [];
    const target = (it.target as { toString: () => string }).toString();
    return [`Alfa, ${nameOf(it.rule)}: ${target.replace(/\s+/g, ' ').slice(0, 160)}`];
  });
}

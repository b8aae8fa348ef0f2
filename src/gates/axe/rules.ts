import axe from 'axe-core';

/** Every level of WCAG 2.0, 2.1 and 2.2 that axe has rules for, and its best practices. */
const tags = [
  ...[
    'wcag2a',
    'wcag2aa',
    'wcag2aaa',
    'wcag21a',
    'wcag21aa',
    'wcag21aaa',
    'wcag22a',
    'wcag22aa',
    'wcag22aaa',
  ],
  'best-practice',
];

/** Ids of the rules that run; what axe itself calls experimental or deprecated does not. */
export const rules: string[] = axe
  .getRules(tags)
  .filter((rule) => !rule.tags.includes('experimental') && !rule.tags.includes('deprecated'))
  .map((rule) => rule.ruleId);

/** The rules on contrast: 4.5:1, and 7:1 for what passes that. */
const contrastRules = ['color-contrast', 'color-contrast-enhanced'];

/** The rule on links that only their colour tells from the words around them. */
const linkRule = 'link-in-text-block';

/** The rules whose verdict depends on colours, and so on the theme. */
export const colourRules = [...contrastRules, linkRule];

/** The rule on the size of targets and the room around them. */
const targetRule = 'target-size';

/** The rule on boxes that scroll and take no focus; it counts as one on structure, too. */
const scrollingRule = 'scrollable-region-focusable';

/** Which rules are asked for what. */
export const ruleSets = {
  /** The rules whose verdict depends on what is there. */
  structure: rules.filter((rule) => ![...colourRules, targetRule].includes(rule)),
  contrast: contrastRules,
  link: linkRule,
  target: targetRule,
  scrolling: scrollingRule,
};

// A single Chinese character is a word, and a symbol (✓) is read: both are judged instead of left undecided.
const contrast = { options: { ignoreLength: true, ignoreUnicode: false } };

/** What axe is told besides the rules. No frames: the portal has none, and the rule on frames still reports one. */
export const runOptions = {
  resultTypes: ['violations' as const, 'incomplete' as const],
  checks: { 'color-contrast': contrast, 'color-contrast-enhanced': contrast },
  elementRef: true,
  iframes: false,
  preload: false,
};

export const { version } = axe;

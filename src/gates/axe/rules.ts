import axe from 'axe-core';
import chinese from 'axe-core/locales/zh_CN.json' with { type: 'json' };

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

/** Which rules are asked for what. */
export const ruleSets = {
  /** The rules whose verdict depends on what is there. */
  structure: rules.filter((rule) => ![...colourRules, targetRule].includes(rule)),
  contrast: contrastRules,
  link: linkRule,
  target: targetRule,
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

/** axe's own Chinese words, with those that its translation lacks. */
export const locale: axe.Locale = {
  lang: chinese.lang,
  // Its words for a few retired checks lack a field that the type asks for; axe does not.
  checks: chinese.checks as unknown as axe.CheckLocale,
  rules: {
    ...chinese.rules,
    'aria-tab-name': {
      description: '确保 ARIA 选项卡有可访问的名称',
      help: 'ARIA 选项卡必须有一个可访问的名称',
    },
    'summary-name': {
      description: '确保 <summary> 元素有可辨识的文本',
      help: '<summary> 元素必须有可辨识的文本',
    },
  },
};

export const { version } = axe;

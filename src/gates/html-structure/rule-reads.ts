/**
 * What of a page each rule of html-validate reads. `structure`: tags, attributes as far as `tag-key.ts` keeps them, what is in
 * what and beside what, whether there are words. `text`: words, ids or names themselves, which `index.ts` compares on every page,
 * or the signs of the source, which must be plain (`plain.ts`). A page that either can't clear is judged as a whole. A rule
 * that is not here is asked of every page.
 */
const byKind = {
  text: [
    ...[
      'attr-case',
      'attr-delimiter',
      'attr-quotes',
      'attr-spacing',
      'close-attr',
      'close-order',
      'doctype-html',
    ],
    ...[
      'element-case',
      'form-dup-name',
      'map-dup-name',
      'map-id-name',
      'missing-doctype',
      'no-conditional-comment',
    ],
    ...['no-dup-attr', 'no-dup-class', 'no-dup-id', 'no-implicit-close', 'no-missing-references'],
    ...[
      'no-raw-characters',
      'no-redundant-aria-label',
      'no-redundant-for',
      'no-self-closing',
      'no-unused-disable',
    ],
    ...[
      'no-utf8-bom',
      'script-element',
      'unique-landmark',
      'unrecognized-char-ref',
      'valid-id',
      'void-content',
    ],
  ],
  structure: [
    ...[
      'area-alt',
      'aria-hidden-body',
      'aria-label-misuse',
      'attribute-allowed-values',
      'attribute-boolean-style',
    ],
    ...[
      'attribute-empty-style',
      'attribute-misuse',
      'autocomplete-password',
      'deprecated',
      'deprecated-rule',
    ],
    ...[
      'element-name',
      'element-permitted-content',
      'element-permitted-occurrences',
      'element-permitted-order',
    ],
    ...['element-permitted-parent', 'element-required-ancestor', 'element-required-attributes'],
    ...['element-required-content', 'empty-heading', 'empty-title', 'heading-level', 'hidden-focusable'],
    ...[
      'input-attributes',
      'input-missing-label',
      'meta-refresh',
      'multiple-labeled-controls',
      'no-abstract-role',
    ],
    ...[
      'no-autoplay',
      'no-deprecated-attr',
      'no-implicit-button-type',
      'no-implicit-input-type',
      'no-inline-style',
    ],
    ...['no-multiple-main', 'no-redundant-role', 'prefer-button', 'prefer-native-element', 'prefer-tbody'],
    ...[
      'presentation-role-style',
      'require-sri',
      'script-type',
      'text-content',
      'valid-autocomplete',
      'valid-for',
    ],
    ...['wcag/h30', 'wcag/h32', 'wcag/h36', 'wcag/h37', 'wcag/h63', 'wcag/h67', 'wcag/h71'],
  ],
} as const;

const classified = new Set<string>(Object.values(byKind).flat());

/** Of these rules of html-validate, those of which nobody has said what they read. */
export const unclassifiedRules = (rules: readonly string[]): string[] =>
  rules.filter((it) => !classified.has(it));

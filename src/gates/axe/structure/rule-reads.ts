/**
 * What of a page each rule of axe reads. `structure`: elements, attributes and what they refer to, whether there is text.
 * `layout`: sizes and colours besides, which the length of a text can change. `text`: words or addresses themselves, which
 * `text-features.ts` compares as the rule does. A rule that is not here is asked of every page in a browser.
 */
const byKind = {
  text: [
    ...['accesskeys', 'duplicate-id-aria', 'frame-title-unique', 'identical-links-same-purpose'],
    ...['image-redundant-alt', 'label-content-name-mismatch', 'label-title-only', 'landmark-unique'],
    ...['table-duplicate-name'],
  ],
  layout: [
    ...['color-contrast', 'color-contrast-enhanced', 'link-in-text-block', 'scrollable-region-focusable'],
    ...['target-size'],
  ],
  structure: [
    ...['area-alt', 'aria-allowed-attr', 'aria-allowed-role', 'aria-braille-equivalent', 'aria-command-name'],
    ...['aria-conditional-attr', 'aria-deprecated-role', 'aria-dialog-name', 'aria-hidden-body'],
    ...['aria-hidden-focus', 'aria-input-field-name', 'aria-meter-name', 'aria-progressbar-name'],
    ...['aria-prohibited-attr', 'aria-required-attr', 'aria-required-children', 'aria-required-parent'],
    ...['aria-roles', 'aria-tab-name', 'aria-text', 'aria-toggle-field-name', 'aria-tooltip-name'],
    ...['aria-treeitem-name', 'aria-valid-attr-value', 'aria-valid-attr', 'autocomplete-valid'],
    ...['avoid-inline-spacing', 'blink', 'button-name', 'bypass', 'definition-list', 'dlitem'],
    ...['document-title', 'empty-heading', 'empty-table-header', 'form-field-multiple-labels'],
    ...['frame-focusable-content', 'frame-tested', 'frame-title', 'heading-order', 'html-has-lang'],
    ...['html-lang-valid', 'html-xml-lang-mismatch', 'image-alt', 'input-button-name', 'input-image-alt'],
    ...['label', 'landmark-banner-is-top-level', 'landmark-contentinfo-is-top-level'],
    ...['landmark-main-is-top-level', 'landmark-no-duplicate-banner', 'landmark-no-duplicate-contentinfo'],
    ...['landmark-no-duplicate-main', 'landmark-one-main', 'link-name', 'list', 'listitem', 'marquee'],
    ...['meta-refresh-no-exceptions', 'meta-refresh', 'meta-viewport-large', 'meta-viewport'],
    ...['nested-interactive', 'no-autoplay-audio', 'object-alt', 'page-has-heading-one'],
    ...['presentation-role-conflict', 'region', 'role-img-alt', 'scope-attr-valid', 'select-name'],
    ...['server-side-image-map', 'skip-link', 'summary-name', 'svg-img-alt', 'tabindex', 'td-headers-attr'],
    ...['th-has-data-cells', 'valid-lang', 'video-caption'],
  ],
} as const;

const classified = new Set<string>(Object.values(byKind).flat());

/** Of these rules of axe, those of which nobody has said what they read. */
export const unclassified = (rules: readonly string[]): string[] => rules.filter((it) => !classified.has(it));

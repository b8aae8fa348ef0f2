import { adaptedCondition, readingAids, textScale, type ChosenAids } from '../../domain/reading/choices.ts';
import { choose, kept } from './chosen.ts';

// Runs before anything is drawn, so that no page flashes in colours or sizes that nobody chose.

const asWritten = new WeakMap<CSSMediaRule, string>();

function adapt(rules: CSSRuleList, reading: ChosenAids): void {
  for (const rule of rules) {
    if (rule instanceof CSSMediaRule) {
      const written = asWritten.get(rule) ?? rule.media.mediaText;
      asWritten.set(rule, written);
      const wanted = adaptedCondition(written, reading);
      if (rule.media.mediaText !== wanted) rule.media.mediaText = wanted;
    }
    if ('cssRules' in rule) adapt(rule.cssRules as CSSRuleList, reading);
    else if (rule instanceof CSSImportRule && rule.styleSheet) adapt(rule.styleSheet.cssRules, reading);
  }
}

function show(reading: ChosenAids): void {
  const root = document.documentElement;
  for (const aid of readingAids) {
    const value = reading[aid];
    if (value === undefined) root.removeAttribute(`data-reading-${aid}`);
    else root.setAttribute(`data-reading-${aid}`, value);
  }
  const scale = textScale(reading);
  root.style.fontSize = scale === 1 ? '' : `${scale * 100}%`;
  for (const sheet of document.styleSheets) adapt(sheet.cssRules, reading);
}

document.addEventListener('reading', (event) => {
  show((event as CustomEvent<ChosenAids>).detail);
});

// A link that ends in ?elder opens in elder mode, and what follows from it stays there.
const asked = new URL(location.href).searchParams.has('elder');
const before = kept();
if (asked) choose({ ...before, mode: 'elder' });
else if (Object.keys(before).length > 0) show(before);

import { factLabelOf, knownLabels, type Fact } from './fact-labels.ts';
import { clean, isOfField } from './fact-values.ts';

/** Labels that say so by themselves, the longest first, with spaces inside as they are printed: 索 引 号. */
const spaced = [...knownLabels]
  .flatMap(([name, { plain }]) => (plain ? [name] : []))
  .toSorted((a, b) => b.length - a.length)
  .map((it) => [...it].join(' ?'))
  .join('|');
const beginsSpaced = new RegExp(`^(?:${spaced}) `, 'u');
/** A label whose signs stand apart is one by itself, also before its only value: 名 称 …. */
const apart = new RegExp(
  `^(?:${[...knownLabels.keys()]
    .filter((it) => it.length > 1)
    .map((it) => [...it].join(' '))
    .join('|')}) `,
  'u',
);
/** A row may mix pairs with a colon and pairs without. */
const spacedLabel = new RegExp(`(?:^|(?<= ))(?:${spaced})(?:(?= |$)|[：:])`, 'gu');

/** A label and its only value, which is one of its field: 有效性 有效. */
function onePair(text: string, label: string, line: number): Fact[] {
  const it = factLabelOf(label);
  const value = clean(text.slice(label.length));
  return it && text.startsWith(label) && isOfField[it.field]?.(value) ? [{ ...it, value, line }] : [];
}

/**
 * Pairs whose columns are lost: `索 引 号 1199… 发布日期 2026-03-06`, the first at the start; a single one where its value is one of
 * its field.
 */
export function inWords(text: string, line: number): Fact[] {
  const plain = text.trim().replace(/\s+/gu, ' ');
  if (plain.length > 200 || !(beginsSpaced.test(plain) || apart.test(plain))) return [];
  const single = apart.exec(plain);
  const found = single && !beginsSpaced.test(plain) ? [single] : [...plain.matchAll(spacedLabel)];
  if (found.length < 2 && !single) return onePair(plain, found[0]?.[0] ?? '', line);
  return found.flatMap((match, index): Fact[] => {
    const it = factLabelOf(match[0]);
    const value = plain.slice(match.index + match[0].length, found[index + 1]?.index);
    return it ? [{ ...it, plain: true, value: clean(value), line }] : [];
  });
}

const glued = new RegExp(
  `^(${[...knownLabels]
    .flatMap(([name, { plain }]) => (plain && (name.length > 2 || name === '文号') ? [name] : []))
    .toSorted((a, b) => b.length - a.length)
    .join('|')})(?=[^\\s：:])`,
  'u',
);

/** A label and its value that only a style of the page sets apart: 发文字号云残发〔2026〕1号. */
export function inGlued(text: string, line: number): Fact[] {
  const [label = ''] = glued.exec(text.trim()) ?? [];
  const it = label === '' ? null : factLabelOf(label);
  const value = text.trim().slice(label.length);
  return it && isOfField[it.field]?.(value) ? [{ ...it, value, line }] : [];
}

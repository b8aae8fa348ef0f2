import { parseMarker } from '../../domain/policies/clause-markers.ts';
import { mayGoOn } from './broken-lines.ts';
import { beginsAnew, endsSentence } from './line-kinds.ts';
import type { MarkedLine } from './marked.ts';

/** How many lines an item may be broken into below its number, and the longest of them. */
const [mostLines, longestLine] = [3, 20];

const isPlain = (it: MarkedLine | undefined): it is MarkedLine =>
  it !== undefined &&
  it.table === undefined &&
  it.role === undefined &&
  it.level === undefined &&
  parseMarker(it.text) === null &&
  !beginsAnew(it.text);

/** A number that bears items of a sentence: （一）, 1., （1）, ①. */
const itemForm = ({ text, table, role, level }: MarkedLine): string | undefined => {
  const marker = table || role || level !== undefined ? null : parseMarker(text);
  const isItem = /^(?:section|item|subitem|point)$/u.test(marker?.kind ?? '');
  return marker && isItem ? marker.form : undefined;
};

/**
 * Places of the lines that go on with the numbered line above them, in a list of sentences: those of an item that ends with
 * ；, and of the one that ends such a list.
 */
export function brokenItems(lines: readonly MarkedLine[]): ReadonlySet<number> {
  const found = new Set<number>();
  /** Forms of numbers of which an item has ended with ；. */
  const listed = new Set<string>();
  lines.forEach((it, at) => {
    const form = itemForm(it);
    if (form === undefined) return;
    let end = at;
    while (!endsSentence(lines[end]?.text ?? '') && end - at < mostLines && isPlain(lines[end + 1])) end += 1;
    const last = lines[end]?.text ?? '';
    const rest = lines.slice(at + 1, end + 1);
    const isShort = rest.every(({ text }) => [...text].length <= longestLine);
    const isListed = /[；;]$/u.test(last) || (listed.has(form) && last.endsWith('。'));
    if (isListed && isShort && mayGoOn(it.text) && !/[。；：]/u.test(it.text))
      rest.forEach((_, index) => found.add(at + 1 + index));
    if (/[；;]$/u.test(last)) listed.add(form);
  });
  return found;
}

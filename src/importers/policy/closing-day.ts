import { isPrintedDate } from './dates.ts';
import { isCopyTo, isPrintedBy } from './line-kinds.ts';
import type { MarkedLine } from './marked.ts';
import { isOrganisationLine } from './organisations.ts';

/** A paragraph that holds less than this is no text run together. */
const leastText = 40;

/** A sentence, or a number to ring, and behind a gap the day, with the body that signs before it or without. */
const closing =
  /^(.*(?:[。！；][”」』）)]?|\d{7,13}))\s+(?:([^\s。，；：:]{4,40})\s+)?([\d〇○零一二三四五六七八九]{4}\s*年\s*\S{1,3}\s*月\s*\S{1,3}\s*日)\s*$/u;

/** The last line of a text with the signature that a copy without line ends has put behind its last sentence, as lines of their own. */
export function partClosing(lines: readonly MarkedLine[]): MarkedLine[] {
  const last = lines.at(-1);
  if (!last || last.table || last.role !== undefined) return [...lines];
  const [, text = '', name, day = ''] = closing.exec(last.text) ?? [];
  const isSigned = text.length >= leastText && isPrintedDate(day) && (!name || isOrganisationLine(name));
  if (!isSigned) return [...lines];
  const parts = [text, ...(name ? [name] : []), day];
  return [...lines.slice(0, -1), ...parts.map((it) => ({ ...last, text: it }))];
}

/** The lines with the body that printed a text, on a line of its own below 抄送, before the day of printing. */
export function joinPrinter(lines: readonly MarkedLine[]): MarkedLine[] {
  const at = lines.findLastIndex(
    ({ text, table }, index) =>
      !table &&
      isOrganisationLine(text) &&
      isCopyTo(lines[index - 1]?.text ?? '') &&
      /^\s*\d/u.test(lines[index + 1]?.text ?? '') &&
      isPrintedBy(lines[index + 1]?.text ?? ''),
  );
  const [name, day] = lines.slice(at, at + 2);
  if (at < 0 || !name || !day) return [...lines];
  const text = `${name.text.trim()}\u3000${day.text.trim()}`;
  return lines.toSpliced(at, 2, { ...name, text, lines: [name.line, day.line], role: 'PrintedBy' });
}

import type { SourceLine } from '../source/types.ts';
import { readDate } from './dates.ts';
import { factLabelOf, type FactField } from './fact-labels.ts';
import { isOfField } from './fact-values.ts';
import { isTitleLike } from './line-kinds.ts';
import { readNumber } from './numbers-of.ts';
import { isOrganisationLine } from './organisations.ts';
import { isAtMost, squeeze } from './squeeze.ts';
import { statusOf } from './status-mark.ts';

/** What a line of values without labels is: a field, a few words that say what the text is about, or a remark on its status. */
type Kind = FactField | 'words' | 'remark';

function kindOf({ text, table }: SourceLine, before: Kind | undefined): Kind | null {
  const plain = squeeze(text);
  if (table || plain === '' || factLabelOf(text) !== null) return null;
  if (before === 'status' && /废止|失效|修[改订正]|有效/u.test(plain) && isAtMost(plain, 200))
    return 'remark';
  if (readDate(text) !== null) return 'publishedOn';
  if (readNumber(text)?.year !== undefined) return 'number';
  if (isOfField.indexNumber?.(plain)) return 'indexNumber';
  if (isAtMost(plain, 6) && statusOf(plain) !== undefined) return 'status';
  if (isOfField.disclosure?.(plain)) return 'disclosure';
  if (isOrganisationLine(text)) return 'publisher';
  return /^[\p{Script=Han}、，,/\\;；]{2,24}$/u.test(plain) && !isTitleLike(plain) ? 'words' : null;
}

/** Lines that the values of a frame take at least, and of how many fields they are. */
const [leastLines, leastFields] = [4, 3];
const most = 20;

/** A line of a frame that a page prints without its labels. */
export interface BareValue {
  line: SourceLine;
  kind: Kind;
}

/**
 * The values of a page's frame that stand below each other without their labels (an index number, a number, a body, days, 废止), from a
 * line on; empty where too few of them are sure. A body or words at its end may be of what follows and are left.
 */
export function bareFrameAt(lines: readonly SourceLine[], from: number): BareValue[] {
  const found: BareValue[] = [];
  for (const line of lines.slice(from, from + most)) {
    const kind = kindOf(line, found.at(-1)?.kind);
    if (kind === null) break;
    found.push({ line, kind });
  }
  while (/^(?:words|publisher|number)$/.test(found.at(-1)?.kind ?? '')) found.pop();
  const fields = new Set(found.map(({ kind }) => kind).filter((it) => it !== 'words' && it !== 'remark'));
  const days = found.filter(({ kind }) => kind === 'publishedOn').length;
  const isSure = fields.has('indexNumber') || fields.has('status') || days > 1;
  const isList = ['number', 'indexNumber', 'status'].some(
    (it) => found.filter(({ kind }) => kind === it).length > 1,
  );
  return !isList && found.length >= leastLines && fields.size >= leastFields && isSure ? found : [];
}

/** The places of all lines of such frames. */
export function bareFrameLines(lines: readonly SourceLine[]): ReadonlySet<number> {
  const places = new Set<number>();
  for (let at = 0; at < lines.length;) {
    const { length } = bareFrameAt(lines, at);
    for (let next = at; next < at + length; next += 1) places.add(next);
    at += Math.max(1, length);
  }
  return places;
}

/** The one day that a frame without labels surely means: its only one, or the first of several that stands there twice. */
export function dayOfFrame(frame: readonly BareValue[]): SourceLine | undefined {
  const days = frame.filter(({ kind }) => kind === 'publishedOn').map(({ line }) => line);
  const [first, second] = days.map(({ text }) => readDate(text));
  return days.length === 1 || first === second ? days[0] : undefined;
}

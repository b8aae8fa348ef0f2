import type { SourceLine } from '../source/types.ts';
import type { MarkedLine } from './marked.ts';
import { isDamagedDay } from './damaged-day.ts';
import { isDateLine, printedDate } from './dates.ts';
import { beginsAnew, endsSentence, isBracketed, isTitleLike } from './line-kinds.ts';
import {
  gapColumns,
  isOrganisation,
  isOrganisationLine,
  mayBeOrganisation,
  namesIn,
} from './organisations.ts';
import { isAtMost, squeeze } from './squeeze.ts';

const offices =
  '总理|(?:中华人民共和国|国家)?主席|委员长|代?省长|自治区代?主席|代?州长|代?市长|代?县长|代?区长|旗长|镇长|乡长|主任|院长|检察长|部长|局长|厅长|理事长|会长|董事长|书记|秘书长|行长|署长|审计长';
const person = new RegExp(
  `^(?:国务院|中央军委|中央军事委员会)?(?:${offices})\\s*[\\p{Script=Han}·]\\s*[\\p{Script=Han}·]{1,5}$`,
  'u',
);

/** Who signs an order for which of several bodies: 中国人民银行 行长 某某某. */
const ofBody = new RegExp(`^(\\S+)\\s+((?:${offices})\\s.+)$`, 'u');
const isOfBody = (text: string): boolean => {
  const [, body = '', who = ''] = ofBody.exec(text.trim()) ?? [];
  return isOrganisation(body) && person.test(who);
};

/** Who signs with the office right behind the body: 民政部部长 某某某, 云汀市市长 某某某. */
const touchesBody = new RegExp(
  `^(\\p{Script=Han}{2,20}?)((?:${offices})\\s+\\p{Script=Han}[\\p{Script=Han}·\\s]{1,6})$`,
  'u',
);
const isBehindBody = (text: string): boolean => {
  const [, body = '', who = ''] = touchesBody.exec(text.trim()) ?? [];
  return (isOrganisation(body) || /[省市州县区旗镇乡]$/u.test(body)) && person.test(who);
};

/** An office and a name, also with spaces between their signs, or behind the body. */
const isPerson = (text: string): boolean =>
  person.test(text) ||
  isOfBody(text) ||
  isBehindBody(text) ||
  (/^\p{Script=Han}[\s\u3000]/u.test(text) && isAtMost(squeeze(text), 9) && person.test(squeeze(text)));

/** What a line of a signature is made of. `maybe`: a name whose kind is not known. */
export type SignatureKind = 'date' | 'names' | 'both' | 'person' | 'maybe';

/** Who edited or printed a handbook signs it: 云汀市残疾人联合会编印. */
const withoutWork = (text: string): string =>
  text.trim().replace(/\s*(?:编印|编制|编写|汇编|主编|印制|监制|宣)$/u, '');

const isNames = (text: string): boolean => isOrganisationLine(text) || isOrganisationLine(withoutWork(text));

/** Names and a date in one line: in columns, or the date right behind the name. */
function isBoth(text: string): boolean {
  const columns = gapColumns(text);
  if (columns.length > 1)
    return (
      columns.every((it) => isDateLine(it) || isNames(it)) &&
      columns.some(isDateLine) &&
      columns.some(isNames)
    );
  const date = printedDate.exec(text);
  return date !== null && date.index + date[0].length === text.length && isNames(text.slice(0, date.index));
}

/** The filled cells of a table, one that holds a body above its day as two. */
const signedCells = (table: readonly string[][]): string[] =>
  table.flat().flatMap((cell) => {
    if (cell.trim() === '') return [];
    const date = gapColumns(cell).length === 1 && isBoth(cell) ? printedDate.exec(cell) : null;
    return date ? [cell.slice(0, date.index).trim(), date[0]] : [cell];
  });

const kindsOfLines = new WeakMap<MarkedLine, SignatureKind | null>();

/** What part of a signature a line may be; null where it is none. Each line of a row of names is asked for all of those above it. */
export function signatureKind(line: MarkedLine): SignatureKind | null {
  const known = kindsOfLines.get(line);
  if (known !== undefined) return known;
  const kind = kindOf(line);
  kindsOfLines.set(line, kind);
  return kind;
}

function kindOf({ text, table, role }: MarkedLine): SignatureKind | null {
  if (role === 'Signature') return 'names';
  if (table) {
    const cells = signedCells(table);
    if (cells.length === 0 || cells.length > 20) return null;
    if (!cells.every((it) => isDateLine(it) || isNames(it))) return null;
    return cells.some(isDateLine) ? (cells.some(isNames) ? 'both' : 'date') : 'names';
  }
  if (text.includes('。') || !isAtMost(text, 120)) return null;
  if (isDateLine(text)) return 'date';
  const columns = gapColumns(text);
  if (columns.length > 1 && columns.every(isDateLine)) return 'date';
  if (isBoth(text)) return 'both';
  if (isNames(text)) return 'names';
  if (isPerson(text)) return 'person';
  const names = namesIn(text);
  return names.length > 0 && names.every(mayBeOrganisation) && !isTitleLike(text) && !beginsAnew(text)
    ? 'maybe'
    : null;
}

/** Lines that are one signature, and whether every name in it is a body by its name. */
export interface Signature {
  length: number;
  dated: boolean;
  named: boolean;
  sure: boolean;
}

/** A line below which a signature may begin: a sentence that has ended, a list of attachments, a remark, a table. */
const closes = (line: SourceLine | undefined): boolean =>
  line === undefined ||
  line.table !== undefined ||
  endsSentence(line.text) ||
  isBracketed(line.text) ||
  squeeze(line.text).startsWith('附件');

/**
 * The signature that begins at a line: bodies and dates in any order, the day first only right below the text, with the
 * person who signs an order. A name of a kind that is not known belongs to it where a date follows and a sentence has
 * ended above. Null where none begins.
 */
export function signatureAt(lines: readonly SourceLine[], at: number, listed: boolean): Signature | null {
  const kinds: SignatureKind[] = [];
  const dateFollows = (from: number): boolean => {
    for (let next = from; next < lines.length; next += 1) {
      const kind = signatureKind(lines[next] as SourceLine);
      if (kind === 'date' || kind === 'both') return true;
      if (kind !== 'names') return false;
    }
    return false;
  };
  const dayFirst = (before: SignatureKind[]): boolean => before[0] === 'date' && closes(lines[at - 1]);
  for (let next = at; next < lines.length && kinds.length < 40; next += 1) {
    const isLeft = kinds.at(-1) === 'names' && isDamagedDay(lines[next]?.text ?? '');
    const kind = isLeft ? 'date' : signatureKind(lines[next] as SourceLine);
    const dated = kinds.some((it) => it === 'date' || it === 'both');
    if (kind === null || (dated && (kind === 'maybe' || kind === 'person'))) break;
    if (dated && kind === 'names' && !dayFirst(kinds) && !dateFollows(next)) break;
    kinds.push(kind);
  }
  const dated = kinds.some((it) => it === 'date' || it === 'both');
  if (!dated) while (kinds.at(-1) === 'maybe') kinds.pop();
  if (kinds.length === 0) return null;
  const sure = !kinds.includes('maybe');
  if (!sure && !(dated && (listed || closes(lines[at - 1])))) return null;
  if (!dated && kinds.includes('person')) return null;
  if (kinds[0] === 'date' && kinds[1] === 'date' && !closes(lines[at - 1])) return null;
  return {
    length: kinds.length,
    dated,
    named: kinds.some((it) => it !== 'date'),
    sure,
  };
}

/** The names of bodies in a line of a signature. */
export function signedNames({ text, table }: SourceLine): string[] {
  if (table) return signedCells(table).flatMap((cell) => (isDateLine(cell) ? [] : namesIn(cell)));
  if (isPerson(text) || isDamagedDay(text)) return [];
  return gapColumns(text)
    .filter((it) => !isDateLine(it))
    .flatMap((it) => namesIn(withoutWork(it.replace(printedDate, ''))))
    .filter((it) => it !== '');
}

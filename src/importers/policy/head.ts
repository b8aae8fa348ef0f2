import { parseDocumentNumber } from '../../domain/policies/document-number.ts';
import { parseMarker } from '../../domain/policies/clause-markers.ts';
import type { Remark, SourceLine } from '../source/types.ts';
import { furnitureReason } from './furniture.ts';
import { columnsOf, endsSentence, isOrganisation, isTitleLike, readPageDate, squeeze } from './line-kinds.ts';

/** Text that went from a line of the file into a field. */
interface FieldSource {
  field: string;
  line: number;
  text: string;
}

/** What stands above the body of a text. */
export interface Head {
  title: string;
  fields: FieldSource[];
  leftOut: Remark[];
  doubts: Remark[];
  rest: SourceLine[];
}

const isNumber = (text: string): boolean => parseDocumentNumber(text) !== null;
const holdsNumber = (text: string): boolean => isNumber(text) || columnsOf(text).some(isNumber);
const letterhead = (text: string): string => squeeze(text).replace(/文件$/u, '');
const isLetterhead = (text: string): boolean => columnsOf(letterhead(text)).every(isOrganisation);
const isRecipients = (text: string): boolean => /[：:]$/u.test(text) && !text.includes('。');

interface Title {
  from: number;
  to: number;
  text: string;
}

/** Two lines are one title where the second only ends what the first began (关于 … / … 的意见). */
function titleAt(lines: readonly SourceLine[], at: number): Title | null {
  const text = lines[at]?.text ?? '';
  if (!isTitleLike(text)) return null;
  const before = lines[at - 1]?.text ?? '';
  const broken =
    !/关于|《/u.test(text) &&
    before.includes('关于') &&
    !isTitleLike(before) &&
    !endsSentence(before) &&
    [...before].length <= 50;
  return broken ? { from: at - 1, to: at, text: `${before}${text}` } : { from: at, to: at, text };
}

function findTitle(lines: readonly SourceLine[]): Title | null {
  const structure = lines.findIndex((it) => /chapter|article|section/.test(parseMarker(it.text)?.kind ?? ''));
  const head = lines.slice(0, structure < 0 ? Math.min(lines.length, 60) : structure);
  const candidates = head.flatMap((_, index) => titleAt(head, index) ?? []);
  const near = (index: number): string[] =>
    head.slice(Math.max(0, index - 2), index + 3).map((it) => it.text);
  const score = (it: Title): number =>
    (it.text.includes('关于') ? 2 : 0) +
    ([...it.text].length >= 10 ? 1 : 0) +
    (near(it.from).some(holdsNumber) ? 2 : 0) +
    (near(it.to).some(isRecipients) ? 1 : 0);
  const best = candidates.toSorted((a, b) => score(b) - score(a) || a.from - b.from)[0];
  return candidates.findLast((it) => squeeze(it.text) === squeeze(best?.text ?? '')) ?? null;
}

/** The line repeats the text from its title on and breaks off. */
function isTeaser(line: string, title: Title, lines: readonly SourceLine[]): boolean {
  const from = squeeze(
    lines
      .slice(title.from)
      .map((it) => it.text)
      .join(''),
  );
  const text = squeeze(line).replace(/[….]+$/u, '');
  return text.length > squeeze(title.text).length && from.startsWith(text);
}

function whyAbove(text: string, title: Title, lines: readonly SourceLine[]): string | null {
  if (squeeze(text) === squeeze(title.text)) return '网页标题，和正文前的标题重复';
  if (isTeaser(text, title, lines)) return '网页摘要，重复标题和开头，后面被截断';
  if (squeeze(text).startsWith(squeeze(title.text))) return '网页标题，和正文前的标题重复';
  return furnitureReason(text);
}

/**
 * Divides what stands above the body into title, number, letterhead and page date (fields) and page furniture (left
 * out). Null where there is no line that could be the title of a policy text.
 */
export function readHead(lines: readonly SourceLine[]): Head | null {
  const title = findTitle(lines);
  if (!title) return null;
  const fields: FieldSource[] = [];
  const leftOut: Remark[] = [];
  const doubts: Remark[] = [];
  const leave = ({ line, text }: SourceLine, why: string) => leftOut.push({ line, what: text, why });
  const take = (field: string, { line, text }: SourceLine) => fields.push({ field, line, text });
  const has = (field: string): boolean => fields.some((it) => it.field === field);

  lines.slice(0, title.from).forEach((it, index) => {
    const next = lines[index + 1]?.text ?? '';
    const why = whyAbove(it.text, title, lines);
    const columns = columnsOf(it.text);
    if (isNumber(it.text) && !has('number')) take('number', it);
    else if (columns.some(isNumber) && !has('number'))
      columns.forEach((text) => {
        if (isNumber(text)) take('number', { line: it.line, text });
        else leave({ line: it.line, text }, '版头的签发人等，没有对应的字段');
      });
    else if (/^(?:绝密|机密|秘密|内部)/u.test(it.text)) {
      leave(it, '版头的密级，没有对应的字段');
      doubts.push({ line: it.line, what: it.text, why: '标有密级：确认已经解密，再公开' });
    } else if (/^(?:特急|加急|特提|平急|急件|\d{6})$/u.test(squeeze(it.text)))
      leave(it, '版头的紧急程度或份号，没有对应的字段');
    else if (isLetterhead(it.text) && (holdsNumber(next) || isLetterhead(next) || index + 1 === title.from))
      take('issuers', it);
    else if (why !== null) {
      leave(it, why);
      if (why.startsWith('网页摘要'))
        doubts.push({ line: it.line, what: it.text, why: '网页摘要，话没有说完' });
    } else if (squeeze(it.text).length <= 8 && !/[，。、；：]/u.test(it.text)) leave(it, '网页标签');
    else {
      leave(it, '在标题之前，不属于正文');
      doubts.push({ line: it.line, what: it.text, why: '在标题之前，没有导入，请看是否有用' });
    }
  });
  lines.slice(title.from, title.to + 1).forEach((it) => take('title', it));

  let at = title.to + 1;
  for (let it = lines[at]; it !== undefined; it = lines[++at]) {
    const why = furnitureReason(it.text);
    if (isNumber(it.text) && !has('number')) take('number', it);
    else if (readPageDate(it.text) !== null && !has('publishedOn')) take('publishedOn', it);
    else if (why !== null) leave(it, why);
    else break;
  }
  return { title: title.text, fields, leftOut, doubts, rest: lines.slice(at) };
}

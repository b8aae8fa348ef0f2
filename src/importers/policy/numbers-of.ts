import {
  parseDocumentNumber,
  parseWordlessNumber,
  type DocumentNumber,
} from '../../domain/policies/document-number.ts';
import { readDate } from './dates.ts';
import { closedTitle, isTitleLike } from './line-kinds.ts';
import { beginsWithPlace, gapColumns, isOrganisationLine } from './organisations.ts';
import { squeeze } from './squeeze.ts';
import { withoutStatus } from './status-mark.ts';
import { partDay } from './title-day.ts';

/** A 发文字号 and the words that print it. */
export interface PrintedNumber {
  number: DocumentNumber;
  text: string;
}

const unbracket = (text: string): string =>
  text
    .trim()
    .replace(/^[•●■◆▪]\s*/u, '')
    .replace(/^[（(【[](.*)[）)\]】]$/u, '$1');

const session = '第?[一二三四五六七八九十\\d]{1,3}届';
/** Of a congress, before the number of its announcement: 十五届第12号, 〔十五届〕第12号. */
const sessionBefore = new RegExp(`^(?:${session}|[〔［[（(【]${session}[〕］\\])）】])(?=第)`, 'u');
/** The same behind the word of an announcement: …公告〔十四届〕第12号. */
const sessionWithin = new RegExp(
  `(?<=公告|令|决议)[〔［[（(【]${session}[〕］\\])）】](?=第?\\d{1,4}号$)`,
  'u',
);
/** The year in brackets before the number of an announcement: 〔2019〕第4号. */
const yearBefore = /^[〔［[（(【](\d{4})年?[〕］\])）】](?=第?\d)/u;
/** The word of an order or announcement, and its number in brackets: 公告（2024年第3号）; of a congress: 主席令（九届第37号）. */
const inBrackets = new RegExp(
  `^((?:\\p{Script=Han}{2,20}(?=令[（(]${session}))?(?:令|公告|通告|公报|决议))[（(【[](?:${session}(?=第))?(.*号)[）)\\]】]$`,
  'u',
);

/**
 * A text that is one document number. A number without a name (第3号, 2024年第3号, 〔2024〕第3号, 十五届第3号) is one below the title of
 * an order or announcement (GB/T 9704: 命令（令）and 公告 have 令号, 第N号): then the last word of `title` is the name of
 * one without a year, which alone says little.
 */
export function readNumber(text: string, title = ''): DocumentNumber | null {
  const plain = unbracket(text);
  const close = squeeze(plain).replace(inBrackets, '$1$2').replace(sessionWithin, '');
  const number = parseDocumentNumber(plain) ?? parseDocumentNumber(close);
  if (number) return { ...number, text: squeeze(plain) };
  const kind = /(?:[\p{Script=Han}]{0,10}令|公告|通告|公报|决议)$/u.exec(squeeze(title))?.[0];
  const bare = close.replace(sessionBefore, '').replace(yearBefore, '〔$1〕');
  const named =
    kind && /^(?:\d{4}年)?第|^〔\d{4}〕第?/u.test(bare) ? parseDocumentNumber(`${kind}${bare}`) : null;
  if (!named) return null;
  const { agency, year, serial } = named;
  return { text: squeeze(plain), ...(year === undefined ? { agency } : { year }), serial };
}

/** All document numbers of a line that holds nothing else, side by side (joint texts have two). */
export function numbersOf(text: string, title = ''): PrintedNumber[] {
  if (text.includes('。')) return [];
  const whole = readNumber(text, title);
  if (whole) return [{ number: whole, text }];
  const parts = unbracket(text)
    .split(/\s+|[、，,；;]\s*/u)
    .filter((it) => it !== '');
  const numbers: PrintedNumber[] = [];
  for (const part of parts) {
    const number = readNumber(part, title);
    if (!number) return [];
    numbers.push({ text: part, number });
  }
  return numbers.length > 1 ? numbers : [];
}

/** The columns of a line one of which is a document number (`云残发〔2024〕12号    签发人：某某`). */
export const numberColumns = (text: string): { text: string; number: DocumentNumber | null }[] => {
  const columns = gapColumns(text.replace(/\s+(?=签\s*发\s*人\s*[：:])/gu, '   ')).map((it) => ({
    text: it,
    number: readNumber(it),
  }));
  return columns.length > 1 && columns.some((it) => it.number) ? columns : [];
};

/** What stands before, in and behind the title in its line. */
export interface TitleLine {
  title: string;
  /** The title as it stands, in 《》 too. */
  printed: string;
  /** Text that holds number and date, as it stands behind (or before) the title. */
  aside: string;
  /** A sign that parts a number from the title behind it. */
  between?: string;
  /** What the tab of a browser shows behind it, as it stands: a column, a site. */
  ofTab?: string[];
  /** Marks of its 时效性, as they stand: 【已失效】. */
  marks: string[];
  number: DocumentNumber | null;
  date: string | null;
  /** A day alone, in brackets behind the title, as it stands. */
  day?: { text: string; published: boolean };
}

const none = { number: null, date: null };

/** The serial alone, as it is printed below or behind a title: 第350号. */
function bareNumber(text: string): DocumentNumber | null {
  const bare = squeeze(unbracket(text));
  const serial = /^第.+号$/u.test(bare) ? parseDocumentNumber(`令${bare}`)?.serial : undefined;
  return serial === undefined ? null : { text: bare, serial };
}

/** What an order makes known; its number may stand alone behind it: 关于修改部分规章的决定（第350号）. */
const madeKnown = /(?:决定|条例|办法|规定|细则|规则)(?:[（(]\p{Script=Han}{2,4}[）)])?$/u;

/** Number and date in what stands behind or below a title: `（云残发〔2024〕12号，2024年5月6日）`, ` 云残发〔2024〕12号`. */
export function readAside(aside: string, title = ''): Pick<TitleLine, 'number' | 'date'> {
  const whole = readNumber(aside, title);
  if (whole) return { number: whole, date: null };
  const inner = unbracket(aside).split(/[，,；;\s]+|(?<=号)(?=\d{4}\s*[年/.-])/u);
  const number = inner.map((it) => readNumber(it)).find((it) => it !== null) ?? null;
  const date = inner.map(readDate).find((it) => it !== null) ?? null;
  const all = inner.every((it) => it === '' || readNumber(it) !== null || readDate(it) !== null);
  return number && all ? { number, date } : none;
}

/** The number that a field's words hold, alone or with a date beside it. */
export const numberIn = (text: string, title = ''): DocumentNumber | null =>
  readNumber(text, title) ?? readAside(text).number ?? parseWordlessNumber(squeeze(text)) ?? bareNumber(text);

/** The number of an announcement with its body, in brackets behind them: 第十二届人民代表大会常务委员会公告（第45号）. */
function announced(value: string): DocumentNumber | null {
  const [, kind = '', number = ''] =
    /^(.+(?:令|公告|通告|决议))[（(]([^（()）]*号)[）)]$/u.exec(squeeze(value)) ?? [];
  const read = parseDocumentNumber(kind + number);
  return read && { ...read, text: squeeze(value) };
}

/** The number that words behind its label begin with, and what else stands there: 云残发〔2024〕12号 状态：有效, 〔2021〕9号. */
export function statedNumber(value: string): { number: DocumentNumber; rest: string } | null {
  const whole = readNumber(value) ?? parseWordlessNumber(squeeze(value)) ?? announced(value);
  if (whole) return { number: whole, rest: '' };
  const [, first = '', rest = ''] =
    /^([^\s，,；;、]+?号)[\s，,；;、]*([^\s，,；;、].*)$/u.exec(value.trim()) ?? [];
  const number = readNumber(first);
  return number && { number, rest };
}

/** A title that a page prints in 《》 from end to end, without them. */
function titled(printed: string): Pick<TitleLine, 'title' | 'printed'> {
  const [, inner = ''] = /^\s*《(.+)》\s*$/u.exec(printed) ?? [];
  return { title: closedTitle.test(inner) && !/^[^《]*》/u.test(inner) ? inner : printed, printed };
}

/** A number with its year, or that of an order, right before the words of a title: 云残发〔2024〕12号关于…的通知. */
const touching =
  /^([【（([]?[\p{Script=Han}]{2,16}(?:[〔［[（(【﹝]\d{4}[〕\]］)）】﹞]第?|令第)\d{1,5}号[】）)\]]?)\s*([：:—–|｜-]*)\s*(\S.*)$/u;
/** Words of titles that no other line has behind a number. */
const doesSomething = /^《|关于|转发|印发|批转|公布|发布|(?:办法|规定|细则|条例)$/u;

/** A title whose number stands behind or before it on its line. */
function partNumber(text: string, marks: TitleLine['marks']): TitleLine | null {
  const bracket = /^(.+?)\s*([（(【[](?:[^（()）]|[（(]\d{4}[)）])*号(?:[^（()）])*[）)\]】])$/u.exec(text);
  const behind = /^(.*\S)\s+(\S*[\p{Script=Han}]\s?\S{1,12}号)$/u.exec(text);
  const glued =
    /^(.+(?:通知|意见|决定|公告|通告|通报|批复|函|办法|方案|规定|纪要|报告))([\p{Script=Han}]{2,8}[〔[［(（【﹝]\d{4}[〕\]］)）】﹞]第?\d{1,5}号)$/u.exec(
      text,
    );
  const order = /^(.{2,40}(?:令|公告|通告))(第[\d一二三四五六七八九十百]{1,6}号)$/u.exec(text);
  for (const match of [bracket, behind, glued, order]) {
    const aside = match?.[2] ? readAside(match[2], match[1]) : none;
    const ofOrder = match && match === bracket && madeKnown.test(squeeze(match[1] ?? ''));
    const read = aside.number || !ofOrder ? aside : { number: bareNumber(match[2] ?? ''), date: null };
    if (match?.[1] && read.number)
      return { ...titled(match[1].trim()), aside: match[2] ?? '', marks, ...read };
  }
  const before = /^(\S+号)(?:\s+(.+)|\s*(《.+》))$/u.exec(text);
  const number = before?.[1] ? readNumber(before[1]) : null;
  const behindIt = before?.[2] ?? before?.[3];
  if (number && behindIt) return { ...titled(behindIt), aside: before?.[1] ?? '', marks, number, date: null };
  const [, own = '', between = '', rest = ''] = touching.exec(text) ?? [];
  const isTitle = isTitleLike(rest) && (doesSomething.test(rest) || beginsWithPlace(rest));
  const touched = own !== '' && isTitle ? readNumber(own) : null;
  if (touched) return { ...titled(rest), aside: own, between, marks, number: touched, date: null };
  return null;
}

/** What a title goes on with in 《》 that are its own: …印发 / 《…的意见》. */
const goesOn = /(?:关于|印发|转发|批转|公布|发布|下达|贯彻|落实|修改|废止)$/u;

/** The words of a title in several lines, without what is printed beside them. */
export const titleWords = (lines: readonly { text: string }[]): string[] =>
  lines.map(({ text }, at) => {
    const { title, printed } = partTitle(text);
    return goesOn.test(squeeze(lines[at - 1]?.text ?? '')) ? printed : title;
  });

const tabSigns = /\s*[_＿|｜\-–—－]+\s*/u;
const isSite = (text: string): boolean =>
  isOrganisationLine(text) || /^\p{Script=Han}{2,20}(?:残联|网|网站|门户|平台)$/u.test(text);

/** A title as the tab of a browser shows it, with number, column and site behind it: …的通知_云残发〔2024〕12号_云汀市残联. */
function partTab(text: string, marks: TitleLine['marks']): TitleLine | null {
  const [own = '', ...rest] = text.split(tabSigns);
  const site = rest.at(-1) ?? '';
  const isTab =
    isSite(site) && rest.every((it) => isSite(it) || /^\p{Script=Han}{2,8}$/u.test(it) || readNumber(it));
  if (!isTab || !isTitleLike(own)) return null;
  const aside = rest.find((it) => readNumber(it) !== null) ?? '';
  const behind = text.slice(own.length);
  const ofTab = aside === '' ? [behind] : behind.split(aside);
  return { ...titled(own), aside, ofTab, marks, number: readNumber(aside), date: null };
}

/** Parts a line into the title, a number that stands behind or before it, and marks of its 时效性. */
export function partTitle(line: string): TitleLine {
  const { title: text, marks } = withoutStatus(line);
  const numbered = text.includes('号') ? partNumber(text, marks) : null;
  if (numbered) return numbered;
  const ofTab = tabSigns.test(text) ? partTab(text, marks) : null;
  if (ofTab) return ofTab;
  const dated = partDay(text);
  if (dated) {
    const day = { text: dated.aside, published: dated.published };
    return { ...titled(dated.title), aside: '', marks, ...none, day };
  }
  return { ...titled(text), aside: '', marks, ...none };
}

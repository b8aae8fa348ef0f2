import type { SourceLine } from '../source/types.ts';
import { isTitleLike } from './line-kinds.ts';
import { squeeze } from './squeeze.ts';
import { endsAsText, isTitlePart } from './title-part.ts';
import { joinTitle } from './title-words.ts';

/** What begins an attached text: its label, and the title that stands in the same line. */
export interface AttachmentLabel {
  label: string;
  title: string;
}

const digit = '[0-9０-９一二三四五六七八九十㈠-㈩①-⑳Ⅰ-ⅫA-ZＡ-Ｚ]';
const count = `(?:${digit}{0,3}(?:[-－—][0-9０-９]{1,2})?|[（(]${digit}{1,3}[）)])`;
/** What parts a number from the title behind it: 附件1.标题, 附件1——标题. */
const behind = `(?<=${digit})\\s*(?:[.．](?!\\d)|、(?!附)|[-－—–]{1,2}(?=\\p{Script=Han}))`;
/** A number that touches the title: 附件1云汀市…. */
const touching = new RegExp(`^([【（([［]?附\\s*(?:件|录|表|图)\\s*${digit}{1,3})(\\p{Script=Han}.*)$`, 'u');
const alone = new RegExp(`^[【（([［]?附(?:件|录|表|图)?${count}[】）)\\]］]?[：:]?$`, 'u');
const titled = new RegExp(
  `^([【（([［]?附\\s*(?:件|录|表|图)\\s*${count}[】）)\\]］]?\\s*[：:]|附\\s*(?:件|录|表|图)\\s*${count}${behind}|附\\s*${count}\\s*[：:]|[【（([［]?附\\s*(?:件|录|表|图)\\s*${count}[】）)\\]］]?(?=\\s))\\s*(\\S.*)$`,
  'u',
);

/** Reads 附件, 附件1：, 附件 1 标题, 附：标题, （附件2）; null for anything else. */
export function readAttachmentLabel({ text, table }: SourceLine): AttachmentLabel | null {
  if (table || !/^\s*[【（([［]?\s*附/u.test(text)) return null;
  if (alone.test(squeeze(text)) && squeeze(text) !== '附') return { label: text, title: '' };
  const glued = touching.exec(text);
  const name = glued?.[2] ?? '';
  const [, label, title] = titled.exec(text) ?? (isTitleLike(name) || endsAsText(name) ? glued : null) ?? [];
  if (!label || !title || [...title].length > 80 || /[。！？]/u.test(title)) return null;
  return { label: label.trim(), title: title.trim() };
}

const places = /^(?:\p{Script=Han}{2,9}?(?:省|市|自治区|自治州|盟|县|区|旗|镇|乡|街道))+$/u;

/** Two prints of one title, of which one begins with the place for which it holds. */
const isSameTitle = (one: string, other: string): boolean => {
  const [long, short] = one.length > other.length ? [one, other] : [other, one];
  return long === short || (long.endsWith(short) && places.test(long.slice(0, -short.length)));
};

/** A title of a list of attachments without its label and number: 附件：1．…. */
const entryOf = (text: string): string =>
  squeeze(text)
    .replace(/^附(?:件|录|表)?[：:]?/u, '')
    .replace(/^[（(]?[0-9０-９一二三四五六七八九十]{1,2}[）)]?[.．、：:）)]/u, '')
    .replace(/[；;。]$|[《》“”]/gu, '');

/** The shortest name without 《》 of what a notice issues. */
const leastIssued = 6;

/** A sentence that sends another text: 现印发给你们, 现予公布，, 《…》根据本决定作相应修改，重新公布. */
const sends =
  /现(?:将.{4,80})?(?:转|印)?发给你们|现予?(?:公布|发布)[，《]|(?:根据|依照|按照)本(?:决定|修正案)[^。]{0,40}重新(?:公布|发布|印发)/u;

/** Titles that a text itself names: in 《》, in its own title where it forwards (印发, 转发), or in its list of attachments. */
export class Announced {
  readonly #titles: Set<string>;
  readonly #title: string;
  /** The text issues or forwards another one, which may follow it. */
  forwards: boolean;
  #listed = '';
  readonly #entries = new Set<string>();

  constructor(title: string) {
    this.#title = squeeze(title);
    this.#titles = new Set();
    this.forwards = /印发|转发|批转|公布|发布|下发|(?:令|公告)$/u.test(this.#title);
    this.read(title);
  }

  /** Takes the titles that a paragraph names in 《》, and whether it sends what follows. */
  read(text: string): void {
    this.forwards ||= sends.test(squeeze(text));
    // Behind the last 》 nothing is quoted, however many 《 open there.
    const closed = text.slice(0, text.lastIndexOf('》') + 1);
    for (const [, quoted = ''] of closed.matchAll(/《([^》]+)》/gu)) this.#titles.add(squeeze(quoted));
  }

  /** Takes a list of attachments. */
  list(text: string): void {
    this.#listed += squeeze(text);
    this.#entries.add(entryOf(text));
  }

  /** The words are letter for letter a title of the list, or, where `sent` is asked, that of what the text issues. */
  names(text: string, sent: boolean): boolean {
    const plain = squeeze(text);
    if ([...plain].length < 6) return false;
    return this.#entries.has(entryOf(text)) || (sent && this.forwards && this.#titles.has(plain));
  }

  /** The list of attachments has these words. */
  lists(text: string): boolean {
    const plain = squeeze(text);
    return [...plain].length >= 4 && this.#listed.includes(plain);
  }

  /** The text issues or forwards what bears exactly this title, however short it is in 《》. */
  quotes(text: string): boolean {
    const plain = squeeze(text);
    const isIssued = plain.length >= leastIssued && this.#title.endsWith(`印发${plain}的通知`);
    return isIssued || (this.forwards && this.#titles.has(plain) && this.#title.includes(`《${plain}》`));
  }

  has(text: string): boolean {
    const plain = squeeze(text);
    if ([...plain].length < 4) return false;
    if (this.lists(plain)) return true;
    if (!this.forwards) return false;
    return (
      this.#title.includes(plain.replace(/（[^（）]{1,12}）$/u, '')) ||
      [...this.#titles].some((it) => isSameTitle(it, plain))
    );
  }
}

const longest = 5;

const titleParts = new WeakMap<SourceLine, boolean>();

/** Whether a line may be a part of a title; each is asked for all of those above it. */
function mayBeTitle(line: SourceLine): boolean {
  const known = titleParts.get(line) ?? isTitlePart(line);
  titleParts.set(line, known);
  return known;
}

/** Laws end as no other text does: 中华人民共和国…法. */
const isLaw = /(?:法|法典|解释)$/u;

/**
 * How many lines from `at` on are the title of an attached text: the most whose words the text announced; else, where
 * `loose`, the fewest that end as a title does. 0 where none are.
 */
export function attachedTitle(
  lines: readonly SourceLine[],
  at: number,
  announced: Announced,
  loose: boolean,
): number {
  let run = 0;
  while (run < longest && lines[at + run] && mayBeTitle(lines[at + run] as SourceLine)) run += 1;
  const titles: string[] = [];
  const joined = (length: number): string =>
    (titles[length] ??= joinTitle(lines.slice(at, at + length).map((it) => it.text)));
  const isWhole = (text: string): boolean =>
    isTitleLike(text) || isLaw.test(text) || (loose && endsAsText(text));
  for (let length = run; length > 1; length -= 1) if (announced.lists(joined(length))) return length;
  for (let length = run; length >= 1; length -= 1)
    if (
      announced.quotes(joined(length)) ||
      announced.names(joined(length), loose) ||
      (isWhole(joined(length)) && announced.has(joined(length)))
    )
      return length;
  for (let length = 1; loose && length <= run; length += 1)
    if (isTitleLike(joined(length)) && [...squeeze(joined(length))].length >= 6) return length;
  return 0;
}

/** How many lines below a label with its title go on with that title, by the list of attachments. */
export function titleGoesOn(
  lines: readonly SourceLine[],
  at: number,
  title: string,
  announced: Announced,
): number {
  let words = title;
  let length = 0;
  for (let it = lines[at]; it && length < longest && isTitlePart(it); it = lines[at + length]) {
    words += squeeze(it.text);
    if (!announced.lists(words)) break;
    length += 1;
  }
  return length;
}

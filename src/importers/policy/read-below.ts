import { parseWordlessNumber } from '../../domain/policies/document-number.ts';
import type { SourceLine } from '../source/types.ts';
import { datedBodiesAt, isByline, isHeadLater, isSpeakerAt } from './below-title.ts';
import { isDateLine, isPrintedDate, readDate, readPageDate } from './dates.ts';
import { furnitureReason, hardFurnitureReason } from './furniture.ts';
import { withoutBullet } from './label-lines.ts';
import { isOrderName } from './letterhead.ts';
import { closedTitle, isBracketed, isHistory } from './line-kinds.ts';
import { isBareNumber, isNamedNumber, mastheadReason } from './masthead.ts';
import { factsAt } from './neighbour-facts.ts';
import { numbersOf, readNumber } from './numbers-of.ts';
import { isOrganisationLine, namesIn } from './organisations.ts';
import type { ReadingHead } from './reading-head.ts';
import { recipientLines } from './recipients.ts';
import { isSpeechTitle } from './speech.ts';
import { squeeze } from './squeeze.ts';
import { isTitlePart } from './title-part.ts';
import { isNamedAgain } from './title-signs.ts';

/** A number of a document that lost signs when it was copied: 云残发〔202415. */
const brokenNumber =
  /^\p{Script=Han}{2,10}(?:发|字|函|办|规|令|通)\p{Script=Han}?[〔［[（(【]?\d{4,9}[〕］\])）】]?\d{0,4}号?$/u;

/** What class a reply to a proposal is of: 类别：C类, （A类）. */
const classOfReply =
  /^(?:办理|答复|公开)?(?:类别|结果)[：:][A-DＡ-Ｄ]\d?[类件]?$|^[（(【][A-DＡ-Ｄ]\d?[类件][）)】]$/u;

/** A line that begins with a time in figures: above it stand the account and the author of an article. */
const isTimed = (line: SourceLine | undefined): boolean =>
  /^\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}/u.test(line?.text.trim() ?? '');

/** Reads the lines below a title; each part says whether the line at a place is what it takes. */
class ReadingBelow {
  readonly #reading: ReadingHead;
  readonly #isSpeech: boolean;

  constructor(reading: ReadingHead) {
    this.#reading = reading;
    this.#isSpeech = isSpeechTitle(reading.found.text);
  }

  /** The day in brackets below a title, and any day below the title of a speech: the text was made on it. */
  #takeDay(it: SourceLine): boolean {
    const day = isPrintedDate(it.text) && (isBracketed(it.text) || this.#isSpeech);
    if (!day || it.table || this.#reading.has('adoptedOn')) return false;
    this.#reading.take('adoptedOn', it);
    return true;
  }

  /** Bodies below a title that draw it up: several, or one above the day on which it was passed or beside its day. */
  #takeIssuers(at: number): boolean {
    const it = this.#reading.lines[at];
    const next = this.#reading.lines[at + 1];
    if (!it || it.table || this.#isSpeech) return false;
    const [, date = '', name = ''] = /^(\d{4}年\d{1,2}月\d{1,2}日[，,\s]*)(\S+)$/u.exec(it.text.trim()) ?? [];
    if (isOrganisationLine(name)) {
      this.#reading.take('adoptedOn', { line: it.line, text: date });
      this.#reading.take('issuers', { line: it.line, text: name });
      return true;
    }
    const above = this.#reading.lines[at - 1];
    const several =
      namesIn(it.text).length > 1 ||
      this.#reading.fields.some((field) => field.field === 'issuers' && field.line === above?.line);
    const goesOn =
      next !== undefined &&
      (isOrganisationLine(next.text) ||
        isHistory(next.text) ||
        this.#isTitleAgain(next) ||
        (readNumber(next.text)?.agency ?? '').endsWith('令'));
    if (!isOrganisationLine(it.text) || !(several || goesOn) || isTimed(next)) return false;
    if (
      !several &&
      !this.#isTitleAgain(next) &&
      isHeadLater(this.#reading.lines, at, this.#reading.found.text)
    )
      return false;
    this.#reading.take('issuers', it);
    return true;
  }

  #isTitleAgain(line: SourceLine | undefined): boolean {
    return (
      squeeze(withoutBullet(line?.text ?? ''))
        .replace(/[（(]?全文[）)]?$/u, '')
        .replace(/^《(.*)》$/u, '$1') === squeeze(this.#reading.found.text)
    );
  }

  /** How many lines name the text once more, with or without its place and who made it, as a cover does. */
  #namedAgain(at: number): number {
    const { lines, found } = this.#reading;
    const lengths = [1, 2, 3, 4].filter((length) => {
      const part = lines.slice(at, at + length);
      const words = part.map((it) => it.text).join('');
      return part.length === length && part.every(isTitlePart) && isNamedAgain(words, found.text);
    });
    return lengths.at(-1) ?? 0;
  }

  #leaveName(at: number, length: number): number {
    const name = this.#reading.lines.slice(at, at + length);
    for (const it of name) this.#reading.leave(it, '标题又印了一次');
    const what = name.map((it) => it.text).join('');
    if (squeeze(what) !== squeeze(this.#reading.found.text))
      this.#reading.doubts.push({
        line: name[0]?.line ?? 0,
        what,
        why: `标题又印了一次，写法不同，按“${this.#reading.found.text}”作标题；要用这一个的，加 --field title=标题`,
      });
    return length;
  }

  /** Why another title is left out that the text prints where the page states one. */
  #tellTitle({ line, text }: SourceLine): string {
    if (!closedTitle.test(squeeze(text)) || this.#isTitleAgain({ line, text })) return '';
    const why = `正文前印的标题，和“${this.#reading.found.text}”不一样，没有作标题；要用它的，加 --field title=标题`;
    this.#reading.doubts.push({ line, what: text, why });
    return '正文前印的另一个标题';
  }

  /** An order below the title of what it issues: its name, and its number on the next line. */
  #takeOrderBelow(at: number): boolean {
    const it = this.#reading.lines[at];
    if (!it || !this.#isOrderAt(at)) return false;
    this.#reading.takeOrder(it);
    return true;
  }

  #isOrderAt(at: number): boolean {
    const [name, number] = [this.#reading.lines[at]?.text ?? '', this.#reading.lines[at + 1]?.text ?? ''];
    return isOrderName(name) && numbersOf(number, name).length > 0;
  }

  /** A day as texts print it right below their number is the number's, and no time of a page. */
  #isBelowNumber({ line, text, table }: SourceLine): boolean {
    const lines = this.#reading.lines;
    const above = lines[lines.findIndex((it) => it.line === line) - 1];
    const isNumbered = this.#reading.fields.some((it) => it.field === 'number' && it.line === above?.line);
    return !table && isNumbered && isPrintedDate(text) && !this.#reading.has('adoptedOn');
  }

  /** The day that the text prints, once more. */
  #isPrintedDay({ text }: SourceLine): boolean {
    return this.#reading.fields.some(
      (it) => it.field === 'adoptedOn' && isPrintedDate(text) && readDate(it.text) === readDate(text),
    );
  }

  /** Below a 题注 the head goes on: an order, a number, or what the page says of its text. */
  #headGoesOn(at: number): boolean {
    const next = this.#reading.lines[at];
    if (!next || next.table) return false;
    return (
      this.#isOrderAt(at) ||
      this.#isNumberAt(at) ||
      factsAt(this.#reading.lines, at).length > 0 ||
      (readPageDate(next.text) ?? hardFurnitureReason(next.text)) !== null
    );
  }

  /** The number of an explanation stands below its 题注: 法释〔2022〕9号. */
  #isNumberAt(at: number): boolean {
    const { text = '', table } = this.#reading.lines[at] ?? {};
    return !table && !this.#reading.has('number') && readNumber(text)?.year !== undefined;
  }

  /** Bodies and day below a title that nobody signs further down; how many lines they take. */
  #takeDatedBodies(at: number): number {
    const found =
      this.#isSpeech || this.#reading.has('adoptedOn') ? null : datedBodiesAt(this.#reading.lines, at);
    if (!found || this.#reading.has('issuers')) return 0;
    for (const { field, line, text } of found.parts) this.#reading.take(field, { line, text });
    return found.length;
  }

  /** A second title that says when the text was said, and that the page does not state, stays in the text. */
  #takeDaySaid(it: SourceLine): boolean {
    const isSaid = this.#reading.sayDaySaid(it);
    if (isSaid) this.#reading.history.push(it);
    return isSaid;
  }

  #takes(it: SourceLine, at: number): boolean {
    return (
      this.#takeDaySaid(it) ||
      this.#takeDay(it) ||
      this.#takeWordless(it) ||
      this.#takeIssuers(at) ||
      this.#takeOrderBelow(at)
    );
  }

  /** A number without the word for its body right below the title: （2021）9号. Above one it may be that of an issue. */
  #takeWordless({ line, text, table }: SourceLine): boolean {
    const inner = squeeze(text);
    if (table || this.#reading.has('number') || !parseWordlessNumber(inner)) return false;
    this.#reading.take('number', { line, text: inner });
    this.#reading.doubts.push({ line, what: text, why: '发文字号没有机关代字，照印的记，请核对' });
    return true;
  }

  run(from: number): number {
    let at = from;
    for (let it = this.#reading.lines[at]; it !== undefined; it = this.#reading.lines[at]) {
      if (this.#reading.decisions.keep.has(it.line)) break;
      const known = this.#reading.known(it, this.#reading.lines[at + 1]) || this.#takeDatedBodies(at);
      if (known > 0) at += known;
      else if (this.#isTitleAgain(it)) {
        this.#reading.leave(it, '标题又印了一次');
        at += 1;
      } else if (this.#namedAgain(at) > 0) at += this.#leaveName(at, this.#namedAgain(at));
      else if (this.#takes(it, at)) at += 1;
      else if (
        readPageDate(it.text) !== null ||
        (isDateLine(it.text) &&
          readDate(it.text) !== null &&
          isHeadLater(this.#reading.lines, at, this.#reading.found.text))
      ) {
        if (this.#isBelowNumber(it)) this.#reading.take('adoptedOn', it);
        else if (this.#reading.has('publishedOn') || this.#isPrintedDay(it))
          this.#reading.leave(it, '网页的时间');
        else this.#reading.take('publishedOn', it);
        at += 1;
      } else if (isHistory(it.text) && this.#headGoesOn(at + 1)) {
        this.#reading.history.push(it);
        at += 1;
      } else if (isNamedNumber(it.text) && recipientLines(this.#reading.lines.slice(at + 1)) > 0) {
        const why = '标题下面的编号，没有机关代字，没有当作发文字号';
        this.#reading.leave(it, why);
        this.#reading.doubts.push({ line: it.line, what: it.text, why: `${why}，请核对` });
        at += 1;
      } else if (this.#isSpeech && isSpeakerAt(this.#reading.lines, at)) {
        this.#reading.speakers.push(it);
        at += 1;
      } else if (isByline(this.#reading.lines, at, this.#reading.found.text)) {
        if (brokenNumber.test(squeeze(it.text)))
          this.#reading.doubts.push({
            line: it.line,
            what: it.text,
            why: '像发文字号，少了字或者符号，读不出，没有导入：核对原文，加 --field number=发文字号',
          });
        const date = /\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}日?/u.exec(it.text)?.[0];
        if (date && readDate(date)) this.#reading.say('publishedOn', '文章的时间', date, it.line, false);
        this.#reading.leave(
          it,
          mastheadReason(it.text) ?? (this.#tellTitle(it) || '标题下面的公众号名称、时间等'),
        );
        at += 1;
      } else {
        const why =
          furnitureReason(it.text) ??
          (isBareNumber(it.text) && isHeadLater(this.#reading.lines, at, this.#reading.found.text)
            ? mastheadReason(it.text)
            : null) ??
          (classOfReply.test(squeeze(it.text)) ? '答复的类别，没有对应的字段' : null) ??
          (/^[\d|｜]{1,9}$/u.test(it.text.trim()) ? '网页的数字、符号' : null);
        if (why === null) break;
        this.#reading.leave(it, why);
        at += 1;
      }
    }
    return at;
  }
}

/** Where the body begins below the title, from a line on: facts, numbers and what pages put there are taken or left. */
export const readBelow = (reading: ReadingHead, from: number): number => new ReadingBelow(reading).run(from);

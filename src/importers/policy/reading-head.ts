import type { Remark, SourceLine } from '../source/types.ts';
import { leftAbove } from './above-title.ts';
import { isByline, isHeadLater, isSpeakerAt } from './below-title.ts';
import type { Decisions } from './decisions.ts';
import { isDateLine, isPrintedDate, readDate, readPageDate } from './dates.ts';
import { factOfLines, factsOf, isLoneLabel, type Fact, type FactField } from './facts.ts';
import { furnitureReason, hardFurnitureReason } from './furniture.ts';
import { isBracketed, isHistory } from './line-kinds.ts';
import { isBareNumber } from './masthead.ts';
import type { FieldSource } from './marked.ts';
import { numberColumns, numbersOf, partTitle, readAside } from './numbers-of.ts';
import { isLetterhead, isOrderName, saysLetterhead } from './letterhead.ts';
import { signatureKind } from './signature.ts';
import { isSpeechTitle } from './speech.ts';
import { isOrganisationLine, namesIn } from './organisations.ts';
import { squeeze } from './squeeze.ts';
import { readStatus } from './status-mark.ts';
import type { Title } from './title.ts';

const holdsNumber = ({ text }: SourceLine): boolean =>
  numbersOf(text).length > 0 || numberColumns(text).length > 0 || isBareNumber(text);

/** A line that begins with a time in figures: above it stand the account and the author of an article. */
const isTimed = (line: SourceLine | undefined): boolean =>
  /^\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}/u.test(line?.text.trim() ?? '');

/** What the lines above and below a title are, taken line by line. */
export class ReadingHead {
  readonly fields: FieldSource[] = [];
  readonly facts: Fact[] = [];
  readonly leftOut: Remark[] = [];
  readonly doubts: Remark[] = [];
  /** Lines below the title that say who speaks and belong to the text. */
  readonly speakers: SourceLine[] = [];
  /** 题注 between the title and the order that issues it: it stays in the text. */
  readonly history: SourceLine[] = [];
  /** The words that a number without a name belongs to (第5号): the printed title, or the name of the order above it. */
  numberedBy: string;
  readonly #lines: readonly SourceLine[];
  readonly #title: Title;
  readonly #decisions: Decisions;
  readonly #isSpeech: boolean;

  constructor(lines: readonly SourceLine[], title: Title, decisions: Decisions) {
    this.#lines = lines;
    this.#title = title;
    this.#decisions = decisions;
    this.#isSpeech = isSpeechTitle(title.text);
    this.numberedBy = title.text;
  }

  leave({ line, text }: { line: number; text: string }, why: string): void {
    this.leftOut.push({ line, what: text, why });
  }

  take(field: string, { line, text }: { line: number; text: string }): void {
    this.fields.push({ field, line, text });
  }

  has(field: string): boolean {
    return this.#decisions.lines.has(field) || this.fields.some((it) => it.field === field);
  }

  #takeNumbers(line: number, parts: readonly { text: string }[]): void {
    parts.forEach(({ text }, index) => {
      if (index === 0 && !this.has('number')) this.take('number', { line, text });
      else this.leave({ line, text }, '又一个发文字号，只能记一个');
    });
  }

  /** A line of facts, of numbers or of a person's decision, above or below the title; true where it was one. */
  known(it: SourceLine, next: SourceLine | undefined): 0 | 1 | 2 {
    const decided = this.#decisions.fieldAt(it.line);
    if (decided) {
      this.take(decided, it);
      return 1;
    }
    const facts = factsOf(it);
    const lone = facts.length === 1 && facts[0]?.value === '' && isLoneLabel(it.text);
    if ((lone || (facts.length === 0 && isLoneLabel(it.text))) && next && this.#isValue(next)) {
      const fact = factOfLines(it, next);
      if (fact) {
        this.facts.push(fact);
        for (const line of [it, next]) this.leave(line, '网页写明的文件信息，已读');
        return 2;
      }
    }
    if (facts.length > 0) {
      this.facts.push(...facts);
      this.leave(it, this.#whyFacts(it.text, facts));
      return 1;
    }
    if (this.#takeStatus(it)) return 1;
    const numbers = numbersOf(it.text, this.numberedBy);
    if (numbers.length > 0) {
      this.#takeNumbers(it.line, numbers);
      return 1;
    }
    const { number, date } = readAside(it.text);
    if (number && date) {
      this.#takeNumbers(it.line, [it]);
      this.#say('adoptedOn', '文号后面的日期', date, it.line);
      return 1;
    }
    const columns = numberColumns(it.text);
    if (columns.length > 0) {
      for (const { text, number } of columns)
        if (number) this.#takeNumbers(it.line, [{ text }]);
        else this.leave({ line: it.line, text }, '版头的签发人等，没有对应的字段');
      return 1;
    }
    return 0;
  }

  /** A line that says whether the text still holds. */
  #takeStatus(it: SourceLine): boolean {
    const status = it.table ? undefined : readStatus(it.text);
    if (status === undefined) return false;
    if (status === null) this.leave(it, '时效的说明，没有对应的字段');
    else this.take('status', it);
    return true;
  }

  #say(field: FactField, why: string, value: string, line: number, plain = true): void {
    this.facts.push({ field, label: '', value, line, plain, why });
  }

  /** Facts that a site's furniture states keep its name: what it is is known either way. */
  #whyFacts(text: string, facts: readonly Fact[]): string {
    if (facts.every((it) => it.value === '')) return '网页的栏目，里面是空的';
    const read = facts.some((it) => it.field !== 'other' && it.value !== '');
    return read
      ? '网页写明的文件信息，已读'
      : (furnitureReason(text) ?? '网页写明的文件信息，没有对应的字段');
  }

  #isValue(next: SourceLine): boolean {
    return (
      !next.table &&
      !isLoneLabel(next.text) &&
      factsOf(next).length === 0 &&
      [...next.text].length <= 120 &&
      !/[。：:]$/u.test(next.text)
    );
  }

  above(it: SourceLine, index: number): 1 | 2 {
    const next = index + 1 < this.#title.from ? this.#lines[index + 1] : undefined;
    const known = this.known(it, next);
    if (known > 0) return known as 1 | 2;
    if (isHistory(it.text) && /通过|批准|修[正订]/u.test(it.text)) this.history.push(it);
    else if (isOrderName(it.text)) this.#takeOrder(it);
    else if (this.#isLetterheadAt(it, index)) this.take('issuers', it);
    else if (!this.#takeIssuerAndDate(it)) {
      const { why, doubt } = leftAbove(it.text, this.#title, this.#lines);
      this.leave(it, why);
      if (doubt) this.doubts.push({ line: it.line, what: it.text, why: doubt });
    }
    return 1;
  }

  /** The name of an order above the title of what it issues: its body, and what its number belongs to. */
  #takeOrder(it: SourceLine): void {
    this.numberedBy = squeeze(it.text);
    if (isLetterhead(it)) this.take('issuers', it);
    else this.leave(it, '版头的字样，没有对应的字段');
  }

  /** Minutes name the body and the day above their title, side by side. */
  #takeIssuerAndDate(it: SourceLine): boolean {
    if (it.table || signatureKind(it) !== 'both') return false;
    const date = /\S*\s*年\s*\S+\s*月\s*\S+\s*日\s*$/u.exec(it.text)?.[0] ?? '';
    const names = it.text.slice(0, it.text.length - date.length).trim();
    if (date === '' || names === '' || this.has('issuers') || this.has('adoptedOn')) return false;
    this.take('issuers', { line: it.line, text: names });
    this.take('adoptedOn', { line: it.line, text: date.trim() });
    return true;
  }

  #isLetterheadAt(it: SourceLine, index: number): boolean {
    if (!isLetterhead(it) || hardFurnitureReason(it.text) !== null) return false;
    if (saysLetterhead(it)) return true;
    for (let at = index + 1; at <= this.#title.from; at += 1) {
      const next = this.#lines[at];
      if (!next || at === this.#title.from || holdsNumber(next)) return next !== undefined;
      if (!isLetterhead(next) && squeeze(next.text) !== '文件') return false;
    }
    return false;
  }

  title(from: number, to: number): void {
    for (const it of this.#lines.slice(from, to + 1)) {
      const { printed, aside, marks, number, date } = partTitle(it.text);
      const parts = [
        { field: 'title', text: printed },
        ...(number ? [{ field: 'number', text: aside }] : []),
        ...marks.map((text) => ({ field: 'status', text })),
      ].map((part) => ({ ...part, at: it.text.indexOf(part.text) }));
      for (const { field, text } of parts.toSorted((a, b) => a.at - b.at)) {
        if (field === 'status') this.#takeStatus({ line: it.line, text });
        else this.take(field, { line: it.line, text });
      }
      if (date) this.#say('adoptedOn', '标题后面的日期', date, it.line);
    }
  }

  /** The day in brackets below a title, and any day below the title of a speech: the text was made on it. */
  #takeDay(it: SourceLine): boolean {
    const day = isPrintedDate(it.text) && (isBracketed(it.text) || this.#isSpeech);
    if (!day || it.table || this.has('adoptedOn')) return false;
    this.take('adoptedOn', it);
    return true;
  }

  /** Bodies below a title that draw it up: several, or one above the day on which it was passed or beside its day. */
  #takeIssuers(at: number): boolean {
    const it = this.#lines[at];
    const next = this.#lines[at + 1];
    if (!it || it.table || this.#isSpeech) return false;
    const [, date = '', name = ''] = /^(\d{4}年\d{1,2}月\d{1,2}日[，,\s]*)(\S+)$/u.exec(it.text.trim()) ?? [];
    if (isOrganisationLine(name)) {
      this.take('adoptedOn', { line: it.line, text: date });
      this.take('issuers', { line: it.line, text: name });
      return true;
    }
    const above = this.#lines[at - 1];
    const several =
      namesIn(it.text).length > 1 ||
      this.fields.some((field) => field.field === 'issuers' && field.line === above?.line);
    const goesOn =
      next !== undefined &&
      (isOrganisationLine(next.text) || isHistory(next.text) || this.#isTitleAgain(next));
    if (!isOrganisationLine(it.text) || !(several || goesOn) || isTimed(next)) return false;
    if (!several && !this.#isTitleAgain(next) && isHeadLater(this.#lines, at, this.#title.text)) return false;
    this.take('issuers', it);
    return true;
  }

  #isTitleAgain(line: SourceLine | undefined): boolean {
    return squeeze(line?.text ?? '').replace(/^《(.*)》$/u, '$1') === squeeze(this.#title.text);
  }

  /** An order below the title of what it issues: its name, and its number on the next line. */
  #takeOrderBelow(at: number): boolean {
    const it = this.#lines[at];
    if (!it || !this.#isOrderAt(at)) return false;
    this.#takeOrder(it);
    return true;
  }

  #isOrderAt(at: number): boolean {
    const [name, number] = [this.#lines[at]?.text ?? '', this.#lines[at + 1]?.text ?? ''];
    return isOrderName(name) && numbersOf(number, name).length > 0;
  }

  /** Where the body begins below the title: facts, numbers and what pages put there are left behind. */
  below(from: number): number {
    let at = from;
    for (let it = this.#lines[at]; it !== undefined; it = this.#lines[at]) {
      if (this.#decisions.keep.has(it.line)) break;
      const known = this.known(it, this.#lines[at + 1]);
      if (known > 0) at += known;
      else if (this.#isTitleAgain(it)) {
        this.leave(it, '标题又印了一次');
        at += 1;
      } else if (this.#takeDay(it) || this.#takeIssuers(at) || this.#takeOrderBelow(at)) at += 1;
      else if (
        readPageDate(it.text) !== null ||
        (isDateLine(it.text) && readDate(it.text) !== null && isHeadLater(this.#lines, at, this.#title.text))
      ) {
        if (this.has('publishedOn')) this.leave(it, '网页的时间');
        else this.take('publishedOn', it);
        at += 1;
      } else if (isHistory(it.text) && this.#isOrderAt(at + 1)) {
        this.history.push(it);
        at += 1;
      } else if (this.#isSpeech && isSpeakerAt(this.#lines, at)) {
        this.speakers.push(it);
        at += 1;
      } else if (isByline(this.#lines, at, this.#title.text)) {
        const date = /\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}日?/u.exec(it.text)?.[0];
        if (date && readDate(date)) this.#say('publishedOn', '文章的时间', date, it.line, false);
        this.leave(it, '标题下面的公众号名称、时间等');
        at += 1;
      } else {
        const why =
          furnitureReason(it.text) ?? (/^[\d|｜]{1,9}$/u.test(it.text.trim()) ? '网页的数字、符号' : null);
        if (why === null) break;
        this.leave(it, why);
        at += 1;
      }
    }
    return at;
  }
}

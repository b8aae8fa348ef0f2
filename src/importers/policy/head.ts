import type { Remark, SourceLine } from '../source/types.ts';
import { whyAbove } from './above-title.ts';
import type { Decisions } from './decisions.ts';
import { isDateLine, readDate, readPageDate } from './dates.ts';
import { factOfLines, factsOf, isLoneLabel, type Fact } from './facts.ts';
import { furnitureReason } from './furniture.ts';
import { isBracketed, isHistory } from './line-kinds.ts';
import type { FieldSource } from './marked.ts';
import { numberColumns, numbersOf, partTitle } from './numbers-of.ts';
import { isLetterhead, saysLetterhead } from './letterhead.ts';
import { isOrganisationLine } from './organisations.ts';
import { recipientLines } from './recipients.ts';
import { squeeze } from './squeeze.ts';
import { statedTitles, titleOf } from './head-title.ts';
import type { Title } from './title.ts';

/** What stands above the body of a text. */
export interface Head {
  title: string;
  /** The title as it is printed above the body; another one than `title` where the page states that. */
  printed: string;
  /** Why these lines were taken for the title. */
  reasons: string[];
  fields: FieldSource[];
  facts: Fact[];
  leftOut: Remark[];
  doubts: Remark[];
  rest: SourceLine[];
}

const holdsNumber = ({ text }: SourceLine): boolean =>
  numbersOf(text).length > 0 || numberColumns(text).length > 0;

class ReadingHead {
  readonly fields: FieldSource[] = [];
  readonly facts: Fact[] = [];
  readonly leftOut: Remark[] = [];
  readonly doubts: Remark[] = [];
  readonly #lines: readonly SourceLine[];
  readonly #title: Title;
  readonly #decisions: Decisions;

  constructor(lines: readonly SourceLine[], title: Title, decisions: Decisions) {
    this.#lines = lines;
    this.#title = title;
    this.#decisions = decisions;
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
    const numbers = numbersOf(it.text, this.#title.text);
    if (numbers.length > 0) {
      this.#takeNumbers(it.line, numbers);
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

  /** Facts that a site's furniture states keep its name: what it is is known either way. */
  #whyFacts(text: string, facts: readonly Fact[]): string {
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
      !/[。：]$/u.test(next.text)
    );
  }

  above(it: SourceLine, index: number): 1 | 2 {
    const next = index + 1 < this.#title.from ? this.#lines[index + 1] : undefined;
    const known = this.known(it, next);
    if (known > 0) return known as 1 | 2;
    const why = whyAbove(it.text, this.#title, this.#lines);
    if (/^(?:绝密|机密|秘密|内部)/u.test(it.text)) {
      this.leave(it, '版头的密级，没有对应的字段');
      this.doubts.push({ line: it.line, what: it.text, why: '标有密级：确认已经解密，再公开' });
    } else if (/^(?:特急|加急|特提|平急|急件|\d{6})$/u.test(squeeze(it.text)))
      this.leave(it, '版头的紧急程度或份号，没有对应的字段');
    else if (this.#isLetterheadAt(it, index)) this.take('issuers', it);
    else if (squeeze(it.text) === '文件') this.leave(it, '版头的字样，没有对应的字段');
    else if (why !== null) {
      this.leave(it, why);
      if (why.startsWith('网页摘要'))
        this.doubts.push({ line: it.line, what: it.text, why: '网页摘要，话没有说完' });
    } else if (squeeze(it.text).length <= 8 && !/[，。、；：]/u.test(it.text)) this.leave(it, '网页标签');
    else {
      this.leave(it, '在标题之前，不属于正文');
      this.doubts.push({ line: it.line, what: it.text, why: '在标题之前，没有导入，请看是否有用' });
    }
    return 1;
  }

  #isLetterheadAt(it: SourceLine, index: number): boolean {
    if (!isLetterhead(it)) return false;
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
      const { title, aside, number, date } = partTitle(it.text);
      if (!number) this.take('title', it);
      else {
        const parts = [
          { at: it.text.indexOf(title), field: 'title', text: title },
          { at: it.text.indexOf(aside), field: 'number', text: aside },
        ];
        for (const { field, text } of parts.toSorted((a, b) => a.at - b.at))
          this.take(field, { line: it.line, text });
        if (date)
          this.facts.push({
            field: 'adoptedOn',
            label: '标题后的日期',
            value: date,
            line: it.line,
            plain: true,
          });
      }
    }
  }

  /** Where the body begins below the title: facts, numbers and what pages put there are left behind. */
  below(from: number): number {
    let at = from;
    for (let it = this.#lines[at]; it !== undefined; it = this.#lines[at]) {
      if (this.#decisions.keep.has(it.line)) break;
      const known = this.known(it, this.#lines[at + 1]);
      if (known > 0) at += known;
      else if (
        readPageDate(it.text) !== null ||
        (isDateLine(it.text) && readDate(it.text) !== null && this.#isHeadLater(at))
      ) {
        if (this.has('publishedOn')) this.leave(it, '网页的时间');
        else this.take('publishedOn', it);
        at += 1;
      } else if (this.#isByline(at)) {
        const date = /\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}日?/u.exec(it.text)?.[0];
        if (date && readDate(date))
          this.facts.push({
            field: 'publishedOn',
            label: '文章的时间',
            value: date,
            line: it.line,
            plain: false,
          });
        this.leave(it, '标题下面的公众号名称、时间等');
        at += 1;
      } else {
        const why = furnitureReason(it.text);
        if (why === null) break;
        this.leave(it, why);
        at += 1;
      }
    }
    return at;
  }

  /** Below a line the head goes on: a number or the bodies that the text is sent to stand within the next lines. */
  #isHeadLater(at: number): boolean {
    for (let next = at + 1; next <= at + 5; next += 1) {
      const it = this.#lines[next];
      if (!it || it.table) return false;
      if (numbersOf(it.text, this.#title.text).length > 0) return true;
      if (recipientLines(this.#lines.slice(next)) > 0) return true;
      if (!this.#isTag(it) && furnitureReason(it.text) === null && factsOf(it).length === 0) return false;
    }
    return false;
  }

  #isTag({ text, table }: SourceLine): boolean {
    return (
      !table &&
      [...squeeze(text)].length <= 40 &&
      !/[。！？；：，、]/u.test(text) &&
      !isBracketed(text) &&
      !isHistory(text)
    );
  }

  /** An account's name, a time and place of an article: short lines between the title and a time or the rest of the head. */
  #isByline(at: number): boolean {
    const it = this.#lines[at];
    if (!it || !this.#isTag(it)) return false;
    const timed = (line: SourceLine | undefined): boolean =>
      line !== undefined &&
      this.#isTag(line) &&
      /\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}日?\s*(?:\d{1,2}:\d{2}|$|[\p{Script=Han}]{2,6}$|发[表布]于)/u.test(
        line.text,
      );
    if (timed(it)) return true;
    if (isOrganisationLine(it.text) && this.#isHeadLater(at)) return true;
    return [this.#lines[at + 1], this.#lines[at + 2]].some(timed) || this.#isHeadLater(at);
  }
}

/**
 * Divides what stands above the body into title, number, letterhead and page date (fields), facts that the page states,
 * and page furniture (left out). Null where there is nothing that could be the title of a policy text.
 */
export function readHead(lines: readonly SourceLine[], decisions: Decisions): Head | null {
  const stated = statedTitles(lines);
  const title = titleOf(lines, stated, decisions);
  if (!title) return null;
  const reading = new ReadingHead(lines, title, decisions);
  const kept: SourceLine[] = [];
  for (let at = 0; at < title.from;) {
    const it = lines[at] as SourceLine;
    if (decisions.keep.has(it.line)) {
      kept.push(it);
      at += 1;
    } else at += reading.above(it, at);
  }
  reading.title(title.from, title.to);
  const start = reading.below(title.to + 1);
  const order = /(?:令|公告)$/u.test(squeeze(title.text)) && !title.text.includes('关于');
  const named = stated.find((it) => squeeze(it) !== squeeze(title.text));
  const own = decisions.values.get('title') ?? (order && named ? named : undefined);
  if (named)
    reading.doubts.push({
      line: lines[title.from]?.line ?? 0,
      what: title.text,
      why: `网页的标题栏写的是“${named}”，${own === named ? '按它作标题' : '按正文前印的作标题'}，请核对`,
    });
  return {
    title: own ?? title.text,
    printed: title.text,
    reasons: title.reasons,
    fields: reading.fields,
    facts: reading.facts,
    leftOut: reading.leftOut,
    doubts: reading.doubts,
    rest: [...kept, ...lines.slice(start)],
  };
}

import { addAll } from '../../add-all.ts';
import { parseMarker } from '../../domain/policies/clause-markers.ts';
import { formatDocumentNumber } from '../../domain/policies/document-number.ts';
import type { Remark, SourceLine } from '../source/types.ts';
import type { Decisions } from './decisions.ts';
import type { Fact, FactField } from './fact-labels.ts';
import { bareFrameAt, dayOfFrame, type BareValue } from './bare-frame.ts';
import { isExplaining, leadsAway, leadsElsewhere } from './explaining.ts';
import { factOfLines, factsOf, isLoneLabel } from './facts.ts';
import { furnitureReason } from './furniture.ts';
import type { FieldSource } from './marked.ts';
import { withoutBullet } from './label-lines.ts';
import { factsAt } from './neighbour-facts.ts';
import { numberColumns, numbersOf, partTitle, readAside } from './numbers-of.ts';
import { isLetterhead, isOrderName } from './letterhead.ts';
import { daySaid } from './speech.ts';
import { isAtMost, squeeze } from './squeeze.ts';
import { readStatus } from './status-mark.ts';
import type { Title } from './title.ts';
import { whyRead } from './unread-facts.ts';

/** Labels of buttons, which have no more on the next line than other buttons or a count: 【字体：, • 分享到：. */
const buttons =
  /^[【[（(]?(?:字体(?:大小)?|字号|浏览字号|视力保护色|打印|分享到?|附件下载|(?:浏览|阅读|点击|访问)(?:次数|量|数|率)?)[】\])）：:]*$/u;
const isButton = (text: string): boolean => buttons.test(squeeze(withoutBullet(text)));

const longestButton = 8;

/** A row of a table copied with tabs, which has its value in the line of its label. */
const labelBeforeTab = /[：:] *\t\s*\S/u;

/** Why a number that is printed twice is left out the second time. */
const numberAgain = '发文字号又印了一次';

const whyBare = '网页没有写名称的一栏';

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
  readonly lines: readonly SourceLine[];
  readonly found: Title;
  readonly decisions: Decisions;

  constructor(lines: readonly SourceLine[], title: Title, decisions: Decisions) {
    this.lines = lines;
    this.found = title;
    this.decisions = decisions;
    this.numberedBy = title.text;
  }

  leave({ line, text }: { line: number; text: string }, why: string): void {
    this.leftOut.push({ line, what: text, why });
  }

  take(field: string, { line, text }: { line: number; text: string }): void {
    this.fields.push({ field, line, text });
  }

  has(field: string): boolean {
    return this.decisions.lines.has(field) || this.fields.some((it) => it.field === field);
  }

  #takeNumbers(line: number, parts: readonly { text: string }[]): void {
    parts.forEach(({ text }, index) => {
      if (index === 0 && !this.has('number')) this.take('number', { line, text });
      else this.leave({ line, text }, this.#isKnown(text) ? numberAgain : '又一个发文字号，只能记一个');
    });
  }

  /** The number that the head or the page prints, once more, in whatever brackets. */
  #isKnown(text: string): boolean {
    const [same] = numbersOf(text).map(({ number }) => formatDocumentNumber(number));
    const printed = this.fields.filter(({ field }) => field === 'number').flatMap((it) => numbersOf(it.text));
    return printed.some(({ number }) => formatDocumentNumber(number) === same);
  }

  /** A line of facts, of numbers or of a person's decision, above or below the title; true where it was one. */
  known(it: SourceLine, next: SourceLine | undefined): number {
    const decided = this.decisions.fieldAt(it.line);
    if (decided) {
      this.take(decided, it);
      return 1;
    }
    const index = this.lines.indexOf(it);
    const frame = bareFrameAt(this.lines, index);
    if (frame.length > 0) return this.#takeFrame(frame);
    const facts = factsAt(this.lines, index);
    if (this.#isLink(it) && facts.every(({ field }) => field === 'other')) {
      this.leave(it, '相关链接');
      return 1;
    }
    const lone = facts.length === 1 && facts[0]?.value === '' && isLoneLabel(it.text);
    const isLone = lone || (facts.length === 0 && isLoneLabel(it.text));
    const isEmpty =
      next &&
      isButton(it.text) &&
      (parseMarker(next.text) !== null || !isAtMost(next.text.trim(), longestButton));
    const isEmptyCell = labelBeforeTab.test(this.lines[index - 1]?.text ?? '');
    if (isLone && !isEmpty && !isEmptyCell && next && this.#isValue(next)) {
      const fact = factOfLines(it, next);
      if (fact) {
        this.facts.push(fact);
        for (const line of [it, next]) this.leave(line, this.#whyFacts(it.text, [fact]));
        return 2;
      }
    }
    if (facts.length > 0) {
      addAll(this.facts, facts);
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
      this.say('adoptedOn', '文号后面的日期', date, it.line);
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

  /** It leads to an explanation or another print of the text; beside the title of an explanation only where it names a text. */
  #isLink({ text, table }: SourceLine): boolean {
    if (table) return false;
    return isExplaining(this.found.text) ? text.includes('《') && leadsElsewhere(text) : leadsAway(text);
  }

  /** Values of a frame without labels: each is what it looks like; days that may be any are told. */
  #takeFrame(frame: readonly BareValue[]): number {
    const day = dayOfFrame(frame);
    for (const { line, kind } of frame) {
      const isDay = kind === 'publishedOn';
      const isField = kind !== 'words' && kind !== 'remark' && (!isDay || line === day);
      if (isField) this.say(kind, whyBare, line.text.trim(), line.line, false);
      this.leave(line, isField ? '网页写明的文件信息，已读' : '网页写明的文件信息，没有对应的字段');
    }
    const [first] = frame;
    if (first)
      this.doubts.push({
        line: first.line.line,
        what: first.line.text,
        why: `从这里起 ${frame.length} 行是网页的文件信息，没有写每一栏是什么，按样子读，${day ? '' : '日期看不出是哪一个，没有读，'}请核对`,
      });
    return frame.length;
  }

  /** A line that says whether the text still holds. */
  #takeStatus(it: SourceLine): boolean {
    const status = it.table ? undefined : readStatus(it.text);
    if (status === undefined) return false;
    if (status === null) this.leave(it, '时效的说明，没有对应的字段');
    else this.take('status', it);
    return true;
  }

  /** Takes what a line says without a label. */
  say(field: FactField, why: string, value: string, line: number, plain = true): void {
    this.facts.push({ field, label: '', value, line, plain, why });
  }

  /** Facts that a site's furniture states keep its name: what it is is known either way. */
  #whyFacts(text: string, facts: readonly Fact[]): string {
    if (facts.every((it) => it.value === '')) return '网页的栏目，里面是空的';
    return (
      whyRead(facts, (it) => it.field !== 'other') ??
      furnitureReason(text) ??
      '网页写明的文件信息，没有对应的字段'
    );
  }

  #isValue(next: SourceLine): boolean {
    return (
      !next.table &&
      !isOrderName(next.text) &&
      !isLoneLabel(next.text) &&
      factsOf(next).length === 0 &&
      [...next.text].length <= 120 &&
      !/[。：:]$/u.test(next.text)
    );
  }

  /** The day that a second title names; true where it names one. */
  sayDaySaid({ line, text, table }: SourceLine): boolean {
    const day = table ? null : daySaid(text);
    if (day !== null) this.say('adoptedOn', '副标题里的日期', day, line);
    return day !== null;
  }

  /** The name of an order: its body, and what its number belongs to. */
  takeOrder(it: SourceLine): void {
    this.numberedBy = squeeze(it.text);
    if (isLetterhead(it)) this.take('issuers', it);
    else this.leave(it, '版头的字样，没有对应的字段');
  }

  /** What the lines of the title print beside it: its number, its day, whether it still holds. */
  title(): void {
    for (const it of this.lines.slice(this.found.from, this.found.to + 1)) {
      const { printed, aside, between, ofTab = [], marks, number, date, day } = partTitle(it.text);
      const parts = [
        { field: 'title', text: printed },
        ...(number ? [{ field: 'number', text: aside }] : []),
        ...marks.map((text) => ({ field: 'status', text })),
        ...ofTab.filter((text) => text.trim() !== '').map((text) => ({ field: 'tab', text })),
        ...(day ? [{ field: day.published ? 'publishedOn' : 'adoptedOn', text: day.text }] : []),
      ].map((part) => ({ ...part, at: it.text.indexOf(part.text) }));
      for (const { field, text } of parts.toSorted((a, b) => a.at - b.at)) {
        if (field === 'status') this.#takeStatus({ line: it.line, text });
        else if (field === 'tab') this.leave({ line: it.line, text }, '网页标题栏里标题后面的字，不属于标题');
        else this.take(field, { line: it.line, text });
      }
      if (between) this.leave({ line: it.line, text: between }, '文号和标题之间的符号');
      if (date) this.say('adoptedOn', '标题后面的日期', date, it.line);
      this.sayDaySaid(it);
    }
  }
}

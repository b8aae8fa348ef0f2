import type { Unread } from '../unread.ts';
import { beginDay, beginningAct } from './begin-day.ts';
import type { Candidate } from './candidates.ts';
import { adoptedDates } from './date-values.ts';
import { readDate } from './dates.ts';
import { isExplaining } from './explaining.ts';
import { historyEvents } from './history-events.ts';
import { historyLines } from './history-lines.ts';
import { isOwn, ownSentences, textSentences, type TextSentence } from './own-sentences.ts';
import type { Placed } from './parts.ts';
import { stated, type ReadText } from './read-text.ts';
import { squeeze } from './squeeze.ts';
import { lastDay, readTermSentence, type Begin, type TermSentence } from './term-sentence.ts';

const draft = /征求.{0,8}意见|意见征集|送审稿|（草案/u;
/** Of another text, or of what held before. */
const ofOther = /[《》]|其他|其它|^原|旧/u;

/** From when a text holds and until when, as it says itself, and what of it could not be worked out. */
interface Terms {
  effective: Candidate<string>[];
  expires: Candidate<string>[];
  unread: Unread[];
}

/** A sentence of a text and what it says of its days. */
interface Said extends TermSentence {
  text: string;
  lines: number[];
  why: string;
}

const read =
  (why: string) =>
  ({ said, ...it }: TextSentence): Said => ({ ...it, ...readTermSentence(said), why });

const days = (list: readonly string[]): string[] => [...new Set(list)];

class Working {
  readonly unread: Unread[] = [];
  readonly #said: readonly Said[];
  readonly #unit: string;
  readonly #pageDay: string | undefined;

  /** `pageDay`: when the page says that it was published. */
  constructor(said: readonly Said[], unit: string, pageDay: string | undefined) {
    this.#said = said;
    this.#unit = unit;
    this.#pageDay = pageDay;
  }

  tell({ text, lines }: Pick<Said, 'text' | 'lines'>, why: string, todo: string): void {
    const where = `第 ${lines[0] ?? 0} ${this.#unit}`;
    this.unread.push({ kind: 'untaken', why, what: text, where, todo });
  }

  /** The day from which the whole text holds: where parts begin on days of their own, that of all others. */
  effective(begun: readonly Candidate<string>[]): Candidate<string>[] {
    const all = this.#said.flatMap((said) => said.begins.map((it) => ({ ...it, said })));
    const isWhole = (it: Begin): boolean => !it.ofPart;
    const rest = all.filter((it) => it.ofRest);
    const whole = rest.length > 0 ? rest : all.filter(isWhole);
    const candidates = [
      ...whole.map(({ date, said }) => ({
        value: date,
        lines: said.lines,
        score: 5,
        why: `${said.why}施行日期`,
      })),
      ...begun,
    ];
    const one = days(candidates.map((it) => it.value)).length === 1;
    const todo = '对照原文，要写的加 --field effectiveOn=施行日期';
    for (const said of new Set(all.map((it) => it.said))) {
      const of = all.filter((it) => it.said === said);
      const other = of.filter((it) => !one || it.date !== candidates[0]?.value);
      if (other.length === 0) continue;
      const named = days(of.map((it) => it.date)).join('、');
      if (one)
        this.tell(
          said,
          `有的条款另有施行日期（${days(other.map((it) => it.date)).join('、')}），没有对应的字段`,
          '不用管；施行日期按其余条款的填',
        );
      else if (of.every((it) => it.ofPart))
        this.tell(said, `只写了一部分条款的施行日期（${named}），没有读成施行日期`, todo);
      else
        this.tell(
          said,
          `写有几个施行日期（${days(candidates.map((it) => it.value)).join('、')}），没有读成施行日期`,
          todo,
        );
    }
    return one ? candidates.slice(0, 1) : [];
  }

  expires(effective: string | undefined): Candidate<string>[] {
    const dated = this.#said.flatMap(({ end, lines, why }) =>
      end === null ? [] : [{ value: end, lines, score: 5, why: `${why}有效期` }],
    );
    const spans = this.#said.flatMap(({ months, lines, why }) => {
      if (months === null || effective === undefined) return [];
      return [
        {
          value: lastDay(effective, months),
          lines,
          score: 4,
          why: `${why}有效期 ${inWords(months)}，从施行日期算到最后一天`,
        },
      ];
    });
    const found = dated.length > 0 ? dated : spans;
    const several = days(found.map((it) => it.value));
    if (several.length > 1)
      for (const it of this.#said.filter(({ end, months }) => end !== null || months !== null))
        this.tell(
          it,
          `写有几个截止日期（${several.join('、')}），没有读成有效期截止日期`,
          '对照原文，要写的加 --field expiresOn=截止日期',
        );
    return several.length === 1 ? found.slice(0, 1) : [];
  }

  /** What speaks of a beginning or an end without a day. */
  open(hasEffective: boolean, hasExpires: boolean): void {
    for (const it of this.#said) {
      if (it.months !== null && !hasEffective && !hasExpires)
        this.tell(
          it,
          `写有有效期 ${inWords(it.months)}，没有写从哪一天起，没有算出截止日期`,
          '算出来以后加 --field effectiveOn=施行日期 --field expiresOn=截止日期',
        );
      else if (it.openBegin && !hasEffective)
        this.tell(
          it,
          '写有从什么时候起施行，没有写哪一天，没有读成施行日期',
          this.#pageDay !== undefined && beginningAct(it.text) !== undefined
            ? `网页写的发布日期是 ${this.#pageDay}：就从这一天起的，加 --field effectiveOn=${this.#pageDay}；不是的不用管`
            : '知道是哪一天的，加 --field effectiveOn=施行日期；不知道的不用管',
        );
      else if (it.openEnd && !hasExpires)
        this.tell(
          it,
          '写有有效期，没有读出截止的那一天',
          '知道是哪一天的，加 --field expiresOn=截止日期；不知道的不用管',
        );
    }
  }
}

const inWords = (months: number): string => (months % 12 === 0 ? `${months / 12} 年` : `${months} 个月`);

/** A page put up more years after its text was made prints it anew. */
const mostYears = 2;
const isNear = (day: string, signed: string | undefined): boolean =>
  signed === undefined || Number(day.slice(0, 4)) - Number(signed.slice(0, 4)) <= mostYears;

/** Tells the days that a sentence names and no field has. */
function tellDays(working: Working, it: Said, why: string): void {
  const dated = [...it.begins.map(({ date }) => date), ...(it.end === null ? [] : [it.end])];
  if (dated.length > 0)
    working.tell(
      it,
      `${why}（${days(dated).join('、')}）`,
      '是这份文件的，加 --field effectiveOn=施行日期 --field expiresOn=截止日期；不是的不用管',
    );
}

/** Days of what is not the text itself, or not said of the whole of it, which are told where no day was found. */
function tellOthers(working: Working, parts: readonly Placed[], attached: readonly Placed[]): void {
  for (const it of textSentences(parts)
    .filter((sentence) => !isOwn(sentence))
    .map(read('')))
    if (!ofOther.test(it.text) && !it.begins.some(({ ofPart }) => ofPart))
      tellDays(working, { ...it, end: null }, '写有从哪一天起执行，没有说是整份文件，没有读成施行日期');
  for (const it of textSentences(attached).filter(isOwn).map(read('')))
    tellDays(working, it, '所附文件写明的起止日期，没有当作本文件的');
}

/**
 * 施行日期 and 有效期截止日期: what the text says of itself (本办法自 … 起施行，有效期5年) or its 题注 says, where it names
 * exactly one day; else stated by the page. What a draft says of its days is a proposal. `attached`: what the text
 * only has beside it, whose days are told.
 */
export function termsOf(
  text: ReadText,
  placed: readonly Placed[],
  unit: string,
  attached: readonly Placed[] = [],
): Terms {
  const notes = historyLines(text.main);
  const isDraft = draft.test(text.head.title);
  const parts = isDraft ? [] : placed.filter((it) => !notes.includes(it));
  const { own: said, inner } = ownSentences(parts);
  const explains = isExplaining(text.head.title);
  const own = explains ? [] : said;
  const ofMain = new Set(text.main.flatMap(({ lines }) => lines));
  const sentences = [
    ...own.map((it) => read(ofMain.has(it.lines[0] ?? 0) ? '文中写的' : '印发的文件里写的')(it)),
    ...(isDraft
      ? []
      : notes.map((it) => read('题注里的')({ text: it.text, said: squeeze(it.text), lines: it.lines }))),
  ];
  const begun = historyEvents(text.main)
    .filter((it) => it.act === '施行')
    .map(({ date, lines }) => ({ value: date, lines, score: 5, why: '题注里的施行日期' }));
  const signed = adoptedDates(text)[0]?.value;
  const pageDay = stated(text, 'publishedOn', readDate).find((it) => isNear(it.value, signed))?.value;
  const working = new Working(sentences, unit, pageDay);
  const dated = working.effective(begun);
  const open = sentences.filter((it) => it.openBegin).map((it) => it.text);
  const effective =
    dated.length > 0 || sentences.some((it) => it.begins.length > 0) ? dated : beginDay(text, open);
  const expires = working.expires(effective[0]?.value);
  working.open(effective.length > 0, expires.length > 0);
  const inForce = stated(text, 'effectiveOn', readDate);
  for (const it of explains ? said.map(read('')) : [])
    tellDays(working, it, '是所解读的文件写明的起止日期，没有当作本文件的');
  for (const it of inner.map(read(''))) tellDays(working, it, '是其中一项写明的起止日期，没有当作整份文件的');
  if (effective.length === 0 && inForce.length === 0 && working.unread.length === 0 && !isDraft)
    tellOthers(working, parts, attached);
  return {
    effective: [...effective, ...inForce],
    expires: [...expires, ...stated(text, 'expiresOn', readDate)],
    unread: working.unread,
  };
}

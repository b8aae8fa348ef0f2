import type { Candidate } from './candidates.ts';
import { readDamagedDay } from './damaged-day.ts';
import * as dates from './dates.ts';
import {
  firstEvent,
  historyEvents,
  issuedEvent,
  publishedEvent,
  type HistoryEvent,
} from './history-events.ts';
import { of, stated, type ReadText } from './read-text.ts';
import { isSpeechTitle } from './speech.ts';
import { readDayBehind } from './title-day.ts';

const dayWhy = (title: string): string => (isSpeechTitle(title) ? '讲话的日期' : '标题上下印的日期');

/** 成文日期: below the signature, stated by the page, or the day on which the text was passed or issued. */
export function adoptedDates(text: ReadText): Candidate<string>[] {
  const signed = signatureDates(text);
  return [
    ...signed,
    ...damagedDays(text),
    ...printedDays(text)
      .filter((it) => !isLater(it, signed))
      .map((it) => ({ ...it, score: 4.5, why: dayWhy(text.head.title) })),
    ...stated(text, 'adoptedOn', dates.readDate),
    ...fromHistory(firstEvent(historyEvents(text.main))),
  ];
}

const signatureDates = (text: ReadText): Candidate<string>[] => {
  const dated = of(text, 'Signature').findLast((it) => signedDate(it.text) !== null);
  return dated
    ? [{ value: signedDate(dated.text) as string, lines: dated.lines, score: 5, why: '落款的日期' }]
    : [];
};

/** What a signature says whose signs a copy has lost: after what the page states. */
const damagedDays = (text: ReadText): Candidate<string>[] =>
  of(text, 'Signature').flatMap((it) => {
    const value = readDamagedDay(it.text);
    return value === null ? [] : [{ value, lines: it.lines, score: 2, why: '落款的日期，少了“年月日”' }];
  });

/** Days that stand above or below the title as texts print them. */
const printedDays = ({ head }: ReadText): Omit<Candidate<string>, 'score' | 'why'>[] =>
  head.fields
    .filter((it) => it.field === 'adoptedOn')
    .flatMap((it) => {
      const value = dates.readPrintedDate(it.text) ?? readDayBehind(it.text);
      return value ? [{ value, lines: [it.line] }] : [];
    });

/** A day after the one of the signature, within the time that a page takes to publish a text, is none of the text. */
const isLater = (
  { value }: Pick<Candidate<string>, 'value'>,
  signed: readonly Candidate<string>[],
): boolean =>
  signed.some(
    (it) => value > it.value && Number(value.slice(0, 4)) - Number(it.value.slice(0, 4)) <= reprintYears,
  );

const fromHistory = (event: HistoryEvent | undefined): Candidate<string>[] =>
  event ? [{ value: event.date, lines: event.lines, score: 3, why: `题注里${event.words}的日期` }] : [];

const signedDate = (text: string): string | null =>
  dates.readPrintedDate(text) ??
  dates.readDate(
    text
      .trim()
      .split(/\s{2,}/u)
      .at(-1) ?? '',
  );

const reprintYears = 2;

/** A time of a page that no label calls its publication, years after the text was made: that of a reprint. */
export const isReprint = ({ value, score }: Candidate<string>, adoptedOn: string | undefined): boolean =>
  adoptedOn !== undefined &&
  score < 4 &&
  Number(value.slice(0, 4)) - Number(adoptedOn.slice(0, 4)) > reprintYears;

/** 发布日期: stated by the page, its date below the title, there also one later than the signature, or the day on which its 题注 says that it was published. */
export const publishedDates = (text: ReadText): Candidate<string>[] => [
  ...fromHistory(publishedEvent(historyEvents(text.main))),
  ...fromHistory(issuedEvent(historyEvents(text.main))).filter(
    (it) => /^[发公]布/u.test(it.why.slice(3)) && isLater(it, signatureDates(text)),
  ),
  ...stated(text, 'publishedOn', dates.readDate, 5),
  ...printedDays(text)
    .filter((it) => isLater(it, signatureDates(text)))
    .map((it) => ({ ...it, score: 4, why: '标题下面的日期，晚于落款' })),
  ...text.head.fields
    .filter((it) => it.field === 'publishedOn')
    .flatMap((it) => {
      const value = dates.readPageDate(it.text) ?? dates.readDate(it.text) ?? readDayBehind(it.text);
      return value ? [{ value, lines: [it.line], score: 4, why: '标题下面的日期' }] : [];
    }),
];

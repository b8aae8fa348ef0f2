import type { Candidate } from './candidates.ts';
import * as dates from './dates.ts';
import { historyLines } from './history.ts';
import { of, stated, type ReadText } from './read-text.ts';
import { isSpeechTitle } from './speech.ts';

const dayWhy = (title: string): string => (isSpeechTitle(title) ? '讲话的日期' : '标题上下印的日期');

/** 成文日期: below the signature, stated by the page, or the one day on which the text was passed. */
export function adoptedDates(text: ReadText): Candidate<string>[] {
  const dated = of(text, 'Signature').findLast((it) => signedDate(it.text) !== null);
  const passed = historyLines(text.main);
  const passedOn = passed.map((it) => dates.readPrintedDate(it.text));
  return [
    ...(dated
      ? [{ value: signedDate(dated.text) as string, lines: dated.lines, score: 5, why: '落款的日期' }]
      : []),
    ...text.head.fields
      .filter((it) => it.field === 'adoptedOn')
      .flatMap((it) => {
        const value = dates.readPrintedDate(it.text);
        return value ? [{ value, lines: [it.line], score: 4.5, why: dayWhy(text.head.title) }] : [];
      }),
    ...stated(text, 'adoptedOn', dates.readDate),
    ...(passed.length === 1 && passedOn[0] && isPassed(passed[0]?.text ?? '')
      ? [{ value: passedOn[0], lines: passed[0]?.lines ?? [], score: 3, why: '题注里的日期' }]
      : []),
  ];
}

/** The first day of a 题注 is one on which the text was passed or issued, and not the one that it holds from. */
const isPassed = (text: string): boolean =>
  !/^[（(]?[自从]/u.test(text) &&
  (!/(?:施行|实施)[）)]?$/u.test(text) || /印发|通过|公布|发布|批准/u.test(text));

const signedDate = (text: string): string | null =>
  dates.readPrintedDate(text) ??
  dates.readDate(
    text
      .trim()
      .split(/\s{2,}/u)
      .at(-1) ?? '',
  );

/** 发布日期: stated by the page, or its date below the title. */
export const publishedDates = (text: ReadText): Candidate<string>[] => [
  ...stated(text, 'publishedOn', dates.readDate, 5),
  ...text.head.fields
    .filter((it) => it.field === 'publishedOn')
    .flatMap((it) => {
      const value = dates.readPageDate(it.text) ?? dates.readDate(it.text);
      return value ? [{ value, lines: [it.line], score: 4, why: '标题下面的日期' }] : [];
    }),
];

import type { Candidate } from './candidates.ts';
import { printedDate, readPrintedDate } from './dates.ts';
import { numbers } from './field-values.ts';
import { historyEvents, type HistoryEvent } from './history-events.ts';
import { of, type ReadText } from './read-text.ts';
import { squeeze } from './squeeze.ts';

/** What is done on the day from which a text says that it holds: 自公布之日起施行. */
const from =
  /自(?:本[\p{Script=Han}]{1,6})?(公布|发布|颁布|印发|通过|批准)之日起?(?:正式|开始)?(?:施行|实施|执行|生效)/u;

/** The act from whose day on a sentence says that its text holds; undefined where it names none. */
export const beginningAct = (sentence: string): string | undefined => from.exec(squeeze(sentence))?.[1];

const isIssue = (act: string): boolean => /^[公发颁]布$/u.test(act);

/** The only day of a 题注 on which that was done; none of a text that was revised since, which holds anew. */
function inHistory(events: readonly HistoryEvent[], act: string): Candidate<string>[] {
  const done = events.filter((it) => it.act === (isIssue(act) ? '公布' : act));
  const isRevised = events.some((it) => it.act === '修订');
  return done.length === 1 && !isRevised
    ? done.map(({ date, lines }) => ({ value: date, lines, score: 3.5, why: `题注里${act}的日期` }))
    : [];
}

/** An order or an announcement is made known on the day that it is signed. */
function ofOrder(text: ReadText): Candidate<string>[] {
  const names = [
    text.head.title,
    text.head.numberedBy,
    ...numbers(text).map(({ value }) => value.agency ?? ''),
  ];
  if (!names.some((it) => /(?:令|公告|通告)$/u.test(squeeze(it)))) return [];
  return of(text, 'Signature').flatMap(({ text: words, lines }) => {
    const value = readPrintedDate(words);
    return value === null ? [] : [{ value, lines, score: 3.5, why: '令、公告落款的日期' }];
  });
}

const day = new RegExp(printedDate.source, 'u');

/** The day on which a text was printed and sent, below its 抄送. */
const printed = (text: ReadText): Candidate<string>[] =>
  of(text, 'PrintedBy').flatMap((it) => {
    const value = readPrintedDate(day.exec(squeeze(it.text))?.[0] ?? '');
    return value === null ? [] : [{ value, lines: it.lines, score: 3.5, why: '印发一行的日期' }];
  });

/** 施行日期 of a text that holds from the day on which it was made known, passed or sent, where it says which day that was. */
export function beginDay(text: ReadText, sentences: readonly string[]): Candidate<string>[] {
  const acts = new Set(sentences.flatMap((it) => beginningAct(it) ?? []));
  const [act, ...more] = acts;
  if (act === undefined || more.length > 0) return [];
  const said = inHistory(historyEvents(text.main), act);
  const others = isIssue(act) ? ofOrder(text) : act === '印发' ? printed(text) : [];
  const found = said.length > 0 ? said : others;
  const days = new Set(found.map((it) => it.value));
  return days.size === 1
    ? found.slice(0, 1).map((it) => ({ ...it, why: `文中写自${act}之日起施行，取${it.why}` }))
    : [];
}

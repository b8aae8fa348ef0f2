import { later, type OpenNow } from '../domain/office/hours-now.ts';
import { weekdayOf } from '../domain/office/hours.ts';
import type { Words } from '../words/languages.ts';
import { filled } from './filled.ts';

/** Sentences of a language, with places for times in braces. */
export type OpenWords = Words['hours']['now'];

/** A time with its day: without one where that is today and goes without saying. */
function whenText(
  { date, time, opens }: NonNullable<OpenNow['next']>,
  today: string,
  words: OpenWords,
): string {
  const clock = time.replace(/^0(?=\d)/, '');
  if (date === today) return filled(opens ? words.today : words.sameDay, { time: clock });
  if (date === later(today, 1)) return filled(words.tomorrow, { time: clock });
  const [, month = 0, day = 0] = date.split('-').map(Number);
  return filled(words.later, { weekday: words.weekdays[weekdayOf(date)], month, date: day, time: clock });
}

/** Whether a place is open now in one sentence; empty where nobody can tell. */
export function openSentence(now: OpenNow, words: OpenWords): string {
  if (now.state === 'unknown') return '';
  const kind = now.holiday === undefined ? now.state : 'holiday';
  const name = now.holiday ?? '';
  return now.next
    ? filled(words[`${kind}Until`], { when: whenText(now.next, now.today, words), name })
    : filled(words[kind], { name });
}

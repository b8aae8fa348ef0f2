import { parseChineseNumber } from '../../domain/values/chinese-number.ts';
import { printedDate, readPrintedDate } from './dates.ts';

const day = printedDate.source.replace(/\((?!\?)/gu, '(?:');
const verbs = '施行|实施|执行|生效|试行|启用|实行|算';
/** From a day on, whatever stands between 起 and the word for it; that something ends on the day is another matter. */
const begin = new RegExp(
  `(?:[自从于由为]|：)?(${day})(?:起(?:(?!停止|终止|暂停|不再|废止|失效)[^，,。；]){0,30}?|(?:开始|正式|当日|之日)*)(?:${verbs})(?!的|以来|之|前|后)`,
  'gu',
);
const term = '(?:有效期限?|(?:试行|执行|实施|施行|适用)(?:期限?|时间))';
const since = new RegExp(`${term}(?:为|是|：)?[自从]?(${day})(?=起|至|到|[—–~～-])`, 'gu');
const until = new RegExp(
  `(?:${term}|试行|执行|有效)[^，,。；]{0,24}?(?:截至|截止至|截止到|至|到|为|[—–~～-])(${day})(?!起|至|到|[—–~～-])|(?:至|到)(${day})(?:止|时|日)?(?:自动|自行)?(?:失效|废止|终止|停止执行)|(?:施行|实施|执行|生效|试行|实行)[，,](?:有效期)?(?:截至|截止到|至|到)(${day})(?:为?止|截止|(?=[。；，]|$))|起[^，,。；]{0,8}[，,]?(?:至|到)(${day})止`,
  'u',
);
const length =
  /(?:有效期限?|(?:试行|执行|实施|施行)期限?|试行|暂定|有效|期限|为期)(?:为|是|：)?([一二三四五六七八九十两\d]{1,3})(?:年(?!\d|[一二三四五六七八九十])|个月)(半)?/u;
/** Speaks of an end. */
const ends = new RegExp(
  `${term}|自(?:动|行)失效|[，,](?:[至到])?${day}(?:起)?(?:自动|自行|即)?(?:废止|终止|失效|停止执行)|(?:执行|施行|实施|有效)至`,
  'u',
);
/** Says from when a text holds. */
const begins = new RegExp(`起[^，,。；]{0,12}(?:${verbs.replace('|算', '')})`, 'u');

/** A day from which a text holds, or the part of it that a sentence names. */
export interface Begin {
  date: string;
  /** It is the day of a part: 第二条自…起施行. */
  ofPart: boolean;
  /** The words before the day say that it is the day of all other parts. */
  ofRest: boolean;
  /** What begins, as the sentence says it. */
  subject: string;
}

/** What one sentence, squeezed, says of the days between which a text holds. */
export interface TermSentence {
  begins: Begin[];
  end: string | null;
  /** How long it holds, in months; null where the sentence does not say so or says more than that (一年半). */
  months: number | null;
  /** It speaks of a beginning, or an end, of which no day could be read. */
  openBegin: boolean;
  openEnd: boolean;
}

const beginOf = (sentence: string, at: number, words: string): Begin[] => {
  const date = readPrintedDate(words);
  const before = sentence.slice(0, at);
  const subject = before.slice(
    Math.max(...['，', ',', '；', '、'].map((sign) => before.lastIndexOf(sign))) + 1,
  );
  const ofRest = /其余|其他|其它/u.test(subject);
  const ofPart =
    !ofRest && /第[〇零一二三四五六七八九十百\d]{1,5}(?:条|款|项|章|节|部分)|其中|[《》]/u.test(subject);
  return date === null ? [] : [{ date, ofRest, ofPart, subject }];
};

function monthsOf(sentence: string): number | null {
  const [said, count = '', half] = length.exec(sentence) ?? [];
  const number = parseChineseNumber(count);
  if (said === undefined || number === null) return null;
  return half ? null : number * (said.includes('个月') ? 1 : 12);
}

/** Reads one sentence of a text, or its 题注. */
export function readTermSentence(sentence: string): TermSentence {
  const found = [...sentence.matchAll(begin), ...sentence.matchAll(since)].flatMap((match) =>
    beginOf(sentence, match.index, match[1] ?? ''),
  );
  const untils: (string | undefined)[] = until.exec(sentence) ?? [];
  const end = readPrintedDate(untils.slice(1).find((it) => it !== undefined) ?? '');
  const months = end === null ? monthsOf(sentence) : null;
  return {
    begins: found.filter((it, at) => found.findIndex(({ date }) => date === it.date) === at),
    end,
    months,
    openBegin: found.length === 0 && begins.test(sentence),
    openEnd: end === null && months === null && ends.test(sentence) && /(?:至|到|年|月)/u.test(sentence),
  };
}

/** The last day of a term that begins on a day: 3 years from 2018-04-01 end on 2021-03-31. ISO dates. */
export function lastDay(first: string, months: number): string {
  const date = new Date(`${first}T00:00:00Z`);
  const day = date.getUTCDate();
  date.setUTCDate(1);
  date.setUTCMonth(date.getUTCMonth() + months);
  const last = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate();
  date.setUTCDate(Math.min(day, last + 1));
  date.setUTCDate(date.getUTCDate() - 1);
  return date.toISOString().slice(0, 10);
}

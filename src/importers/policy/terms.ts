import { parseChineseNumber } from '../../domain/values/chinese-number.ts';
import type { Unread } from '../unread.ts';
import type { Candidate } from './candidates.ts';
import { printedDate, readDate, readPrintedDate } from './dates.ts';
import { historyEvents } from './history-events.ts';
import { historyLines } from './history-lines.ts';
import type { Placed } from './parts.ts';
import { stated, type ReadText } from './read-text.ts';
import { squeeze } from './squeeze.ts';

const draft = /征求.{0,8}意见|意见征集|送审稿|（草案/u;
const from = new RegExp(
  `[自从于]([^。；自从于]{8,16}?)起?(?:开始)?(?:正式)?(?:施行|实施|执行|生效)|有效期限?[自从](.{8,16}?)起`,
  'gu',
);
const own =
  /本[\p{Script=Han}]{1,6}(?:自|从|于|有效期|试行|的有效期)|现予?以?(?:公布|发布|印发)[^。]{0,80}?[，,]\s*[自从]/u;
const until = new RegExp(
  `(?:有效期限?|试行期|执行)(?:自.{8,20}?)?(?:截至|截止至|截止到|至|到|为)+(${printedDate.source})`,
  'u',
);
const years = /(?:有效期限?|试行期限?|试行|暂定|有效)(?:为|是|：|:)?([一二三四五六七八九十两\d]{1,3})年/u;

/** Says from when a text holds. */
const speaks = /起.{0,12}(?:施行|实施|执行|生效)/u;

/** The last day of a term of years that begins on a day: 3 years from 2018-04-01 end on 2021-03-31. ISO dates. */
function lastDay(first: string, count: number): string {
  const date = new Date(`${first}T00:00:00Z`);
  date.setUTCFullYear(date.getUTCFullYear() + count);
  date.setUTCDate(date.getUTCDate() - 1);
  return date.toISOString().slice(0, 10);
}

/** From when a text holds and until when, as it says itself, and what of it could not be worked out. */
interface Terms {
  effective: Candidate<string>[];
  expires: Candidate<string>[];
  unread: Unread[];
}

interface Said {
  text: string;
  lines: number[];
  why: string;
}

function termsIn({ text, lines, why }: Said, unit: string): Terms {
  const begins =
    [...text.matchAll(from)]
      .map(([, day, begun]) => readPrintedDate(day ?? begun ?? ''))
      .find((it) => it !== null) ?? null;
  const ends = readPrintedDate(until.exec(text)?.[1] ?? '');
  const count = ends === null ? parseChineseNumber(years.exec(text)?.[1] ?? '') : null;
  const candidate = (value: string, words: string): Candidate<string> => ({
    value,
    lines,
    score: 5,
    why: words,
  });
  const expires =
    ends !== null
      ? [candidate(ends, `${why}有效期`)]
      : count && begins
        ? [
            {
              ...candidate(lastDay(begins, count), `${why}有效期 ${count} 年，从施行日期算到最后一天`),
              score: 4,
            },
          ]
        : [];
  const unread: Unread[] =
    count && !begins
      ? [
          {
            kind: 'untaken',
            why: `写有有效期 ${count} 年，没有写从哪一天起，没有算出截止日期`,
            what: text,
            where: `第 ${lines[0] ?? 0} ${unit}`,
            todo: '算出来以后加 --field effectiveOn=施行日期 --field expiresOn=截止日期',
          },
        ]
      : !begins && speaks.test(text)
        ? [
            {
              kind: 'untaken',
              why: '写有从什么时候起施行，没有写哪一天，没有读成施行日期',
              what: text,
              where: `第 ${lines[0] ?? 0} ${unit}`,
              todo: '知道是哪一天的，加 --field effectiveOn=施行日期；不知道的不用管',
            },
          ]
        : [];
  return { effective: begins ? [candidate(begins, `${why}施行日期`)] : [], expires, unread };
}

/**
 * 施行日期 and 有效期截止日期: what the text says of itself (本办法自 … 起施行，有效期5年) or its 题注 says, where it names
 * exactly one day; else stated by the page. What a draft says of its days is a proposal.
 */
export function termsOf(text: ReadText, placed: readonly Placed[], unit: string): Terms {
  const notes = historyLines(text.main);
  const sentences = placed
    .filter((it) => it.role === 'text' && !it.table && !notes.includes(it))
    .flatMap((it) => it.text.split(/(?<=[。；])/u).map((sentence) => ({ sentence, lines: it.lines })))
    .filter(({ sentence }) => own.test(sentence) || sentence.startsWith('有效期'));
  const said = draft.test(text.head.title)
    ? []
    : [
        ...sentences.map(({ sentence, lines }) => ({ text: squeeze(sentence), lines, why: '文中写的' })),
        ...notes.map((it) => ({ text: squeeze(it.text), lines: it.lines, why: '题注里的' })),
      ];
  const begun = historyEvents(text.main)
    .filter((it) => it.act === '施行')
    .map(({ date, lines }) => ({ value: date, lines, score: 5, why: '题注里的施行日期' }));
  const terms = said.map((it) => termsIn(it, unit));
  const single = (list: readonly Candidate<string>[]): readonly Candidate<string>[] =>
    new Set(list.map((it) => it.value)).size === 1 ? list.slice(0, 1) : [];
  return {
    effective: [
      ...single([...terms.flatMap((it) => it.effective), ...begun]),
      ...stated(text, 'effectiveOn', readDate),
    ],
    expires: [...single(terms.flatMap((it) => it.expires)), ...stated(text, 'expiresOn', readDate)],
    unread: terms.flatMap((it) => it.unread),
  };
}

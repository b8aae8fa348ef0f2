import type { DocumentNumber } from '../../domain/policies/document-number.ts';
import type { Remark } from '../source/types.ts';
import type { Unread } from '../unread.ts';
import type { Candidate } from './candidates.ts';
import { printedDate, readPrintedDate } from './dates.ts';
import { firstEvent, historyEvents } from './history-events.ts';
import { historyLines } from './history-lines.ts';
import { readNumber } from './numbers-of.ts';
import type { Placed } from './parts.ts';
import { squeeze } from './squeeze.ts';

const issued =
  /(?:^[（(]?|日|，|,|\s|以|由)([\p{Script=Han}]{2,12}[〔［[（(【]\d{4}[〕］\])）】]第?\d{1,5}号|[\p{Script=Han}]{2,20}令(?:\d{4}年)?第\d{1,5}号)(?:(?:文件|文)?(?:印发|公布|发布|颁布|制定|下发)|(?<=^[（(]?[\p{Script=Han}]{2,20}令(?:\d{4}年)?第\d{1,5}号)[，,])/gu;

/** The one 发文字号 with which a 题注 says that the text was issued. */
export function historyNumbers(main: readonly Placed[]): Candidate<DocumentNumber>[] {
  const found = historyLines(main).flatMap((it) =>
    [...squeeze(it.text).matchAll(issued)].flatMap(([, words = '']) => {
      const value = readNumber(words);
      return value ? [{ value, lines: it.lines, score: 3, why: '题注里的发文字号' }] : [];
    }),
  );
  return found.length === 1 ? found : [];
}

const days = new RegExp(printedDate.source, 'gu');

/** What a 题注 says that no field could be made of for certain. */
interface Amendments {
  /** Later revisions, to be looked at. */
  doubts: Remark[];
  /** The bodies that passed the text. */
  bodies: Unread[];
  /** Several days, none of them a revision. */
  days: Unread[];
}

/** Later revisions, which no field holds. */
function revisions(main: readonly Placed[], adoptedOn: string | undefined): Remark[] {
  const events = historyEvents(main);
  const first = firstEvent(events);
  const revised = events.filter((it) => it.act === '修订' && it !== first);
  const latest = revised.at(-1);
  if (!latest) return [];
  const taken = adoptedOn === first?.date ? `取${first?.words ?? ''}的 ` : '是 ';
  const why = adoptedOn
    ? `题注里的修正、修订日期没有单独的字段，留在正文里；成文日期${taken}${adoptedOn}。要取最近一次的，加 --field adoptedOn=${latest.date}`
    : `题注里有修正、修订的日期，看不出哪一天是第一次通过的，成文日期没有填。知道的加 --field adoptedOn=日期，如 --field adoptedOn=${latest.date}`;
  return [{ line: latest.line, what: revised.map((it) => `${it.date} ${it.words}`).join('、'), why }];
}

/** The committee of a court or procuratorate that passes what it issues. */
const isCommitteeOf = (body: string, known: ReadonlySet<string>): boolean =>
  known.has(body.replace(/(?:审判|检察)委员会$/u, ''));

const namesOf = (bodies: readonly string[]): Set<string> =>
  new Set(bodies.map((it) => it.replace(/^中华人民共和国(?=国务院)/u, '')));

/** What a 题注 says beyond the fields that were read: later revisions, days, and bodies that are none of `issuers`. */
export function amendments(
  main: readonly Placed[],
  { issuers, adoptedOn }: { issuers: readonly string[]; adoptedOn: string | undefined },
  unit: string,
): Amendments {
  const lines = historyLines(main).map((it) => {
    const plain = squeeze(it.text);
    const dates = [...plain.matchAll(days)].flatMap(([day]) => readPrintedDate(day) ?? []);
    return { plain, dates, line: it.lines[0] ?? 0 };
  });
  const doubts = revisions(main, adoptedOn);
  const known = namesOf(issuers);
  const named = historyEvents(main).flatMap(({ bodies, line }) => bodies.map((body) => ({ body, line })));
  const bodies = [...new Map(named.map((it) => [it.body, it])).values()]
    .filter(({ body }) => !known.has(body) && !isCommitteeOf(body, known))
    .map(({ line, body }): Unread => ({
      kind: 'untaken',
      why: '题注里的机关，没有当作发文机关',
      what: body,
      where: `第 ${line} ${unit}`,
      todo: `是的话加 --field issuers=${body}`,
    }));
  const dated = lines.filter(
    (it) => doubts.length === 0 && it.dates.length > 0 && /通过|公布|发布|批准|印发/u.test(it.plain),
  );
  return {
    doubts,
    bodies,
    days: dated.map(({ line, dates }) => ({
      kind: 'untaken',
      why: '题注里的日期，没有当作成文日期',
      what: dates.join('、'),
      where: `第 ${line} ${unit}`,
      todo: '是的话加 --field adoptedOn=日期，如 --field adoptedOn=2024-05-06；只是施行日期的不用管',
    })),
  };
}

import type { DocumentNumber } from '../../domain/policies/document-number.ts';
import type { Remark } from '../source/types.ts';
import type { Unread } from '../unread.ts';
import type { Candidate } from './candidates.ts';
import { printedDate, readPrintedDate } from './dates.ts';
import { isHistory } from './line-kinds.ts';
import { readNumber } from './numbers-of.ts';
import { isOrganisation } from './organisations.ts';
import type { Placed } from './parts.ts';
import { squeeze } from './squeeze.ts';

/** 题注: the lines right below a title that say when and by whom the text was passed, issued, revised. */
export const historyLines = (main: readonly Placed[]): Placed[] =>
  main.slice(0, 6).filter((it) => it.role === 'text' && isHistory(it.text));

const issued =
  /(?:^[（(]?|日|，|,|\s|以|由)([\p{Script=Han}]{2,12}[〔［[（(【]\d{4}[〕］\])）】]第?\d{1,5}号|[\p{Script=Han}]{2,20}令(?:\d{4}年)?第\d{1,5}号)(?:文件|文)?(?:印发|公布|发布|颁布|制定|下发)/gu;

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

const passers = new RegExp(
  `${printedDate.source}(.{4,40}?)(?=第[一二三四五六七八九十百\\d]{1,5}次|常务会议|全体会议|令第|通过|公布|印发|发布)`,
  'gu',
);
const days = new RegExp(printedDate.source, 'gu');

/** What a 题注 says beyond the first day: later revisions, to be looked at, and the bodies that passed the text. */
export function amendments(main: readonly Placed[], unit: string): { doubts: Remark[]; unread: Unread[] } {
  const lines = historyLines(main);
  const doubts = lines.flatMap((it): Remark[] => {
    const plain = squeeze(it.text);
    const revised = /修正|修订|修改/u.test(plain);
    const dates = [...plain.matchAll(days)].flatMap(([day]) => readPrintedDate(day) ?? []);
    if (!revised || dates.length === 0) return [];
    return [
      {
        line: it.lines[0] ?? 0,
        what: dates.join('、'),
        why: '题注里有修正、修订的日期：成文日期是第一次通过的，还是最近修订的，请核对（--field adoptedOn=日期）',
      },
    ];
  });
  const bodies = lines.flatMap((it) =>
    [...squeeze(it.text).matchAll(passers)].flatMap((match) => {
      const name = (match.at(-1) ?? '').replace(/^经/u, '');
      const plain = name.replace(/第[一二三四五六七八九十百\d]{1,5}届/u, '');
      return isOrganisation(plain) ? [{ line: it.lines[0] ?? 0, name, plain }] : [];
    }),
  );
  const unread = [...new Map(bodies.map((it) => [it.plain, it])).values()].map(
    ({ line, name, plain }): Unread => ({
      kind: 'untaken',
      why: '题注里的机关，没有当作发文机关',
      what: name,
      where: `第 ${line} ${unit}`,
      todo: `是的话加 --field issuers=${plain}`,
    }),
  );
  return { doubts, unread };
}

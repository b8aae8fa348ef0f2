import { readDate } from './dates.ts';
import type { Fact } from './fact-labels.ts';
import { isOrganisation } from './organisations.ts';

/** Where a page has its words from, and the day that stands behind it without a label of its own: 宣文部 | 2023-05-05. */
export function withoutDay(value: string): { value: string; day?: string } {
  const parts = value.split(
    /\s*[|｜]\s*|\s+(?=\d{4}[-/.年]\d{1,2}[-/.月])|[（(](?=\d{4}[-/.年])|(?<=[日\d])[)）]/u,
  );
  const day = parts.find((it) => readDate(it) !== null);
  const rest = parts.filter((it) => it !== day && it.trim() !== '');
  return day === undefined ? { value } : { value: rest.join(' '), day };
}

/** A day with what a page did on it and nothing else: in square brackets however it is written, without them in figures. */
const putUp =
  /^\s*(?:[【［[]\s*(?:发布于\s*)?(.{8,24}?)\s*(?:发布|上网|公开)?\s*[】］\]]|(\d{4}([-/.])\d{1,2}\3\d{1,2}(?:\s+\d{1,2}:\d{2}(?::\d{2})?)?)\s*发布)\s*$/u;

/** A day in words and 发布, which alone on a line may be a 题注. */
const inWords = /^\s*(\d{4}年\d{1,2}月\d{1,2}日)\s*发布\s*$/u;

/** Who put a page up, and when: 云汀市残疾人联合会 2024-12-03发布. */
const byBody = /^\s*(\S{4,30})\s+(\d{4}([-/.])\d{1,2}\3\d{1,2})\s*发布\s*$/u;

function putUpBy(text: string, line: number): Fact[] {
  const [, body = '', day = ''] = byBody.exec(text) ?? [];
  if (!isOrganisation(body) || readDate(day) === null) return [];
  const fact = { label: '发布', line, plain: true };
  return [
    { ...fact, field: 'publisher', value: body },
    { ...fact, field: 'publishedOn', value: day },
  ];
}

/**
 * The day on which a page was put up, said by a word beside it: 【2024年5月6日发布】, 2024-05-06 发布; `besideTitle`: it stood in the
 * line of the title.
 */
export function putUpOn(text: string, line: number, besideTitle = false): Fact[] {
  const [whole = '', framed, figures] = putUp.exec(text) ?? (besideTitle ? inWords.exec(text) : null) ?? [];
  const value = framed ?? figures ?? '';
  if (whole === '') return putUpBy(text, line);
  if (!/发布|上网|公开/u.test(whole) || readDate(value) === null) return [];
  return [{ field: 'publishedOn', label: '发布', value, line, plain: true }];
}

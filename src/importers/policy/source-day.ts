import { readDate } from './dates.ts';

/** Where a page has its words from, and the day that stands behind it without a label of its own: 宣文部 | 2023-05-05. */
export function withoutDay(value: string): { value: string; day?: string } {
  const parts = value.split(
    /\s*[|｜]\s*|\s+(?=\d{4}[-/.年]\d{1,2}[-/.月])|[（(](?=\d{4}[-/.年])|(?<=[日\d])[)）]/u,
  );
  const day = parts.find((it) => readDate(it) !== null);
  const rest = parts.filter((it) => it !== day && it.trim() !== '');
  return day === undefined ? { value } : { value: rest.join(' '), day };
}

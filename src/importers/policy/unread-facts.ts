import type { Unread } from '../unread.ts';
import { readDate } from './dates.ts';
import type { Fact, FactField } from './fact-labels.ts';
import { statedNumber } from './numbers-of.ts';
import { bodiesStated } from './organisations.ts';
import { saysNone } from './says-none.ts';
import { statusOf } from './status-mark.ts';

const readers: Partial<Record<FactField, (value: string) => unknown>> = {
  adoptedOn: readDate,
  publishedOn: readDate,
  effectiveOn: readDate,
  expiresOn: readDate,
  status: statusOf,
  number: (value) => statedNumber(value),
  issuers: bodiesStated,
};

/** A day stands in words that say something else: 来源：宣文部 2023-5-5发. */
const holdsDay = ({ field, value }: Fact): boolean =>
  /^(?:publisher|issuers)$/.test(field) && /\d{4}\s*[-/.年]\s*\d{1,2}\s*[-/.月]\s*\d{1,2}/u.test(value);

/** The label of a fact is known, and no value of its field can be made of what stands behind it. */
function isUnreadable(fact: Fact): boolean {
  const { field, value, label } = fact;
  const read = readers[field];
  if (label === '' || saysNone(value)) return false;
  return (
    (label === '有效期' && field === 'other') ||
    holdsDay(fact) ||
    (read !== undefined && (read(value) ?? null) === null)
  );
}

/** What stands behind a number in its place and is none. */
const besideNumber = ({ field, value }: Fact): string =>
  field === 'number' ? (statedNumber(value)?.rest ?? '') : '';

/** Facts that a page states in words that no field takes (时效性：已修改, 成文日期：2023年5月32日). */
export const unreadFacts = (facts: readonly Fact[], unit: string): Unread[] =>
  facts.flatMap((it) => {
    const rest = besideNumber(it);
    if (!isUnreadable(it) && rest === '') return [];
    return {
      kind: 'untaken',
      why: rest === '' ? `写明了“${it.label}”，读不成字段的内容` : `“${it.label}”里文号后面还有文字，没有读`,
      what: rest === '' ? it.value : rest,
      ...(it.line > 0 ? { where: `第 ${it.line} ${unit}` } : {}),
      todo: '对照原文，有对应内容的用 --field 字段=内容 写上，如 --field status=部分有效；没有的不用管',
    };
  });

/** Why a line of facts is left out, where one of them at least was read; null where none was. */
export function whyRead(facts: readonly Fact[], isField: (fact: Fact) => boolean): string | null {
  const filled = facts.filter((it) => isField(it) && it.value !== '');
  if (filled.every(isUnreadable)) return filled.length > 0 ? '网页写明的文件信息，没有读成字段' : null;
  return filled.some((it) => isUnreadable(it) || besideNumber(it) !== '')
    ? '网页写明的文件信息，读了一部分'
    : '网页写明的文件信息，已读';
}

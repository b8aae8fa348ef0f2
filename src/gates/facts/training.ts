import type { FieldPath } from '../../records/source.ts';
import { fault, labelAt, type CheckedRecord, type FactFault } from './rule.ts';

const numerals = '零一二三四五六七八九十';
const number = '(\\d[\\d,]*|半|[一二两三四五六七八九十])';
const numberOf = (it: string): number =>
  it === '半' ? 0.5 : it === '两' ? 2 : Number(it.replaceAll(',', '')) || numerals.indexOf(it);

const inDays = new RegExp(
  `(?<!每|第)${number}\\s*天(?!以?内)[^。；\\d]{0,8}?${number}\\s*(?:个)?(?:学时|课时|小时)`,
  'u',
);
const ofHours = new RegExp(`${number}\\s*(?:学时|课时)`, 'u');

/** Hours that a text says somebody is taught; undefined where it says none. */
export const hoursTaught = (text: string): number | undefined => {
  const [, hours] = ofHours.exec(text) ?? [];
  return hours === undefined ? undefined : numberOf(hours);
};

function* textsIn(value: unknown, path: FieldPath): Generator<{ text: string; path: FieldPath }> {
  if (typeof value === 'string') yield { text: value, path };
  else if (typeof value === 'object' && value !== null)
    for (const [key, inner] of Object.entries(value))
      yield* textsIn(inner, [...path, Array.isArray(value) ? Number(key) : key]);
}

/** A day has 24 hours: nobody is taught more in it, whatever record says so. */
export function* trainingFaults(record: CheckedRecord): Generator<FactFault> {
  for (const { text, path } of textsIn(record.data, [])) {
    const [said, days = '', hours = ''] = inDays.exec(text) ?? [];
    if (said === undefined || !/培训|学时|课时|上课/u.test(text) || numberOf(hours) <= 24 * numberOf(days))
      continue;
    yield fault(
      path,
      `${labelAt(record, path)}里写的是“${said}”，${days} 天最多 ${24 * numberOf(days)} 小时`,
      '核对天数和学时；是几个人相加的，写明人数',
      'warning',
    );
  }
}

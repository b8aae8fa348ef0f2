import { measureOf, type MeasureId } from '../../schemas/measure.ts';
import type { FieldPath } from '../../records/source.ts';
import { fault, type FactFault } from './rule.ts';

/** Units of which there is no half. */
const whole = new Set<string>(['人', '人次', '次', '个', '份', '户']);
/** The most of a unit that there can be: of a year, where there is more of it in more years. */
const most: ReadonlyMap<string, { count: number; yearly: boolean }> = new Map([
  ['%', { count: 100, yearly: false }],
  ['分', { count: 100, yearly: false }],
  ['天', { count: 366, yearly: true }],
  // Of one person who does nothing else: eight hours on each day.
  ['学时', { count: 366 * 8, yearly: true }],
]);
/** The most of a measure, where its unit has no bound: a week has fourteen half days. */
const mostOf: Partial<Record<MeasureId, number>> = { 'activity-space-days': 14 };

/**
 * A figure that its unit can't have.
 * @param value hundredths of the unit
 * @param years how many years it is of
 */
export function* figureFaults(
  id: MeasureId,
  value: number,
  path: FieldPath,
  years = 1,
): Generator<FactFault> {
  const { name, unit } = measureOf(id);
  const limit = most.get(unit);
  const largest = mostOf[id] ?? (limit && limit.count * (limit.yearly ? years : 1));
  if (largest !== undefined && value > largest * 100)
    yield fault(path, `“${name}”${value / 100}${unit}，最多只能是 ${largest}${unit}`, '核对数值和单位');
  if (whole.has(unit) && value % 100 !== 0)
    yield fault(path, `“${name}”${value / 100}${unit}，不是整数`, `核对数值，${unit}要写整数`);
}

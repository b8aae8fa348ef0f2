import { isYearlyDay } from '../../domain/values/days.ts';
import type { FieldPath } from '../../records/source.ts';
import type { Commitment } from '../../schemas/commitment.ts';
import { measureOf } from '../../schemas/measure.ts';
import type { Policy } from '../../schemas/policy.ts';
import { figureFaults } from './figures.ts';
import { fault, inOrder, yearOfDay, type FactFault, type CheckedRecord } from './rule.ts';
import { liesIn, type Surroundings } from './surroundings.ts';

const check = '对照原文核对；原文如此就不用改';

/** Days of a commitment among themselves and beside the days of its text. */
function* dayFaults(record: CheckedRecord<Policy>, it: Commitment, at: FieldPath): Generator<FactFault> {
  const { adoptedOn, effectiveOn, expiresOn } = record.data;
  const since = adoptedOn ?? effectiveOn;
  yield* inOrder(record, [...at, 'from'], [...at, 'by']);
  yield* inOrder(record, [...at, 'from'], [...at, 'ended', 'on']);
  if (since !== undefined)
    yield* inOrder(record, [adoptedOn ? 'adoptedOn' : 'effectiveOn'], [...at, 'ended', 'on']);
  yield* inOrder(record, ['adoptedOn'], [...at, 'by'], 'warning');
  for (const index of it.phases?.keys() ?? []) {
    const phase = [...at, 'phases', index];
    yield* inOrder(record, [...phase, 'from'], [...phase, 'by']);
    if (index > 0) yield* inOrder(record, [...at, 'phases', index - 1, 'by'], [...phase, 'by'], 'warning');
  }
  if (expiresOn !== undefined)
    for (const path of [['from'], ['by']])
      yield* inOrder(record, [...at, ...path], ['expiresOn'], path[0] === 'from' ? 'error' : 'warning');
}

/** Years of a commitment beside the year of its text. */
function* yearFaults({ data }: CheckedRecord<Policy>, it: Commitment, at: FieldPath): Generator<FactFault> {
  const day = data.adoptedOn ?? data.effectiveOn;
  const year = day === undefined ? undefined : yearOfDay(day);
  const last = it.yearly?.to ?? (it.span?.repeat ? undefined : it.span?.to);
  if (day !== undefined && year !== undefined && last !== undefined && last < year)
    yield fault(
      [...at, it.yearly ? 'yearly' : 'span', 'to'],
      `最后一年 ${last} 早于文件成文 ${day}`,
      '核对年份',
    );
  const { baseline } = it;
  if (day !== undefined && year !== undefined && baseline?.year !== undefined && baseline.year > year)
    yield fault(
      [...at, 'baseline', 'year'],
      `起点是 ${baseline.year} 年的数值，文件 ${day} 就成文了`,
      '核对起点的年份，不能晚于文件',
    );
  if (it.yearly?.due !== undefined && !isYearlyDay(it.yearly.due))
    yield fault(
      [...at, 'yearly', 'due'],
      `每年的最后期限 ${it.yearly.due} 不是每年都有的日子`,
      '写每年都有的月-日，如 "11-20"',
    );
}

/** Figures of a commitment: those that can be, a start from which there is something to do. */
function* valueFaults(it: Commitment, at: FieldPath): Generator<FactFault> {
  for (const [path, value] of [
    [['value'], it.value],
    [['upTo'], it.upTo],
    [['baseline', 'value'], it.baseline?.value],
    ...(it.phases ?? []).map((phase, index) => [['phases', index, 'value'], phase.value] as const),
  ] as const)
    if (value !== undefined)
      yield* figureFaults(it.measure, value, [...at, ...path], it.span ? it.span.to - it.span.from + 1 : 1);
  const [start, goal] = [it.baseline?.value, it.value];
  if (start === undefined || goal === undefined) return;
  const reached = it.comparison === 'at-least' ? start >= goal : it.comparison === 'at-most' && start <= goal;
  if (reached)
    yield fault(
      [...at, 'baseline', 'value'],
      `起点 ${start / 100}${measureOf(it.measure).unit} 已经达到目标 ${goal / 100}${measureOf(it.measure).unit}`,
      check,
      'warning',
    );
}

/** A commitment binds places of the area of its text, and ends by a text that is not older than its own. */
function* boundFaults(
  { data }: CheckedRecord<Policy>,
  it: Commitment,
  at: FieldPath,
  { places, policies }: Surroundings,
): Generator<FactFault> {
  for (const [index, code] of (it.binds.places ?? []).entries())
    if (data.place !== undefined && !liesIn(places, code, data.place))
      yield fault(
        [...at, 'binds', 'places', index],
        `约束的地方 ${code} 不在文件的适用地区 ${data.place} 里`,
        '核对约束的地方和文件的 place',
      );
  const ending = policies.get(it.ended?.policy ?? '')?.adoptedOn;
  if (ending === undefined) return;
  const path = [...at, 'ended', 'policy'];
  if (data.adoptedOn !== undefined && ending < data.adoptedOn)
    yield fault(
      path,
      `让它停止执行的文件 ${ending} 成文，早于这份文件的成文日期 ${data.adoptedOn}`,
      '核对是哪份文件让它停止执行',
    );
  else if (it.ended && it.ended.on < ending)
    yield fault(
      path,
      `${it.ended.on} 停止执行，让它停止的文件 ${ending} 才成文`,
      '核对停止执行的日期；原文规定追溯的就不用改',
      'warning',
    );
}

/** What can't be true of a commitment, by its place in the text's list. */
export function* commitmentFaults(
  record: CheckedRecord<Policy>,
  index: number,
  around: Surroundings,
): Generator<FactFault> {
  const it = record.data.commitments[index];
  if (!it) return;
  const at = ['commitments', index];
  yield* dayFaults(record, it, at);
  yield* yearFaults(record, it, at);
  yield* valueFaults(it, at);
  yield* boundFaults(record, it, at, around);
}

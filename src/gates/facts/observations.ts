import type { FieldPath } from '../../records/source.ts';
import type { ObservationRow, Observations } from '../../schemas/observation.ts';
import { beforeFounded } from './bodies.ts';
import { figureFaults } from './figures.ts';
import { fault, inOrder, yearOfDay, type FactFault, type Rule, type CheckedRecord } from './rule.ts';
import type { Surroundings } from './surroundings.ts';

/** What is done for a year is done from its beginning on, at the latest in the year after it. */
function* doneFaults({ year, toYear, doneOn }: ObservationRow, at: FieldPath): Generator<FactFault> {
  if (doneOn === undefined || year === undefined) return;
  const done = yearOfDay(doneOn);
  if (done < year || done > (toYear ?? year) + 1)
    yield fault(
      [...at, 'doneOn'],
      `${toYear ? `${year}—${toYear}` : year} 年的事，写的是 ${doneOn} 做到`,
      '核对年度和做到的日期',
      done < year ? 'error' : 'warning',
    );
}

/** From this month on a year's appraisal may be over before the year is. */
const lastQuarter = 10;

/** A year is appraised when it is over, or nearly. */
function* appraisalFaults({ year, toYear, doneOn }: ObservationRow, at: FieldPath): Generator<FactFault> {
  const last = toYear ?? year;
  if (doneOn === undefined || last === undefined || yearOfDay(doneOn) !== last) return;
  const isEarly = Number(doneOn.slice(5, 7)) < lastQuarter;
  yield fault(
    [...at, 'doneOn'],
    `${last} 年度还没有结束，${doneOn} 就公布了考核结果`,
    isEarly
      ? '核对考核年度和公布结果的日期；年度考核在年度结束以后'
      : '核对考核年度和公布结果的日期；提前考核的就不用改',
    isEarly ? 'error' : 'warning',
  );
}

function* correctionFaults(
  record: CheckedRecord<Observations>,
  row: ObservationRow,
  at: FieldPath,
): Generator<FactFault> {
  for (const [index, { value, done }] of row.corrected.entries()) {
    const path = [...at, 'corrected', index];
    yield* inOrder(record, ['publishedOn'], [...path, 'on']);
    if (index > 0) yield* inOrder(record, [...at, 'corrected', index - 1, 'on'], [...path, 'on']);
    const next = row.corrected[index + 1] ?? row;
    if (value === next.value && done === next.done)
      yield fault(path, '更正前后写的一样', '写更正前原来的数值；没有改过就删掉这一条');
  }
}

/** A figure does not come from a document that was written after it was published. */
function* sourceFaults(
  { data }: CheckedRecord<Observations>,
  { documents }: Surroundings,
): Generator<FactFault> {
  const sources = [
    { document: data.source.document, path: ['source', 'document'] },
    ...data.rows.map(({ source }, index) => ({
      document: source?.document,
      path: ['rows', index, 'source', 'document'],
    })),
  ];
  for (const { document, path } of sources) {
    const written = documents.get(document ?? '')?.writtenOn;
    if (written !== undefined && written > data.publishedOn)
      yield fault(
        path,
        `数字 ${data.publishedOn} 就公布了，作为来源的资料 ${written} 才成文`,
        '核对来源和公布日期',
      );
  }
}

function* commitmentFaults(
  { data }: CheckedRecord<Observations>,
  { commitments }: Surroundings,
): Generator<FactFault> {
  const found = commitments.get(data.commitment ?? '')?.commitment;
  if (found && found.measure !== data.measure)
    yield fault(
      ['commitment'],
      `这份数据的指标是 ${data.measure}，承诺“${found.id}”的指标是 ${found.measure}`,
      '核对承诺编号和指标，两边要一样；不只说明一项承诺的不写 commitment',
    );
}

/** The days on which something was done, beside the years that it was done for. */
export function* observationDays({ data }: CheckedRecord<Observations>): Generator<FactFault> {
  for (const [index, row] of data.rows.entries()) {
    yield* doneFaults(row, ['rows', index]);
    if (data.measure === 'appraisal-done') yield* appraisalFaults(row, ['rows', index]);
  }
}

/** Figures: such as their unit can have, of years that fit, corrected after they were told, from older sources. */
export const observationFacts: Rule<Observations> = function* (record, around) {
  const { data } = record;
  yield* commitmentFaults(record, around);
  yield* sourceFaults(record, around);
  yield* observationDays(record);
  for (const [index, row] of data.rows.entries()) {
    const at = ['rows', index];
    const years = row.year === undefined ? 1 : (row.toYear ?? row.year) - row.year + 1;
    if (row.value !== undefined) yield* figureFaults(data.measure, row.value, [...at, 'value'], years);
    for (const [position, { value }] of row.corrected.entries())
      if (value !== undefined)
        yield* figureFaults(data.measure, value, [...at, 'corrected', position, 'value'], years);
    yield* correctionFaults(record, row, at);
    yield* beforeFounded(around, row.organisation, [...at, 'organisation'], row.on ?? row.toYear ?? row.year);
  }
};

import { rectified } from '../../schemas/audit.ts';
import type { Inspection } from '../../schemas/inspection.ts';
import { beforeFounded, elsewhere } from './bodies.ts';
import { sameProblemFaults } from './findings.ts';
import {
  fault,
  inOrder,
  titleYear,
  yearOfDay,
  type FactFault,
  type Rule,
  type CheckedRecord,
} from './rule.ts';
import { liesIn, type Surroundings } from './surroundings.ts';

function* findingFaults(
  record: CheckedRecord<Inspection>,
  index: number,
  around: Surroundings,
): Generator<FactFault> {
  const { findings, place, until } = record.data;
  const it = findings[index];
  if (!it) return;
  const at = ['findings', index];
  if (it.status === rectified && it.completedOn === undefined)
    yield fault(
      [...at, 'completedOn'],
      '整改状态是“已完成”，没有写完成日期',
      '补上 completedOn；表上没有写日期的，向填报的单位核实',
      'warning',
    );
  if (it.status === rectified && it.measure === undefined)
    yield fault([...at, 'measure'], '整改已完成，没有写采取了什么措施', '补上 measure', 'warning');
  if (it.place !== undefined && !liesIn(around.places, it.place, place))
    yield fault(
      [...at, 'place'],
      `问题在 ${it.place}，检查的是 ${place}，不在里面`,
      '核对问题的地方和检查的地方',
    );
  yield* elsewhere(around, it.organisation, [...at, 'organisation'], place);
  yield* beforeFounded(around, it.organisation, [...at, 'organisation'], until);
}

/** What an inspection rests on and reports in was there. */
function* basisFaults(
  { data }: CheckedRecord<Inspection>,
  { policies, documents }: Surroundings,
): Generator<FactFault> {
  const policy = policies.get(data.policy ?? '');
  if (policy?.adoptedOn !== undefined && policy.adoptedOn > data.until)
    yield fault(
      ['policy'],
      `检查 ${data.until} 就结束了，所依据的文件 ${policy.adoptedOn} 才成文`,
      '核对依据的文件和检查日期',
    );
  const report = documents.get(data.document ?? '');
  if (report?.writtenOn !== undefined && report.writtenOn < data.from)
    yield fault(
      ['document'],
      `检查 ${data.from} 才开始，检查报告 ${report.writtenOn} 就成文了`,
      '核对检查报告和检查日期',
    );
}

/** The days of an inspection in order: it begins, is told, is put right. */
export function* inspectionDays(record: CheckedRecord<Inspection>): Generator<FactFault> {
  const { from, fedBackOn, findings } = record.data;
  yield* inOrder(record, ['from'], ['fedBackOn']);
  if (fedBackOn !== undefined && fedBackOn >= from)
    yield* inOrder(record, ['until'], ['fedBackOn'], 'warning');
  for (const index of findings.keys()) {
    const at = ['findings', index];
    yield* inOrder(record, [fedBackOn ? 'fedBackOn' : 'from'], [...at, 'dueOn']);
    yield* inOrder(record, ['from'], [...at, 'completedOn']);
  }
}

/** Inspections: days in order, findings of its place, put right after it began, due after they were told. */
export const inspectionFacts: Rule<Inspection> = function* (record, around) {
  const { data } = record;
  yield* inspectionDays(record);
  for (const index of data.findings.keys()) yield* findingFaults(record, index, around);
  yield* sameProblemFaults(record);
  yield* basisFaults(record, around);
  if (yearOfDay(data.from) === yearOfDay(data.until))
    yield* titleYear(['from'], data.title, yearOfDay(data.from));
};

import { collections, type RecordOf } from '../../schemas/collections.ts';
import { auditDays } from './audits.ts';
import { inspectionDays } from './inspections.ts';
import { observationDays } from './observations.ts';
import { evaluationDays, surveyDays } from './results.ts';
import type { CheckedRecord, FactFault } from './rule.ts';

const rules = {
  audits: auditDays,
  evaluations: evaluationDays,
  inspections: inspectionDays,
  observations: observationDays,
  surveys: surveyDays,
};

/** Collections whose records name days that may contradict each other. */
export type DatedCollection = keyof typeof rules;

/** Whether the days of a collection are checked. */
export const isDated = (name: string): name is DatedCollection => name in rules;

/** What in the days and years of one record can't be, or is unusual: the check of the content says it in the same words. */
export function daysOf<Name extends DatedCollection>(name: Name, data: RecordOf<Name>): FactFault[] {
  const rule = rules[name] as (record: CheckedRecord<RecordOf<Name>>) => Iterable<FactFault>;
  return [...rule({ file: '', id: '', body: '', data, schema: collections[name].schema })];
}

import { askedOf } from '../../records/asked.ts';
import type { Content } from '../../records/content.ts';
import type { RecordFault } from '../record-fault.ts';
import { clauseIdsOf, error, findClause } from './lookup.ts';

/** Findings of inspections: the clauses that they name stand in the text that the inspection rests on. */
export function* inspectionFaults(content: Content): Generator<RecordFault> {
  for (const record of askedOf(content, 'inspections')) {
    const { policy, findings } = record.data;
    const clauses = policy === undefined ? undefined : clauseIdsOf(content, policy);
    for (const [index, { clause }] of findings.entries()) {
      const path = ['findings', index, 'clause'];
      if (clause === undefined) continue;
      if (policy === undefined)
        yield error(record, path, `写了条款 ${clause}，没有写依据哪份文件`, '补上 policy');
      else if (clauses && !clauses.has(clause))
        yield error(record, path, `${policy} 里没有条款 ${clause}`, findClause);
    }
  }
}

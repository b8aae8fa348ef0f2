import { recordsOf, type Content } from '../../records/content.ts';
import type { Fault } from './fault.ts';
import { clauseIds, commitmentIds, error, findClause, idsOf, missing } from './lookup.ts';

/** Inspections and documents: what they point to exists. */
export function* evidenceFaults(content: Content): Generator<Fault> {
  const [policies, documents, commitments] = [
    idsOf(content, 'policies'),
    idsOf(content, 'documents'),
    commitmentIds(content),
  ];
  const bodies = idsOf(content, 'federations', 'associations', 'organisations');
  for (const record of recordsOf(content, 'inspections')) {
    const { policy, document, findings } = record.data;
    yield* missing(record, ['policy'], policy, policies, '政策文件');
    yield* missing(record, ['document'], document, documents, '资料');
    const clauses = policy === undefined ? undefined : clauseIds(content, policy);
    for (const [index, { organisation, commitment, clause }] of findings.entries()) {
      const path = ['findings', index];
      yield* missing(record, [...path, 'organisation'], organisation, bodies, '协会、社会组织或残联');
      yield* missing(record, [...path, 'commitment'], commitment, commitments, '承诺');
      if (clause !== undefined && policy === undefined)
        yield error(record, [...path, 'clause'], `写了条款 ${clause}，没有写依据哪份文件`, '补上 policy');
      if (clause !== undefined && clauses && !clauses.has(clause))
        yield error(record, [...path, 'clause'], `${policy ?? ''} 里没有条款 ${clause}`, findClause);
    }
  }
  for (const record of recordsOf(content, 'documents')) {
    const { policy, organisation } = record.data;
    yield* missing(record, ['policy'], policy, policies, '政策文件');
    yield* missing(record, ['organisation'], organisation, bodies, '协会、社会组织或残联');
    for (const [index, commitment] of record.data.commitments.entries())
      yield* missing(record, ['commitments', index], commitment, commitments, '承诺');
  }
}

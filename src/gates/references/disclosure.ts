import { askedOf, besideAsked } from '../../records/asked.ts';
import type { Content, RecordFile } from '../../records/content.ts';
import type { Audit } from '../../schemas/audit.ts';
import type { RecordFault } from '../record-fault.ts';
import { clauseIdsOf, error, findClause } from './lookup.ts';

/** Findings that an audit says to repeat: they stand in an earlier audit of the same organisation. */
function* repeatFaults(
  record: RecordFile & { data: Audit },
  audits: ReadonlyMap<string, Audit>,
): Generator<RecordFault> {
  for (const [index, revision] of record.data.revisions.entries())
    for (const [position, { repeats }] of revision.findings.entries()) {
      if (typeof repeats !== 'object') continue;
      const path = ['revisions', index, 'findings', position, 'repeats'];
      const earlier = audits.get(repeats.audit);
      if (!earlier) continue;
      if (earlier.organisation !== record.data.organisation || earlier.year >= record.data.year)
        yield error(
          record,
          [...path, 'audit'],
          `“${repeats.audit}”不是这家单位以前年度的审计`,
          '改成以前年度审计的编号；不在本站的写 true',
        );
      else if (!earlier.revisions.some((it) => it.findings.some(({ id }) => id === repeats.finding)))
        yield error(
          record,
          [...path, 'finding'],
          `${repeats.audit} 里没有编号是“${repeats.finding}”的问题`,
          '核对那份审计里的问题编号',
        );
    }
}

/** An audit is found by its file name: `<organisation>-<year>`, so that no year has two. */
function* auditFaults(content: Content): Generator<RecordFault> {
  const audits = new Map(besideAsked(content, 'audits').map((it) => [it.id, it.data]));
  for (const record of askedOf(content, 'audits')) {
    const expected = `${record.data.organisation}-${record.data.year}`;
    if (record.id !== expected)
      yield error(record, ['year'], `文件名是 ${record.id}，应为 ${expected}`, '改文件名，或者改单位和年度');
    yield* repeatFaults(record, audits);
  }
}

/** The policy clauses that projects rest on. */
function* clauseFaults(content: Content): Generator<RecordFault> {
  for (const record of askedOf(content, 'evaluations')) {
    const { policy, clause } = record.data.policy ?? {};
    if (policy === undefined || clause === undefined) continue;
    const clauses = clauseIdsOf(content, policy);
    if (clauses && !clauses.has(clause))
      yield error(record, ['policy', 'clause'], `${policy} 里没有条款 ${clause}`, findClause);
  }
}

/** Audits are found by their file name, findings that repeat earlier ones and clauses that projects rest on are there. */
export const disclosureFaults = (content: Content): RecordFault[] => [
  ...auditFaults(content),
  ...clauseFaults(content),
];

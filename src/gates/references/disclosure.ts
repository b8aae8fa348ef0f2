import { recordsOf, type Content, type RecordFile } from '../../records/content.ts';
import type { Audit } from '../../schemas/audit.ts';
import { near, type Fault } from './fault.ts';
import { clauseIds, error, findClause, idsOf } from './lookup.ts';

/** Whom audits, evaluations, surveys and budgets are about. */
function* organisationFaults(content: Content): Generator<Fault> {
  const federations = idsOf(content, 'federations');
  const bodies = idsOf(content, 'associations', 'organisations', 'federations');
  for (const collection of ['audits', 'evaluations', 'surveys', 'budgets'] as const)
    for (const record of recordsOf(content, collection)) {
      const { organisation } = record.data;
      const known = collection === 'budgets' ? federations : bodies;
      const kind = collection === 'budgets' ? '残联' : '协会、社会组织或残联';
      if (organisation !== undefined && !known.has(organisation))
        yield error(
          record,
          ['organisation'],
          `没有编号是“${organisation}”的${kind}`,
          known.size > 0 ? `改成有的编号（如 ${near(organisation, known)}）` : '先录入这个单位',
        );
    }
}

/** Findings that an audit says to repeat: they stand in an earlier audit of the same organisation. */
function* repeatFaults(
  record: RecordFile & { data: Audit },
  audits: ReadonlyMap<string, Audit>,
): Generator<Fault> {
  for (const [index, revision] of record.data.revisions.entries())
    for (const [position, { repeats }] of revision.findings.entries()) {
      if (typeof repeats !== 'object') continue;
      const path = ['revisions', index, 'findings', position, 'repeats'];
      const earlier = audits.get(repeats.audit);
      if (earlier?.organisation !== record.data.organisation || earlier.year >= record.data.year)
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
function* auditFaults(content: Content): Generator<Fault> {
  const records = recordsOf(content, 'audits');
  const audits = new Map(records.map((it) => [it.id, it.data]));
  for (const record of records) {
    const expected = `${record.data.organisation}-${record.data.year}`;
    if (record.id !== expected)
      yield error(record, ['year'], `文件名是 ${record.id}，应为 ${expected}`, '改文件名，或者改单位和年度');
    yield* repeatFaults(record, audits);
  }
}

/** The policy clauses that projects rest on. */
function* policyFaults(content: Content): Generator<Fault> {
  const policies = idsOf(content, 'policies');
  for (const record of recordsOf(content, 'evaluations')) {
    const { policy, clause } = record.data.policy ?? {};
    if (policy === undefined) continue;
    const clauses = clauseIds(content, policy);
    if (!policies.has(policy))
      yield error(
        record,
        ['policy', 'policy'],
        `没有编号是“${policy}”的政策文件`,
        `改成有的编号（如 ${near(policy, policies)}），或者删掉 policy`,
      );
    else if (clause !== undefined && clauses && !clauses.has(clause))
      yield error(record, ['policy', 'clause'], `${policy} 里没有条款 ${clause}`, findClause);
  }
}

/** What audits, evaluations, surveys and budgets point to exists. */
export const disclosureFaults = (content: Content): Fault[] => [
  ...organisationFaults(content),
  ...auditFaults(content),
  ...policyFaults(content),
];

import { today } from '../clock.ts';
import { auditedBodies, type AuditedBody } from '../domain/audits/audit-bodies.ts';
import { findingStates, type FindingState } from '../domain/audits/audit-findings.ts';
import { auditBefore, auditsFrom, type AuditRecord, type Audits } from '../domain/audits/audits.ts';
import { disclosureYears, dutiesOf, type Duty } from '../domain/audits/publication.ts';
import { reconcileAudit, type Reconciliation } from '../domain/audits/reconcile.ts';
import type { Budget } from '../schemas/budget.ts';
import { once, recordsWithId } from './content.ts';
import { directory } from './directory.ts';
import { site } from './site.ts';

/** A departmental budget or final account with its id. */
export type BudgetRecord = Budget & { id: string };

/** All audits; empty where none is published. */
export const audits: () => Audits = once(() => auditsFrom(recordsWithId('audits')));

/** Every organisation that an audit, evaluation or survey may be about, by id. */
export const bodies: () => ReadonlyMap<string, AuditedBody> = once(() =>
  auditedBodies(directory(), site.place),
);

/** The audits of an organisation, latest year first. */
export const auditsOf = (organisation: string): AuditRecord[] =>
  audits().ofOrganisation.get(organisation) ?? [];

/** The years of which somebody must answer, latest first; empty where there is no audit at all. */
export const dutyYears: () => number[] = once(() =>
  disclosureYears(audits(), { since: site.auditDutySince, today: today() }),
);

/** Who must publish the audit of a year and who did, overdue first; nobody for a year outside the duty. */
export const duties = (year: number): Duty[] =>
  dutyYears().includes(year)
    ? dutiesOf(bodies(), audits(), year, { due: site.auditDueOn, today: today() })
    : [];

/** What is to be said of the figures of an audit, with the published 差异说明. */
export const reconciliation = (audit: AuditRecord): Reconciliation =>
  reconcileAudit(audit, auditBefore(audits(), audit));

/** Every finding of every audit with the state of its rectification today, overdue first. */
export const findings: () => FindingState[] = once(() => findingStates(audits().all, today()));

/** Departmental budgets and final accounts, latest year first. */
export const budgets: () => BudgetRecord[] = once(() =>
  recordsWithId('budgets').sort((a, b) => b.year - a.year || (a.id < b.id ? -1 : 1)),
);

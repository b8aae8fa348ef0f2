import { thenById } from '../../domain/lists/record-order.ts';
import type { AuditedBody } from '../../domain/audits/audit-bodies.ts';
import { findingStates, type FindingState } from '../../domain/audits/audit-findings.ts';
import { auditBefore, auditsFrom, type AuditRecord, type Audits } from '../../domain/audits/audits.ts';
import { auditMatrix } from '../../domain/audits/matrix.ts';
import { disclosureYears, dutiesOf, type Duty } from '../../domain/audits/publication.ts';
import { reconcileAudit, type Reconciliation } from '../../domain/audits/reconcile.ts';
import type { Budget } from '../../schemas/budget.ts';
import { bodies, bodyOf } from './bodies.ts';
import { recordsWithId } from '../content/content.ts';
import { onceByKey } from '../../readings/by-key.ts';
import { once } from '../../readings/once.ts';
import { asOf } from '../as-of/as-of.ts';
import { site } from '../site/site.ts';

/** A departmental budget or final account with its id. */
export type BudgetRecord = Budget & { id: string };

/** All audits; empty where none is published. */
export const audits: () => Audits = once(() => auditsFrom(recordsWithId('audits')));

/** The audits of an organisation, latest year first. */
export const auditsOf = onceByKey(
  'audits-of',
  (organisation): AuditRecord[] => audits().ofOrganisation.get(organisation) ?? [],
);

/** An audit by its id. */
export const auditById = onceByKey('audit', (id) => audits().byId.get(id));

/** The years of which somebody must answer, latest first; empty where there is no audit at all. */
export const dutyYears: () => number[] = once(() =>
  disclosureYears(audits(), { since: site.auditDutySince, today: asOf() }),
);

/** Who must publish the audit of a year and who did, overdue first; nobody for a year outside the duty. */
export const duties = (year: number): Duty[] =>
  dutyYears().includes(year)
    ? dutiesOf(bodies(), audits(), year, { due: site.auditDueOn, today: asOf() })
    : [];

/** What is to be said of the figures of an audit, with the published 差异说明. */
export const reconciliation = (audit: AuditRecord): Reconciliation =>
  reconcileAudit(audit, auditBefore(auditsOf(audit.organisation), audit));

/** Every finding of every audit with the state of its rectification today, overdue first. */
export const findings: () => FindingState[] = once(() => findingStates(audits().all, asOf()));

/** Departmental budgets and final accounts, latest year first. */
export const budgets: () => BudgetRecord[] = once(() =>
  recordsWithId('budgets').sort(thenById((a, b) => b.year - a.year)),
);

const byPlace = (a: Pick<AuditedBody, 'id' | 'place'>, b: Pick<AuditedBody, 'id' | 'place'>): number =>
  a.place === b.place ? (a.id < b.id ? -1 : 1) : a.place < b.place ? -1 : 1;

/** The audits of a year by where the organisations are. */
export const auditsOfYear = (year: number): AuditRecord[] =>
  (audits().ofYear.get(year) ?? []).toSorted((a, b) =>
    byPlace(bodyOf(a.organisation), bodyOf(b.organisation)),
  );

/** Who has not published the audit of a year in time, overdue first. */
export const unkeptDuties = (year: number): Duty[] => duties(year).filter((it) => it.state !== 'published');

/** Findings that are not rectified yet, the longest overdue first. */
export const openFindings = (): FindingState[] => findings().filter((it) => it.state !== 'done');

const dutiesById = once(() =>
  Map.groupBy(
    dutyYears().flatMap((year) => duties(year)),
    (it) => it.body.id,
  ),
);

/** The duties of an organisation, latest year first. */
export const dutiesOfBody = onceByKey('duties-of', (id): Duty[] => dutiesById().get(id) ?? []);

/** Organisations that have an audit or must publish one, by place. */
export const bodiesWithAudits = (): AuditedBody[] =>
  [...bodies().values()]
    .filter(({ id }) => audits().ofOrganisation.has(id) || dutiesOfBody(id).length > 0)
    .sort(byPlace);

/** Organisations by years, with their audits and duties. */
export const auditsByYears = once(() =>
  auditMatrix(bodiesWithAudits(), (id) => ({ audits: auditsOf(id), duties: dutiesOfBody(id) })),
);

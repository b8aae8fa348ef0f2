import { byOrder } from '../lists/facets.ts';
import type { AuditedBody } from './audit-bodies.ts';
import { firstPublishedOn, type AuditRecord, type Audits } from './audits.ts';
import { daysBetween } from '../values/days.ts';

/** How a body kept its duty to publish the audit of a year. */
export type DutyState = 'published' | 'late' | 'not-due' | 'overdue';

/** The duty of one body to publish the audit of one year. */
export interface Duty {
  body: AuditedBody;
  year: number;
  /** Last day in time. */
  dueOn: string;
  state: DutyState;
  audit?: AuditRecord;
  /** Day of the first version. */
  publishedOn?: string;
  /** Days late, days overdue, or days left; absent where published in time. */
  days?: number;
}

/** When and by when: `due` is the month and day of the next year (`site.auditDueOn`), `today` an ISO day. */
export interface DutyTerms {
  due: string;
  today: string;
}

function dutyOf(body: AuditedBody, audit: AuditRecord | undefined, year: number, terms: DutyTerms): Duty {
  const dueOn = `${year + 1}-${terms.due}`;
  const publishedOn = audit && firstPublishedOn(audit);
  const over = daysBetween(dueOn, publishedOn ?? terms.today);
  if (audit && publishedOn !== undefined) {
    const duty = { body, year, dueOn, audit, publishedOn };
    return over > 0 ? { ...duty, state: 'late', days: over } : { ...duty, state: 'published' };
  }
  return { body, year, dueOn, state: over > 0 ? 'overdue' : 'not-due', days: Math.abs(over) };
}

const byState = byOrder(['overdue', 'not-due', 'late', 'published'] satisfies DutyState[]);

/**
 * Who must publish the audit of a year, and who did: the supervised bodies that were registered in that year or before
 * (a registration without a date counts as before). Overdue first, the longest overdue on top; then by place and id.
 */
export const dutiesOf = (
  bodies: ReadonlyMap<string, AuditedBody>,
  audits: Audits,
  year: number,
  terms: DutyTerms,
): Duty[] =>
  [...bodies.values()]
    .filter((it) => it.supervised && Number(it.registeredOn?.slice(0, 4) ?? year) <= year)
    .map((body) => {
      const audit = audits.ofOrganisation.get(body.id)?.find((it) => it.year === year);
      return dutyOf(body, audit, year, terms);
    })
    .sort(
      (a, b) =>
        byState(a.state, b.state) ||
        (a.body.place < b.body.place ? -1 : a.body.place > b.body.place ? 1 : 0) ||
        (a.body.id < b.body.id ? -1 : 1),
    );

/**
 * The years of which somebody must answer, latest first: from the first of the duty (`site.auditDutySince`), where that
 * is not known from the first with any audit, to the last full year. None where no audit is published.
 */
export function disclosureYears(
  { years }: Audits,
  { since, today }: { since?: number | undefined; today: string },
): number[] {
  const earliest = years.at(-1);
  if (earliest === undefined) return [];
  const first = since ?? earliest;
  const last = Number(today.slice(0, 4)) - 1;
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => last - index);
}

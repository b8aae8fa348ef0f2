import { dueByOrganisation, dueByPlace, dueItems, type DueItem } from '../../domain/due/due.ts';
import { dutiesOf, type Duty } from '../../domain/audits/publication.ts';
import { allInspectionFindings } from '../results/inspection-findings.ts';
import { commitments } from '../commitments/commitments.ts';
import { audits, findings } from '../audits/audits.ts';
import { bodies } from '../audits/bodies.ts';
import { onceByKey } from '../../readings/by-key.ts';
import { once } from '../../readings/once.ts';
import { directory } from '../directory/directory.ts';
import { asOf } from '../as-of/as-of.ts';
import { site } from '../site/site.ts';

/** The duties to publish the audits of the last year and of this one: those of this year are due next year. */
function comingDuties(): Duty[] {
  if (audits().all.length === 0) return [];
  const now = Number(asOf().slice(0, 4));
  return [now - 1, now].flatMap((year) =>
    dutiesOf(bodies(), audits(), year, { due: site.auditDueOn, today: asOf() }),
  );
}

/** What is due next, from the duties on record: audits, promises, rectifications; the next first. */
export const due: () => DueItem[] = once(() =>
  dueItems({
    duties: comingDuties(),
    rows: commitments().flatMap((it) => (it.closed ? [] : it.rows)),
    findings: findings(),
    inspected: allInspectionFindings(),
    bodies: bodies(),
    places: directory().places,
  }),
);

const byOrganisation = once(() => dueByOrganisation(due()));
const byPlace = once(() => dueByPlace(due()));

/** What is due of an organisation. */
export const dueOfBody = onceByKey('due-of', (id): DueItem[] => byOrganisation().get(id) ?? []);

/** What is due in a place, of the place itself and of everybody in it or below it. */
export const dueIn = onceByKey('due-in', (code): DueItem[] => byPlace().get(code) ?? []);

import { expect, test } from '@playwright/test';
import { findingStates } from '../../../../src/domain/audits/audit-findings.ts';
import { disclosureYears, dutiesOf } from '../../../../src/domain/audits/publication.ts';
import { statusRows } from '../../../../src/domain/commitments/commitment-rows.ts';
import { commitmentsOf, isClosed } from '../../../../src/domain/commitments/commitments.ts';
import { judgedElsewhere, judgedHere } from '../../../../src/domain/commitments/targets.ts';
import { inspectionFindings } from '../../../../src/domain/results/inspections.ts';
import { asOfDay } from '../../../../src/domain/values/as-of.ts';
import { dayAfter } from '../../../../src/domain/values/days.ts';
import { nextThemeDays } from '../../../../src/domain/volunteering/theme-days.ts';
import {
  isListed,
  stateOf,
  timeGroupsOf,
  windowsFrom,
} from '../../../../src/domain/volunteering/volunteering.ts';
import { kinds } from '../../../../src/kinds/index.ts';
import { audits } from '../../../../src/queries/audits/audits.ts';
import { bodies } from '../../../../src/queries/audits/bodies.ts';
import { inspections, measureFactsOn } from '../../../../src/queries/measures/measure-facts.ts';
import { policies } from '../../../../src/queries/policies/policy-records.ts';
import { site } from '../../../../src/queries/site/site.ts';
import { stepsOf } from '../../../../src/queries/as-of/as-of.ts';
import { opportunities } from '../../../../src/queries/volunteering/volunteering.ts';
import { portalWords } from '../../../../src/words/portal.ts';

const promises = commitmentsOf(policies());
const updates = kinds(portalWords).flatMap((it) => it.updates());

/** What pages say of a day, numbers of days apart: those are said with the day. */
function dated(day: string): unknown {
  const due = { due: site.auditDueOn, today: day };
  const years = disclosureYears(audits(), { since: site.auditDutySince, today: day });
  const minute = `${day}T00:00`;
  const listed = opportunities().filter((it) => isListed(stateOf(it, minute)));
  return {
    years,
    duties: [...years, Number(day.slice(0, 4))].flatMap((year) =>
      dutiesOf(bodies(), audits(), year, due).map((it) => [it.body.id, it.year, it.state]),
    ),
    findings: findingStates(audits().all, day).map((it) => [it.audit.id, it.finding.id, it.state]),
    inspected: inspectionFindings(inspections(), day).map((it) => [
      it.inspection.id,
      it.finding.id,
      it.state,
    ]),
    opportunities: opportunities().map((it) => [it.id, stateOf(it, minute)]),
    times: listed.map((it) => [it.id, timeGroupsOf(it, day)]),
    windows: windowsFrom(day),
    themeDays: nextThemeDays(day, 4),
    updates: updates.filter(({ on }) => on <= day).map(({ id }) => id),
    closed: promises.map((it) => [it.id, isClosed(it, day)]),
    targets: promises.map((it) =>
      [...judgedElsewhere(it, day), ...judgedHere(it, day)].map(({ commitment, period }) => [
        commitment.id,
        period.key,
      ]),
    ),
  };
}

/** Where every promise stands on a day. */
const standing = (day: string): unknown => {
  const facts = measureFactsOn(day);
  return promises.flatMap((it) =>
    statusRows(it, facts).map(({ commitment, subject, period, status, since, ifPassed, lateDays }) =>
      [commitment.id, subject.key, period.key, status, since, ifPassed, lateDays].join(' '),
    ),
  );
};

/** The day as of which each period of a stretch is told, with the last day of the period: what is passed stays passed. */
function periods(first: string, length: number): [asOf: string, last: string][] {
  const steps = new Map([2026, 2027].map((year) => [String(year), stepsOf(year)]));
  const days = Array.from({ length }, (_, index) => dayAfter(first, index));
  return [...new Map(days.map((it) => [asOfDay(it, steps.get(it.slice(0, 4)) ?? { days: [] }), it]))];
}

test('for 400 days of the sample, each state as of the day of its period is that of its last', () => {
  const all = periods('2026-10-01', 400);
  for (const [asOf, last] of all)
    if (asOf !== last) expect(dated(asOf), `${last} as of ${asOf}`).toEqual(dated(last));
  expect(all.length).toBeLessThan(160);
  expect(all.filter(([asOf, last]) => asOf !== last).length).toBeGreaterThan(40);
});

test('the same holds for where each promise stands, 60 days around the day of the sample', () => {
  for (const [asOf, last] of periods('2026-10-25', 60))
    if (asOf !== last) expect(standing(asOf), `${last} as of ${asOf}`).toEqual(standing(last));
});

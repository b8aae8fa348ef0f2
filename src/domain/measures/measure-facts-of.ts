import { rectified } from '../../schemas/audit.ts';
import type { AuditedBody } from '../audits/audit-bodies.ts';
import { newest, type Audits } from '../audits/audits.ts';
import { compositionOf } from '../directory/composition.ts';
import { coverageOf } from '../directory/coverage.ts';
import type { Directory } from '../directory/directory.ts';
import type { EvaluationRecord } from '../results/evaluation.ts';
import {
  doneInTime,
  inspectionsByPlace,
  inspectionTallies,
  type InspectionRecord,
} from '../results/inspections.ts';
import type { MeasureFacts } from './measure-facts.ts';
import { observationIndex, type ObservationsRecord } from './observations.ts';
import { tallyByPlace, type YesNoTallies } from '../places/place-tallies.ts';
import { disclosureYears, dutiesOf, type Duty } from '../audits/publication.ts';
import { keptByItself, type Keep } from '../values/parts.ts';
import { servicePlaceCoverageOf } from '../directory/service-place-coverage.ts';
import type { SurveyRecord } from '../results/survey.ts';

/** The records that measures are worked out from. */
export interface MeasureRecords {
  directory: Directory;
  bodies: ReadonlyMap<string, AuditedBody>;
  audits: Audits;
  evaluations: readonly EvaluationRecord[];
  surveys: readonly SurveyRecord[];
  inspections: readonly InspectionRecord[];
  observations: readonly ObservationsRecord[];
}

/** What is asked for by year and made once for each. */
function byYear<Value>(keep: Keep, make: (year: number) => Value): (year: number) => Value {
  const made = new Map<number, () => Value>();
  return (year) => {
    const value = made.get(year) ?? keep(() => make(year));
    made.set(year, value);
    return value();
  };
}

const publishedBy = ({ directory }: MeasureRecords, duties: Iterable<Duty>): YesNoTallies =>
  tallyByPlace(
    directory.places,
    [...duties].map(({ body, state }) => ({
      place: body.place,
      answer: state === 'overdue' ? 'no' : state === 'not-due' ? 'unknown' : 'yes',
    })),
  );

const rectifiedIn = (
  { directory, bodies, audits }: MeasureRecords,
  year: number,
  today: string,
): YesNoTallies =>
  tallyByPlace(
    directory.places,
    audits.all.flatMap((audit) =>
      newest(audit).findings.flatMap(({ rectification }) => {
        if (!rectification?.dueOn.startsWith(String(year))) return [];
        const { dueOn, status, completedOn } = rectification;
        const place = bodies.get(audit.organisation)?.place ?? '';
        return [{ place, answer: doneInTime(dueOn, status === rectified, completedOn, today) }];
      }),
    ),
  );

/**
 * Gets records ready for measures; `due` is the month and day by which audits are to be published (`site.auditDueOn`),
 * `since` the first year of that duty (`site.auditDutySince`); `keep` keeps what is made when it is asked for.
 */
export function measureFactsOf(
  records: MeasureRecords,
  { today, due, since }: { today: string; due: string; since?: number | undefined },
  keep: Keep = keptByItself,
): MeasureFacts {
  const yearly = <Value>(make: (year: number) => Value): ((year: number) => Value) => byYear(keep, make);
  const { directory, bodies, audits, inspections } = records;
  const { places } = directory;
  const short = (code = ''): string => places.resolve(code)?.code ?? code;
  const dutyYears = disclosureYears(audits, { since, today });
  const duties = yearly((year) => {
    const all = dutyYears.includes(year) ? dutiesOf(bodies, audits, year, { due, today }) : [];
    return new Map(all.map((it) => [it.body.id, it]));
  });
  return {
    ...{ today, directory, bodies, audits, duties },
    observations: observationIndex(records.observations, short),
    coverage: keep(() => coverageOf(directory)),
    composition: keep(() => compositionOf(directory)),
    servicePlaces: keep(() => servicePlaceCoverageOf(directory)),
    published: yearly((year) => publishedBy(records, duties(year).values())),
    rectified: yearly((year) => rectifiedIn(records, year, today)),
    inspectionRectified: yearly((year) => inspectionTallies(places, bodies, inspections, { year, today })),
    inspectionsDue: yearly((year) => inspectionsByPlace(places, bodies, inspections, year)),
    majorEvaluations: Map.groupBy(
      records.evaluations.filter((it) => it.major),
      ({ year, place, organisation }) => `${year} ${short(place ?? bodies.get(organisation ?? '')?.place)}`,
    ),
    surveys: Map.groupBy(records.surveys, ({ year, place, organisation }) => {
      const at = short(place);
      const ofPlace = organisation === undefined || organisation === directory.federationAt.get(at)?.id;
      return `${year} ${ofPlace ? at : organisation}`;
    }),
  };
}

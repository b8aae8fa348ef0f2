import { today } from '../clock.ts';
import { dueInYear, doneInTime, inspectionTallies, type InspectionRecord } from '../domain/inspections.ts';
import type { MeasureFacts } from '../domain/measure-facts.ts';
import { newest } from '../domain/audits.ts';
import { observationIndex, type ObservationsRecord } from '../domain/observations.ts';
import { tallyByPlace, type YesNoTallies } from '../domain/place-tallies.ts';
import type { Duty } from '../domain/publication.ts';
import { servicePlaceCoverageOf } from '../domain/service-place-coverage.ts';
import { audits, bodies, duties } from './audits.ts';
import { once, recordsWithId } from './content.ts';
import { composition, coverage, directory } from './directory.ts';
import { evaluations } from './evaluations.ts';
import { surveys } from './surveys.ts';

/** All files of observations, latest first. */
export const observations: () => ObservationsRecord[] = once(() =>
  recordsWithId('observations').sort(
    (a, b) => b.publishedOn.localeCompare(a.publishedOn) || (a.id < b.id ? -1 : 1),
  ),
);

/** All inspections, latest first. */
export const inspections: () => InspectionRecord[] = once(() =>
  recordsWithId('inspections').sort((a, b) => b.until.localeCompare(a.until) || (a.id < b.id ? -1 : 1)),
);

/** What is asked for by year and made once for each. */
function yearly<Value>(make: (year: number) => Value): (year: number) => Value {
  const made = new Map<number, Value>();
  return (year) => {
    const value = made.get(year) ?? make(year);
    made.set(year, value);
    return value;
  };
}

const publishedIn = (year: number): YesNoTallies =>
  tallyByPlace(
    directory().places,
    duties(year).map(({ body, state }) => ({
      place: body.place,
      answer: state === 'overdue' ? 'no' : state === 'not-due' ? 'unknown' : 'yes',
    })),
  );

const rectifiedIn = (year: number): YesNoTallies =>
  tallyByPlace(
    directory().places,
    audits().all.flatMap((audit) =>
      newest(audit).findings.flatMap(({ rectification }) => {
        if (!rectification?.dueOn.startsWith(String(year))) return [];
        const { dueOn, status, completedOn } = rectification;
        const place = bodies().get(audit.organisation)?.place ?? '';
        return [{ place, answer: doneInTime(dueOn, status === '已完成', completedOn, today()) }];
      }),
    ),
  );

/** What measures are worked out from, for the federation that this run publishes. */
export const measureFacts: () => MeasureFacts = once((): MeasureFacts => {
  const all = directory();
  return {
    ...{ today: today(), directory: all, bodies: bodies(), audits: audits(), coverage, composition },
    observations: observationIndex(observations(), (code) => all.places.resolve(code)?.code ?? code),
    servicePlaces: once(() => servicePlaceCoverageOf(all)),
    duties: yearly((year) => new Map(duties(year).map((it): [string, Duty] => [it.body.id, it]))),
    published: yearly(publishedIn),
    rectified: yearly(rectifiedIn),
    inspectionRectified: yearly((year) =>
      inspectionTallies(all.places, bodies(), inspections(), { year, today: today() }),
    ),
    inspectionsDue: yearly((year) => dueInYear(inspections(), year)),
    majorEvaluations: Map.groupBy(
      evaluations().filter((it) => it.major),
      (it) => it.year,
    ),
    surveys: Map.groupBy(surveys(), (it) => it.year),
  };
});

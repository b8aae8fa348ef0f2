import { allKinds, type PlaceCoverage } from '../directory/coverage.ts';
import type { CompositionTally, YesNo } from '../directory/composition.ts';
import type { Subject } from '../commitments/commitment-subjects.ts';
import { nation } from '../commitments/commitment-subjects.ts';
import { kindsAt } from '../directory/directory-place.ts';
import { noFigures, shareFigure, type Figures } from './figures.ts';
import type { MeasureFacts } from './measure-facts.ts';
import type { ServicePlaceTally } from '../directory/service-place-coverage.ts';

type Bounds = { low: number; high: number } | undefined;

/** How things stand today by the directory, which does not say since when. */
const now = ({ today }: MeasureFacts, { key }: Subject, bounds: Bounds): Figures =>
  bounds
    ? {
        kind: 'dated',
        list: [
          {
            ...bounds,
            ...{ asOf: today, undated: true },
            evidence: [
              key === nation
                ? { collection: 'lists', id: 'coverage', path: '/coverage/', role: 'figure' }
                : { collection: 'places', id: key, path: `/places/${key}/`, role: 'figure' },
            ],
          },
        ],
      }
    : noFigures;

const covered = ({ coverage }: MeasureFacts, { key }: Subject): PlaceCoverage | undefined =>
  key === nation ? coverage().total : coverage().at(key);
const made = ({ composition }: MeasureFacts, { key }: Subject): CompositionTally | undefined =>
  key === nation ? composition().total : composition().at(key);

/** Special associations of the place itself that are founded, of five. */
export function associationsFounded(facts: MeasureFacts, subject: Subject): Figures {
  const kinds = kindsAt(facts.directory, subject.key).filter((it) => it.state !== 'level');
  const count = (...states: string[]): number => kinds.filter((it) => states.includes(it.state)).length * 100;
  const known = kinds.some((it) => it.state !== 'no-record');
  const bounds = known ? { low: count('founded'), high: count('founded', 'no-record') } : undefined;
  return now(facts, subject, bounds);
}

/** Share of so many that is founded; nothing where none of them is on record. */
const founded = (tally: { founded: number; noRecord: number }, of: number): Bounds =>
  tally.noRecord < of ? shareFigure(tally.founded, tally.noRecord, of) : undefined;

/** Share of the special associations that the place and those below it should have. */
export function associationCoverage(facts: MeasureFacts, subject: Subject): Figures {
  const coverage = covered(facts, subject);
  const tally = coverage && allKinds(coverage);
  return now(facts, subject, tally && founded(tally, tally.places));
}

/** Share of the villages that have an association. */
export function villageCoverage(facts: MeasureFacts, subject: Subject): Figures {
  const tally = covered(facts, subject)?.villages;
  return now(facts, subject, tally && founded(tally, tally.villages));
}

const ofFounded = (facts: MeasureFacts, subject: Subject, answers: YesNo | undefined): Figures => {
  const founded = made(facts, subject)?.founded ?? 0;
  const known = answers && answers.unknown < founded;
  return now(facts, subject, known ? shareFigure(answers.yes, answers.unknown, founded) : undefined);
};

/** Share of the founded village associations whose numbers are all the usual ones. */
export function compositionMet(facts: MeasureFacts, subject: Subject): Figures {
  const tally = made(facts, subject);
  return ofFounded(
    facts,
    subject,
    tally && { yes: tally.met, no: tally.breached, unknown: tally.incomplete },
  );
}

/** Share of the founded village associations that post their rules. */
export const rulesPosted = (facts: MeasureFacts, subject: Subject): Figures =>
  ofFounded(facts, subject, made(facts, subject)?.rulesPosted);

/** Share of the founded village associations that have a room. */
export const villageVenues = (facts: MeasureFacts, subject: Subject): Figures =>
  ofFounded(facts, subject, made(facts, subject)?.venue);

/** A list of service places says where there is one, never that there is none. */
const onRecord = (
  facts: MeasureFacts,
  subject: Subject,
  found: (tally: ServicePlaceTally) => [part: number, whole: number],
): Figures => {
  const tally = facts.servicePlaces().get(subject.key);
  if (!tally) return noFigures;
  const [part, whole] = found(tally);
  return now(facts, subject, part === 0 ? undefined : shareFigure(part, whole - part, whole));
};

/** Share of the townships that have a 残疾人之家 on record. */
export const serviceHomesCoverage = (facts: MeasureFacts, subject: Subject): Figures =>
  onRecord(facts, subject, ({ homes, townships }) => [homes, townships]);

/** Share of the villages that have a 残疾人工作站 on record. */
export const workstationsCoverage = (facts: MeasureFacts, subject: Subject): Figures =>
  onRecord(facts, subject, ({ workstations, villages }) => [workstations, villages]);

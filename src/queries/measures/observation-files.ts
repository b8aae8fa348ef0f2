import { groupByEach } from '../../domain/lists/facets.ts';
import {
  observationsOf,
  type ObservationSeen,
  type ObservationsRecord,
} from '../../domain/measures/observations.ts';
import { isDerived, type MeasureId } from '../../schemas/measure.ts';
import { once } from '../../readings/once.ts';
import { measureFacts, observations } from './measure-facts.ts';

const filesByMeasure = once(() => Map.groupBy(observations(), (it) => it.measure));

/** The files of observations of a measure, latest first; a derived measure has none. */
export const observationFilesOf = (measure: MeasureId): ObservationsRecord[] =>
  isDerived(measure) ? [] : (filesByMeasure().get(measure) ?? []);

/** What was observed of a measure for a place (short code) or organisation. */
export const observationsAbout = (measure: MeasureId, key: string): ObservationSeen[] =>
  observationsOf(measureFacts().observations, measure, key);

const filesByDocument = once(() =>
  groupByEach(observations(), ({ source, rows }) => [
    ...new Set([source, ...rows.flatMap((row) => row.source ?? [])].flatMap((it) => it.document ?? [])),
  ]),
);

/** The files of observations that rest on a document. */
export const observationFilesFrom = (document: string): ObservationsRecord[] =>
  filesByDocument().get(document) ?? [];

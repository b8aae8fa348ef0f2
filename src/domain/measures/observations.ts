import { doneUnit } from '../../schemas/measure-type.ts';
import { measureOf, type MeasureId } from '../../schemas/measure.ts';
import type { ObservationRow, Observations } from '../../schemas/observation.ts';
import type { Period } from '../commitments/commitment-periods.ts';
import type { Subject } from '../commitments/commitment-subjects.ts';
import { doneFigure, noFigures, type Evidence, type Figure, type Figures } from './figures.ts';

/** A file of observations with its id. */
export type ObservationsRecord = Observations & { id: string };

/** One figure with the file that it stands in. */
export interface ObservationSeen {
  file: ObservationsRecord;
  row: ObservationRow;
  /** Id of the row within its file: `9901-blind-2024`. */
  id: string;
}

/** Observations by measure, then by place or organisation. */
export type ObservationIndex = ReadonlyMap<MeasureId, ReadonlyMap<string, ObservationSeen[]>>;

/** Whom a row is about: id of an organisation, code of a place as it stands there, or `nation`. */
export const rowSubject = ({ organisation, place }: ObservationRow): string => organisation ?? place ?? '';

/** When a row is of: `2024`, `2021-2025`, `2024-12-31`. */
export const rowPeriod = ({ year, toYear, on }: ObservationRow): string =>
  on ?? (toYear === undefined ? String(year) : `${year}-${toYear}`);

/** Id of a row within its file; a page has it as an anchor. */
export const rowId = (row: ObservationRow): string => `${rowSubject(row)}-${rowPeriod(row)}`;

/** Orders observations by measure and subject; `short` gives the short code of a place. */
export function observationIndex(
  files: readonly ObservationsRecord[],
  short: (code: string) => string,
): ObservationIndex {
  const index = new Map<MeasureId, Map<string, ObservationSeen[]>>();
  for (const file of files) {
    const bySubject = index.get(file.measure) ?? new Map<string, ObservationSeen[]>();
    index.set(file.measure, bySubject);
    for (const row of file.rows) {
      const key = row.organisation ?? short(row.place ?? '');
      const seen = { file, row, id: rowId(row) };
      const others = bySubject.get(key);
      if (others) others.push(seen);
      else bySubject.set(key, [seen]);
    }
  }
  return index;
}

/** What was observed of a measure for a subject, in the order of the files. */
export const observationsOf = (index: ObservationIndex, measure: MeasureId, key: string): ObservationSeen[] =>
  index.get(measure)?.get(key) ?? [];

/** What records say of their figures, each once. */
export const remarksIn = (evidence: readonly Evidence[]): string[] => [
  ...new Set(evidence.flatMap((it) => it.note ?? [])),
];

/** Where an observation stands, as evidence, with the document that it comes from. */
function observationEvidence({ file, row, id }: ObservationSeen): Evidence[] {
  const { document } = row.source ?? file.source;
  return [
    {
      ...{ collection: 'observations', id: file.id, path: `/observations/${file.id}/#${id}`, role: 'figure' },
      ...(row.note === undefined ? {} : { note: row.note }),
    },
    ...(document === undefined
      ? []
      : [
          {
            ...{ collection: 'documents' as const, id: document },
            ...{ path: `/documents/${document}/`, role: 'related' as const },
          },
        ]),
  ];
}

const byDay = (a: Figure, b: Figure): number => (a.asOf < b.asOf ? -1 : a.asOf > b.asOf ? 1 : 0);

const inYears = ({ row }: ObservationSeen, [first, last]: [number, number]): boolean =>
  row.year !== undefined && row.year >= first && (row.toYear ?? row.year) <= last;

const stateFigure = (seen: ObservationSeen): Figure => ({
  ...{ low: seen.row.value ?? 0, high: seen.row.value ?? 0, asOf: seen.row.on ?? '' },
  ...{ knownOn: seen.file.publishedOn, evidence: observationEvidence(seen) },
});

function doneOrNot(seen: ObservationSeen): Figure {
  const { done, doneOn, on } = seen.row;
  return {
    ...(done ? doneFigure : { low: 0, high: 0 }),
    asOf: on ?? doneOn ?? seen.file.publishedOn,
    ...(done && doneOn === undefined && on === undefined ? { undated: true as const } : {}),
    ...{ knownOn: seen.file.publishedOn, evidence: observationEvidence(seen) },
  };
}

/** Adds up the years of a period. A figure that was published before its year was over can still grow. */
function total(seen: readonly ObservationSeen[], [first, last]: [number, number]): Figures {
  const years = new Set<number>();
  for (const { row } of seen)
    for (let year = row.year ?? 0; year <= (row.toYear ?? row.year ?? 0); year += 1) years.add(year);
  const all = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  const missing = all.filter((year) => !years.has(year));
  if (seen.length === 0) return { kind: 'total' };
  const sum = seen.reduce((so, { row }) => so + (row.value ?? 0), 0);
  const final = seen.every(({ file, row }) => file.publishedOn > `${row.toYear ?? row.year ?? ''}-12-31`);
  const knownOn = seen
    .map((it) => it.file.publishedOn)
    .sort()
    .at(-1);
  return {
    kind: 'total',
    figure: {
      ...{ low: sum, high: final && missing.length === 0 ? sum : Infinity, asOf: `${last}-12-31` },
      ...(knownOn === undefined ? {} : { knownOn }),
      ...(missing.length > 0 ? { missing } : {}),
      evidence: seen.flatMap(observationEvidence),
    },
  };
}

/**
 * What observations say of a measure for a subject and a period. A file that is about one commitment alone speaks for that
 * one only.
 */
export function observedFigures(
  index: ObservationIndex,
  measure: MeasureId,
  { key }: Pick<Subject, 'key'>,
  { years }: Pick<Period, 'years'>,
  commitment?: string,
): Figures {
  const seen = observationsOf(index, measure, key).filter(
    ({ file }) => file.commitment === undefined || file.commitment === commitment,
  );
  const { timing, unit } = measureOf(measure);
  if (seen.length === 0) return noFigures;
  if (timing === 'state')
    return { kind: 'dated', list: seen.map(unit === doneUnit ? doneOrNot : stateFigure).sort(byDay) };
  const inTime = seen.filter((it) => inYears(it, years));
  return unit === doneUnit
    ? { kind: 'dated', list: inTime.map(doneOrNot).sort(byDay) }
    : total(inTime, years);
}

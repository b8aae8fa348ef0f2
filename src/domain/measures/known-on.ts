import { auditsFrom } from '../audits/audits.ts';
import type { MeasureRecords } from './measure-facts-of.ts';
import type { ObservationRow } from '../../schemas/observation.ts';
import type { ObservationsRecord } from './observations.ts';

/** A figure as it stood on a day: what was corrected after it says what it said before. */
function rowOn(row: ObservationRow, day: string): ObservationRow {
  const next = row.corrected.find(({ on }) => on > day);
  if (!next) return row;
  const { value, done } = next;
  return {
    ...row,
    ...{ value, done, doneOn: done ? row.doneOn : undefined },
    corrected: row.corrected.filter(({ on }) => on <= day),
  };
}

const fileOn = (file: ObservationsRecord, day: string): ObservationsRecord =>
  file.rows.some((row) => row.corrected.some(({ on }) => on > day))
    ? { ...file, rows: file.rows.map((row) => rowOn(row, day)) }
    : file;

/**
 * The records as they had been published by the end of a day: later files and later versions are left out, and what was
 * corrected later says what it said. The directory says what holds now and not since when: it stays as it is.
 */
export function recordsKnownOn(records: MeasureRecords, day: string): MeasureRecords {
  const published = <Item extends { publishedOn: string }>(items: readonly Item[]): Item[] =>
    items.filter(({ publishedOn }) => publishedOn <= day);
  return {
    ...records,
    audits: auditsFrom(
      records.audits.all
        .map((it) => ({ ...it, revisions: published(it.revisions) }))
        .filter(({ revisions }) => revisions.length > 0),
    ),
    evaluations: published(records.evaluations),
    surveys: published(records.surveys),
    inspections: published(records.inspections),
    observations: published(records.observations).map((it) => fileOn(it, day)),
  };
}

/** Every day on which a record was published or corrected. */
export function publicationDays(records: MeasureRecords): Set<string> {
  const { audits, evaluations, surveys, inspections, observations } = records;
  return new Set([
    ...[evaluations, surveys, inspections, observations].flatMap((list) => list.map((it) => it.publishedOn)),
    ...audits.all.flatMap((it) => it.revisions.map(({ publishedOn }) => publishedOn)),
    ...observations.flatMap((it) => it.rows.flatMap((row) => row.corrected.map(({ on }) => on))),
  ]);
}

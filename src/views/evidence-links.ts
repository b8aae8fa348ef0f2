import type { Evidence } from '../domain/measures/figures.ts';
import { rowId, type ObservationSeen } from '../domain/measures/observations.ts';
import { kindOf } from '../kinds/index.ts';
import { observations } from '../queries/measures/measure-facts.ts';
import { once } from '../readings/once.ts';
import { placeName, type RecordLink } from '../queries/content/record-links.ts';
import type { Words } from '../words/languages.ts';

const rows = once(
  () =>
    new Map(
      observations().flatMap((file) =>
        file.rows.map((row): [string, ObservationSeen] => [
          `/observations/${file.id}/#${rowId(row)}`,
          { file, row, id: rowId(row) },
        ]),
      ),
    ),
);

/** The observation that a piece of evidence points to; undefined where it is no observation. */
export const observationAt = ({ path }: Pick<Evidence, 'path'>): ObservationSeen | undefined =>
  rows().get(path);

const listNames = ({
  missing,
  rectification,
  coverage,
}: Words['commitments']['lists']): [string, string][] => [
  ['/audits/missing/', missing],
  ['/audits/rectification/', rectification],
  ['/coverage/', coverage],
];

function listName(words: Words, path: string): string {
  const name = listNames(words.commitments.lists).find(([start]) => path.startsWith(start))?.[1] ?? path;
  // Codes of cities have four digits, too.
  const year = /^\/audits\/.*\/(\d{4})\/$/.exec(path)?.[1];
  return year ? `${year} ${words.commitments.lists.year}${name}` : name;
}

function labelOf(words: Words, { collection, id, path }: Evidence): string {
  if (collection === 'places') return words.commitments.lists.place(placeName(id));
  if (collection === 'lists') return listName(words, path);
  return kindOf(words, collection).evidenceName(id) ?? id;
}

/** The record that a piece of evidence is, as a link to its page. */
export const evidenceLink = (words: Words, evidence: Evidence): RecordLink & { path: string } => ({
  label: labelOf(words, evidence),
  path: evidence.path.replace(/#.*$/, ''),
});

/** A document of this site by its id, as a link. */
export const documentLink = (words: Words, id: string): RecordLink => ({
  label: kindOf(words, 'documents').titleOf(id) ?? id,
  path: `/documents/${id}/`,
});

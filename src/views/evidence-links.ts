import type { Evidence } from '../domain/measures/figures.ts';
import { rowId, type ObservationSeen } from '../domain/measures/observations.ts';
import { kindOf } from '../kinds/index.ts';
import { observations } from '../queries/measure-facts.ts';
import { once } from '../queries/content.ts';
import { placeName, type RecordLink } from '../queries/record-links.ts';
import { words } from '../words/index.ts';

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

const w = words.commitments.lists;
const listNames: [string, string][] = [
  ['/audits/missing/', w.missing],
  ['/audits/rectification/', w.rectification],
  ['/coverage/', w.coverage],
];

function listName(path: string): string {
  const name = listNames.find(([start]) => path.startsWith(start))?.[1] ?? path;
  const year = /\/(\d{4})\/$/.exec(path)?.[1];
  return year ? `${year} ${w.year}${name}` : name;
}

function labelOf({ collection, id, path }: Evidence): string {
  if (collection === 'places') return w.place(placeName(id));
  if (collection === 'lists') return listName(path);
  return kindOf(collection).evidenceName(id) ?? id;
}

/** The record that a piece of evidence is, as a link to its page. */
export const evidenceLink = (evidence: Evidence): RecordLink & { path: string } => ({
  label: labelOf(evidence),
  path: evidence.path.replace(/#.*$/, ''),
});

/** A document of this site by its id, as a link. */
export const documentLink = (id: string): RecordLink => ({
  label: kindOf('documents').titleOf(id) ?? id,
  path: `/documents/${id}/`,
});

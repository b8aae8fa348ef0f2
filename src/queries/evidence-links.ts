import type { Evidence } from '../domain/measures/figures.ts';
import { rowId, type ObservationSeen } from '../domain/measures/observations.ts';
import { evaluationKinds } from '../schemas/evaluation.ts';
import { words } from '../words/index.ts';
import { bodyOf } from './audit-lists.ts';
import { audits } from './audits.ts';
import { documents, inspections, observations } from './commitment-records.ts';
import { once } from './content.ts';
import { evaluations } from './evaluations.ts';
import { placeLink, type RecordLink } from './record-links.ts';
import { surveys } from './surveys.ts';

const byId = <Item extends { id: string }>(items: () => Item[]): (() => Map<string, Item>) =>
  once(() => new Map(items().map((it) => [it.id, it])));

const records = {
  observations: byId(observations),
  documents: byId(documents),
  inspections: byId(inspections),
  evaluations: byId(evaluations),
  surveys: byId(surveys),
};

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

const listNames: [string, string][] = [
  ['/audits/missing/', words.commitments.lists.missing],
  ['/audits/rectification/', words.commitments.lists.rectification],
  ['/coverage/', words.commitments.lists.coverage],
];

function listName(path: string): string {
  const name = listNames.find(([start]) => path.startsWith(start))?.[1] ?? path;
  const year = /\/(\d{4})\/$/.exec(path)?.[1];
  return year ? `${year} ${words.commitments.lists.year}${name}` : name;
}

function labelOf({ collection, id, path }: Evidence): string {
  switch (collection) {
    case 'audits': {
      const audit = audits().byId.get(id);
      return audit ? words.audits.title(bodyOf(audit.organisation).name, audit.year) : id;
    }
    case 'evaluations': {
      const it = records.evaluations().get(id);
      return it ? words.evaluations.title(it.project, it.year, evaluationKinds[it.kind]) : id;
    }
    case 'observations': {
      // A document may have the same title.
      const file = records.observations().get(id);
      return file ? words.commitments.lists.figures(file.title) : id;
    }
    case 'federations':
    case 'associations':
      return words.commitments.lists.body(bodyOf(id).name);
    case 'places':
      return words.commitments.lists.place(placeLink(id).label);
    case 'lists':
      return listName(path);
    default:
      return records[collection]().get(id)?.title ?? id;
  }
}

/** The record that a piece of evidence is, as a link to its page. */
export const evidenceLink = (evidence: Evidence): RecordLink & { path: string } => ({
  label: labelOf(evidence),
  path: evidence.path.replace(/#.*$/, ''),
});

/** A document of this site by its id, as a link. */
export const documentLink = (id: string): RecordLink => ({
  label: records.documents().get(id)?.title ?? id,
  path: `/documents/${id}/`,
});

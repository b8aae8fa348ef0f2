import { today } from '../clock.ts';
import { newest } from '../domain/audits/audits.ts';
import type { ObservationsRecord } from '../domain/measures/observations.ts';
import { policyNumber } from '../domain/policies/citations.ts';
import { statusPath } from '../domain/commitments/status-anchor.ts';
import { groupChanges, type StatusChangeGroup } from '../domain/commitments/status-change-groups.ts';
import { words } from '../words/index.ts';
import { bodyOf } from './audit-lists.ts';
import { audits, budgets } from './audits.ts';
import { documents, inspections, observations } from './commitment-records.ts';
import { commitmentChanges } from './commitments.ts';
import { once } from './content.ts';
import { evaluations } from './evaluations.ts';
import { policyTexts } from './policies.ts';
import { surveys } from './surveys.ts';

const w = words.updates;

/** Something that was published, or changed, on a day of its own. */
export interface Update {
  on: string;
  kind: keyof typeof w.kinds;
  title: string;
  /** Page that shows it. */
  path: string;
  /** Address that tells it from all others: where `path` is shared, a place within the page. */
  id: string;
  /** Said behind the title. */
  facts?: string;
}

/** How many the list and its feed hold. */
const mostUpdates = 60;
/** How many the feed of the commitments holds. */
const mostChanges = 100;
const mostNames = 4;

const update = (
  kind: Update['kind'],
  id: string,
  { on, title, facts }: Pick<Update, 'on' | 'title' | 'facts'>,
): Update => {
  const path = `/${kind}/${id}/`;
  return { on, kind, title, path, id: path, ...(facts ? { facts } : {}) };
};

const changeUpdate = ({ on, rows }: StatusChangeGroup): Update => {
  const [first] = rows;
  const { id, sentence } = first.commitment;
  const names = rows
    .slice(0, mostNames)
    .map(({ subject, period }) =>
      period.dueOn === undefined
        ? words.commitmentParts.subject(subject)
        : w.subject(words.commitmentParts.subject(subject), words.commitmentParts.period(period)),
    );
  return {
    ...{ on, kind: 'commitments', path: `/commitments/${id}/`, id: statusPath(first) },
    title: w.change(words.states.commitment[first.status], sentence),
    facts: w.subjects(names, rows.length),
  };
};

function observationUpdate({ id, title, publishedOn, rows }: ObservationsRecord): Update {
  const corrections = rows.flatMap(({ corrected }) => corrected.map((it) => it.on)).sort();
  const last = corrections.at(-1);
  return update('observations', id, {
    on: last !== undefined && last > publishedOn ? last : publishedOn,
    title: last === undefined ? title : w.corrected(title),
  });
}

/** Where commitments came to stand, by the day since when, latest first. */
export const statusUpdates: () => Update[] = once(() =>
  groupChanges(commitmentChanges()).slice(0, mostChanges).map(changeUpdate),
);

const named = <Item extends { id: string; title: string; publishedOn: string }>(
  kind: Update['kind'],
  records: readonly Item[],
): Update[] => records.map(({ id, title, publishedOn }) => update(kind, id, { on: publishedOn, title }));

async function records(): Promise<Update[]> {
  const ofPolicies = (await policyTexts()).flatMap(({ policy }): Update[] => {
    const on = policy.publishedOn ?? policy.adoptedOn;
    const facts = policyNumber(policy) ?? '';
    return on === undefined ? [] : [update('policies', policy.id, { on, title: policy.title, facts })];
  });
  const ofAudits = audits().all.map((it) => {
    const title = words.audits.title(bodyOf(it.organisation).name, it.year);
    const on = newest(it).publishedOn;
    return update('audits', it.id, { on, title: it.revisions.length > 1 ? w.corrected(title) : title });
  });
  const ofEvaluations = evaluations().map((it) =>
    update('evaluations', it.id, {
      on: it.publishedOn,
      title: w.evaluation(it.project, it.year, it.kind === 'third-party'),
    }),
  );
  return [
    ...[...ofPolicies, ...ofAudits, ...ofEvaluations],
    ...named('surveys', surveys()),
    ...named('budgets', budgets()),
    ...observations().map(observationUpdate),
    ...named('inspections', inspections()),
    ...named('documents', documents()),
  ];
}

const kinds = Object.keys(w.kinds);
const byDay = (a: Update, b: Update): number =>
  b.on.localeCompare(a.on) || kinds.indexOf(a.kind) - kinds.indexOf(b.kind) || (a.id < b.id ? -1 : 1);

/** What was published or changed last, latest first; what is dated after today waits for its day. */
export async function latestUpdates(): Promise<Update[]> {
  const all = [...(await records()), ...statusUpdates()];
  return all
    .filter(({ on }) => on <= today())
    .sort(byDay)
    .slice(0, mostUpdates);
}

import { today } from '../clock.ts';
import { listedStatus, listedStatusIds, type ListedStatus } from '../domain/commitments/listed-status.ts';
import { inOrder, upwards, type Facet } from '../domain/lists/facets.ts';
import { inBookMarks } from '../domain/policies/citations.ts';
import {
  commitmentData,
  commitmentFile,
  commitmentTable,
  statusTable,
} from '../exports/tables/commitments.ts';
import { commitments as records, type CommitmentState } from '../queries/commitments.ts';
import { once } from '../queries/content.ts';
import { directory } from '../queries/directory.ts';
import { policyTitles } from '../queries/record-links.ts';
import {
  bindingLevel,
  commitmentStrengths,
  strengthIds,
  type BindingLevel,
  type CommitmentStrength,
} from '../schemas/commitment.ts';
import { measureIds, measureOf, type MeasureId } from '../schemas/measure.ts';
import { words } from '../words/index.ts';
import { kind } from './kind.ts';
import { listOf, type ListValue, type RecordList } from './list.ts';
import { linesOf } from './tables.ts';

/** Most values of a facet that stand beside a list; the pages of more are linked from the pages of their records. */
const mostValues = 60;
const w = words.commitments;

/** The place at county level or above that a place is or lies in; undefined where the list of places has none. */
function listedPlace(code: string): string | undefined {
  const { places } = directory();
  const place = places.byCode.get(code);
  const way = place ? [...places.ancestors(code), place] : [];
  return way.findLast(({ level }) => level !== 'township' && level !== 'village')?.code;
}

const facets: readonly Facet<CommitmentState>[] = [
  {
    ...{ key: 'status', label: w.by.status, order: inOrder(listedStatusIds) },
    valuesOf: (it) => [listedStatus(it)],
    text: (value) => words.states.listed[value as ListedStatus],
  },
  {
    ...{ key: 'strength', label: w.by.strength, order: inOrder(strengthIds) },
    valuesOf: (it) => [it.commitment.strength],
    text: (value) => commitmentStrengths[value as CommitmentStrength].name,
  },
  {
    ...{ key: 'level', label: w.by.level, order: inOrder(bindingLevel.options) },
    valuesOf: (it) => it.commitment.binds.levels,
    text: (value) => w.levels[value as BindingLevel],
  },
  {
    ...{ key: 'place', label: w.by.place, order: upwards },
    valuesOf: ({ current }) => current.flatMap(({ subject }) => listedPlace(subject.place) ?? []),
    text: (value) => directory().places.byCode.get(value)?.name,
  },
  {
    ...{ key: 'measure', label: w.by.measure, order: inOrder(measureIds) },
    valuesOf: (it) => [it.commitment.measure],
    text: (value) => measureOf(value as MeasureId).name,
  },
  {
    // The newest text first, as in the list.
    ...{ key: 'policy', label: w.by.policy, order: () => 0 },
    valuesOf: (it) => [it.commitment.policy.id],
    text: (value) => {
      const title = policyTitles().get(value);
      return title === undefined ? undefined : inBookMarks(title);
    },
  },
];

function makeList(): RecordList<CommitmentState> {
  const list = listOf({ base: '/commitments/', items: records(), facets });
  const sizes = Map.groupBy(list.values, (it) => it.facet);
  const shown = list.values.filter(({ facet }) => (sizes.get(facet)?.length ?? 0) <= mostValues);
  return { ...list, offered: () => shown };
}

/** What the policy texts promise, with where it stands. */
export const commitments = kind({
  name: 'commitments',
  section: 'commitments',
  words: w,
  records,
  titleOf: (it) => it.commitment.sentence,
  list: {
    words: {
      ...w,
      count: (count) => w.count(count, words.dates.day(today())),
      countOnPage: (count, from, to) => w.countOnPage(count, words.dates.day(today()), from, to),
    },
    make: makeList,
    filter: (it) => ({ facts: [words.states.listed[listedStatus(it)], it.commitment.policy.title] }),
  },
  table: commitmentTable,
  lines: linesOf({
    ...{ name: 'commitment-statuses', words: w.lines, table: statusTable },
    of: (it: CommitmentState) => it.rows,
  }),
  file: { what: w.file, schema: commitmentFile, dataOf: commitmentData },
  ways: () => {
    const count = records().length;
    return count > 0 ? [{ label: w.home.link(count), path: '/commitments/' }] : [];
  },
  siteMap: { records: true, facets: true },
});

/** Every way to narrow the list, each a page. */
export const commitmentValues = (): readonly ListValue<CommitmentState>[] =>
  commitments.list?.get().values ?? [];

/** Path of the list of the commitments that bind somebody in a place; undefined where there is none. */
export const commitmentListOfPlace = (code: string): string | undefined =>
  commitmentValues().find(({ facet, value }) => facet === 'place' && value === code)?.path;

/** How many commitments are listed where, in order, those with none left out. */
export const listedCounts: () => { status: ListedStatus; count: number; path: string }[] = once(() =>
  commitmentValues()
    .filter(({ facet }) => facet === 'status')
    .map(({ value, items, path }) => ({ status: value as ListedStatus, count: items.length, path })),
);

/** How many commitments bind today. */
export const bindingCount = (): number => records().filter((it) => !it.closed).length;

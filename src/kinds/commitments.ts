import { listedStatus, listedStatusIds, type ListedStatus } from '../domain/commitments/listed-status.ts';
import { byOrder, upwards, type Facet } from '../domain/lists/facets.ts';
import type { StatusRow } from '../domain/commitments/commitment-rows.ts';
import { levelOf as placeLevel } from '../domain/places/places.ts';
import { inBookMarks } from '../domain/policies/citations.ts';
import { commitmentPlaceTable } from '../exports/tables/commitment-places.ts';
import {
  commitmentData,
  commitmentFile,
  commitmentTable,
  statusTable,
} from '../exports/tables/commitments.ts';
import {
  commitments as records,
  forSubjects,
  type CommitmentState,
} from '../queries/commitments/commitments.ts';
import { sharedPromises } from '../queries/commitments/promise-matrix.ts';
import { onceByKeyIn } from '../readings/by-key.ts';
import { onceFor } from '../readings/once.ts';
import { directory } from '../queries/directory/directory.ts';
import { policyTitles } from '../queries/content/record-links.ts';
import { asOf } from '../queries/as-of/as-of.ts';
import { bindingLevel, commitmentStrength } from '../schemas/commitment.ts';
import { measureId } from '../schemas/measure.ts';
import type { Words } from '../words/languages.ts';
import { listedKind } from './kind.ts';
import { enumFacet, listOf, type Chosen, type ListValue, type RecordList } from './list.ts';
import { downloadOf, linesOf, rowsOf } from './tables.ts';

/** Most values of a facet that stand beside a list; the pages of more are linked from the pages of their records. */
const mostValues = 60;

/** The place at county level or above that a place is or lies in; undefined where the list of places has none. */
function listedPlace(code: string): string | undefined {
  const { places } = directory();
  const place = places.byCode.get(code);
  const way = place ? [...places.ancestors(code), place] : [];
  return way.findLast(({ level }) => level !== 'township' && level !== 'village')?.code;
}

const facets = (words: Words): readonly Facet<CommitmentState>[] => [
  {
    ...{ key: 'status', label: words.commitments.by.status, order: byOrder(listedStatusIds) },
    valuesOf: (it) => [listedStatus(it)],
    text: (value) => words.states.listed[value as ListedStatus],
  },
  enumFacet(commitmentStrength, words.value, {
    ...{ key: 'strength', label: words.commitments.by.strength },
    valuesOf: (it) => [it.commitment.strength],
  }),
  enumFacet(bindingLevel, words.value, {
    ...{ key: 'level', label: words.commitments.by.level },
    valuesOf: (it) => it.commitment.binds.levels,
  }),
  {
    ...{ key: 'place', label: words.commitments.by.place, order: upwards },
    valuesOf: ({ current }) => current.flatMap(({ subject }) => listedPlace(subject.place) ?? []),
    text: (value) => directory().places.byCode.get(value)?.name,
  },
  enumFacet(measureId, words.value, {
    ...{ key: 'measure', label: words.commitments.by.measure },
    valuesOf: (it) => [it.commitment.measure],
  }),
  {
    // The newest text first, as in the list.
    ...{ key: 'policy', label: words.commitments.by.policy, order: () => 0 },
    valuesOf: (it) => [it.commitment.policy.id],
    text: (value) => {
      const title = policyTitles().get(value);
      return title === undefined ? undefined : inBookMarks(title);
    },
  },
];

const levelOf = ({ subject }: StatusRow): string | undefined =>
  subject.place === '' ? 'nation' : placeLevel(subject.place);

/** A commitment as it stands for those that a list is narrowed to: in a place, or at a level. */
function narrowed(item: CommitmentState, { facet, value }: Chosen): CommitmentState {
  if (facet === 'place') return forSubjects(item, ({ subject }) => listedPlace(subject.place) === value);
  return facet === 'level' ? forSubjects(item, (row) => levelOf(row) === value) : item;
}

/** An item is long, and the first page has the filter and counts beside it. */
const pageSize = 25;

function makeList(words: Words): RecordList<CommitmentState> {
  const list = listOf({ base: '/commitments/', items: records(), facets: facets(words), pageSize });
  const values = list.values.map((it) => ({ ...it, items: it.items.map((item) => narrowed(item, it)) }));
  const sizes = Map.groupBy(values, (it) => it.facet);
  const shown = values.filter(({ facet }) => (sizes.get(facet)?.length ?? 0) <= mostValues);
  return { ...list, values, offered: () => shown };
}

/** What the policy texts promise, with where it stands. */
export const commitments = listedKind('commitments', records, (words) => {
  const { commitments: w, dates } = words;
  return {
    section: 'commitments',
    words: w,
    titleOf: (it) => it.commitment.sentence,
    rank: 100,
    knownBy: [],
    list: {
      words: {
        ...w,
        count: (count) => w.count(count, dates.day(asOf())),
        countOnPage: (count, from, to) => w.countOnPage(count, dates.day(asOf()), from, to),
      },
      make: () => makeList(words),
      filter: (it) => ({ facts: [words.states.listed[listedStatus(it)], it.commitment.policy.title] }),
    },
    table: commitmentTable,
    lines: linesOf({
      ...{ name: 'commitment-statuses', words: w.lines, table: statusTable },
      of: (it: CommitmentState) => it.rows,
    }),
    downloads: [
      downloadOf({
        ...{ name: 'commitment-places', page: '/commitments/matrix/', table: commitmentPlaceTable },
        of: () => sharedPromises().flatMap((it) => it.parts),
      }),
    ],
    lists: (context) =>
      promisesOfPlaces(words).map(({ value, text = value, items }) => ({
        ...{ name: 'commitment-statuses', table: statusTable, page: matrixPath(value) },
        title: words.promiseMatrix.titleOf(text),
        rows: rowsOf(
          statusTable,
          items.flatMap((it) => it.rows),
          context,
        ),
      })),
    file: { what: w.file, schema: commitmentFile, dataOf: commitmentData },
    ways: () => {
      const count = records().length;
      return count > 0 ? [{ label: w.home.link(count), path: '/commitments/' }] : [];
    },
    siteMap: {
      ...{ records: true, facets: true },
      links: () =>
        records().length > 0 ? [{ label: words.promiseMatrix.title, path: '/commitments/matrix/' }] : [],
    },
  };
});

/** Every way to narrow the list, each a page. */
export const commitmentValues = (words: Words): readonly ListValue<CommitmentState>[] =>
  commitments(words).list.get().values;

/** The promises of each place at county level or above, with those below it, as they stand there. */
export const promisesOfPlaces = (words: Words): readonly ListValue<CommitmentState>[] =>
  commitmentValues(words).filter(({ facet }) => facet === 'place');

/** Path of the page of promises by years of such a place. */
export const matrixPath = (code: string): string => `/commitments/matrix/${code}/`;

const pathsOfPlaces = onceFor(
  (words: Words) => new Map(promisesOfPlaces(words).map(({ value, path }) => [value, path])),
);

/** Path of the list of the commitments that bind somebody in a place; undefined where there is none. */
export const commitmentListOfPlace = onceByKeyIn('promises-of', (words: Words, code): string | undefined =>
  pathsOfPlaces(words).get(code),
);

/** How many commitments are listed where, in order, those with none left out. */
export const listedCounts = onceFor((words: Words): { status: ListedStatus; count: number; path: string }[] =>
  commitmentValues(words)
    .filter(({ facet }) => facet === 'status')
    .map(({ value, items, path }) => ({ status: value as ListedStatus, count: items.length, path })),
);

/** How many commitments bind today. */
export const bindingCount = (): number => records().filter((it) => !it.closed).length;

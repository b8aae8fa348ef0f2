import type { Page, PaginateFunction } from 'astro';
import { facetValues, type Facet } from '../domain/lists/facets.ts';
import { listedStatus, listedStatusIds, type ListedStatus } from '../domain/commitments/listed-status.ts';
import { inBookMarks } from '../domain/policies/citations.ts';
import {
  bindingLevels,
  commitmentStrengths,
  strengthIds,
  type BindingLevel,
  type CommitmentStrength,
} from '../schemas/commitment.ts';
import { measureIds, measureOf, type MeasureId } from '../schemas/measure.ts';
import { words } from '../words/index.ts';
import { commitments, type CommitmentState } from './commitments.ts';
import { once } from './content.ts';
import { directory } from './directory.ts';
import type { ShownValue } from './lists.ts';

const pageSize = 40;
/** Most values of a facet that stand beside a list; the pages of more are linked from the pages of their records. */
const mostValues = 60;
const w = words.commitments;

/** A commitment of a list. */
export type ListedCommitment = CommitmentState & { id: string };

/** What every page of the list of commitments is made from. */
export interface CommitmentListProps {
  values: ShownValue<ListedCommitment>[];
  total: number;
  current?: ShownValue<ListedCommitment>;
  page: Page<ListedCommitment>;
}

/** All commitments in the order of the list. */
export const listedCommitments: () => ListedCommitment[] = once(() =>
  commitments().map((it) => ({ ...it, id: it.commitment.id })),
);

/** The place at county level or above that a place is or lies in; undefined where the list of places has none. */
function listedPlace(code: string): string | undefined {
  const { places } = directory();
  const place = places.byCode.get(code);
  const way = place ? [...places.ancestors(code), place] : [];
  return way.findLast(({ level }) => level !== 'township' && level !== 'village')?.code;
}

const placesOf = ({ current }: CommitmentState): string[] => [
  ...new Set(current.flatMap(({ subject }) => listedPlace(subject.place) ?? [])),
];

const inOrder =
  (order: readonly string[]) =>
  (a: string, b: string): number =>
    order.indexOf(a) - order.indexOf(b);

const facets: readonly Facet<ListedCommitment>[] = [
  {
    key: 'status',
    label: w.by.status,
    valuesOf: (it) => [listedStatus(it)],
    order: inOrder(listedStatusIds),
  },
  {
    key: 'strength',
    label: w.by.strength,
    valuesOf: (it) => [it.commitment.strength],
    order: inOrder(strengthIds),
  },
  {
    key: 'level',
    label: w.by.level,
    valuesOf: (it) => it.commitment.binds.levels,
    order: inOrder(bindingLevels),
  },
  { key: 'place', label: w.by.place, valuesOf: placesOf, order: (a, b) => (a < b ? -1 : 1) },
  {
    key: 'measure',
    label: w.by.measure,
    valuesOf: (it) => [it.commitment.measure],
    order: inOrder(measureIds),
  },
  // The newest text first, as in the list.
  { key: 'policy', label: w.by.policy, valuesOf: (it) => [it.commitment.policy.id], order: () => 0 },
];

const titles = once(
  () => new Map(commitments().map(({ commitment: { policy } }) => [policy.id, inBookMarks(policy.title)])),
);

const textOf: Record<string, (value: string) => string | undefined> = {
  status: (value) => words.states.listed[value as ListedStatus],
  strength: (value) => commitmentStrengths[value as CommitmentStrength].name,
  level: (value) => w.levels[value as BindingLevel],
  place: (value) => directory().places.byCode.get(value)?.name,
  measure: (value) => measureOf(value as MeasureId).name,
  policy: (value) => titles().get(value),
};

/** Ways to narrow the list, each a page. */
export const commitmentValues: () => ShownValue<ListedCommitment>[] = once(() =>
  facetValues(facets, listedCommitments()).map((it) => {
    const text = textOf[it.facet]?.(it.value);
    return text === undefined ? it : { ...it, text };
  }),
);

/** The ways that stand beside a list: of a facet with very many values none. */
export const shownCommitmentValues: () => ShownValue<ListedCommitment>[] = once(() => {
  const sizes = Map.groupBy(commitmentValues(), (it) => it.facet);
  return commitmentValues().filter(({ facet }) => (sizes.get(facet)?.length ?? 0) <= mostValues);
});

/** Whether a place has a list of its own. */
const listedPlaces = once(
  () => new Set(commitmentValues().flatMap(({ facet, value }) => (facet === 'place' ? [value] : []))),
);

/** Path of the list of the commitments that bind somebody in a place; undefined where there is none. */
export const commitmentListOfPlace = (code: string): string | undefined =>
  listedPlaces().has(code) ? `/commitments/place/${code}/` : undefined;

/** How many commitments are listed where, in order, those with none left out. */
export const listedCounts: () => { status: ListedStatus; count: number; path: string }[] = once(() =>
  commitmentValues()
    .filter(({ facet }) => facet === 'status')
    .map(({ value, items }) => ({
      ...{ status: value as ListedStatus, count: items.length, path: `/commitments/status/${value}/` },
    })),
);

/** How many commitments bind today. */
export const bindingCount = (): number => commitments().filter((it) => !it.closed).length;

/** Paths of the list of commitments; `narrowed`: of each way to narrow it. None where there is no commitment. */
export function commitmentLists(paginate: PaginateFunction, narrowed = false): ReturnType<PaginateFunction> {
  const all = listedCommitments();
  const props = { values: shownCommitmentValues(), total: all.length };
  if (!narrowed) return all.length > 0 ? paginate(all, { pageSize, props }) : [];
  return commitmentValues().flatMap((current) =>
    paginate(current.items, {
      pageSize,
      params: { facet: current.facet, value: current.value },
      props: { ...props, current },
    }),
  );
}

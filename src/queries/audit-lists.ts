import type { PaginateFunction } from 'astro';
import type { AuditedBody } from '../domain/audits/audit-bodies.ts';
import { type FindingState, type RectificationState } from '../domain/audits/audit-findings.ts';
import { newest, type AuditRecord } from '../domain/audits/audits.ts';
import type { Facet } from '../domain/lists/facets.ts';
import { type Duty, type DutyState } from '../domain/audits/publication.ts';
import { auditOpinionNames } from '../schemas/audit.ts';
import { words } from '../words/index.ts';
import { audits, bodies, duties, dutyYears, findings } from './audits.ts';
import { directory } from './directory.ts';
import { inOrder, listPaths, shownValues, type ListProps, type ShownValue } from './lists.ts';

const pageSize = 60;
const w = words.audits;

/** What every page of a list of a year is made from. */
export type YearListProps<Item> = ListProps<Item> & { year: number };

/** What every page of the list of findings is made from. */
export type FindingListProps = ListProps<FindingState>;

/** Who an audit is about: by its id where the directory does not have it. */
export const bodyOf = (id: string): Pick<AuditedBody, 'id' | 'name' | 'kind' | 'place'> & { path?: string } =>
  bodies().get(id) ?? { id, name: id, kind: '', place: '' };

/** The part of the area served that a place lies in: a top place where there are several, else the one below the only top. */
export function partOf(code: string): string | undefined {
  const { places } = directory();
  const place = places.byCode.get(code);
  if (!place) return undefined;
  const way = [...places.ancestors(code), place];
  return (way[topDepth()] ?? place).code;
}

/** How far below the roots the area first branches: a city portal lists its province and itself above its districts. */
function topDepth(): number {
  const { places } = directory();
  let depth = 0;
  let level = places.roots;
  while (level.length === 1) {
    level = places.byCode.get(level[0] ?? '')?.children ?? [];
    depth += 1;
  }
  return depth;
}

const partName = (code: string): string => {
  const place = directory().places.byCode.get(code);
  return !place
    ? code
    : place.children.length > 0 && isAbove(code)
      ? w.ofPlaceItself(place.name)
      : place.name;
};

/** Whether a place stands above the parts: it is listed for itself alone. */
const isAbove = (code: string): boolean => directory().places.ancestors(code).length < topDepth();

const isKnown = (value: string | undefined): value is string => value !== undefined && value !== '';

/** Ways to narrow a list by whom it is about. */
const bodyFacets = <Item>(idOf: (item: Item) => string): Facet<Item>[] => [
  {
    key: 'place',
    label: w.byPlace,
    valuesOf: (it) => [partOf(bodyOf(idOf(it)).place)].filter(isKnown),
    order: (a, b) => (a < b ? -1 : 1),
  },
  { key: 'kind', label: w.byKind, valuesOf: (it) => [bodyOf(idOf(it)).kind].filter(isKnown) },
];

const auditFacets: readonly Facet<AuditRecord>[] = [
  {
    key: 'opinion',
    label: w.byOpinion,
    valuesOf: (it) => [newest(it).opinion],
    order: inOrder(auditOpinionNames),
  },
  ...bodyFacets<AuditRecord>((it) => it.organisation),
];

const unkept: DutyState[] = ['overdue', 'not-due', 'late'];
const dutyFacets: readonly Facet<Duty>[] = [
  { key: 'state', label: w.byState, valuesOf: (it) => [it.state], order: inOrder(unkept) },
  ...bodyFacets<Duty>((it) => it.body.id),
];

const openStates: RectificationState[] = ['overdue', 'open', 'no-plan'];
const findingFacets: readonly Facet<FindingState>[] = [
  { key: 'state', label: w.finding.status, valuesOf: (it) => [it.state], order: inOrder(openStates) },
  ...bodyFacets<FindingState>((it) => it.audit.organisation),
];

/** Words of the values of facets: places by name, kinds by themselves. */
const placeWords = { place: partName };

/** Ways to narrow the audits of a year: opinion, place, kind of organisation. */
export const yearValues = (year: number): ShownValue<AuditRecord>[] =>
  shownValues(auditFacets, auditsOfYear(year), placeWords);

/** The audits of a year by where the organisations are. */
export const auditsOfYear = (year: number): AuditRecord[] =>
  [...(audits().ofYear.get(year) ?? [])].sort((a, b) => {
    const [x, y] = [bodyOf(a.organisation), bodyOf(b.organisation)];
    return x.place === y.place ? (x.id < y.id ? -1 : 1) : x.place < y.place ? -1 : 1;
  });

/** Who has not published the audit of a year in time, overdue first. */
export const unkeptDuties = (year: number): Duty[] => duties(year).filter((it) => it.state !== 'published');

/** Ways to narrow who has not published: state, place, kind of organisation. */
export const missingValues = (year: number): ShownValue<Duty>[] =>
  shownValues(dutyFacets, unkeptDuties(year), {
    ...placeWords,
    state: (value) => words.states.duty[value as DutyState],
  });

/** Findings that are not rectified yet, the longest overdue first. */
export const openFindings = (): FindingState[] => findings().filter((it) => it.state !== 'done');

/** Ways to narrow the open findings: state, place, kind of organisation. */
export const rectificationValues = (): ShownValue<FindingState>[] =>
  shownValues(findingFacets, openFindings(), {
    ...placeWords,
    state: (value) => words.states.rectification[value as RectificationState],
  });

/** Paths of the audits of every year; `narrowed`: of each opinion, place and kind. */
export const yearLists = (paginate: PaginateFunction, narrowed = false): ReturnType<PaginateFunction> =>
  audits().years.flatMap((year) =>
    listPaths(paginate, { items: auditsOfYear(year), values: yearValues(year), pageSize, year }, narrowed),
  );

/** Paths of who has not published, for every year of which somebody must answer. */
export const missingLists = (paginate: PaginateFunction, narrowed = false): ReturnType<PaginateFunction> =>
  dutyYears().flatMap((year) =>
    listPaths(paginate, { items: unkeptDuties(year), values: missingValues(year), pageSize, year }, narrowed),
  );

/** Paths of the findings that are not rectified yet; none where no audit is published. */
export const rectificationLists = (
  paginate: PaginateFunction,
  narrowed = false,
): ReturnType<PaginateFunction> =>
  audits().all.length === 0
    ? []
    : listPaths(paginate, { items: openFindings(), values: rectificationValues(), pageSize }, narrowed);

let dutiesById: Map<string, Duty[]> | undefined;

/** The duties of an organisation, latest year first. */
export function dutiesOfBody(id: string): Duty[] {
  dutiesById ??= Map.groupBy(
    dutyYears().flatMap((year) => duties(year)),
    (it) => it.body.id,
  );
  return dutiesById.get(id) ?? [];
}

/** Organisations that have an audit or must publish one, by place. */
export const bodiesWithAudits = (): AuditedBody[] =>
  [...bodies().values()]
    .filter(({ id }) => audits().ofOrganisation.has(id) || dutiesOfBody(id).length > 0)
    .sort((a, b) => (a.place === b.place ? (a.id < b.id ? -1 : 1) : a.place < b.place ? -1 : 1));

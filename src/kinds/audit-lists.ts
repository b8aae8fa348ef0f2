import type { FindingState, RectificationState } from '../domain/audits/audit-findings.ts';
import { newest, type AuditRecord } from '../domain/audits/audits.ts';
import type { Duty, DutyState } from '../domain/audits/publication.ts';
import { inOrder, upwards, type Facet } from '../domain/lists/facets.ts';
import { partName, partOf } from '../queries/area-parts.ts';
import { auditsOfYear, openFindings, unkeptDuties } from '../queries/audits.ts';
import { bodyOf } from '../queries/bodies.ts';
import { auditOpinionNames } from '../schemas/audit.ts';
import { words } from '../words/index.ts';
import { listOf, type ListProps, type RecordList } from './list.ts';

const pageSize = 60;
const w = words.audits;

/** What every page of a list of a year is made from. */
export type YearListProps<Item> = ListProps<Item> & { year: number };

const stated = (value: string | undefined): string[] => (value ? [value] : []);

/** Ways to narrow a list by whom it is about. */
const bodyFacets = <Item>(idOf: (item: Item) => string): Facet<Item>[] => [
  {
    ...{ key: 'place', label: w.byPlace, order: upwards, text: partName },
    valuesOf: (it) => stated(partOf(bodyOf(idOf(it)).place)),
  },
  { key: 'kind', label: w.byKind, valuesOf: (it) => stated(bodyOf(idOf(it)).kind) },
];

const auditFacets: readonly Facet<AuditRecord>[] = [
  {
    ...{ key: 'opinion', label: w.byOpinion, order: inOrder(auditOpinionNames) },
    valuesOf: (it) => [newest(it).opinion],
  },
  ...bodyFacets<AuditRecord>((it) => it.organisation),
];

const unkept: DutyState[] = ['overdue', 'not-due', 'late'];
const dutyFacets: readonly Facet<Duty>[] = [
  {
    ...{ key: 'state', label: w.byState, valuesOf: (it) => [it.state], order: inOrder(unkept) },
    text: (value) => words.states.duty[value as DutyState],
  },
  ...bodyFacets<Duty>((it) => it.body.id),
];

const openStates: RectificationState[] = ['overdue', 'open', 'no-plan'];
const findingFacets: readonly Facet<FindingState>[] = [
  {
    ...{ key: 'state', label: w.finding.status, valuesOf: (it) => [it.state], order: inOrder(openStates) },
    text: (value) => words.states.rectification[value as RectificationState],
  },
  ...bodyFacets<FindingState>((it) => it.audit.organisation),
];

/** The audits of a year: by opinion, place, kind of organisation. */
export const yearList = (year: number): RecordList<AuditRecord> =>
  listOf({ base: `/audits/year/${year}/`, items: auditsOfYear(year), facets: auditFacets, pageSize });

/** Who has not published the audit of a year in time: by state, place, kind of organisation. */
export const missingList = (year: number): RecordList<Duty> =>
  listOf({ base: `/audits/missing/${year}/`, items: unkeptDuties(year), facets: dutyFacets, pageSize });

/** Findings that are not rectified yet: by state, place, kind of organisation. */
export const findingList = (): RecordList<FindingState> =>
  listOf({ base: '/audits/rectification/', items: openFindings(), facets: findingFacets, pageSize });

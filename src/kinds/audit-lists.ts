import { reportingKind } from '../schemas/body-kind.ts';
import type { FindingState, RectificationState } from '../domain/audits/audit-findings.ts';
import { newest, type AuditRecord } from '../domain/audits/audits.ts';
import type { Duty, DutyState } from '../domain/audits/publication.ts';
import { byOrder, upwards, type Facet } from '../domain/lists/facets.ts';
import { partName, partOf } from '../queries/places/area-parts.ts';
import { auditsOfYear, openFindings, unkeptDuties } from '../queries/audits/audits.ts';
import { bodyOf } from '../queries/audits/bodies.ts';
import { auditOpinion } from '../schemas/audit.ts';
import type { Words } from '../words/languages.ts';
import { enumFacet, listOf, type ListProps, type RecordList } from './list.ts';

const pageSize = 60;

/** What every page of a list of a year is made from. */
export type YearListProps<Item> = ListProps<Item> & { year: number };

const stated = (value: string | undefined): string[] => (value ? [value] : []);

/** Ways to narrow a list by whom it is about. */
const bodyFacets = <Item>(words: Words, idOf: (item: Item) => string): Facet<Item>[] => [
  {
    ...{ key: 'place', label: words.audits.byPlace, order: upwards },
    text: (code) => partName(words, code),
    valuesOf: (it) => stated(partOf(bodyOf(idOf(it)).place)),
  },
  {
    ...{ key: 'kind', label: words.audits.byKind },
    text: (kind) => {
      const word = words.value(reportingKind, kind);
      return word === kind ? undefined : word;
    },
    valuesOf: (it) => stated(bodyOf(idOf(it)).kind),
  },
];

const auditFacets = (words: Words): readonly Facet<AuditRecord>[] => [
  enumFacet(auditOpinion, words.value, {
    ...{ key: 'opinion', label: words.audits.byOpinion },
    valuesOf: (it) => [newest(it).opinion],
  }),
  ...bodyFacets<AuditRecord>(words, (it) => it.organisation),
];

const unkept: DutyState[] = ['overdue', 'not-due', 'late'];
const dutyFacets = (words: Words): readonly Facet<Duty>[] => [
  {
    ...{ key: 'state', label: words.audits.byState, valuesOf: (it) => [it.state], order: byOrder(unkept) },
    text: (value) => words.states.duty[value as DutyState],
  },
  ...bodyFacets<Duty>(words, (it) => it.body.id),
];

const openStates: RectificationState[] = ['overdue', 'open', 'no-plan'];
const findingFacets = (words: Words): readonly Facet<FindingState>[] => [
  {
    ...{
      key: 'state',
      label: words.audits.finding.status,
      valuesOf: (it) => [it.state],
      order: byOrder(openStates),
    },
    text: (value) => words.states.rectification[value as RectificationState],
  },
  ...bodyFacets<FindingState>(words, (it) => it.audit.organisation),
];

/** The audits of a year: by opinion, place, kind of organisation. */
export const yearList = (words: Words, year: number): RecordList<AuditRecord> =>
  listOf({ base: `/audits/year/${year}/`, items: auditsOfYear(year), facets: auditFacets(words), pageSize });

/** Who has not published the audit of a year in time: by state, place, kind of organisation. */
export const missingList = (words: Words, year: number): RecordList<Duty> =>
  listOf({
    base: `/audits/missing/${year}/`,
    items: unkeptDuties(year),
    facets: dutyFacets(words),
    pageSize,
  });

/** Findings that are not rectified yet: by state, place, kind of organisation. */
export const findingList = (words: Words): RecordList<FindingState> =>
  listOf({ base: '/audits/rectification/', items: openFindings(), facets: findingFacets(words), pageSize });

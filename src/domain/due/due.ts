import type { AuditedBody } from '../audits/audit-bodies.ts';
import type { FindingState } from '../audits/audit-findings.ts';
import type { Duty } from '../audits/publication.ts';
import type { StatusRow } from '../commitments/commitment-rows.ts';
import { statusPath } from '../commitments/status-anchor.ts';
import { placeOfFinding, type InspectionFindingState } from '../results/inspections.ts';
import type { Places } from '../places/places.ts';

/** What has to be done: an audit published, a promise kept, a finding put right. */
type DueWhat =
  | { kind: 'audit'; year: number }
  | { kind: 'commitment'; row: StatusRow }
  | { kind: 'finding'; title: string };

/** Something that somebody has to do by a day, from the duties on record. */
export interface DueItem {
  /** Last day in time, `YYYY-MM-DD`. */
  on: string;
  what: DueWhat;
  /** Who has to: a name, or where the place or organisation has none of its own, the row that says who stands in. */
  name?: string;
  /** Id of the organisation. */
  organisation?: string;
  /** Short code of the place; empty for all that the portal serves. */
  place: string;
  /** Page of who has to. */
  whoPath?: string;
  /** Where on this site the duty stands. */
  path: string;
  /** What tells it from every other one, for ever. */
  id: string;
}

/** The records that duties follow from. */
export interface DueSources {
  duties: readonly Duty[];
  rows: readonly StatusRow[];
  findings: readonly FindingState[];
  inspected: readonly InspectionFindingState[];
  bodies: ReadonlyMap<string, AuditedBody>;
  places: Places;
}

const ofBody = (body: AuditedBody): Pick<DueItem, 'name' | 'organisation' | 'place' | 'whoPath'> => ({
  ...{ name: body.name, organisation: body.id, place: body.place },
  ...(body.path ? { whoPath: body.path } : {}),
});

const auditItems = (duties: readonly Duty[]): DueItem[] =>
  duties
    .filter(({ state }) => state === 'not-due')
    .map(({ body, year, dueOn: on }) => ({
      ...{ on, what: { kind: 'audit', year }, ...ofBody(body) },
      ...{ path: `/audits/organisation/${body.id}/`, id: `audit-${body.id}-${year}` },
    }));

const commitmentItems = (rows: readonly StatusRow[]): DueItem[] =>
  rows.flatMap((row): DueItem[] => {
    const { dueOn: on, key } = row.period;
    if (row.status !== 'not-due' || on === undefined) return [];
    const { name, organisation, place, path: whoPath, unlisted } = row.subject;
    return [
      {
        ...{ on, what: { kind: 'commitment', row }, place, path: statusPath(row) },
        ...(unlisted === undefined ? { name } : {}),
        ...(organisation === undefined ? {} : { organisation }),
        ...(whoPath === undefined ? {} : { whoPath }),
        id: `${row.commitment.id}-${row.subject.key}-${key}`,
      },
    ];
  });

const auditFindings = ({ findings, bodies }: DueSources): DueItem[] =>
  findings.flatMap(({ audit, finding, state }): DueItem[] => {
    const body = bodies.get(audit.organisation);
    if (state !== 'open' || !finding.rectification || !body) return [];
    return [
      {
        ...{ on: finding.rectification.dueOn, what: { kind: 'finding', title: finding.title } },
        ...{ ...ofBody(body), path: `/audits/${audit.id}/#finding-${finding.id}` },
        id: `${audit.id}-${finding.id}`,
      },
    ];
  });

const inspectionFindings = ({ inspected, bodies, places }: DueSources): DueItem[] =>
  inspected.flatMap(({ inspection, finding, state }): DueItem[] => {
    if (state !== 'open' || finding.dueOn === undefined) return [];
    const body = bodies.get(finding.organisation ?? '');
    const code = placeOfFinding(inspection, finding, places, bodies);
    const name = places.byCode.get(code)?.name;
    return [
      {
        ...{ on: finding.dueOn, what: { kind: 'finding', title: finding.text } },
        ...(body ? ofBody(body) : { place: code, ...(name ? { name } : {}), whoPath: `/places/${code}/` }),
        ...{ path: `/inspections/${inspection.id}/`, id: `${inspection.id}-${finding.id}` },
      },
    ];
  });

/** What is due from the day of the records on, the next first; what is overdue stands in the lists of its own kind. */
export const dueItems = (sources: DueSources): DueItem[] =>
  [
    ...auditItems(sources.duties),
    ...commitmentItems(sources.rows),
    ...auditFindings(sources),
    ...inspectionFindings(sources),
  ].sort((a, b) => (a.on === b.on ? (a.id < b.id ? -1 : 1) : a.on < b.on ? -1 : 1));

/** Whether two duties are the same for different bodies: they stand in one line. */
const sameDuty = ({ on, what }: DueItem): string =>
  what.kind === 'audit'
    ? `${on} audit ${what.year}`
    : what.kind === 'commitment'
      ? `${on} commitment ${what.row.commitment.id} ${what.row.period.key}`
      : `${on} finding ${what.title}`;

/** Duties that are the same for several, each with all who have it, in the order that they come in. */
export const dueGroups = (items: readonly DueItem[]): [DueItem, ...DueItem[]][] =>
  [...Map.groupBy(items, sameDuty).values()] as [DueItem, ...DueItem[]][];

/** What is due by the ids of organisations; what places have to do is of none. */
export const dueByOrganisation = (items: readonly DueItem[]): ReadonlyMap<string | undefined, DueItem[]> =>
  Map.groupBy(items, (it) => it.organisation);

/** What is due by the codes of places: of a place itself and of everybody in it or below it. */
export function dueByPlace(items: readonly DueItem[]): ReadonlyMap<string, DueItem[]> {
  const groups = new Map<string, DueItem[]>();
  for (const item of items)
    // The code of a place begins with that of each place above it.
    for (let length = 1; length <= item.place.length; length += 1) {
      const code = item.place.slice(0, length);
      const group = groups.get(code);
      if (group) group.push(item);
      else groups.set(code, [item]);
    }
  return groups;
}

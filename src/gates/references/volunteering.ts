import { recordsOf, type Content } from '../../records/content.ts';
import type { CollectionName } from '../../schemas/collections.ts';
import { near, type Fault } from './fault.ts';

const idsOf = (content: Content, ...names: CollectionName[]): Set<string> =>
  new Set(content.records.filter((it) => names.includes(it.collection)).map((it) => it.id));

/** Who runs an opportunity or a station, where it is, and what the guide names: all of them exist. */
export function volunteerFaults(content: Content): Fault[] {
  const bodies = idsOf(content, 'associations', 'organisations', 'federations');
  const stations = idsOf(content, 'stations');
  const policies = idsOf(content, 'policies');
  const missing = (
    at: Pick<Fault, 'record' | 'path'>,
    id: string | undefined,
    ids: ReadonlySet<string>,
    [label, otherwise]: [label: string, otherwise: string],
  ): Fault[] => {
    if (id === undefined || ids.has(id)) return [];
    const todo = ids.size > 0 ? `改成有的编号（如 ${near(id, ids)}），或者${otherwise}` : `先${otherwise}`;
    return [{ ...at, level: 'error', what: `没有编号是“${id}”的${label}`, todo }];
  };
  const body: [string, string] = ['协会、社会组织或残联', '改用 runBy 写它的名称'];
  const station: [string, string] = ['志愿者联络站点', '删掉 station，在 address 写地点'];
  const guide = content.singles['volunteer-guide'];
  const ofGuide = { file: 'volunteer-guide.json' };
  return [
    ...(['volunteering', 'stations'] as const).flatMap((collection) =>
      recordsOf(content, collection).flatMap((record) =>
        missing({ record, path: ['organisation'] }, record.data.organisation, bodies, body),
      ),
    ),
    ...recordsOf(content, 'volunteering').flatMap((record) =>
      missing({ record, path: ['station'] }, record.data.station, stations, station),
    ),
    ...(guide?.training.sessions ?? []).flatMap((it, index) =>
      missing(
        { record: ofGuide, path: ['training', 'sessions', index, 'station'] },
        it.station,
        stations,
        station,
      ),
    ),
    ...(guide?.policies ?? []).flatMap((id, index) =>
      missing({ record: ofGuide, path: ['policies', index] }, id, policies, ['政策文件', '删掉这一项']),
    ),
  ];
}

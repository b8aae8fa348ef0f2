import type { Places } from '../../domain/places/places.ts';
import { askedOf, besideAsked } from '../../records/asked.ts';
import type { Content, RecordFile } from '../../records/content.ts';
import { associationKinds, type Association } from '../../schemas/association.ts';
import { levelDigits } from '../../schemas/division.ts';
import type { RecordFault } from '../record-fault.ts';

type AssociationFile = RecordFile & { data: Association };

/** Records by place and what else must be theirs alone: the second one with a key is a fault that names the first. */
function twins<Record extends RecordFile>(
  records: readonly Record[],
  keyOf: (record: Record) => string,
  what: (first: Record) => string,
): RecordFault[] {
  const first = new Map<string, Record>();
  return records.flatMap((record): RecordFault[] => {
    const other = first.get(keyOf(record));
    if (!other) {
      first.set(keyOf(record), record);
      return [];
    }
    const todo = '只留一份；是另一个地方的，就改正 place';
    return [{ record, path: ['place'], what: what(other), todo, level: 'error' }];
  });
}

function parentFaults(
  record: AssociationFile,
  byId: ReadonlyMap<string, AssociationFile>,
  places: Places,
): RecordFault[] {
  const { parent, kind, place } = record.data;
  const fault = (what: string, todo: string): RecordFault[] => [
    { record, path: ['parent'], what, todo, level: 'error' },
  ];
  if (parent === undefined) return [];
  if (parent === record.id) return fault('上级协会写成了它自己', '改成上级协会的编号，或者删掉这一项');
  const above = byId.get(parent)?.data;
  if (!above) return [];
  if (above.kind !== kind)
    return fault(
      `上级协会“${parent}”是${associationKinds[above.kind].name}，这里是${associationKinds[kind].name}`,
      '上下级协会的类别要相同，核对 parent 和 kind',
    );
  const code = places.resolve(above.place)?.code;
  const ancestors = places.ancestors(places.resolve(place)?.code ?? '');
  if (code === undefined || !places.resolve(place) || ancestors.some((it) => it.code === code)) return [];
  return fault(
    `上级协会“${parent}”在 ${above.place}，不是 ${place} 的上级地方`,
    '核对 parent 和两个协会的 place；上级协会要在上级地方',
  );
}

/** Associations: one of a kind at a place, at county level or above, with a parent that fits. Federations: one a place. */
export function associationFaults(content: Content, places: Places): RecordFault[] {
  const records = besideAsked(content, 'associations');
  const asked = askedOf(content, 'associations');
  const byId = new Map(records.map((it) => [it.id, it]));
  const short = (code: string): string => places.resolve(code)?.code ?? code;
  return [
    ...twins(
      records,
      ({ data }) => `${short(data.place)} ${data.kind}`,
      ({ file, data }) => `${short(data.place)} 的${associationKinds[data.kind].name}已经写在 ${file}`,
    ),
    ...twins(
      besideAsked(content, 'federations'),
      ({ data }) => short(data.place),
      ({ file, data }) => `${short(data.place)} 的残联已经写在 ${file}`,
    ),
    ...asked
      .filter(({ data }) => short(data.place).length > levelDigits.county)
      .map((record): RecordFault => ({
        record,
        path: ['place'],
        what: `${record.data.place} 是乡镇（街道）或村（社区），专门协会设在县级及以上`,
        todo: '核对 place；村（社区）残协写在 villages/ 里',
        level: 'warning',
      })),
    ...asked.flatMap((record) => parentFaults(record, byId, places)),
  ];
}

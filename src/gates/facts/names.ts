import type { FieldPath } from '../../records/source.ts';
import type { Leaders } from '../../schemas/people.ts';
import { fault, isBefore, told, type FactFault, type CheckedRecord } from './rule.ts';
import type { Surroundings } from './surroundings.ts';

/** A name that says another place than the record: one beside it on the list. */
export function* nameElsewhere({ places }: Surroundings, name: string, code: string): Generator<FactFault> {
  const place = places.resolve(code);
  const siblings =
    place?.parent === undefined ? places.roots : (places.byCode.get(place.parent)?.children ?? []);
  if (!place || name.includes(place.name)) return;
  const other = siblings
    .map((it) => places.byCode.get(it))
    .find((it) => it !== undefined && it.name.length > 2 && name.includes(it.name));
  if (other)
    yield fault(
      ['place'],
      `名称“${name}”说的是${other.name}，place 写的是 ${code}（${place.name}）`,
      '核对名称和 place；确实如此就不用改',
      'warning',
    );
}

/** Offices that one person holds. */
const single = new Set(['主席', '秘书长', '理事长', '会长', '负责人']);

/** Two holders of an office of which there is one. */
export function* leaderFaults(leaders: Leaders): Generator<FactFault> {
  for (const [index, { role }] of leaders.entries())
    if (single.has(role) && leaders.findIndex((it) => it.role === role) !== index)
      yield fault(
        ['leaders', index, 'role'],
        `写了两个${role}`,
        '核对职务；副职写“副”，卸任的删掉',
        'warning',
      );
}

/** A term of office that is over or has not begun: it may be so for a while. */
export function* termFaults(
  record: CheckedRecord,
  path: FieldPath,
  term: { from: string; to: string } | undefined,
  { today }: Surroundings,
): Generator<FactFault> {
  if (!term) return;
  const over = isBefore(term.to, today);
  if (over || isBefore(today, term.from))
    yield fault(
      [...path, over ? 'to' : 'from'],
      `任期${told(record, [...path, over ? 'to' : 'from'])}，${over ? '已经过了' : '还没有到'}（今天是 ${today}）`,
      over ? '换届以后写新的任期；还没有换届就不用改' : '写现在这一届的任期',
      'warning',
    );
}

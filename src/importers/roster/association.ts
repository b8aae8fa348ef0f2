import { associationKinds, type AssociationKind } from '../../schemas/association.ts';
import type { Values } from '../sheet/column.ts';
import { leadersOf, type rosterColumns } from './columns.ts';

/** The columns of the roster. */
export type RosterColumns = ReturnType<typeof rosterColumns>;

const preparing = /^(?:正在|尚在|还在|仍在)?筹备(?:中|之中)?/u;

/** The association that a row describes, without what the row leaves out; the day on which the form was filled in. */
export function associationOf(
  row: Values<RosterColumns>,
  filledOn: string | undefined,
): Record<string, unknown> {
  const { address, hours, access, note, term } = row;
  const registration =
    row.registered === undefined && row.creditCode === undefined
      ? undefined
      : { registered: row.registered, ...(row.creditCode ? { creditCode: row.creditCode } : {}) };
  const office =
    address || hours || access
      ? { address, ...(hours ? { hours } : {}), ...(access ? { access: { features: access } } : {}) }
      : undefined;
  const leaders = leadersOf({ 主席: row.chairs, 副主席: row.viceChairs, 秘书长: row.secretaries });
  const [preparation] = preparing.exec(note ?? '') ?? [];
  return {
    name: row.name,
    kind: row.kind,
    place: row.place?.code,
    ...(preparation ? { founded: 'preparing' } : {}),
    ...(registration ? { registration } : {}),
    ...(office ? { offices: [office] } : {}),
    ...(row.phones ? { contact: { phones: row.phones.map((number) => ({ kind: 'voice', number })) } } : {}),
    ...(leaders.length > 0 ? { leaders } : {}),
    ...(term ? { term } : {}),
    ...(note && note !== preparation ? { note } : {}),
    ...(filledOn ? { lastVerifiedOn: filledOn } : {}),
  };
}

/** The kind whose name stands in a name; undefined where none does. */
export const kindInName = (name: string): AssociationKind | undefined =>
  (Object.keys(associationKinds) as AssociationKind[]).find(
    (id) => name.includes(associationKinds[id].name) || name.includes(associationKinds[id].short),
  );

import { associationKinds, associationSchema, type AssociationKind } from '../../schemas/association.ts';
import type { Filling, Names, Values } from '../sheet/column.ts';
import { cellsOf, inSchemaOrder, recordOf, type Fields } from '../sheet/record-of.ts';
import type { Filled } from '../sheet/types.ts';
import type { RosterColumns } from './columns.ts';

const preparing = /^(?:正在|尚在|还在|仍在)?筹备(?:中|之中)?/u;

/** The association that a row describes, without what the row leaves out; the day on which the form was filled in. */
export function associationOf(
  columns: RosterColumns,
  row: Values<RosterColumns>,
  filledOn: string | undefined,
): Fields {
  const [preparation] = preparing.exec(row.note ?? '') ?? [];
  return inSchemaOrder(associationSchema, {
    ...recordOf(columns, row),
    founded: preparation && 'preparing',
    note: row.note === preparation ? undefined : row.note,
    lastVerifiedOn: filledOn,
  });
}

/** The row of an association: the inverse. */
export const associationRow = (
  columns: RosterColumns,
  it: Filled<'associations'>,
  serial: number,
  names: Names,
): Partial<Record<keyof RosterColumns, Filling>> => ({
  ...cellsOf(columns, it, names),
  serial,
  note: it.note ?? (it.founded === 'preparing' ? '筹备中' : undefined),
});

/** The kind whose name stands in a name; undefined where none does. */
export const kindInName = (name: string): AssociationKind | undefined =>
  (Object.keys(associationKinds) as AssociationKind[]).find(
    (id) => name.includes(associationKinds[id].name) || name.includes(associationKinds[id].short),
  );

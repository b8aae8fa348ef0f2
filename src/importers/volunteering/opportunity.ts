import { opportunitySchema } from '../../schemas/volunteering.ts';
import type { Filling, Names, Values } from '../sheet/column.ts';
import { cellsOf, defined, inSchemaOrder, recordOf, type Fields } from '../sheet/record-of.ts';
import type { Filled } from '../sheet/types.ts';
import type { VolunteeringColumns } from './columns.ts';
import { cycleOf, cycles, repeatOf } from './rule.ts';

/** Who runs it and where, as the content folder knows them. */
export interface Resolved {
  organisation?: string;
  station?: string;
  publishedOn: string;
}

/** When it is; a cell that was refused leaves its field out. */
function whenOf(row: Values<VolunteeringColumns>): Fields {
  const { cycle, start, end, days, until, count, except, timeNote: note } = row;
  const kind = cycle && cycles[cycle].kind;
  const repeat = cycle && start ? repeatOf(cycle, start, { days, until, count, except }) : undefined;
  return defined({ kind, start, end, repeat, until: kind === 'ongoing' ? until : undefined, note });
}

/** The opportunity that a row describes, without what the row leaves out. */
export function opportunityOf(
  columns: VolunteeringColumns,
  row: Values<VolunteeringColumns>,
  { organisation, station, publishedOn }: Resolved,
): Fields {
  const inAddress = station ? [] : [row.station];
  return inSchemaOrder(opportunitySchema, {
    ...{ signUp: {}, ...recordOf(columns, row) },
    ...{ organisation, runBy: organisation ? undefined : row.organisation },
    ...{ station, address: [...inAddress, row.address].filter(Boolean).join('，') || undefined },
    ...{ when: whenOf(row), full: row.full ? true : undefined, publishedOn },
  });
}

/** The row of an opportunity: the inverse. An organisation or a station goes by its name where no other has it. */
export function opportunityRow(
  columns: VolunteeringColumns,
  it: Filled<'volunteering'>,
  names: Names,
): Partial<Record<keyof VolunteeringColumns, Filling>> {
  const { when, id } = it;
  const called = [...names.names.values()];
  const nameOf = (of: string | undefined): string | undefined => {
    const name = names.names.get(of ?? '');
    return name !== undefined && called.filter((other) => other === name).length === 1 ? name : of;
  };
  return {
    ...cellsOf(columns, it, names),
    ...{ id, organisation: it.runBy ?? nameOf(it.organisation), station: nameOf(it.station) },
    cycle: cycleOf(when.kind, when.repeat, when.start),
    until: when.repeat?.until ?? when.until,
  };
}

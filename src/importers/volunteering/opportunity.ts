import type { Values } from '../sheet/column.ts';
import type { VolunteeringColumns } from './columns.ts';
import { cycles, repeatOf } from './rule.ts';

/** Who runs it and where, as the content folder knows them. */
export interface Resolved {
  organisation?: string;
  station?: string;
  publishedOn: string;
}

/** Without what is undefined or an empty list. */
const known = (fields: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(fields).filter(
      ([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0),
    ),
  );

/** When it is; a cell that was refused leaves its field out. */
function whenOf(row: Values<VolunteeringColumns>): Record<string, unknown> {
  const { cycle, start, end, days, until, count, except, timeNote: note } = row;
  const kind = cycle && cycles[cycle].kind;
  const repeat = cycle && start ? repeatOf(cycle, start, { days, until, count, except }) : undefined;
  return known({ kind, start, end, repeat, until: kind === 'recurring' ? undefined : until, note });
}

/** The opportunity that a row describes, without what the row leaves out. */
export function opportunityOf(
  row: Values<VolunteeringColumns>,
  { organisation, station, publishedOn }: Resolved,
): Record<string, unknown> {
  const { title, kind, summary, place, online, requirements, training, insurance, wanted, full, cancelled } =
    row;
  const address =
    row.station && !station ? [row.station, row.address].filter(Boolean).join('，') : row.address;
  const disabledVolunteers = known({ welcome: row.welcome, support: row.support });
  const phones = row.phones?.map((number) => ({ kind: 'voice', number }));
  return known({
    ...{ title, kind, summary, organisation, runBy: organisation ? undefined : row.organisation },
    ...{ place: place?.code, station, address, online: online ? true : undefined },
    when: whenOf(row),
    signUp: known({ url: row.url, opensAt: row.opens, closesAt: row.closes, note: row.signUpNote }),
    ...{ wanted, full: full ? true : undefined, requirements, training, insurance },
    disabledVolunteers: Object.keys(disabledVolunteers).length > 0 ? disabledVolunteers : undefined,
    contact: phones && { phones },
    ...{ cancelled, publishedOn },
  });
}

import { dateFields, textsAt, type DateField } from '../../schemas/registered-fields.ts';
import type { FieldPath } from '../../records/source.ts';
import { fault, isBefore, labelAt, told, yearOfDay, type FactFault, type CheckedRecord } from './rule.ts';

/** Nothing that the portal publishes is older than the republic. */
const earliest = '1949-10-01';
/** A day that many years ahead is a slip. */
const tooFar = 30;
/** A day more years ahead is worth a look: plans of fifteen years are made. */
export const farYears = 15;

/** What was found has to be put right within months: a term more years ahead is worth a look. */
const farTerm = 5;

/** When somebody looked at a place: it may be entered without another change of the record. */
const looks = new Set<PropertyKey>(['lastVerifiedOn', 'verifiedOn']);

interface Day {
  day: string;
  path: FieldPath;
  past: boolean;
}

function* dayFault(record: CheckedRecord, { day, path, past }: Day, today: string): Generator<FactFault> {
  const ahead = yearOfDay(day) - yearOfDay(today);
  if (day < earliest)
    yield fault(path, `${told(record, path)} 早于 ${earliest}`, '核对年份，多半是打错了数字');
  else if (past && isBefore(today, day))
    yield fault(
      path,
      `${told(record, path)} 还没有到（今天是 ${today}）`,
      '只写已经发生的日子；核对日期，还没有发生就先不写',
    );
  else if (ahead > (path.at(-1) === 'dueOn' ? farTerm : farYears))
    yield fault(
      path,
      `${told(record, path)} 在 ${ahead} 年以后（今天是 ${today}）`,
      ahead > tooFar ? '核对年份，多半是打错了数字' : '核对年份；确实是这一年就不用改',
      ahead > tooFar ? 'error' : 'warning',
    );
}

/** A record can't tell what happened after it was last changed. */
function* updateFaults(record: CheckedRecord, days: readonly Day[]): Generator<FactFault> {
  const updated = days.find(({ path }) => path.length === 1 && path[0] === 'updatedOn')?.day;
  const latest = days
    .filter(({ past }) => past)
    .reduce<Day | undefined>((last, it) => (last && last.day >= it.day ? last : it), undefined);
  if (updated === undefined || !latest || !isBefore(updated, latest.day)) return;
  yield fault(
    ['updatedOn'],
    `${labelAt(record, ['updatedOn'])} ${updated} 早于${told(record, latest.path)}`,
    '改了记录就把 updatedOn 写成改的那一天；日期写错的改正日期',
    looks.has(latest.path.at(-1) ?? '') ? 'warning' : 'error',
  );
}

const fieldsOf = new Map<CheckedRecord['schema'], DateField[]>();

/** Every day of a record is one that can be: told days have come, none lies decades away, none is later than the last update. */
export function* dayFaults(record: CheckedRecord, { today }: { today: string }): Generator<FactFault> {
  const fields = fieldsOf.get(record.schema) ?? dateFields(record.schema);
  fieldsOf.set(record.schema, fields);
  const days = fields.flatMap(({ path: steps, past }) =>
    [...textsAt(record.data, steps)].map(({ text, path }): Day => ({ day: text, path, past })),
  );
  for (const day of days) yield* dayFault(record, day, today);
  yield* updateFaults(record, days);
}

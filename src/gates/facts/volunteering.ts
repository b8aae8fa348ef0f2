import { isDayOf } from '../../domain/volunteering/schedule.ts';
import { daysBetween } from '../../domain/values/days.ts';
import type { FieldPath } from '../../records/source.ts';
import type { Opportunity } from '../../schemas/volunteering.ts';
import type { VolunteerGuide } from '../../schemas/volunteer-guide.ts';
import { beforeFounded, elsewhere } from './bodies.ts';
import { farYears } from './days.ts';
import { hoursTaught } from './training.ts';
import { contactFaults } from './offices.ts';
import { fault, inOrder, told, yearOfDay, type FactFault, type Rule, type CheckedRecord } from './rule.ts';
import { onOneLine, type Surroundings } from './surroundings.ts';

/** Days ahead: nobody plans volunteering so far; so far it is worth a look. */
const [tooFar, far] = [3 * 366, 366];
/** Days that a single time may last. */
const longest = 31;

/** A time years ahead. */
function* aheadFault(
  record: CheckedRecord,
  path: FieldPath,
  minute: string,
  { today }: Surroundings,
): Generator<FactFault> {
  const days = daysBetween(today, minute.slice(0, 10));
  if (days > far && yearOfDay(minute) - yearOfDay(today) <= farYears)
    yield fault(
      path,
      `${told(record, path)} 在一年多以后（今天是 ${today}）`,
      days > tooFar ? '核对年份，多半是打错了数字' : '核对年份；确实是这一天就不用改',
      days > tooFar ? 'error' : 'warning',
    );
}

function* lengthFault(
  record: CheckedRecord,
  start: string,
  end: string | undefined,
  path: FieldPath,
): Generator<FactFault> {
  const days = end === undefined ? 0 : daysBetween(start.slice(0, 10), end.slice(0, 10));
  if (days > longest)
    yield fault(
      path,
      `${told(record, path)} 在开始 ${days} 天以后`,
      '核对开始和结束时间；一直有的岗位 kind 写 ongoing',
      'warning',
    );
}

/** What was over before it was published can't be joined. */
function* publicationFaults(record: CheckedRecord<Opportunity>): Generator<FactFault> {
  const { when, signUp } = record.data;
  const last: FieldPath =
    when.kind === 'single'
      ? ['when', 'start']
      : when.repeat
        ? ['when', 'repeat', 'until']
        : ['when', 'until'];
  yield* inOrder(record, ['publishedOn'], last);
  if (signUp.closesAt !== undefined) yield* inOrder(record, ['publishedOn'], ['signUp', 'closesAt']);
}

/** A series of which every time is excepted never takes place. */
function* seriesFaults({ data: { when } }: CheckedRecord<Opportunity>): Generator<FactFault> {
  const { repeat, start } = when;
  if (!repeat) return;
  const first = start.slice(0, 10);
  const excepted = new Set(repeat.except.filter((day) => isDayOf(repeat, first, day))).size;
  const only = repeat.count === excepted || (repeat.until === first && excepted === 1);
  if (excepted > 0 && only)
    yield fault(
      ['when', 'repeat', 'except'],
      `一共 ${excepted} 次，每一次都写在不活动的日子里`,
      '核对次数和不活动的日子；整个取消的写 cancelled',
    );
}

function* placeFaults(
  { data }: CheckedRecord<Opportunity>,
  { places, stations }: Surroundings,
): Generator<FactFault> {
  const station = stations.get(data.station ?? '');
  if (station && !onOneLine(places, data.place, station.place))
    yield fault(
      ['station'],
      `联络站点“${station.name}”在 ${station.place}，岗位在 ${data.place}`,
      '核对 station 和 place；在站点集合、到别处去的就不用改',
      'warning',
    );
  if (data.online && (data.station !== undefined || data.address !== undefined))
    yield fault(
      ['online'],
      `写的是在网上做、不用到场，又写了${data.station === undefined ? `地点“${data.address ?? ''}”` : '联络站点'}`,
      '核对是不是要到场；有时到场的，删掉 online',
      'warning',
    );
}

/** Volunteers that one opportunity hardly ever wants more of. */
const mostWanted = 5000;

/** Opportunities: published before they are over, not years ahead, at their station, of a body that was there. */
export const opportunityFacts: Rule<Opportunity> = function* (record, around) {
  const { data } = record;
  const { when } = data;
  yield* publicationFaults(record);
  if (data.wanted !== undefined && data.wanted > mostWanted)
    yield fault(
      ['wanted'],
      `招募人数是 ${data.wanted}，一个岗位很少超过 ${mostWanted} 人`,
      '核对是不是多打了数字；确实如此就不用改',
      'warning',
    );
  yield* aheadFault(record, ['when', 'start'], when.start, around);
  if (when.kind === 'single') yield* lengthFault(record, when.start, when.end, ['when', 'end']);
  yield* seriesFaults(record);
  yield* placeFaults(record, around);
  yield* elsewhere(around, data.organisation, ['organisation'], data.online ? undefined : data.place);
  yield* beforeFounded(around, data.organisation, ['organisation'], when.start.slice(0, 10));
  yield* contactFaults(data.contact, data.online ? undefined : data.place, around);
};

/** Minutes from one minute to another. */
const minutesBetween = (start: string, end: string): number =>
  (Date.parse(`${end}Z`) - Date.parse(`${start}Z`)) / 60_000;
/** A class hour is shorter than an hour, never shorter than this many minutes. */
const shortestHour = 30;

/** A session can't teach more hours than it lasts. */
function* taughtFaults(
  { title, start, end }: VolunteerGuide['training']['sessions'][number],
  path: FieldPath,
): Generator<FactFault> {
  const hours = hoursTaught(title);
  const minutes = minutesBetween(start, end);
  if (hours !== undefined && minutes > 0 && hours * shortestHour > minutes)
    yield fault(
      [...path, 'title'],
      `“${title}”写的是 ${hours} 学时，从 ${start.replace('T', ' ')} 到 ${end.replace('T', ' ')} 只有 ${Math.round(minutes / 6) / 10} 小时`,
      '核对学时和开始、结束时间；分几次上的，分开写',
    );
}

/** More stars are given for more hours. */
function* starFaults({ recognition: { stars } }: VolunteerGuide): Generator<FactFault> {
  for (const [index, it] of stars.entries()) {
    const at = ['recognition', 'stars', index];
    if (stars.findIndex(({ stars: of }) => of === it.stars) !== index)
      yield fault([...at, 'stars'], `${it.stars} 星写了两次`, '每个星级只写一次');
    const lower = stars.find((other) => other.stars < it.stars && other.hours >= it.hours);
    if (lower)
      yield fault(
        [...at, 'hours'],
        `${it.stars} 星要 ${it.hours} 小时，${lower.stars} 星要 ${lower.hours} 小时`,
        '核对星级和小时数，星级越高要的时间越长',
      );
  }
}

/** The guide: training that is not years ahead, at its station, of a length that can be. */
export const guideFacts: Rule<VolunteerGuide> = function* (record, around) {
  const { training } = record.data;
  for (const [index, session] of training.sessions.entries()) {
    const path = ['training', 'sessions', index];
    yield* aheadFault(record, [...path, 'start'], session.start, around);
    yield* lengthFault(record, session.start, session.end, [...path, 'end']);
    yield* taughtFaults(session, path);
    const station = around.stations.get(session.station ?? '');
    if (station && !onOneLine(around.places, session.place, station.place))
      yield fault(
        [...path, 'station'],
        `联络站点“${station.name}”在 ${station.place}，培训在 ${session.place}`,
        '核对 station 和 place',
        'warning',
      );
  }
  yield* starFaults(record.data);
};

import { weekday, type Hours, type Weekday } from '../../schemas/hours.ts';
import { hours as hoursIn } from '../../words/zh-CN/hours.ts';
import type { CellType } from '../sheet/column.ts';
import { normalise } from '../sheet/normalise.ts';
import { CellRefusal } from '../sheet/problems.ts';

/** How hours are written, for whoever wrote them otherwise. */
const hoursForm = '“周一至周五 9:00—11:30，13:30—17:00”这样的写法；午休写成两段，不同的日子用分号隔开';

type Range = Hours['weekly'][number]['ranges'][number];
type WrittenHours = Omit<Hours, 'publicHolidays'> & Partial<Pick<Hours, 'publicHolidays'>>;

const numerals = '一二三四五六日';
const day = '(?:周|星期|礼拜)?[一二三四五六日天]';
const dayToken = new RegExp(
  `^(?:(每天|每日|天天|全周)|(工作日)|(周末|双休日)|((?:周|星期|礼拜)[一二三四五六日天](?:[-~至到、,和及]${day})*))`,
  'u',
);
const time = '(上午|下午|早上?|中午|晚上?)?(\\d{1,2})(?:[:.](\\d{2})|[点时](半|\\d{1,2})?分?)?';
const rangeToken = new RegExp(`^${time}[-~至到]${time}`, 'u');
const holidayToken = /^\(?(?:法定)?节假日(除外|休息|不?开放|照常(?:开放)?|不休息?)\)?/u;
const closedToken = /^(?:休息|闭馆|不开放|不对外开放)/u;
const noteToken = /^\(([^)]*)\)/u;

const dayIndex = (name: string): number => numerals.indexOf(name.replace('天', '日').slice(-1));

/** `周一至周三、五` → the days by index; a range may run over the end of the week. */
function daysOf(token: RegExpExecArray): number[] {
  const [, daily, working, weekend, list = ''] = token;
  if (daily) return [0, 1, 2, 3, 4, 5, 6];
  if (working) return [0, 1, 2, 3, 4];
  if (weekend) return [5, 6];
  return list.split(/[、,和及]/u).flatMap((part) => {
    const [from = 0, to = from] = part.split(/[-~至到]/u).map(dayIndex);
    return Array.from({ length: ((to - from + 7) % 7) + 1 }, (_, index) => (from + index) % 7);
  });
}

const clock = (half: string | undefined, hour: string, minute: string | undefined): string => {
  const later = /下午|晚/u.test(half ?? '') && Number(hour) < 12 ? 12 : 0;
  return `${String(Number(hour) + later).padStart(2, '0')}:${minute === '半' ? '30' : (minute ?? '0').padStart(2, '0')}`;
};

function rangeOf(token: RegExpExecArray): Range {
  const [, half, hour = '', minute, point, endHalf = half, endHour = '', endMinute, endPoint] = token;
  return {
    opens: clock(half, hour, minute ?? point),
    closes: clock(endHalf, endHour, endMinute ?? endPoint),
  };
}

/** Days that have the same ranges stand together, in the order of the week. */
function weeklyOf(ranges: ReadonlyMap<number, Range[]>): Hours['weekly'] {
  const groups = new Map<string, { days: Weekday[]; ranges: Range[] }>();
  for (const [index, name] of weekday.options.entries()) {
    const own = ranges.get(index)?.toSorted((a, b) => (a.opens < b.opens ? -1 : 1));
    if (!own || own.length === 0) continue;
    const key = JSON.stringify(own);
    const group = groups.get(key) ?? { days: [], ranges: own };
    group.days.push(name);
    groups.set(key, group);
  }
  return [...groups.values()];
}

const overlaps = ({ ranges }: { ranges: Range[] }): boolean =>
  ranges.some((range, index) => range.opens < (ranges[index - 1]?.closes ?? ''));

/**
 * Reads opening hours as offices write them: 周一至周五 9:00—11:30，13:30—17:00; 周一、三、五; 上午9时至11时半; 每天; 全天;
 * 周末休息; 法定节假日除外; a note in brackets. Throws a CellRefusal that names the expected form for anything else.
 */
export function parseHours(text: string): WrittenHours {
  const refuse = (what: string): CellRefusal => new CellRefusal(what, { allowed: hoursForm });
  const ranges = new Map<number, Range[]>();
  const notes: string[] = [];
  let holidays: Hours['publicHolidays'] | undefined;
  let days: number[] = [];
  let complete = true;
  let rest = normalise(text);
  const take = (token: RegExpExecArray): void => {
    rest = rest.slice(token[0].length);
  };
  const open = (range: Range): void => {
    if (days.length === 0) throw refuse(`“${text}”没有写是星期几`);
    for (const index of days) ranges.set(index, [...(ranges.get(index) ?? []), range]);
    complete = true;
  };
  while ((rest = rest.replace(/^[,、;。:]+/u, '')) !== '') {
    const holiday = holidayToken.exec(rest);
    const week = dayToken.exec(rest);
    const range = rangeToken.exec(rest);
    const whole = /^(?:全天|24小时)(?:开放)?/u.exec(rest);
    const closed = closedToken.exec(rest);
    const note = noteToken.exec(rest);
    if (holiday) {
      holidays = /照常|^开放|不休/u.test(holiday[1] ?? '') ? 'open' : 'closed';
      take(holiday);
    } else if (week) {
      days = complete ? daysOf(week) : [...days, ...daysOf(week)];
      complete = false;
      if (week[2]) holidays ??= 'closed';
      take(week);
    } else if (range) {
      open(rangeOf(range));
      take(range);
    } else if (whole) {
      open({ opens: '00:00', closes: '24:00' });
      take(whole);
    } else if (closed) {
      complete = true;
      days = [];
      take(closed);
    } else if (note) {
      if (note[1]) notes.push(note[1]);
      take(note);
    } else throw refuse(`“${text}”里的“${rest.slice(0, 12)}”读不出来`);
  }
  const weekly = weeklyOf(ranges);
  if (!complete || weekly.length === 0) throw refuse(`“${text}”没有写几点到几点`);
  if (weekly.some(overlaps)) throw refuse(`“${text}”里的时段有重叠`);
  return {
    weekly,
    ...(holidays ? { publicHolidays: holidays } : {}),
    ...(notes.length > 0 ? { note: notes.join('；') } : {}),
  };
}

const hoursText = (hours: Hours): string =>
  [
    ...hoursIn.lines(hours),
    hours.publicHolidays === 'unknown' ? '' : hoursIn.holidays(hours),
    hours.note ? `（${hours.note}）` : '',
  ]
    .filter(Boolean)
    .join('；');

/** Opening hours. */
export const hours: CellType<WrittenHours> = {
  parse: ({ text }, field) => {
    const read = parseHours(text);
    return field ? field.check(read) : read;
  },
  write: (written) => hoursText({ publicHolidays: 'unknown', ...written }),
  allowed: hoursForm,
};

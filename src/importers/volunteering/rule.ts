import { monthEnd, laterDay, weekdayIndex } from '../../domain/volunteering/schedule.ts';
import { weekdayIds } from '../../domain/office/hours.ts';
import type { Weekday } from '../../schemas/hours.ts';
import type { Repeat, ScheduleKind } from '../../schemas/volunteering.ts';
import type { Cell } from '../sheet/cell.ts';
import type { CellType } from '../sheet/column.ts';
import { normalise, splitList } from '../sheet/normalise.ts';
import { CellRefusal } from '../sheet/problems.ts';
import { dates } from '../../words/zh-CN/dates.ts';

type Rule = Pick<Repeat, 'every' | 'interval'> & { last?: true };

/** What forms write under 周期: once, for long, or how it repeats. */
export const cycles = {
  单次: { kind: 'single' },
  每周: { kind: 'recurring', rule: { every: 'week', interval: 1 } },
  每两周: { kind: 'recurring', rule: { every: 'week', interval: 2 } },
  每月: { kind: 'recurring', rule: { every: 'month', interval: 1 } },
  每月最后一个: { kind: 'recurring', rule: { every: 'month', interval: 1, last: true } },
  长期: { kind: 'ongoing' },
} as const satisfies Record<string, { kind: ScheduleKind; rule?: Rule }>;

/** A word under 周期. */
export type Cycle = keyof typeof cycles;

const other: Readonly<Record<string, Cycle>> = { 一次: '单次', 一次性: '单次', 隔周: '每两周', 常年: '长期' };

/** Every word that is understood under 周期. */
export const cycleWords: Readonly<Record<string, Cycle>> = {
  ...(Object.fromEntries(Object.keys(cycles).map((it) => [it, it])) as Record<Cycle, Cycle>),
  ...other,
};

const weekdaysOf = ({ text }: Cell): Weekday[] =>
  splitList(text).map((part) => {
    const sign = /^(?:周|星期|礼拜)?([一二三四五六日天])$/u.exec(normalise(part))?.[1]?.replace('天', '日');
    const found = weekdayIds.find((id) => dates.weekdays[id] === `周${sign ?? ''}`);
    if (!found) throw new CellRefusal(`“${part}”不是星期几`, { allowed: '“周三、周六”这样的写法' });
    return found;
  });

/** Days of the week: 周三、周六. */
export const weekdays: CellType<Weekday[]> = {
  parse: weekdaysOf,
  write: (days) => days.map((day) => dates.weekdays[day]).join('、'),
};

/** Which of its weekday a day is in its month: the fifth is the last. */
function nthOf(day: string): Repeat['nth'] {
  const nth = Math.ceil(Number(day.slice(8)) / 7);
  return nth === 5 ? -1 : (nth as 1 | 2 | 3 | 4);
}

/** The rule of a series that begins on a day; the weekday is that of the day where the form names none. */
export function repeatOf(
  cycle: Cycle,
  start: string,
  more: {
    days: Weekday[] | undefined;
    until: string | undefined;
    count: number | undefined;
    except: string[] | undefined;
  },
): Record<string, unknown> | undefined {
  const found: { kind: ScheduleKind; rule?: Rule } = cycles[cycle];
  if (!found.rule) return undefined;
  const { every, interval, last } = found.rule;
  const day = start.slice(0, 10);
  const { days = [weekdayIds[weekdayIndex(day)]], until, count, except = [] } = more;
  return {
    every,
    ...(interval === 1 ? {} : { interval }),
    days,
    ...(every === 'month' ? { nth: last ? -1 : nthOf(day) } : {}),
    ...(until === undefined ? {} : { until }),
    ...(count === undefined ? {} : { count }),
    ...(except.length > 0 ? { except } : {}),
  };
}

/** The word that says a rule the other way round; undefined where the form has none. */
export function cycleOf(kind: ScheduleKind, repeat: Repeat | undefined, start: string): Cycle | undefined {
  if (!repeat) return kind === 'ongoing' ? '长期' : '单次';
  const day = start.slice(0, 10);
  const { every, interval, nth } = repeat;
  if (every === 'week') return interval === 1 ? '每周' : interval === 2 ? '每两周' : undefined;
  if (interval !== 1) return undefined;
  if (nth === nthOf(day)) return '每月';
  return nth === -1 && laterDay(day, 7) > monthEnd(day) ? '每月最后一个' : undefined;
}

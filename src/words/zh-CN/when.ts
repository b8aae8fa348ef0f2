import { weekdayIds } from '../../domain/office/hours.ts';
import type { Repeat, When } from '../../schemas/volunteering.ts';
import { dates } from './dates.ts';

const dayOf = (minute: string): string => minute.slice(0, 10);
const timeOf = (minute: string): string => dates.clock(minute.slice(11, 16));

const ordinals = ['一', '二', '三', '四'];

/** `每周六、周日`, `隔周周六`, `每 3 周的周六`, `每月第三个周六`, `每月第一个周六、第一个周日`, `每 3 个月的最后一个周五`. */
function repeat({ every, interval, days, nth }: Repeat): string {
  const names = weekdayIds.filter((it) => days.includes(it)).map((it) => dates.weekdays[it]);
  const list = names.join('、');
  if (every === 'week')
    return interval === 1 ? `每${list}` : interval === 2 ? `隔周${list}` : `每 ${interval} 周的${list}`;
  const which = nth === -1 ? '最后一个' : `第${ordinals[(nth ?? 1) - 1] ?? ''}个`;
  const each = names.map((it) => which + it).join('、');
  return interval === 1 ? `每月${each}` : `每 ${interval} 个月的${each}`;
}

const hours = ({ start, end }: When): string =>
  end === undefined ? timeOf(start) : `${timeOf(start)}—${timeOf(end)}`;

function recurringLines(it: When, rule: Repeat): string[] {
  const from = `从${dates.dayOfWeek(dayOf(it.start))}起`;
  const to =
    rule.until === undefined
      ? rule.count === undefined
        ? ''
        : `，一共 ${rule.count} 次`
      : `，到${dates.day(rule.until)}为止`;
  return [`${repeat(rule)} ${hours(it)}`, from + to];
}

function ongoingLines(it: When): string[] {
  const from = `从${dates.day(dayOf(it.start))}起`;
  const to = it.until === undefined ? '' : `，到${dates.day(it.until)}为止`;
  return [it.end === undefined ? '长期，时间另行约定' : `长期，一般在 ${hours(it)}`, from + to];
}

/** When something takes place. */
export const when = {
  repeat,
  /** In plain lines, the most important first; the days that are left out are not among them. */
  lines: (it: When): string[] => {
    const lines =
      it.kind === 'single'
        ? [dates.span(it.start, it.end)]
        : it.kind === 'recurring' && it.repeat
          ? recurringLines(it, it.repeat)
          : ongoingLines(it);
    return it.note === undefined ? lines : [...lines, it.note];
  },
};

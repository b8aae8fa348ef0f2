import { weekdayOf } from '../../domain/office/hours.ts';
import type { Holidays } from '../../schemas/hours.ts';
import { fault, yearOfDay, type Rule } from './rule.ts';

/** Holidays of a year: days of it (those of New Year may begin in December), each once, made up for at weekends. */
export const holidayFacts: Rule<Holidays> = function* ({ data }) {
  const { year, holidays, workdays } = data;
  const days = [
    ...holidays.map(({ date }, index) => ({ date, path: ['holidays', index, 'date'] })),
    ...workdays.map((date, index) => ({ date, path: ['workdays', index] })),
  ];
  for (const [index, { date, path }] of days.entries()) {
    if (yearOfDay(date) !== year && !date.startsWith(`${year - 1}-12`))
      yield fault(path, `${date} 不在 ${year} 年`, '核对日期和年份');
    if (days.findIndex((it) => it.date === date) !== index)
      yield fault(path, `${date} 写了两次`, '只留一个：同一天不能又放假又上班');
  }
  for (const [index, date] of workdays.entries())
    if (!['sa', 'su'].includes(weekdayOf(date)))
      yield fault(['workdays', index], `调休上班的 ${date} 不是周末`, '核对日期；平常的工作日不写');
};

import type { Hours, Weekday } from '../../schemas/hours.ts';
import { rangesOn, weekdayIds } from './hours.ts';

const schemaDays: Record<Weekday, string> = {
  mo: 'Monday',
  tu: 'Tuesday',
  we: 'Wednesday',
  th: 'Thursday',
  fr: 'Friday',
  sa: 'Saturday',
  su: 'Sunday',
};

/** A day of the week as schema.org has it: `https://schema.org/Monday`. */
export const schemaDay = (day: Weekday): string => `https://schema.org/${schemaDays[day]}`;

/** An `OpeningHoursSpecification` of schema.org. */
export interface OpeningHoursSpecification {
  '@type': 'OpeningHoursSpecification';
  dayOfWeek: string[];
  opens: string;
  closes: string;
}

/** Opening hours for search engines; a day without an entry is closed, and so is one that opens and closes at 00:00. */
export function openingHoursSpecification(hours: Hours): OpeningHoursSpecification[] {
  const groups = new Map<string, OpeningHoursSpecification>();
  for (const day of weekdayIds)
    for (const { opens, closes } of rangesOn(hours, day)) {
      const key = `${opens}-${closes}`;
      const entry = groups.get(key) ?? {
        '@type': 'OpeningHoursSpecification',
        dayOfWeek: [],
        opens,
        // A time of day ends at 23:59 in xsd:time as search engines read it.
        closes: closes === '24:00' ? '23:59' : closes,
      };
      entry.dayOfWeek.push(schemaDay(day));
      groups.set(key, entry);
    }
  const specification = [...groups.values()];
  if (hours.publicHolidays === 'closed')
    specification.push({
      '@type': 'OpeningHoursSpecification',
      dayOfWeek: ['https://schema.org/PublicHolidays'],
      opens: '00:00',
      closes: '00:00',
    });
  return specification;
}

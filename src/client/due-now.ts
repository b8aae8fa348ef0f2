/**
 * Whether what had time on the day of the build is overdue by now. Without script the state of the day of the build is
 * said, with that day.
 */
import { daysBetween } from '../domain/values/days.ts';
import { visitorNow } from './visitor-clock.ts';

/** Today in China, which has one time zone and no summer time, `YYYY-MM-DD`. */
const today = new Date(visitorNow().getTime() + 8 * 3_600_000).toISOString().slice(0, 10);

for (const line of document.querySelectorAll<HTMLElement>('[data-due]')) {
  const over = daysBetween(line.dataset['due'] ?? '', today);
  const state = over > 0 ? 'overdue' : over === 0 ? 'today' : 'open';
  for (const part of line.querySelectorAll<HTMLElement>('[data-when]'))
    part.hidden = !part.dataset['when']?.split(' ').includes(state);
  for (const days of line.querySelectorAll<HTMLElement>('.days')) days.textContent = String(Math.abs(over));
}

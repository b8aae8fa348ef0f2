import { stateAt } from '../domain/volunteering/volunteering.ts';
import { visitorMinute } from './visitor-clock.ts';

/**
 * What was open on the day that the page tells of and is over by now: leaves its list, and says so on its own page; a series
 * says its next time. Without script the state of that day is said, with the day.
 */
const now = visitorMinute();

for (const part of document.querySelectorAll<HTMLElement>('[data-gone-at]')) {
  part.hidden ||= (part.dataset['goneAt'] ?? '9') <= now;
  const list = part.parentElement;
  if (list?.matches('ul, ol')) list.hidden = [...list.children].every((it) => it.hasAttribute('hidden'));
}

for (const part of document.querySelectorAll<HTMLElement>('[data-next]')) {
  const times = JSON.parse(part.dataset['next'] ?? '[]') as [over: string, words: string][];
  const next = times.find(([over]) => over > now);
  part.textContent = next?.[1] ?? '';
  part.hidden = next === undefined;
}

for (const part of document.querySelectorAll<HTMLElement>('[data-from]'))
  part.hidden = (part.dataset['from'] ?? '') > now;

for (const list of document.querySelectorAll<HTMLElement>('[data-gone-count]')) {
  const gone = list.querySelectorAll(':scope > [data-gone-at][hidden]').length;
  const line = document.getElementById(list.dataset['goneCount'] ?? '');
  const count = line?.querySelector('.count');
  if (!line || !count) continue;
  count.textContent = String(gone);
  line.hidden = gone === 0;
}

for (const root of document.querySelectorAll<HTMLElement>('[data-opportunity]')) {
  const { opens, closes, over, opportunity: atBuild } = root.dataset;
  const state = stateAt(
    {
      opensAt: opens,
      closesAt: closes,
      overAt: over,
      full: atBuild === 'full',
      cancelled: atBuild === 'cancelled',
    },
    now,
  );
  for (const part of root.querySelectorAll<HTMLElement>('[data-when]'))
    part.hidden = !part.dataset['when']?.split(' ').includes(state);
}

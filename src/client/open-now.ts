/**
 * Above the hours of an office, whether it is open now. Without script, without the calendar of public holidays, or in a
 * year that it does not have, the hours alone are said.
 */
import { openNow } from '../domain/hours-now.ts';
import { visitorNow } from './visitor-clock.ts';

type Calendars = Parameters<typeof openNow>[2];

/** Screen readers have looked at the page by then; milliseconds. */
const afterOpening = 2000;

const lines = [...document.querySelectorAll<HTMLElement>('.open-now')];

async function read(address: string): Promise<Calendars> {
  const response = await fetch(address);
  return response.ok ? ((await response.json()) as Calendars) : [];
}

/** Writes only what changed, so that a screen reader is told of a change and of nothing else. */
function say(line: HTMLElement, calendars: Calendars): void {
  const hours = JSON.parse(line.dataset['hours'] ?? '') as Parameters<typeof openNow>[0];
  const { state, words = '' } = openNow(hours, visitorNow(), calendars);
  const text = line.querySelector('span');
  if (text && text.textContent !== words) text.textContent = words;
  line.dataset['state'] = state;
  line.hidden = state === 'unknown';
}

async function start(): Promise<void> {
  const calendars = await read(lines[0]?.dataset['calendars'] ?? '');
  const sayAll = (): void => lines.forEach((line) => say(line, calendars));
  sayAll();
  // What stands here when the page opens is read in its place; only what changes later is announced.
  setTimeout(() => lines.forEach((line) => line.setAttribute('aria-live', 'polite')), afterOpening);
  const untilNextMinute = (): number => 60_000 - (visitorNow().getTime() % 60_000);
  const keep = (): void => {
    sayAll();
    setTimeout(keep, untilNextMinute());
  };
  setTimeout(keep, untilNextMinute());
  document.addEventListener('visibilitychange', sayAll);
}

if (lines.length > 0) start().catch(() => undefined);

/**
 * Above the hours of an office, whether it is open now. Without script, without the calendar of public holidays, or in a
 * year that it does not have, the hours alone are said.
 */
import { openNow } from '../domain/office/hours-now.ts';
import { openSentence, type OpenWords } from './open-sentence.ts';
import { visitorNow } from './visitor-clock.ts';

type Calendars = Parameters<typeof openNow>[2];

/** How long a screen reader needs to learn that a line will be announced, before the line changes; milliseconds. */
const untilAnnounced = 1000;

const lines = [...document.querySelectorAll<HTMLElement>('.open-now')];

async function read(address: string): Promise<Calendars> {
  const response = await fetch(address);
  return response.ok ? ((await response.json()) as Calendars) : [];
}

/**
 * Writes only what changed. What stands here when the page opens is read in its place; a line becomes one that is
 * announced just before it changes for the first time.
 */
function say(line: HTMLElement, calendars: Calendars): void {
  const hours = JSON.parse(line.dataset['hours'] ?? '') as Parameters<typeof openNow>[0];
  const now = openNow(hours, visitorNow(), calendars);
  const sentence = openSentence(now, JSON.parse(line.dataset['words'] ?? '') as OpenWords);
  const { state } = now;
  const text = line.querySelector('span');
  if (!text || (text.textContent === sentence && line.dataset['state'] === state)) return;
  const write = (): void => {
    text.textContent = sentence;
    line.dataset['state'] = state;
    line.hidden = state === 'unknown';
  };
  if (line.dataset['state'] === undefined) {
    write();
    return;
  }
  line.setAttribute('aria-live', 'polite');
  setTimeout(write, untilAnnounced);
}

async function start(): Promise<void> {
  const calendars = await read(lines[0]?.dataset['calendars'] ?? '');
  const sayAll = (): void => lines.forEach((line) => say(line, calendars));
  sayAll();
  const untilNextMinute = (): number => 60_000 - (visitorNow().getTime() % 60_000);
  const keep = (): void => {
    sayAll();
    setTimeout(keep, untilNextMinute());
  };
  setTimeout(keep, untilNextMinute());
  document.addEventListener('visibilitychange', sayAll);
}

if (lines.length > 0) start().catch(() => undefined);

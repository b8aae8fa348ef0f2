import { steps, type Step } from './decode.ts';
import { fold } from './fold.ts';
import { withOneSignMended } from './one-wrong.ts';
import type { SearchStore } from './store.ts';
import { understand, type Understood } from './understand.ts';

/** How other words than were typed were found. */
export type HeardStep = Step | 'wrong';

interface Heard {
  text: string;
  step: HeardStep;
  cost: number;
}

/** What sounds alike is taken before what only nearly does, or has a wrong character, unless that fits far better. */
const stepPrices: Record<HeardStep, number> = { written: 0, sound: 0, near: 0.3, wrong: 1.6 };

/** A word that the texts have more seldom is hardly what somebody meant who wrote another one. */
const leastHeard = 3;

/** Whether all is known, and what is only heard is no word by chance. */
const isSure = ({ known, pieces }: Understood): boolean =>
  known && pieces.every((it) => it.step === 'written' || it.weight >= leastHeard);

/** Whether the character that a query does not have is in a word that the texts have more than by chance. */
function makesAWord({ pieces }: Understood, text: string, query: string): boolean {
  const typed = [...fold(query)];
  const at = [...text].findIndex((it, index) => it !== typed[index]);
  return pieces.some((it) => it.from <= at && at < it.to && it.weight >= leastHeard);
}

/** The query in other words that sound like it, or nearly, or differ by one character; undefined where none makes more sense. */
export async function heardAs(store: SearchStore, query: string, cost: number): Promise<Heard | undefined> {
  const clearly = cost - 0.5;
  const readings: Heard[] = [];
  let read: Understood | undefined;
  for (const step of ['sound', 'near'] as const) {
    read = await understand(store, query, step);
    if (!read || !Number.isFinite(read.cost) || read.pieces.every((it) => it.weight === 0)) continue;
    const farthest = read.pieces.reduce((most, it) => Math.max(most, steps.indexOf(it.step)), 1);
    const text = read.pieces.map((it) => it.form).join('');
    readings.push({ text, step: steps[farthest] ?? step, cost: read.cost + stepPrices[step] });
    if (read.known && step === 'sound' && read.cost < clearly) break;
  }
  if (read && !(isSure(read) && read.cost < clearly))
    for (const text of await withOneSignMended(store, query, read)) {
      const mended = await understand(store, text, 'written');
      if (mended && makesAWord(mended, text, query))
        readings.push({ text, step: 'wrong', cost: mended.cost + stepPrices.wrong });
    }
  return readings
    .filter((it) => it.cost < clearly && fold(it.text) !== fold(query))
    .sort((a, b) => a.cost - b.cost)[0];
}

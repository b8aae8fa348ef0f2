import { steps, type Step, type WordPiece } from './decode.ts';
import { fold } from './fold.ts';
import { wordsOf } from './segments.ts';
import { withOneSignMended } from './one-wrong.ts';
import { hasLetters } from './readings.ts';
import type { SearchStore } from './store.ts';
import { partsOf, understand, type Lexicon, type Understood } from './understand.ts';

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

/** Whether a word that is only heard is one by chance. */
const byChance = ({ pieces }: Understood): boolean =>
  pieces.some((it) => it.step !== 'written' && it.weight < leastHeard);

const isSure = (read: Understood): boolean => read.known && !byChance(read);

/** Whether the dictionary has a word of more than one sign where a sign stands. */
const isInAWord = (folded: string, at: number): boolean =>
  wordsOf(folded).some(
    ({ segment, index }) => segment.length > 1 && index <= at && at < index + segment.length,
  );

/** Whether the character that a query does not have is in a word that the texts have more than by chance. */
function makesAWord({ pieces }: Understood, text: string, query: string, read: Understood): boolean {
  const typed = [...fold(query)];
  const at = [...text].findIndex((it, index) => it !== typed[index]);
  // 喘息 is a word of the language, whether or not the site has it: nobody typed it for 信息.
  if (isInAWord(fold(query), at)) return false;
  const inside = (it: WordPiece, sign: number): boolean => it.from <= sign && sign < it.to;
  const made = pieces.find((it) => inside(it, at) && it.weight >= leastHeard);
  if (!made) return false;
  // 坐轮椅 for 宽轮椅: nothing but the new sign speaks for it where the rest was a word already.
  const words = read.pieces.filter((it) => it.weight >= leastHeard && it.to - it.from > 1);
  return typed.some((_, sign) => sign !== at && inside(made, sign) && !words.some((it) => inside(it, sign)));
}

/** In a sentence of more function words no sign is thought wrong: its words are often none of the texts'. */
const mostEmpty = 1;
/** So many wrong signs are mended one after the other, each for a price. */
const mostWrong = 2;

/** Readings of a query with one sign mended, or one after the other where that leaves something unknown. */
async function mendedReadings(store: SearchStore, query: string, read: Understood): Promise<Heard[]> {
  if (hasLetters(query)) return [];
  const out: Heard[] = [];
  let [text, reading]: [string, Understood] = [query, read];
  for (let wrong = 1; wrong <= mostWrong; wrong += 1) {
    const before = await understand(store, text, 'written');
    const round: (Heard & { reading: Understood })[] = [];
    for (const other of await withOneSignMended(store, text, before ? [before, reading] : [reading])) {
      const mended = await understand(store, other, 'written');
      if (before && mended && makesAWord(mended, other, text, before))
        round.push({
          text: other,
          step: 'wrong',
          cost: mended.cost + stepPrices.wrong * wrong,
          reading: mended,
        });
    }
    const [best] = round.sort((a, b) => a.cost - b.cost);
    out.push(...round);
    if (!best || best.reading.known) break;
    [text, reading] = [best.text, best.reading];
  }
  return out;
}

async function heardIn(
  lexicon: Lexicon,
  { store, query, cost }: { store: SearchStore; query: string; cost: number },
): Promise<Heard | undefined> {
  const clearly = cost - 0.5;
  const readings: Heard[] = [];
  let read: Understood | undefined;
  for (const step of ['sound', 'near'] as const) {
    read = await understand(store, query, step, lexicon);
    if (!read || !Number.isFinite(read.cost) || read.pieces.every((it) => it.weight === 0)) continue;
    const farthest = read.pieces.reduce((most, it) => Math.max(most, steps.indexOf(it.step)), 1);
    const text = read.pieces.map((it) => it.form).join('');
    if (step === 'sound' || !byChance(read))
      readings.push({ text, step: steps[farthest] ?? step, cost: read.cost + stepPrices[step] });
    if (read.known && step === 'sound' && read.cost < clearly) break;
  }
  const asks = (read?.pieces.filter((it) => it.empty).length ?? 0) > mostEmpty;
  if (read && !asks && !(isSure(read) && read.cost < clearly))
    readings.push(...(await mendedReadings(store, query, read)));
  return readings
    .filter((it) => it.cost < clearly && fold(it.text) !== fold(query))
    .sort((a, b) => a.cost - b.cost)[0];
}

const cheaper = (one: Heard | undefined, other: Heard | undefined): Heard | undefined =>
  (other?.cost ?? Infinity) < (one?.cost ?? Infinity) ? other : one;

/** Whether somebody asks a question, by more function words than a name has, or by a longer one beside letters. */
async function isSentence(store: SearchStore, query: string): Promise<boolean> {
  if (hasLetters(query)) return store.head.functionWords.some((it) => it.length > 1 && query.includes(it));
  const read = await understand(store, query, 'written');
  return (read?.pieces.filter((it) => it.empty).length ?? 0) > mostEmpty;
}

/** What is longer, or a sentence, is no seldom word: the many files are not asked for it. */
const longestSeldom = 5;
/** What costs more than two signs that are heard otherwise may be nearer to a seldom word; initials of two words may be those of one name. */
const sureCost = { words: 3.2, initials: 1.9 };
const areInitials = (query: string): boolean => /^[b-df-hj-np-tw-z]+$/i.test(query);

/** Words that were typed apart and are longer together are no names. */
const longestOfNames = 8;

/** In the one file with the words there is most of first: the many files are asked only where that has nothing, and what was typed may be a name. */
async function partHeardAs(
  store: SearchStore,
  query: string,
  { cost, mayBeName }: { cost: number; mayBeName: boolean },
): Promise<Heard | undefined> {
  const asked = { store, query, cost };
  if (fold(query).length < 2) return undefined;
  if (!store.head.vocabularyHasNames) return heardIn('files', asked);
  const heard = await heardIn('vocabulary', asked);
  const isShort = hasLetters(query) || fold(query).length <= longestSeldom;
  const sure = areInitials(query) ? sureCost.initials : sureCost.words;
  if ((heard?.cost ?? Infinity) <= sure || !isShort || !mayBeName || (await isSentence(store, query)))
    return heard;
  return cheaper(heard, await heardIn('files', asked));
}

const order: readonly HeardStep[] = [...steps, 'wrong'];

/**
 * The query in other words that sound like it, or nearly, or differ by a character; undefined where none makes more sense.
 * What was typed apart is heard part by part.
 */
export async function heardAs(store: SearchStore, query: string): Promise<Heard | undefined> {
  const parts = partsOf(query);
  const mayBeName = parts.length === 1 || fold(query).length <= longestOfNames;
  const heard = await Promise.all(
    parts.map(async (part) => {
      const cost = hasLetters(part) ? Infinity : (await understand(store, part, 'written'))?.cost;
      return partHeardAs(store, part, { cost: cost ?? Infinity, mayBeName });
    }),
  );
  const others = heard.filter((it) => it !== undefined);
  if (others.length === 0) return undefined;
  return {
    text: parts.map((it, at) => heard[at]?.text ?? it).join(' '),
    step: others.map((it) => it.step).sort((a, b) => order.indexOf(b) - order.indexOf(a))[0] ?? 'sound',
    cost: others.reduce((sum, it) => sum + it.cost, 0),
  };
}

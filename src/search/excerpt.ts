import { wordsOf } from './segments.ts';
import type { SearchFound } from './found.ts';
import { fold, foldWithPlaces } from './fold.ts';
import type { PageText, Passage } from './head.ts';
import type { Scored } from './score.ts';

/** A stretch of a text that is shown, in pieces that are marked or not. */
export type Stretch = [text: string, marked: boolean];

/** A place in a page where what was sought stands. */
export interface PlaceFound {
  id: string;
  label: string;
  pieces: Stretch[];
  /** Words of the place as they are printed, to be marked by the browser on the page that is opened. */
  quote: string;
}

const before = 24;
const after = 72;
const stop = /[。；;！？!?\n]/;

/** Where needles stand in a folded text, ascending, those that meet or overlap joined. */
function rangesOf(text: string, needles: readonly string[]): [from: number, to: number][] {
  const all: [number, number][] = [];
  for (const needle of needles)
    for (let at = text.indexOf(needle); at >= 0; at = text.indexOf(needle, at + needle.length))
      all.push([at, at + needle.length]);
  const joined: [number, number][] = [];
  for (const [from, to] of all.sort((a, b) => a[0] - b[0])) {
    const last = joined.at(-1);
    if (last && from <= last[1]) last[1] = Math.max(last[1], to);
    else joined.push([from, to]);
  }
  return joined;
}

/** A word that is cut at the edge of a quotation is not found by browsers: it is taken whole. */
function wholeWords(text: string, from: number, to: number): string {
  let [start, end] = [from, to];
  for (const { index, segment } of wordsOf(text)) {
    if (index < from && index + segment.length > from) start = index;
    if (index < to && index + segment.length > to) end = index + segment.length;
  }
  return text.slice(start, end);
}

function placeOf({ id, label, text: whole }: Passage, needles: readonly string[]): PlaceFound | undefined {
  const text = label !== '' && whole.startsWith(label) ? whole.slice(label.length).trimStart() : whole;
  const folded = foldWithPlaces(text);
  const place = (at: number): number => folded.at[at] ?? text.length;
  const ranges = rangesOf(folded.text, needles).map(([from, to]): [number, number] => [
    place(from),
    place(to - 1) + 1,
  ]);
  const first = ranges[0];
  if (!first) return undefined;
  let from = Math.max(0, first[0] - before);
  for (let at = first[0] - 1; at >= from; at -= 1) if (stop.test(text[at] ?? '')) from = at + 1;
  const to = Math.min(text.length, first[1] + after);
  const pieces: Stretch[] = from > 0 ? [['…', false]] : [];
  let at = from;
  for (const [start, end] of ranges.filter((it) => it[0] < to)) {
    pieces.push([text.slice(at, start), false], [text.slice(start, end), true]);
    at = end;
  }
  pieces.push([text.slice(at, Math.max(at, to)) + (to < text.length ? '…' : ''), false]);
  const sentence = text.slice(Math.max(0, first[0] - 20), Math.min(text.length, first[1] + 20));
  const offset = Math.max(0, first[0] - 20);
  const quote = wholeWords(sentence, first[0] - offset, first[1] - offset).trim();
  return { id, label, pieces: pieces.filter(([it]) => it !== ''), quote };
}

/** A word that is only looked for as well tells so much of what is meant. */
const less = 0.6;
/** What the whole of a query tells where it stands in a place, more than all its words. */
const whole = 4;
/** The title of a page is no place in it that anybody looks for. */
const titled = 0.4;

/** How much of what is sought passages hold: a thing that all of them say tells little. */
function worthsOf(texts: readonly string[], { needles, sought = [] }: Found): number[] {
  const words = new Set(sought.flatMap((it) => it.forms));
  const literal = needles.filter((it) => !words.has(it));
  const held = sought.map(({ forms, own }) =>
    texts.map((text) => {
      const at = forms.findIndex((it) => text.includes(it));
      return at < 0 ? 0 : at < own ? 1 : less;
    }),
  );
  const weights = sought.map(
    ({ worth }, at) => worth * Math.log(1 + texts.length / (1 + (held[at] ?? []).filter(Boolean).length)),
  );
  const all = weights.reduce((sum, it) => sum + it, 0) || 1;
  return texts.map((text, index) => {
    const worth = weights.reduce((sum, it, at) => sum + it * (held[at]?.[index] ?? 0), 0);
    const factor = index === 0 && texts.length > 1 ? titled : 1;
    return factor * (worth + (literal.some((it) => text.includes(it)) ? whole * all : 0));
  });
}

/** What is shown of a page that was found. */
type Found = Pick<SearchFound, 'needles' | 'sought'>;

/** The places of a page where most of what is sought stands, best first. */
export function placesFound({ passages }: PageText, found: Found, most = 3): PlaceFound[] {
  const { needles } = found;
  const texts = passages.map((it) => fold(it.text));
  const worths = worthsOf(texts, found);
  const ranked = passages
    .map((passage, at) => ({
      passage,
      worth: worths[at] ?? 0,
      density: needles.filter((it) => texts[at]?.includes(it)).length / (20 + (texts[at] ?? '').length),
    }))
    .filter((it) => it.worth > 0)
    .sort((a, b) => b.worth - a.worth || b.density - a.density);
  const best = ranked[0]?.worth ?? 0;
  return ranked
    .filter((it) => it.worth >= best * 0.5)
    .slice(0, most)
    .flatMap((it) => placeOf(it.passage, needles) ?? []);
}

/** Whether a folded string stands in a page, also over the end of a passage. */
export const holds = ({ title, passages }: PageText, needles: readonly string[]): boolean => {
  const text = `${fold(title)}\n${fold(passages.map((it) => it.text).join(''))}`;
  return needles.some((it) => text.includes(it));
};

/** Whether a page that was found is shown: the index may give one that has all pairs of what was sought and not the whole. */
export const isShown = (text: PageText, { score }: Scored, { needles, loose }: SearchFound): boolean =>
  score < 1 || score >= 2.4 || loose || holds(text, needles);

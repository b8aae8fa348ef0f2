import {
  distance,
  roundedDistance,
  nearestPerPlace,
  type DistanceUnit,
  type NearPlace,
  type Point,
} from '../domain/places/geo.ts';
import { filled } from './filled.ts';

/**
 * "Near me": asks the browser for the position when the button is pressed, reads the positions of offices from this
 * site and computes the distances here. Nothing about the visitor is sent or kept.
 */
interface Entry {
  name: string;
  place: string;
  position: Point;
  url: string;
}
interface Items {
  entries: Entry[];
  places: Record<string, string>;
}
interface Index extends Partial<Items> {
  unplaced: number;
  parts?: { code: string; from: Point; to: Point }[];
}
type Failure = 'refused' | 'unavailable' | 'timeout' | 'unsupported' | 'failed' | 'none';
type Words = Record<
  Failure | 'asking' | 'loading' | 'found' | 'unplaced' | 'unplacedNone' | 'far' | 'more' | DistanceUnit,
  string
>;

const placesShown = 10;
const itemsShown = 8;
/** Metres from which the nearest place is said to be far: the portal may not serve where the visitor is. */
const farAway = 100_000;

const one = <E extends Element>(selector: string): E => {
  const found = document.querySelector<E>(selector);
  if (!found) throw new Error(`no ${selector} on the page`);
  return found;
};
const tool = one<HTMLElement>('#near');
const button = one<HTMLButtonElement>('#near button');
const status = one<HTMLElement>('#near [role="status"]');
const results = one<HTMLElement>('#near section');
const list = one<HTMLOListElement>('#near ol');
const unplaced = one<HTMLElement>('#near-unplaced');
const { only = '', level = '3' } = tool.dataset;
const words = JSON.parse(tool.dataset['words'] ?? '{}') as Words;
const base = (tool.dataset['base'] ?? '/').replace(/\/$/, '');

function distanceText(metres: number): string {
  const { unit, count } = roundedDistance(metres);
  return filled(words[unit], { count });
}

/** Why there is no result; `reason` is the name of the sentence that says it. */
class NearError extends Error {
  readonly reason: Failure;
  constructor(reason: Failure) {
    super(reason);
    this.reason = reason;
  }
}

async function read<Data>(file: string): Promise<Data> {
  const response = await fetch(`${base}/near/${file}.json`);
  if (!response.ok) throw new NearError('failed');
  return (await response.json()) as Data;
}

function whereAmI(): Promise<Point> {
  return new Promise((resolve, reject) => {
    if (!('geolocation' in navigator) || !window.isSecureContext) {
      reject(new NearError('unsupported'));
      return;
    }
    const reasons: Record<number, Failure> = { 1: 'refused', 2: 'unavailable', 3: 'timeout' };
    navigator.geolocation.getCurrentPosition(
      ({ coords: { longitude, latitude } }) => resolve({ longitude, latitude }),
      ({ code }) => reject(new NearError(reasons[code] ?? 'unavailable')),
      { timeout: 20_000, maximumAge: 60_000 },
    );
  });
}

const clamped = (value: number, from: number, to: number): number => Math.min(Math.max(value, from), to);

/** Reads the parts nearest first, until no part that is left can hold anything nearer than what will be shown. */
async function itemsNear(index: Index, from: Point): Promise<Items> {
  const wanted = ({ url }: Entry): boolean => url.startsWith(only);
  const all: Items = { entries: (index.entries ?? []).filter(wanted), places: { ...index.places } };
  const parts = (index.parts ?? [])
    .map(({ code, from: low, to: high }) => {
      const longitude = clamped(from.longitude, low.longitude, high.longitude);
      const latitude = clamped(from.latitude, low.latitude, high.latitude);
      return { code, metres: distance(from, { longitude, latitude }) };
    })
    .sort((a, b) => a.metres - b.metres);
  for (const { code, metres } of parts) {
    const last = nearestPerPlace(all.entries, from).places[placesShown - 1];
    if (last && last.distance <= metres) break;
    const part = await read<Items>(code);
    all.entries.push(...part.entries.filter(wanted));
    Object.assign(all.places, part.places);
  }
  return all;
}

function link(url: string, text: string): HTMLAnchorElement {
  const anchor = document.createElement('a');
  anchor.href = base + url;
  anchor.textContent = text;
  return anchor;
}

/** One place: its name and distance, then what is there; of an organisation with two offices the nearer one. */
function placeItem(near: NearPlace<Entry>, name: string): HTMLLIElement {
  const item = document.createElement('li');
  const heading = document.createElement(`h${level}`);
  const inside = document.createElement('ul');
  inside.className = 'near-items';
  heading.append(link(`/places/${near.place}/`, name), ` ${distanceText(near.distance)}`);
  const once = near.items.filter(
    (it, index) => near.items.findIndex((x) => x.item.url === it.item.url) === index,
  );
  for (const { item: entry, distance: metres } of once.slice(0, itemsShown)) {
    const row = document.createElement('li');
    row.append(link(entry.url, entry.name), ` ${distanceText(metres)}`);
    inside.append(row);
  }
  const left = once.length - itemsShown;
  if (left > 0) {
    const row = document.createElement('li');
    row.append(link(`/places/${near.place}/`, filled(words.more, { place: name, count: left })));
    inside.append(row);
  }
  item.append(heading, inside);
  return item;
}

function show(items: Items, from: Point, withoutPosition: number): void {
  const shown = nearestPerPlace(items.entries, from).places.slice(0, placesShown);
  const [first] = shown;
  if (!first) throw new NearError('none');
  const name = (code: string): string => items.places[code] ?? code;
  list.replaceChildren(...shown.map((near) => placeItem(near, name(near.place))));
  unplaced.textContent =
    withoutPosition > 0 ? filled(words.unplaced, { count: withoutPosition }) : words.unplacedNone;
  results.hidden = false;
  const far = first.distance > farAway ? filled(words.far, { distance: distanceText(first.distance) }) : '';
  status.textContent =
    filled(words.found, {
      place: name(first.place),
      distance: distanceText(first.distance),
      shown: shown.length,
    }) + far;
}

async function search(): Promise<void> {
  results.hidden = true;
  status.textContent = words.asking;
  const from = await whereAmI();
  status.textContent = words.loading;
  const index = await read<Index>('index');
  show(await itemsNear(index, from), from, index.unplaced);
}

let busy = false;
button.addEventListener('click', () => {
  if (busy) return;
  busy = true;
  search()
    .catch((error: unknown) => {
      status.textContent = words[error instanceof NearError ? error.reason : 'failed'];
    })
    .finally(() => (busy = false));
});
tool.hidden = false;

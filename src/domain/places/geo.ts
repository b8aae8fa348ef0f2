/** A position in WGS-84 degrees, the datum of satellite receivers and browsers. */
export interface Point {
  longitude: number;
  latitude: number;
}

const radius = 6_371_008.8;
const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/** Metres between two points along the great circle (haversine, mean radius of the earth). */
export function distance(a: Point, b: Point): number {
  const latitude = Math.sin(radians(b.latitude - a.latitude) / 2) ** 2;
  const longitude = Math.sin(radians(b.longitude - a.longitude) / 2) ** 2;
  const chord = latitude + Math.cos(radians(a.latitude)) * Math.cos(radians(b.latitude)) * longitude;
  return 2 * radius * Math.asin(Math.min(1, Math.sqrt(chord)));
}

/** How a distance is said: below `count` metres, or about `count` metres or kilometres. */
export type DistanceUnit = 'close' | 'metres' | 'kilometres';

/** Metres no more exact than a straight line deserves: in steps of 50 m, from 1 km on in tenths, from 10 km on in whole ones. */
export function roundedDistance(metres: number): { unit: DistanceUnit; count: number } {
  if (metres < 45) return { unit: 'close', count: 50 };
  if (metres < 975) return { unit: 'metres', count: Math.round(metres / 50) * 50 };
  const kilometres = metres / 1000;
  const count = kilometres < 9.95 ? Number(kilometres.toFixed(1)) : Math.round(kilometres);
  return { unit: 'kilometres', count };
}

/** Something at a place, with a position where one is on record. */
export interface Positioned {
  /** Code of the place. */
  place: string;
  position?: Point;
}

/** What is at a place, nearest first. */
export interface NearPlace<Item> {
  place: string;
  /** Metres to the nearest item. */
  distance: number;
  items: { item: Item; distance: number }[];
}

/** Nearest first per place; `unplaced` are the codes of the places where nothing has a position. */
export function nearestPerPlace<Item extends Positioned>(
  items: readonly Item[],
  from: Point,
): { places: NearPlace<Item>[]; unplaced: string[] } {
  const places = new Map<string, NearPlace<Item>>();
  for (const item of items) {
    if (!item.position) continue;
    const metres = distance(from, item.position);
    const near = places.get(item.place) ?? { place: item.place, distance: Infinity, items: [] };
    near.items.push({ item, distance: metres });
    near.distance = Math.min(near.distance, metres);
    places.set(item.place, near);
  }
  const sorted = [...places.values()].sort((a, b) => a.distance - b.distance || (a.place < b.place ? -1 : 1));
  for (const near of sorted) near.items.sort((a, b) => a.distance - b.distance);
  const unplaced = new Set(items.map((it) => it.place).filter((place) => !places.has(place)));
  return { places: sorted, unplaced: [...unplaced].sort() };
}

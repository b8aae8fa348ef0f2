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

/** Metres in words, no more exact than a straight line deserves: `约 350 米`, `约 2.4 公里`, `约 36 公里`. */
export function distanceWords(metres: number): string {
  if (metres < 45) return '不到 50 米';
  if (metres < 975) return `约 ${Math.round(metres / 50) * 50} 米`;
  const kilometres = metres / 1000;
  return kilometres < 9.95 ? `约 ${Number(kilometres.toFixed(1))} 公里` : `约 ${Math.round(kilometres)} 公里`;
}

/** Something at a place, with a position where one is on record. */
export interface Located {
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
export function nearestPerPlace<Item extends Located>(
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

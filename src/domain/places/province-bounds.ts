import type { Point } from './geo.ts';

/** West, east, south, north of a province in whole degrees, rounded outwards: what lies outside lies elsewhere. */
type Bounds = readonly [number, number, number, number];

/** By the first two digits of a code (GB/T 2260). Hainan reaches to the south of its sea. */
const bounds: ReadonlyMap<string, Bounds> = new Map<string, Bounds>([
  ['11', [115, 118, 39, 42]],
  ['12', [116, 119, 38, 41]],
  ['13', [113, 120, 36, 43]],
  ['14', [110, 115, 34, 41]],
  ['15', [97, 127, 37, 54]],
  ['21', [118, 126, 38, 44]],
  ['22', [121, 132, 40, 47]],
  ['23', [121, 136, 43, 54]],
  ['31', [120, 123, 30, 32]],
  ['32', [116, 122, 30, 36]],
  ['33', [118, 124, 27, 32]],
  ['34', [114, 120, 29, 35]],
  ['35', [115, 121, 23, 29]],
  ['36', [113, 119, 24, 31]],
  ['37', [114, 123, 34, 39]],
  ['41', [110, 117, 31, 37]],
  ['42', [108, 117, 29, 34]],
  ['43', [108, 115, 24, 31]],
  ['44', [109, 118, 20, 26]],
  ['45', [104, 113, 20, 27]],
  ['46', [108, 118, 3, 21]],
  ['50', [105, 111, 28, 33]],
  ['51', [97, 109, 26, 35]],
  ['52', [103, 110, 24, 30]],
  ['53', [97, 107, 21, 30]],
  ['54', [78, 100, 26, 37]],
  ['61', [105, 112, 31, 40]],
  ['62', [92, 109, 32, 43]],
  ['63', [89, 104, 31, 40]],
  ['64', [104, 108, 35, 40]],
  ['65', [73, 97, 34, 50]],
  ['71', [118, 125, 20, 27]],
  ['81', [113, 115, 22, 23]],
  ['82', [113, 114, 22, 23]],
]);

/** Whether a code begins like that of a province (GB/T 2260), or with 99, which is assigned to nobody: examples. */
export const hasProvince = (code: string): boolean => code.startsWith('99') || bounds.has(code.slice(0, 2));

/** Whether a point may lie in the province of a code; true where nothing is known of the province. */
export function mayLieIn({ longitude, latitude }: Point, code: string): boolean {
  const found = bounds.get(code.slice(0, 2));
  if (!found) return true;
  const [west, east, south, north] = found;
  return longitude >= west && longitude <= east && latitude >= south && latitude <= north;
}

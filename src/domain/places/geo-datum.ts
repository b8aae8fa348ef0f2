import gcoord from 'gcoord';
import type { Office } from '../../schemas/contact.ts';
import type { Point } from './geo.ts';

/** A position with the datum that it is in. */
export type Position = NonNullable<Office['position']>;

const systems = { 'WGS-84': gcoord.WGS84, 'GCJ-02': gcoord.GCJ02, 'BD-09': gcoord.BD09 } as const;

/** Six decimals of a degree are a tenth of a metre: less than any of the conversions is exact to. */
const rounded = (degrees: number): number => Math.round(degrees * 1e6) / 1e6;

function convert({ datum, longitude, latitude }: Position, to: Position['datum']): Point {
  if (datum === to) return { longitude, latitude };
  const [x, y] = gcoord.transform([longitude, latitude], systems[datum], systems[to]);
  return { longitude: rounded(x), latitude: rounded(y) };
}

/** A position as browsers and satellite receivers give it. */
export const toWgs84 = (position: Position): Point => convert(position, 'WGS-84');

/** A position as the maps of AMap have it. */
export const toGcj02 = (position: Position): Point => convert(position, 'GCJ-02');

/** A position as the maps of Baidu have it. */
export const toBd09 = (position: Position): Point => convert(position, 'BD-09');

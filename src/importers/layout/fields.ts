/** A point of a page as it is shown. */
export type PagePoint = readonly [x: number, y: number];

/** What a page paints that has an area: a filled shape, a picture. */
export interface PaintedField {
  /** Its place among all that the page paints. */
  order: number;
  /** Red, green and blue in hexadecimal; undefined where that is not known, as of a picture. */
  colour: string | undefined;
  /** Its outlines, each a ring of corners. */
  rings: readonly (readonly PagePoint[])[];
  /** A ring within another one is a hole whichever way it turns. */
  evenOdd?: boolean;
  isPicture?: boolean;
}

/** More fields than a page of text has. */
export const mostFields = 5000;

export interface PageBox {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export const boxOf = (rings: readonly (readonly PagePoint[])[]): PageBox => {
  const box: PageBox = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity };
  for (const [x, y] of rings.flat()) {
    box.left = Math.min(box.left, x);
    box.right = Math.max(box.right, x);
    box.top = Math.min(box.top, y);
    box.bottom = Math.max(box.bottom, y);
  }
  return box;
};

/** The part of two boxes that both have; undefined for either is the whole page. */
export const bothOf = (one: PageBox | undefined, other: PageBox): PageBox =>
  one
    ? {
        left: Math.max(one.left, other.left),
        top: Math.max(one.top, other.top),
        right: Math.min(one.right, other.right),
        bottom: Math.min(one.bottom, other.bottom),
      }
    : other;

export const isWithin = ({ left, top, right, bottom }: PageBox, [x, y]: PagePoint): boolean =>
  x >= left && x <= right && y >= top && y <= bottom;

/** Outlines as far as they lie in a box; undefined for the whole page. */
export const clippedTo = (
  box: PageBox | undefined,
  rings: readonly (readonly PagePoint[])[],
): readonly (readonly PagePoint[])[] =>
  box
    ? rings.map((ring) =>
        ring.map(([x, y]): PagePoint => [
          Math.min(Math.max(x, box.left), box.right),
          Math.min(Math.max(y, box.top), box.bottom),
        ]),
      )
    : rings;

/** How often the outlines of a field go round a point. */
function windings({ rings, evenOdd }: PaintedField, [x, y]: PagePoint): number {
  let count = 0;
  for (const ring of rings)
    ring.forEach(([x0, y0], at) => {
      const [x1, y1] = ring[at + 1] ?? ring[0] ?? [x0, y0];
      if (y0 > y === y1 > y || x >= x0 + ((y - y0) / (y1 - y0)) * (x1 - x0)) return;
      count += evenOdd || y1 > y0 ? 1 : -1;
    });
  return evenOdd ? count % 2 : count;
}

/** Finds the fields that hold a point, in the order of painting. */
export function fieldsAt(
  fields: readonly PaintedField[],
  height: number,
): (point: PagePoint) => PaintedField[] {
  const bands = 60;
  const bandOf = (y: number): number => Math.min(Math.max(Math.floor((y / height) * bands), 0), bands - 1);
  const rows = Array.from({ length: bands }, (): { field: PaintedField; box: PageBox }[] => []);
  for (const field of fields) {
    const box = boxOf(field.rings);
    for (let at = bandOf(box.top); at <= bandOf(box.bottom); at += 1) rows[at]?.push({ field, box });
  }
  return (point) =>
    (rows[bandOf(point[1])] ?? []).flatMap(({ field, box }) =>
      isWithin(box, point) && windings(field, point) !== 0 ? [field] : [],
    );
}

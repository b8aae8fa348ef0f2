import { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { boxOf, clippedTo, type PageBox, type PagePoint } from '../layout/fields.ts';
import type { PaintState } from './paint-state.ts';
import type { Matrix } from './painted-rules.ts';

const placed = ([a, b, c, d, e, f]: Matrix, x: number, y: number): PagePoint => [
  a * x + c * y + e,
  b * x + d * y + f,
];

const stroking = new Set<number>([
  ...[OPS.stroke, OPS.closeStroke, OPS.fillStroke, OPS.eoFillStroke],
  ...[OPS.closeFillStroke, OPS.closeEOFillStroke],
]);
const filling = new Set<number>([
  ...[OPS.fill, OPS.eoFill, OPS.fillStroke, OPS.eoFillStroke],
  ...[OPS.closeFillStroke, OPS.closeEOFillStroke],
]);
const evenOdd = new Set<number>([OPS.eoFill, OPS.eoFillStroke, OPS.closeEOFillStroke]);

/** Numbers that follow each kind of step in a path of pdfjs: to move, a line, curves, to close. */
const lengths = [2, 2, 6, 4, 0];

/** The outlines of a path; of a curve its ends. */
function ringsOf(data: ArrayLike<number>, matrix: Matrix): PagePoint[][] {
  const rings: PagePoint[][] = [];
  for (let index = 0; index < data.length;) {
    const kind = data[index] ?? 4;
    const length = lengths[kind] ?? 0;
    const point = placed(matrix, data[index + length - 1] ?? 0, data[index + length] ?? 0);
    if (kind === 0) rings.push([point]);
    else if (length > 0) rings.at(-1)?.push(point);
    index += length + 1;
  }
  return rings;
}

/** Lower or narrower than this, in points, a field hides no sign. */
const least = 3;

const isLarge = ({ left, top, right, bottom }: PageBox): boolean =>
  right - left >= least && bottom - top >= least;

/** The box round a stroke across or down as wide as the pen. */
function barsOf(rings: readonly (readonly PagePoint[])[], wide: number): PagePoint[][] {
  if (wide < least) return [];
  const bars: PagePoint[][] = [];
  for (const ring of rings)
    ring.slice(1).forEach(([x1, y1], at) => {
      const [x0, y0] = ring[at] ?? [x1, y1];
      if (Math.abs(y1 - y0) > 1 && Math.abs(x1 - x0) > 1) return;
      const [across, down] = Math.abs(x1 - x0) > Math.abs(y1 - y0) ? [0, wide / 2] : [wide / 2, 0];
      bars.push([
        ...([
          [x0 - across, y0 - down],
          [x1 + across, y0 - down],
          [x1 + across, y1 + down],
          [x0 - across, y1 + down],
        ] as const),
      ]);
    });
  return bars;
}

/** What a path (operands of `constructPath`) paints that has an area and lets nothing through, and the box round it. */
export function fieldsOf(
  operands: unknown[] | null,
  { matrix, fill, stroke, fillAlpha, strokeAlpha, blends, lineWidth, clip }: PaintState,
): {
  box: PageBox;
  painted: { colour: string | undefined; rings: readonly (readonly PagePoint[])[]; evenOdd: boolean }[];
} {
  const [painter = -1, paths] = (operands ?? []) as [number?, (ArrayLike<number> | null)[]?];
  const rings = ringsOf(paths?.[0] ?? [], matrix);
  const box = boxOf(rings);
  const [a, b, c, d] = matrix;
  const wide = lineWidth * Math.sqrt(Math.abs(a * d - b * c));
  const fills = filling.has(painter) && fillAlpha > 0.9 && !blends;
  const strokes = stroking.has(painter) && strokeAlpha > 0.9 && !blends;
  const painted = [
    ...(fills ? [{ colour: fill, rings: clippedTo(clip, rings), evenOdd: evenOdd.has(painter) }] : []),
    ...(strokes
      ? barsOf(rings, wide).map((it) => ({ colour: stroke, rings: clippedTo(clip, [it]), evenOdd: false }))
      : []),
  ];
  return { box, painted: painted.filter((it) => isLarge(boxOf(it.rings))) };
}

/** The place of a picture: the square of one that the matrix places. */
export const pictureAt = (matrix: Matrix, clip: PageBox | undefined): readonly (readonly PagePoint[])[] =>
  clippedTo(clip, [[placed(matrix, 0, 0), placed(matrix, 1, 0), placed(matrix, 1, 1), placed(matrix, 0, 1)]]);

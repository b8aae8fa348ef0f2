import { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { asLine, type PaintedRule } from '../layout/painted.ts';

/** A, b, c, d, e and f of a matrix (ISO 32000-1, 8.3.3). */
export type Matrix = readonly [number, number, number, number, number, number];

/** What the second matrix does, in the coordinates of the first. */
export const product = ([a, b, c, d, e, f]: Matrix, [g, h, i, j, k, l]: Matrix): Matrix => [
  ...([a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j] as const),
  ...([a * k + c * l + e, b * k + d * l + f] as const),
];

const placed = ([a, b, c, d, e, f]: Matrix, x: number, y: number): [number, number] => [
  a * x + c * y + e,
  b * x + d * y + f,
];

const stroking = new Set<number>([
  ...[OPS.stroke, OPS.closeStroke, OPS.fillStroke, OPS.eoFillStroke],
  ...[OPS.closeFillStroke, OPS.closeEOFillStroke],
]);
const filling = new Set<number>([OPS.fill, OPS.eoFill]);

/** Numbers that follow each kind of step in a path of pdfjs: to move, a line, curves, to close. */
const lengths = [2, 2, 6, 4, 0];

/** The straight steps of a path; undefined for one with curves. */
function stepsOf(data: ArrayLike<number>, matrix: Matrix): PaintedRule[] | undefined {
  const steps: PaintedRule[] = [];
  let start: [number, number] = [0, 0];
  let at = start;
  for (let index = 0; index < data.length; index += (lengths[data[index] ?? 4] ?? 0) + 1) {
    const kind = data[index];
    if (kind === 2 || kind === 3) return undefined;
    const to = kind === 4 ? start : placed(matrix, data[index + 1] ?? 0, data[index + 2] ?? 0);
    if (kind === 0) start = to;
    else steps.push([...at, ...to] as PaintedRule);
    at = to;
  }
  return steps;
}

const white = '#ffffff';

/** The lines that a path paints (operands of `constructPath`): its strokes, or itself where it is filled and thin; white ones show nothing. */
export function paintedBy(
  operands: unknown,
  matrix: Matrix,
  colours: { fill: string | undefined; stroke: string | undefined },
): PaintedRule[] {
  const [painter, paths] = (operands ?? []) as [number?, (ArrayLike<number> | null)[]?];
  const data = paths?.[0];
  const isStroked = stroking.has(painter ?? -1) && colours.stroke !== white;
  const isFilled = filling.has(painter ?? -1) && colours.fill !== white;
  if (!data || !(isStroked || isFilled)) return [];
  const steps = stepsOf(data, matrix);
  if (!steps) return [];
  return isStroked ? steps : asLine(steps);
}

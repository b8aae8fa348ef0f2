import { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { DrawnRule } from '../layout/rules.ts';
import type { Turn } from './directions.ts';

/** A line that a page draws, from one end to the other, in the coordinates of the page as it is shown. */
export type PaintedRule = [x0: number, y0: number, x1: number, y1: number];

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

/** Thicker than this, in points, is no line but a field of colour. */
const thickest = 3;

/** A filled path that is as thin as a line: programs paint the borders of cells so. */
function asLine(steps: readonly PaintedRule[]): PaintedRule[] {
  const xs = steps.flatMap(([x0, , x1]) => [x0, x1]);
  const ys = steps.flatMap(([, y0, , y1]) => [y0, y1]);
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const [width, height] = [right - left, bottom - top];
  if (height <= thickest && width > height) return [[left, (top + bottom) / 2, right, (top + bottom) / 2]];
  return width <= thickest && height > width ? [[(left + right) / 2, top, (left + right) / 2, bottom]] : [];
}

/** More steps than a path of lines has. */
const mostSteps = 4000;

const white = '#ffffff';

/** The lines that a path paints (operands of `constructPath`): its strokes, or itself where it is filled and thin; white ones show nothing. */
export function paintedBy(
  operands: unknown,
  matrix: Matrix,
  colours: { fill: string; stroke: string },
): PaintedRule[] {
  const [painter, paths] = (operands ?? []) as [number?, (ArrayLike<number> | null)[]?];
  const data = paths?.[0];
  const isStroked = stroking.has(painter ?? -1) && colours.stroke !== white;
  const isFilled = filling.has(painter ?? -1) && colours.fill !== white;
  if (!data || data.length > mostSteps || !(isStroked || isFilled)) return [];
  const steps = stepsOf(data, matrix);
  if (!steps) return [];
  return isStroked ? steps : asLine(steps);
}

/** Aslant by more than this, in points, is no line of a table. */
const mostAslant = 1;

/** The lines of a page that go across or down, turned as its words are. */
export const rulesOf = (painted: readonly PaintedRule[], turn: Turn = (x, y) => [x, y]): DrawnRule[] =>
  painted.flatMap(([x0, y0, x1, y1]): DrawnRule[] => {
    const [[left, top], [right, bottom]] = [turn(x0, y0), turn(x1, y1)];
    const [across, down] = [Math.abs(left - right), Math.abs(top - bottom)];
    if (Math.min(across, down) > mostAslant || across === down) return [];
    const upright = down > across;
    const at = upright ? (left + right) / 2 : (top + bottom) / 2;
    const [from, to] = upright ? [top, bottom] : [left, right];
    return [{ upright, at, from: Math.min(from, to), to: Math.max(from, to) }];
  });

import type { DrawnRule } from './rules.ts';

/** A line that a page draws, from one end to the other, in the coordinates of the page as it is shown. */
export type PaintedRule = [x0: number, y0: number, x1: number, y1: number];

/** More lines than a page of tables has; what draws more is a map or a plan. */
export const mostPainted = 20_000;

/** Thicker than this, in points, is no line but a field of colour; aslant by more than that, no line of a table. */
const [thickest, mostAslant] = [3, 1];

/** A filled path that is as thin as a line: programs paint the borders of cells so. `point`: a point in the units of the page. */
export function asLine(steps: readonly PaintedRule[], point = 1): PaintedRule[] {
  const xs = steps.flatMap(([x0, , x1]) => [x0, x1]);
  const ys = steps.flatMap(([, y0, , y1]) => [y0, y1]);
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const [width, height] = [right - left, bottom - top];
  const most = thickest * point;
  if (height <= most && width > height) return [[left, (top + bottom) / 2, right, (top + bottom) / 2]];
  return width <= most && height > width ? [[(left + right) / 2, top, (left + right) / 2, bottom]] : [];
}

/** The lines of a page that go across or down. */
export const rulesOf = (painted: readonly PaintedRule[], point = 1): DrawnRule[] =>
  painted.flatMap(([left, top, right, bottom]): DrawnRule[] => {
    const [across, down] = [Math.abs(left - right), Math.abs(top - bottom)];
    if (Math.min(across, down) > mostAslant * point || across === down) return [];
    const upright = down > across;
    const at = upright ? (left + right) / 2 : (top + bottom) / 2;
    const [from, to] = upright ? [top, bottom] : [left, right];
    return [{ upright, at, from: Math.min(from, to), to: Math.max(from, to) }];
  });

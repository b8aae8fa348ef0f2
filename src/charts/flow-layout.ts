import { textWidth } from './svg.ts';

/** An end of a flow: where money comes from, or what it is for. */
interface FlowEnd {
  name: string;
  figure: string;
  value: number;
}

/** Who money passes through, with what comes in on the left and goes out on the right. */
export interface FlowBody {
  name: string;
  sources: readonly FlowEnd[];
  uses: readonly FlowEnd[];
}

/** A part of a block, from top to bottom. */
interface Slice {
  top: number;
  height: number;
}

/** An end with the lines of its label, where its middle is, and which part of the block it joins. */
export interface PlacedEnd {
  lines: string[];
  middle: number;
  slice: Slice;
}

/** A body as it is drawn. */
interface PlacedBody {
  top: number;
  height: number;
  left: PlacedEnd[];
  right: PlacedEnd[];
  /** Below all that belongs to it. */
  bottom: number;
}

/** Height of a line of a label. */
export const lineHeight = 20;
const gap = 8;

/** A label in lines that fit a width: name, then figure. */
export function labelLines({ name, figure }: Pick<FlowEnd, 'name' | 'figure'>, width: number): string[] {
  const lines = [''];
  for (const sign of name) {
    const line = lines.at(-1) ?? '';
    if (line !== '' && textWidth(line + sign) > width) lines.push(sign);
    else lines[lines.length - 1] = line + sign;
  }
  return [...lines, figure];
}

function column(
  ends: readonly FlowEnd[],
  from: { label: number; slice: number },
  { scale, width }: { scale: number; width: number },
): { placed: PlacedEnd[]; bottom: number } {
  let { label, slice } = from;
  const placed = ends.map((end): PlacedEnd => {
    const lines = labelLines(end, width);
    const thick = end.value * scale;
    const height = Math.max(lines.length * lineHeight, thick);
    const it = { lines, middle: label + height / 2, slice: { top: slice, height: thick } };
    label += height + gap;
    slice += thick;
    return it;
  });
  return { placed, bottom: label };
}

const sum = (ends: readonly FlowEnd[]): number => ends.reduce((all, it) => all + it.value, 0);

/**
 * Places a body below `top`: its block is as high as the larger side, labels stand as close to their part as they can
 * without touching.
 * @param passed how much of the block stands above (`first`) or below (`last`) its ends and joins another block
 */
export function placeBody(
  body: FlowBody,
  at: { top: number; scale: number; width: number; first?: number; last?: number },
): PlacedBody {
  const { top, scale, first = 0, last = 0 } = at;
  const height = Math.max(sum(body.sources) + first, sum(body.uses) + last) * scale;
  const left = column(body.sources, { label: top + first * scale, slice: top + first * scale }, at);
  const right = column(body.uses, { label: top, slice: top }, at);
  return {
    ...{ top, height, left: left.placed, right: right.placed },
    bottom: Math.max(top + height, left.bottom, right.bottom),
  };
}

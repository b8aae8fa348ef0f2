import { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { PageBox } from '../layout/fields.ts';
import type { PaintedSign } from '../layout/unseen-signs.ts';
import { product, type Matrix } from './painted-rules.ts';

/** What a page draws with (ISO 32000-1, 8.4). */
export interface PaintState {
  matrix: Matrix;
  mode: number;
  /** Colours (#ffffff); undefined for patterns. */
  fill: string | undefined;
  stroke: string | undefined;
  fillAlpha: number;
  strokeAlpha: number;
  /** It is mixed with what lies under it, as a marker is. */
  blends: boolean;
  lineWidth: number;
  /** What is shown of the page, as far as it is known. */
  clip: PageBox | undefined;
  font: string;
  size: number;
  charSpace: number;
  wordSpace: number;
  /** How wide signs are, of 1. */
  scale: number;
  leading: number;
  rise: number;
}

export const firstState = (matrix: Matrix): PaintState => ({
  ...{ matrix, mode: 0, fill: '#000000', stroke: '#000000', fillAlpha: 1, strokeAlpha: 1, blends: false },
  ...{
    lineWidth: 1,
    clip: undefined,
    font: '',
    size: 0,
    charSpace: 0,
    wordSpace: 0,
    scale: 1,
    leading: 0,
    rise: 0,
  },
});

/** Properties that an operator sets by its one operand. */
const plain = new Map<number, 'font' | 'mode' | 'lineWidth' | 'charSpace' | 'wordSpace' | 'leading' | 'rise'>(
  [
    ...([
      [OPS.setTextRenderingMode, 'mode'],
      [OPS.setLineWidth, 'lineWidth'],
    ] as const),
    ...([
      [OPS.setCharSpacing, 'charSpace'],
      [OPS.setWordSpacing, 'wordSpace'],
    ] as const),
    ...([
      [OPS.setLeading, 'leading'],
      [OPS.setTextRise, 'rise'],
    ] as const),
  ],
);

function withGraphics(state: PaintState, entries: readonly [string, unknown][]): PaintState {
  const changed = { ...state };
  for (const [name, value] of entries) {
    if (name === 'ca') changed.fillAlpha = Number(value);
    else if (name === 'CA') changed.strokeAlpha = Number(value);
    else if (name === 'BM') changed.blends = value !== 'source-over' && value !== 'normal';
    else if (name === 'SMask') changed.blends ||= Boolean(value);
    else if (name === 'LW') changed.lineWidth = Number(value);
    else if (name === 'Font' && Array.isArray(value))
      [changed.font, changed.size] = value as [string, number];
  }
  return changed;
}

/** The state behind an operator that only changes it. */
export function stateAfter(state: PaintState, operator: number, operands: unknown[] | null): PaintState {
  const [first, second] = operands ?? [];
  const name = plain.get(operator);
  if (name) return { ...state, [name]: Number(first) };
  switch (operator) {
    case OPS.transform:
      return { ...state, matrix: product(state.matrix, operands as unknown as Matrix) };
    case OPS.setFillRGBColor:
      return { ...state, fill: String(first) };
    case OPS.setStrokeRGBColor:
      return { ...state, stroke: String(first) };
    case OPS.setFillColorN:
      return { ...state, fill: undefined };
    case OPS.setStrokeColorN:
      return { ...state, stroke: undefined };
    case OPS.setFont:
      return { ...state, font: String(first), size: Number(second) };
    case OPS.setHScale:
      return { ...state, scale: Number(first) / 100 };
    case OPS.setGState:
      return withGraphics(state, first as [string, unknown][]);
    default:
      return state;
  }
}

/** What of a font says how far its signs reach. */
export interface FontSize {
  vertical?: boolean;
  fontMatrix?: readonly number[];
}

interface Glyph {
  unicode?: unknown;
  width?: number;
  isSpace?: boolean;
  vmetric?: readonly number[];
}

/** Rendering modes of text that paint nothing (ISO 32000-1, 9.3.6). */
const unseenModes = new Set([3, 7]);

/** Where the next sign stands (ISO 32000-1, 9.4). */
export function textPlaces(fontOf: (name: string) => FontSize): {
  move: (operator: number, operands: unknown[] | null, leading: number) => void;
  show: (glyphs: unknown, state: PaintState, order: number) => Omit<PaintedSign, 'isCut'>[];
} {
  let matrix: Matrix = [1, 0, 0, 1, 0, 0];
  let [lineX, lineY, x, y] = [0, 0, 0, 0];
  const moveBy = (across: number, down: number): void => {
    lineX += across;
    lineY += down;
    [x, y] = [lineX, lineY];
  };
  return {
    move: (operator, operands, leading) => {
      const [first, second] = operands ?? [];
      if (operator === OPS.beginText || operator === OPS.setTextMatrix) {
        const given = (ArrayBuffer.isView(first) || Array.isArray(first)
          ? first
          : operands) as unknown as Matrix;
        matrix = operator === OPS.beginText ? [1, 0, 0, 1, 0, 0] : given;
        [lineX, lineY, x, y] = [0, 0, 0, 0];
      } else if (operator === OPS.moveText || operator === OPS.setLeadingMoveText)
        moveBy(Number(first), Number(second));
      else if (operator === OPS.nextLine) moveBy(0, -leading);
    },
    show: (glyphs, state, order) => {
      const { vertical = false, fontMatrix } = fontOf(state.font);
      const onPage = product(state.matrix, matrix);
      const [a, b, c, d, e, f] = onPage;
      const size = Math.abs(state.size);
      const unit = size * (fontMatrix?.[0] ?? 0.001);
      const place = (across: number, up: number): [number, number] => [
        a * across + c * up + e,
        b * across + d * up + f,
      ];
      const strokes = state.mode % 4 === 1;
      const colour = strokes ? state.stroke : state.fill;
      const isBlank = unseenModes.has(state.mode) || (strokes ? state.strokeAlpha : state.fillAlpha) < 0.05;
      return (Array.isArray(glyphs) ? (glyphs as (Glyph | number | null)[]) : []).flatMap((it) => {
        if (typeof it === 'number') {
          const step = (-it * size) / 1000;
          if (vertical) y += step;
          else x += step * state.scale;
          return [];
        }
        if (it === null) return [];
        const spacing = state.charSpace + (it.isSpace ? state.wordSpace : 0);
        const across = vertical ? 0 : (it.width ?? 0) * unit * state.scale;
        const [fromX, fromY] = [x, y + state.rise];
        if (vertical) y += (it.vmetric?.[0] ?? -1000) * unit - spacing;
        else x += across + spacing * state.scale;
        if (typeof it.unicode !== 'string' || it.unicode === '') return [];
        const [left, base] = place(fromX, fromY);
        const center = vertical
          ? place(fromX, fromY - size / 2)
          : place(fromX + across / 2, fromY + size * 0.35);
        const width = across * Math.hypot(a, b);
        const signs = { text: it.unicode, x: left, y: base, width, size: size * Math.hypot(c, d) };
        return [{ ...signs, center, order, colour, isBlank }];
      });
    },
  };
}

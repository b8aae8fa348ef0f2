import { barX, text } from '@observablehq/plot';
import { chartWidths, drawChart, textWidth, type ChartShape, type ChartWords } from './svg.ts';

/** Rows of parts of a whole, each row as long as the others. */
export interface StackedChart extends ChartWords {
  rows: {
    /** Stands before its row; empty where there is only one. */
    name: string;
    /** In percent of the row, with what is written above it where there is room. */
    parts: readonly { value: number; figure: string }[];
  }[];
}

/** Most parts that are told apart by their tone. */
export const mostTones = 7;

/** The class of a part: `chart-good` … where it is a state, else one of `mostTones` tones, spread over all parts. */
export const toneOf = (index: number, count: number): string =>
  `chart-tone-${count < 2 ? 1 : 1 + Math.round((index * (mostTones - 1)) / (count - 1))}`;

const rowHeight = 58;
const side = 2;

/** Draws bars of 100 %, part beside part in the order given, from dark to light. */
export function drawStacked({ rows, ...words }: StackedChart, shape: ChartShape): string {
  const name = Math.max(0, ...rows.map((it) => textWidth(it.name)));
  const start = name === 0 ? side : name + 10;
  const room = chartWidths[shape] - start - side;
  const parts = rows.flatMap((row, index) => {
    let from = 0;
    return row.parts.map(({ value, figure }, place) => {
      const part = {
        key: String(index),
        from,
        until: from + value,
        figure,
        tone: toneOf(place, row.parts.length),
      };
      from += value;
      return part;
    });
  });
  const labelled = parts.filter(
    ({ from, until, figure }) => textWidth(figure) + 6 <= ((until - from) / 100) * room,
  );
  const place = { y: 'key', insetTop: 26, insetBottom: 4 } as const;
  return drawChart(words, shape, {
    height: rows.length * rowHeight + 2,
    ...{ marginLeft: start, marginRight: side, marginTop: 0, marginBottom: 2 },
    x: { domain: [0, 100], axis: null },
    y: { domain: rows.map((_, index) => String(index)), axis: null, padding: 0 },
    marks: [
      ...[...Map.groupBy(parts, (it) => it.tone)].map(([className, data]) =>
        barX(data, { ...place, x1: 'from', x2: 'until', className }),
      ),
      text(labelled, {
        ...{ y: 'key', x: (it: { from: number; until: number }) => (it.from + it.until) / 2 },
        ...{ text: 'figure', dy: -16, className: 'chart-text' },
      }),
      text(
        rows.map((row, index) => ({ key: String(index), name: row.name })),
        {
          y: 'key',
          text: 'name',
          dy: 12,
          dx: -10,
          frameAnchor: 'left',
          textAnchor: 'end',
          className: 'chart-text',
        },
      ),
    ],
  });
}

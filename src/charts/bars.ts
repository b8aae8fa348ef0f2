import { barX, text } from '@observablehq/plot';
import { drawChart, type ChartWords } from './svg.ts';

/** Bars below each other, each with its name and its figure above. */
export interface BarsChart extends ChartWords {
  /** `whole` is drawn as an outline around the part: a budget, the points to be had. */
  rows: {
    name: string;
    figure: string;
    value: number;
    whole?: number;
    /** More than `value` may be true: an arrow goes on from the end of the bar. */
    open?: boolean;
  }[];
}

const rowHeight = 56;

/** Draws one bar a row, with its name and figure in words: nothing to be read off an axis. */
export function drawBars({ rows, ...words }: BarsChart): string {
  const keyed = rows.map((row, index) => ({ ...row, key: String(index) }));
  const wholes = keyed.filter((it) => it.whole !== undefined);
  const place = { insetTop: 28, insetBottom: 6 };
  const label = { y: 'key', dy: -14, className: 'chart-text' } as const;
  return drawChart(words, {
    height: rows.length * rowHeight + 4,
    ...{ marginLeft: 2, marginRight: 2, marginTop: 2, marginBottom: 2 },
    x: { axis: null, zero: true },
    y: { axis: null, domain: keyed.map((it) => it.key), padding: 0 },
    marks: [
      barX(wholes, { y: 'key', x: 'whole', ...place, className: 'chart-outline' }),
      barX(keyed, {
        ...{ y: 'key', x: 'value', insetTop: 32, insetBottom: 10 },
        className: 'chart-filled',
      }),
      text(
        keyed.filter((it) => it.open),
        {
          ...{ y: 'key', x: 'value', dx: 3, dy: 11, textAnchor: 'start', text: () => '→' },
          className: 'chart-text',
        },
      ),
      text(keyed, { ...label, text: 'name', frameAnchor: 'left' }),
      text(keyed, { ...label, text: 'figure', frameAnchor: 'right' }),
    ],
  });
}

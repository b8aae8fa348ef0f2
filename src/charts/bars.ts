import { barX, text } from '@observablehq/plot';
import { chartWidths, drawChart, textWidth, type ChartShape, type ChartWords } from './svg.ts';

/** Bars below each other, each with its name and its figure. */
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

/** Longest name that stands beside its bar; a longer one stands above it, as all do on a phone. */
const longestBeside = 200;
const gap = 10;

/** Draws one bar a row, with its name and figure in words: nothing to be read off an axis. */
export function drawBars({ rows, ...words }: BarsChart, shape: ChartShape): string {
  const name = Math.max(0, ...rows.map((it) => textWidth(it.name)));
  const beside = shape === 'wide' && name <= longestBeside;
  const figure = Math.max(0, ...rows.map((it) => textWidth(it.figure)));
  const arrow = rows.some((it) => it.open) ? 14 : 0;
  const keyed = rows.map((row, index) => ({
    ...row,
    key: String(index),
    end: Math.max(row.value, row.whole ?? 0, 0),
  }));
  const wholes = keyed.filter((it) => it.whole !== undefined);
  const inset = beside ? { outline: [6, 6], part: [10, 10] } : { outline: [28, 6], part: [32, 10] };
  const [top, bottom] = inset.outline;
  const [partTop, partBottom] = inset.part;
  const label = { y: 'key', className: 'chart-text' } as const;
  return drawChart(words, shape, {
    height: rows.length * (beside ? 44 : 56) + 4,
    ...{ marginTop: 2, marginBottom: 2 },
    marginLeft: beside ? name + gap : 2,
    marginRight: beside ? Math.min(figure + gap + arrow, chartWidths[shape] / 3) : 2,
    x: { axis: null, zero: true },
    y: { axis: null, domain: keyed.map((it) => it.key), padding: 0 },
    marks: [
      barX(wholes, { y: 'key', x: 'whole', insetTop: top, insetBottom: bottom, className: 'chart-outline' }),
      barX(keyed, {
        ...{ y: 'key', x: 'value', insetTop: partTop, insetBottom: partBottom },
        className: 'chart-filled',
      }),
      text(
        keyed.filter((it) => it.open),
        {
          ...{ ...label, x: 'value', dx: 3, dy: beside ? 0 : 11, textAnchor: 'start', text: () => '→' },
        },
      ),
      ...(beside
        ? [
            text(keyed, { ...label, text: 'name', frameAnchor: 'left', textAnchor: 'end', dx: -gap }),
            text(keyed, { ...label, text: 'figure', x: 'end', textAnchor: 'start', dx: gap + arrow }),
          ]
        : [
            text(keyed, { ...label, text: 'name', frameAnchor: 'left', dy: -14 }),
            text(keyed, { ...label, text: 'figure', frameAnchor: 'right', dy: -14 }),
          ]),
    ],
  });
}

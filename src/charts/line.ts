import { axisX, axisY, dot, gridY, line, text } from '@observablehq/plot';
import { chartWidths, drawChart, textWidth, type ChartShape, type ChartWords } from './svg.ts';

/** Percentages over the years. */
export interface LineChart extends ChartWords {
  /** Percent; a year without a figure breaks the line. */
  years: { year: number; percent?: number }[];
  /** Stands in the place of a year without a figure. */
  gap: string;
}

/** From here on, in percent, a figure stands below its point. */
const high = 75;
const margins = { marginLeft: 52, marginTop: 34, marginRight: 28, marginBottom: 32 };

/** Draws a line from 0 to 100% with figures above its points: all of them, or the first and last where they would touch. */
export function drawLine({ years, gap, ...words }: LineChart, shape: ChartShape): string {
  const known = years.flatMap(({ year, percent }) =>
    percent === undefined ? [] : [{ year, percent, written: `${percent}%` }],
  );
  const gaps = years.filter((it) => it.percent === undefined);
  const room =
    (chartWidths[shape] - margins.marginLeft - margins.marginRight) / Math.max(1, years.length - 1);
  const fits = Math.max(0, ...known.map((it) => textWidth(it.written))) + 8 <= room;
  const labelled = fits ? known : known.filter((_, index) => index === 0 || index === known.length - 1);
  return drawChart(words, shape, {
    height: 260,
    ...margins,
    x: { type: 'point', domain: years.map((it) => it.year) },
    y: { domain: [0, 100] },
    marks: [
      gridY([0, 50, 100], { className: 'chart-grid' }),
      axisY([0, 50, 100], {
        ...{ tickSize: 0, label: null, tickFormat: (it: number) => `${it}%` },
        className: 'chart-text',
      }),
      axisX({ tickSize: 0, label: null, tickFormat: String, className: 'chart-text' }),
      line(years, { x: 'year', y: 'percent', className: 'chart-line' }),
      dot(known, { x: 'year', y: 'percent', r: 5, className: 'chart-filled' }),
      // Away from the line at 100 %
      ...[labelled.filter((it) => it.percent < high), labelled.filter((it) => it.percent >= high)].map(
        (data, below) =>
          text(data, {
            ...{ x: 'year', y: 'percent', text: 'written', dy: below ? 18 : -18 },
            className: 'chart-text chart-halo',
          }),
      ),
      text(gaps, { x: 'year', y: () => 50, text: () => gap, className: 'chart-text' }),
    ],
  });
}

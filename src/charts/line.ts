import { axisX, axisY, dot, gridY, line, text } from '@observablehq/plot';
import { drawChart, type ChartWords } from './svg.ts';

/** Percentages over the years. */
export interface LineChart extends ChartWords {
  /** Percent; a year without a figure breaks the line. */
  years: { year: number; percent?: number }[];
  /** Stands in the place of a year without a figure. */
  gap: string;
}

/** Draws a line from 0 to 100% with every figure written above its point. */
export function drawLine({ years, gap, ...words }: LineChart): string {
  const known = years.filter((it) => it.percent !== undefined);
  const gaps = years.filter((it) => it.percent === undefined);
  return drawChart(words, {
    height: 240,
    marginLeft: 52,
    marginTop: 30,
    marginRight: 26,
    marginBottom: 32,
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
      text(known, {
        ...{ x: 'year', y: 'percent', text: ({ percent }: { percent: number }) => `${percent}%`, dy: -16 },
        className: 'chart-text',
      }),
      text(gaps, { x: 'year', y: () => 50, text: () => gap, className: 'chart-text' }),
    ],
  });
}

import { axisFx, axisX, axisY, barY, gridY, ruleY, text } from '@observablehq/plot';
import { drawChart, type ChartWords } from './svg.ts';

/** Pairs of columns over the years, in the unit of the axis. */
export interface ColumnsChart extends ChartWords {
  unit: string;
  /** A character below each column says which it is; the first is filled, the second an outline. */
  sides: readonly [string, string];
  years: { year: number; values: readonly [number | undefined, number | undefined] }[];
  /** Stands in the place of a year without figures. */
  gap: string;
}

/** Draws two columns a year, told apart by fill and by the character below; a year without figures is a gap. */
export function drawColumns({ unit, sides, years, gap, ...words }: ColumnsChart): string {
  const columns = years.flatMap(({ year, values }) =>
    sides.map((side, index) => ({ year, side, index, value: values[index] })),
  );
  const known = columns.filter((it) => it.value !== undefined);
  const bars = (index: number) =>
    barY(
      known.filter((it) => it.index === index),
      { fx: 'year', x: 'side', y: 'value', className: index === 0 ? 'chart-filled' : 'chart-outline' },
    );
  const gaps = years
    .filter(({ values }) => values.every((it) => it === undefined))
    .map(({ year }) => ({ year }));
  return drawChart(words, {
    height: 280,
    marginLeft: 44,
    marginTop: 34,
    marginRight: 4,
    marginBottom: 56,
    x: { domain: sides, padding: 0.15 },
    fx: { domain: years.map((it) => it.year), padding: 0.12, label: null },
    y: { nice: true, zero: true },
    marks: [
      gridY({ ticks: 4, className: 'chart-grid' }),
      axisY({
        ticks: 4,
        tickSize: 0,
        label: unit,
        labelArrow: 'none',
        labelAnchor: 'top',
        className: 'chart-text',
      }),
      axisX({ tickSize: 0, label: null, className: 'chart-text' }),
      axisFx({ anchor: 'bottom', dy: 22, label: null, tickFormat: String, className: 'chart-text' }),
      bars(0),
      bars(1),
      ruleY([0], { className: 'chart-line' }),
      text(gaps, { fx: 'year', text: () => gap, frameAnchor: 'middle', className: 'chart-text' }),
    ],
  });
}

import { axisFx, barX, barY, dot, ruleX, ruleY, text } from '@observablehq/plot';
import { drawChart, textWidth, type ChartShape, type ChartWords } from './svg.ts';

/** Two columns a year and a point beside them, in one unit. */
export interface ColumnsChart extends ChartWords {
  /** The first value is a filled column, the second an outline, the third a point on a stem. */
  years: { year: string; values: readonly [number | undefined, number | undefined, number | undefined] }[];
  /** How a figure is written at its column. */
  write: (value: number) => string;
  /** Stands in the place of a year without figures. */
  gap: string;
}

const marks = ['chart-filled', 'chart-outline', 'chart-point'] as const;

interface Point {
  year: string;
  side: number;
  value: number;
  written: string;
}

function pointsOf({ years, write }: ColumnsChart): Point[] {
  return years.flatMap(({ year, values }) =>
    values.flatMap((value, side) =>
      value === undefined ? [] : [{ year, side, value, written: write(value) }],
    ),
  );
}

const emptyYears = ({ years }: ColumnsChart): { year: string }[] =>
  years.filter(({ values }) => values.every((it) => it === undefined)).map(({ year }) => ({ year }));

/** Columns over the years, each with its figure; what is left is a point on a stem beside them. */
function drawWide(chart: ColumnsChart): string {
  const points = pointsOf(chart);
  const [filled, outline, stock] = marks.map((_, side) => points.filter((it) => it.side === side));
  const columns = (data: Point[] | undefined, className: string) =>
    barY(data ?? [], { fx: 'year', x: 'side', y: 'value', className });
  return drawChart(chart, 'wide', {
    height: 320,
    ...{ marginLeft: 8, marginTop: 34, marginRight: 8, marginBottom: 34 },
    x: { domain: [...new Set(points.map((it) => it.side))], padding: 0.08, axis: null },
    fx: { domain: chart.years.map((it) => it.year), padding: 0.1, label: null },
    y: { zero: true, axis: null },
    marks: [
      axisFx({ anchor: 'bottom', label: null, className: 'chart-text' }),
      columns(filled, marks[0]),
      columns(outline, marks[1]),
      ruleX(stock ?? [], { fx: 'year', x: 'side', y1: 0, y2: 'value', className: 'chart-line' }),
      dot(stock ?? [], { fx: 'year', x: 'side', y: 'value', r: 5, className: marks[2] }),
      ruleY([0], { className: 'chart-line' }),
      text(points, {
        ...{ fx: 'year', x: 'side', y: (it: Point) => Math.max(it.value, 0), text: 'written', dy: -14 },
        className: 'chart-text',
      }),
      text(emptyYears(chart), {
        ...{ fx: 'year', text: () => chart.gap, frameAnchor: 'middle' },
        className: 'chart-text',
      }),
    ],
  });
}

const rowHeight = 22;

/** Year below year, a bar a figure, with the figure at its end. */
function drawNarrow(chart: ColumnsChart): string {
  const points = pointsOf(chart);
  const sides = [...new Set(points.map((it) => it.side))];
  const [filled, outline, stock] = marks.map((_, side) => points.filter((it) => it.side === side));
  const written = Math.max(0, ...points.map((it) => textWidth(it.written)));
  const bars = (data: Point[] | undefined, className: string) =>
    barX(data ?? [], { fy: 'year', y: 'side', x: 'value', className });
  const label = { frameAnchor: 'left', textAnchor: 'end', dx: -8, className: 'chart-text' } as const;
  return drawChart(chart, 'narrow', {
    height: chart.years.length * (sides.length * rowHeight + 16),
    ...{ marginLeft: Math.max(0, ...chart.years.map((it) => textWidth(it.year))) + 10 },
    ...{ marginTop: 2, marginBottom: 2, marginRight: written + 8 },
    x: { zero: true, axis: null },
    y: { domain: sides, padding: 0.12, axis: null },
    fy: { domain: chart.years.map((it) => it.year), padding: 0.16, axis: null },
    marks: [
      bars(filled, marks[0]),
      bars(outline, marks[1]),
      ruleY(stock ?? [], { fy: 'year', y: 'side', x1: 0, x2: 'value', className: 'chart-line' }),
      dot(stock ?? [], { fy: 'year', y: 'side', x: 'value', r: 5, className: marks[2] }),
      ruleX([0], { className: 'chart-line' }),
      text(points, {
        ...{ fy: 'year', y: 'side', x: (it: Point) => Math.max(it.value, 0), text: 'written' },
        ...{ textAnchor: 'start', dx: 10, className: 'chart-text' },
      }),
      text(
        chart.years.map((it) => ({ year: it.year })),
        { fy: 'year', text: 'year', ...label },
      ),
      text(emptyYears(chart), {
        ...{ fy: 'year', text: () => chart.gap.replace('\n', ''), frameAnchor: 'left', dx: 8 },
        className: 'chart-text',
      }),
    ],
  });
}

/** Draws income, expense and what is left of every year; a year without figures is a gap that says so. */
export const drawColumns = (chart: ColumnsChart, shape: ChartShape): string =>
  shape === 'wide' ? drawWide(chart) : drawNarrow(chart);

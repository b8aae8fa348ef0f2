import { expect, test } from '@playwright/test';
import { parseDocument } from 'htmlparser2';
import { drawBars } from '../../../src/charts/bars.ts';
import { drawColumns } from '../../../src/charts/columns.ts';
import { drawLine } from '../../../src/charts/line.ts';
import { drawStacked, mostTones, toneOf } from '../../../src/charts/stacked.ts';
import { chartWidths, type ChartShape } from '../../../src/charts/svg.ts';
import { elementsOfPage } from '../../../src/gates/elements.ts';

const chart = { id: 'c', title: '标题', description: '说明' };
const columns = (shape: ChartShape = 'narrow') =>
  drawColumns(
    {
      ...chart,
      write: (value) => `${value} 元`,
      gap: '没有\n记录',
      years: [
        { year: '2023', values: [12.5, 10, 30] },
        { year: '2024', values: [undefined, undefined, undefined] },
        { year: '2025', values: [0, 4, -2] },
      ],
    },
    shape,
  );
const bars = (shape: ChartShape = 'narrow') =>
  drawBars(
    {
      ...chart,
      rows: [
        { name: '甲', figure: '5 / 10 分', value: 5, whole: 10 },
        { name: '甲', figure: '2 分', value: 2 },
      ],
    },
    shape,
  );
const line = (shape: ChartShape = 'narrow') =>
  drawLine(
    {
      ...chart,
      gap: '没有',
      years: [{ year: 2023, percent: 80 }, { year: 2024 }, { year: 2025, percent: 90.5 }],
    },
    shape,
  );
const stacked = (shape: ChartShape = 'narrow') =>
  drawStacked(
    {
      ...chart,
      rows: ['2026', '2025'].map((name) => ({
        name,
        parts: [
          { value: 70, figure: '70%' },
          { value: 28, figure: '28%' },
          { value: 2, figure: '2%' },
        ],
      })),
    },
    shape,
  );
const all = { columns, bars, line, stacked };

for (const [name, draw] of Object.entries(all))
  for (const [shape, width] of Object.entries(chartWidths) as [ChartShape, number][])
    test(`${name}, ${shape}: named and described, without styles, animations or ids of the library, the same every time`, () => {
      const svg = draw(shape);
      expect(draw(shape)).toBe(svg);
      const elements = elementsOfPage(parseDocument(svg, { xmlMode: true }));
      expect(elements.filter((it) => 'style' in it.attribs)).toEqual([]);
      expect(elements.map((it) => it.name)).not.toContain('style');
      expect(elements.filter((it) => it.name.startsWith('animate'))).toEqual([]);
      // The two shapes stand on one page.
      const ids = [`c-${shape}-title`, `c-${shape}-description`];
      expect(elements.flatMap((it) => it.attribs['id'] ?? [])).toEqual(ids);
      expect(elements[0]?.attribs).toMatchObject({
        role: 'img',
        class: `chart-${shape}`,
        'aria-labelledby': ids.join(' '),
        viewBox: expect.stringMatching(new RegExp(`^0 0 ${width} \\d+$`)),
      });
      expect(svg).toContain(`<title id="${ids[0]}">标题</title><desc id="${ids[1]}">说明</desc>`);
      // Colours are the site's: classes, never a colour of the library.
      expect(svg).not.toMatch(/#[0-9a-f]{3,6}|rgb\(|font-family/i);
      expect(svg).not.toMatch(/\d\.\d{2}/);
    });

/** How many shapes a class has. */
const shapes = (svg: string, className: string, shape: string): number =>
  [...svg.matchAll(new RegExp(`<g[^>]*class="${className}"[^>]*>(.*?)</g>`, 'g'))].reduce(
    (sum, [, inside = '']) => sum + inside.split(`<${shape} `).length - 1,
    0,
  );

test('a year without figures is a gap that says so, a zero is no gap', () => {
  for (const shape of ['narrow', 'wide'] as const) {
    const svg = columns(shape);
    expect(svg.match(/没有/g)).toHaveLength(1);
    expect(svg.match(/<rect /g)).toHaveLength(4);
    expect(shapes(svg, 'chart-point', 'circle')).toBe(2);
    expect(svg).toContain('>2024<');
    expect(svg).toContain('>12.5 元<');
    expect(svg).toContain('>-2 元<');
  }
});

test('a line breaks where a year is missing', () => {
  const svg = line();
  expect(shapes(svg, 'chart-filled', 'circle')).toBe(2);
  expect(svg).toMatch(/ d="M[^ML]*ZM[^ML]*Z?"/);
  expect(svg).toContain('>90.5%<');
});

test('bars carry their names and figures in words; the same name twice stays two bars', () => {
  const svg = bars();
  expect(svg.split('>甲<').length - 1).toBe(2);
  expect(svg).toContain('>5 / 10 分<');
  expect(shapes(svg, 'chart-filled', 'rect')).toBe(2);
  expect(shapes(svg, 'chart-outline', 'rect')).toBe(1);
});

test('figures above a line stand alone or not at all', () => {
  const years = (count: number) =>
    Array.from({ length: count }, (_, index) => ({ year: 2021 + index, percent: 70.1 + index }));
  const labels = (count: number, shape: ChartShape) =>
    drawLine({ ...chart, gap: '没有', years: years(count) }, shape).match(/>\d+\.\d%</g);
  expect(labels(3, 'narrow')).toHaveLength(3);
  expect(labels(6, 'narrow')).toEqual(['>70.1%<', '>75.1%<']);
  expect(labels(6, 'wide')).toHaveLength(6);
});

test('a part too narrow for its figure has none; every part of a row is there, from dark to light', () => {
  const svg = stacked();
  expect(svg.match(/>\d+%</g)).toEqual(['>70%<', '>28%<', '>70%<', '>28%<']);
  expect(svg.match(/<rect /g)).toHaveLength(6);
  expect(svg).toContain('>2025<');
  expect([0, 1, 2].map((index) => toneOf(index, 3))).toEqual([
    'chart-tone-1',
    'chart-tone-4',
    'chart-tone-7',
  ]);
  const tones = Array.from({ length: mostTones }, (_, index) => toneOf(index, mostTones));
  expect(new Set(tones).size).toBe(mostTones);
});

import { expect, test } from '@playwright/test';
import { parseDocument } from 'htmlparser2';
import { drawBars } from '../../../src/charts/bars.ts';
import { drawColumns } from '../../../src/charts/columns.ts';
import { drawLine } from '../../../src/charts/line.ts';
import { elementsOfPage } from '../../../src/gates/elements.ts';

const chart = { id: 'c', title: '标题', description: '说明' };
const columns = () =>
  drawColumns({
    ...chart,
    unit: '万元',
    sides: ['收', '费'],
    gap: '没有',
    years: [
      { year: 2023, values: [12.5, 10] },
      { year: 2024, values: [undefined, undefined] },
      { year: 2025, values: [0, 4] },
    ],
  });
const bars = () =>
  drawBars({
    ...chart,
    rows: [
      { name: '甲', figure: '5 / 10 分', value: 5, whole: 10 },
      { name: '甲', figure: '2 分', value: 2 },
    ],
  });
const line = () =>
  drawLine({
    ...chart,
    gap: '没有',
    years: [{ year: 2023, percent: 80 }, { year: 2024 }, { year: 2025, percent: 90.5 }],
  });
const all = { columns, bars, line };

for (const [name, draw] of Object.entries(all)) {
  test(`${name}: named and described, without styles, animations or ids of the library, the same every time`, () => {
    const svg = draw();
    expect(draw()).toBe(svg);
    const elements = elementsOfPage(parseDocument(svg, { xmlMode: true }));
    expect(elements.filter((it) => 'style' in it.attribs)).toEqual([]);
    expect(elements.map((it) => it.name)).not.toContain('style');
    expect(elements.filter((it) => it.name.startsWith('animate'))).toEqual([]);
    expect(elements.flatMap((it) => it.attribs['id'] ?? [])).toEqual(['c-title', 'c-description']);
    expect(elements[0]?.attribs).toMatchObject({
      role: 'img',
      'aria-labelledby': 'c-title c-description',
      viewBox: expect.stringMatching(/^0 0 320 \d+$/),
    });
    expect(svg).toContain('<title id="c-title">标题</title><desc id="c-description">说明</desc>');
    // Colours are the site's: classes, never a colour of the library.
    expect(svg).not.toMatch(/#[0-9a-f]{3,6}|rgb\(|font-family/i);
    expect(svg).not.toMatch(/\d\.\d{2}/);
  });
}

/** How many shapes a class has. */
const shapes = (svg: string, className: string, shape: string): number =>
  [...svg.matchAll(new RegExp(`<g[^>]*class="${className}"[^>]*>(.*?)</g>`, 'g'))].reduce(
    (sum, [, inside = '']) => sum + inside.split(`<${shape} `).length - 1,
    0,
  );

test('a year without figures is a gap that says so, a zero is no gap', () => {
  const svg = columns();
  expect(svg.split('>没有<').length - 1).toBe(1);
  expect(svg.match(/<rect /g)).toHaveLength(4);
  expect(columns()).toContain('>2024<');
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

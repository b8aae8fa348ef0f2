import { expect, test } from '@playwright/test';
import { parseDocument } from 'htmlparser2';
import { labelLines, placeBody } from '../../../src/charts/flow-layout.ts';
import { drawFlow } from '../../../src/charts/flow.ts';
import { chartWidths, textWidth } from '../../../src/charts/svg.ts';
import { elementsOfPage } from '../../../src/gates/elements.ts';

const end = (name: string, value: number) => ({ name, figure: String(value), value });
const body = {
  name: '残联',
  sources: [end('财政拨款', 90), end('其他', 1)],
  uses: [end('康复', 61), end('就业', 20)],
};
const second = { name: '协会 & 组织', sources: [end('捐赠', 5)], uses: [end('活动', 15)] };
const shapes = ['narrow', 'wide'] as const;

test('a label is as wide as its column at most, and ends in its figure', () => {
  const lines = labelLines({ name: '一般公共预算财政拨款收入', figure: '3,947.9' }, 102);
  expect(lines.at(-1)).toBe('3,947.9');
  expect(lines.slice(0, -1).join('')).toBe('一般公共预算财政拨款收入');
  expect(lines.every((it) => textWidth(it) <= 102)).toBe(true);
});

test('labels of a side never touch, and parts fill the block from its top without a gap', () => {
  const placed = placeBody(body, { top: 20, scale: 3, width: 100, last: 10 });
  expect(placed.height).toBe(91 * 3);
  for (const side of [placed.left, placed.right])
    for (const [index, it] of side.entries()) {
      const next = side[index + 1];
      if (!next) continue;
      expect(next.middle - it.middle).toBeGreaterThanOrEqual(
        ((it.lines.length + next.lines.length) / 2) * 20,
      );
      expect(next.slice.top).toBeCloseTo(it.slice.top + it.slice.height);
    }
});

for (const shape of shapes)
  test(`${shape}: every end has its words and its band, the two blocks are joined, nothing leaves the picture`, () => {
    const chart = { ...{ id: 'f', title: '标题', description: '说明' }, first: body, second };
    const passed = { value: 10, name: '残联付的', figure: '10' };
    const svg = drawFlow({ ...chart, passed }, shape);
    const all = elementsOfPage(parseDocument(svg, { xmlMode: true }));
    const count = (name: string): number => all.filter((it) => it.name === name).length;
    expect(count('path')).toBe(4 + 2 + 1);
    expect(count('rect')).toBe(2);
    for (const word of ['财政拨款', '康复', '捐赠', '活动', '残联付的', '协会 &#38; 组织'])
      expect(svg).toContain(word);
    const [, , width, height] = (all[0]?.attribs['viewBox'] ?? '').split(' ').map(Number);
    expect(width).toBe(chartWidths[shape]);
    for (const { name, attribs } of all)
      if (name === 'text') {
        expect(Number(attribs['x'])).toBeLessThanOrEqual(width ?? 0);
        expect(Number(attribs['y'])).toBeLessThanOrEqual(height ?? 0);
      }
    expect(drawFlow(chart, shape)).not.toContain('残联付的');
    expect(drawFlow({ ...chart, first: undefined, passed }, shape)).not.toContain('chart-tone-2');
  });

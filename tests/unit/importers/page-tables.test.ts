import { expect, test } from '@playwright/test';
import { readHtml } from '../../../src/importers/html/read-html.ts';
import { whyNested } from '../../../src/importers/source/merged.ts';

const tableIn = (html: string): string[][] | undefined =>
  readHtml(Buffer.from(`<p>下表</p>${html}`)).lines.find((it) => it.table)?.table;
const cellOf = (html: string): string | undefined =>
  tableIn(
    `<table><tr><th>任务</th><th>措施</th></tr><tr><td>康复</td><td>${html}</td></tr></table>`,
  )?.[1]?.[1];

test('what stands on lines of its own in a cell stays apart, by its kind or by its styles', () => {
  expect(cellOf('<div>一季度12</div><div>34件</div>')).toBe('一季度12 34件');
  expect(cellOf('<p>1.筛查500人</p><p>15日前上报</p>')).toBe('1.筛查500人 15日前上报');
  expect(cellOf('<ul><li>照片2</li><li>3张表</li></ul>')).toBe('照片2 3张表');
  expect(cellOf('<ol><li>照片2张</li><li>3张表</li></ol>')).toBe('1.照片2张 2. 3张表');
  expect(cellOf('<span style="display:block">电话</span><span style="display: block">12345</span>')).toBe(
    '电话 12345',
  );
  expect(cellOf('<style>.l{display:block}</style><b class="l">20</b><b class="l">30</b>')).toBe('20 30');
  expect(cellOf('一<b>二</b><span>三</span><h4>标准</h4>四')).toBe('一二三 标准 四');
});

test('words that the styles of a page set on lines of their own are lines', () => {
  const page =
    '<div><span style="display:block">联系电话</span><span style="display:block">12345</span></div>';
  expect(readHtml(Buffer.from(page)).lines.map((it) => it.text)).toEqual(['联系电话', '12345']);
});

test('a table of values with lists and tables in its cells stays one, and is told', () => {
  const inner = '<table><tr><td>一级</td><td>150</td></tr><tr><td>二级</td><td>110</td></tr></table>';
  const html = `<table><tr><th>事项</th><th>材料</th></tr><tr><td>办证<h4>（新办）</h4></td><td><ul><li>照片2</li><li>3张表</li></ul></td></tr><tr><td>补贴</td><td>${inner}</td></tr></table>`;
  expect(tableIn(html)).toEqual([
    ['事项', '材料'],
    ['办证 （新办）', '照片2 3张表'],
    ['补贴', '一级 150 二级 110'],
  ]);
  expect(readHtml(Buffer.from(html)).doubts.map((it) => it.why)).toEqual([whyNested]);
});

import { expect, test } from '@playwright/test';
import { layOutPages } from '../../../src/importers/layout/lay-out.ts';
import type { LaidPage } from '../../../src/importers/layout/page.ts';
import type { TextPiece } from '../../../src/importers/layout/piece.ts';

const size = 12;
/** A piece of ideographs in a size of 12. */
const piece = (text: string, x: number, y: number): TextPiece => ({
  ...{ text, x, y, size },
  width: [...text].reduce((sum, it) => sum + (/[\u0020-\u024f]/.test(it) ? 6 : 12), 0),
});
const across = (...ys: number[]) => ys.map((at) => ({ upright: false, at, from: 60, to: 520 }));
const laid = (rules: LaidPage['rules'], ...pieces: TextPiece[]): LaidPage => ({
  ...{ width: 595, height: 842, pieces },
  ...(rules && { rules }),
});
const tablesOf = (page: LaidPage) => layOutPages([page]).lines.flatMap((it) => (it.table ? [it.table] : []));
const header = [piece('序号', 70, 118), piece('任务', 130, 118), piece('时限', 420, 118)];
const rows = (first: number, step: number): TextPiece[] =>
  ['走访', '评估', '采购'].flatMap((it, at) => [
    ...[piece(String(at + 1), 76, first + at * step), piece(it, 130, first + at * step)],
    piece('年底', 420, first + at * step),
  ]);
const plain = [
  ['序号', '任务', '时限'],
  ['1', '走访', '年底'],
  ['2', '评估', '年底'],
  ['3', '采购', '年底'],
];

test('a table with lines across alone is read by its gaps, and told', () => {
  const page = laid(across(100, 126, 200), piece('表1 任务分工', 240, 90), ...header, ...rows(144, 22));
  expect(tablesOf(page)).toEqual([plain]);
  const { lines, doubts } = layOutPages([page]);
  expect(lines[0]?.text).toBe('表1任务分工');
  expect(doubts.map((it) => it.why).join()).toContain('只画了横线的表格');
  expect(tablesOf(laid(across(100, 126, 150, 172, 200), ...header, ...rows(144, 22)))).toEqual([plain]);
});

test('a cell that is broken belongs to its row where lines across or their distance tell', () => {
  const wrapped = (second: number, third: number): TextPiece[] => [
    ...[piece('1', 76, 144), piece('评估辅助器具需求形成清单', 130, 144), piece('年底', 420, 144)],
    piece('报区残联审核', 130, 144 + 18),
    ...[piece('2', 76, second), piece('采购', 130, second), piece('年底', 420, second)],
    ...[piece('3', 76, third), piece('发放', 130, third), piece('年底', 420, third)],
  ];
  const whole = [
    ['序号', '任务', '时限'],
    ['1', '评估辅助器具需求形成清单报区残联审核', '年底'],
    ['2', '采购', '年底'],
    ['3', '发放', '年底'],
  ];
  // By the lines, by the distance, and by the empty first cell.
  expect(tablesOf(laid(across(100, 126, 168, 186, 210), ...header, ...wrapped(182, 204)))).toEqual([whole]);
  expect(tablesOf(laid(across(100, 126, 230), ...header, ...wrapped(192, 222)))).toEqual([whole]);
  expect(tablesOf(laid(across(100, 126, 210), ...header, ...wrapped(180, 198)))).toEqual([whole]);
  const middle = [
    ...[piece('评估辅助器具需求形成清单', 130, 144), piece('1', 76, 153), piece('年底', 420, 153)],
    piece('报区残联审核', 130, 162),
    ...[piece('2', 76, 190), piece('采购', 130, 190), piece('年底', 420, 190)],
    ...[piece('3', 76, 216), piece('发放', 130, 216), piece('年底', 420, 216)],
  ];
  expect(tablesOf(laid(across(100, 126, 225), ...header, ...middle))).toEqual([whole]);
});

test('lines across that part no columns leave the text as it is', () => {
  const words = [
    piece('为做好残疾人康复服务，请各地组织开展助残活动', 84, 144),
    piece('并于月底前上报情况，遇有问题及时报告。', 60, 166),
    piece('一、加强领导。', 84, 188),
  ];
  const imprint = [
    piece('抄送：市民政局，市财政局。', 60, 700),
    ...[piece('云汀市残联办公室', 60, 722), piece('2024年5月6日印发', 400, 722)],
    ...[piece('承办处', 60, 744), piece('某某', 400, 744)],
  ];
  for (const page of [
    laid(across(120, 600, 690), ...words),
    laid(across(688, 706, 728, 750), ...words, ...imprint),
    laid(across(100, 126), ...header, ...rows(144, 22)),
    // A row that begins without its first cell, as nothing tells what it belongs to.
    laid(across(100, 126, 200), ...header, piece('评估', 130, 144), ...rows(162, 18)),
  ])
    expect(tablesOf(page)).toEqual([]);
});

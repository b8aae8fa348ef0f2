import { expect, test } from '@playwright/test';
import { layOutPages } from '../../../src/importers/layout/lay-out.ts';
import type { LaidPage } from '../../../src/importers/layout/page.ts';
import type { TextPiece } from '../../../src/importers/layout/piece.ts';
import type { DrawnRule } from '../../../src/importers/layout/rules.ts';

const size = 16;
const piece = (text: string, x: number, y: number): TextPiece => ({
  ...{ text, x, y, size },
  width: [...text].reduce((sum, it) => sum + (/[\d. ]/.test(it) ? size / 2 : size), 0),
});
const page = (pieces: TextPiece[], rules: DrawnRule[] = []): LaidPage => ({
  width: 595,
  height: 842,
  pieces,
  rules,
});
const texts = ({ lines }: ReturnType<typeof layOutPages>): string[] => lines.map((it) => it.text);
const told = (list: readonly { line: number; what: string; why: string }[]): string =>
  list.map((it) => `${it.line} ${it.what} ${it.why}`).join('\n');

const words = [
  '云汀市残联关于发放补贴的通知',
  '各街道残联：',
  '一、每户补贴六百元。',
  '二、六月底前发放。',
  '云汀市残联',
];

for (const [step, count] of [
  [1, 5],
  [2, 10],
  [5, 25],
] as const)
  test(`numbers that a program sets in the margin, beside each line that ${step} divides, are left out and told`, () => {
    const rows = Array.from({ length: count }, (_, at) => words[at % words.length] ?? '');
    const numbered = rows.flatMap((it, at) => [
      ...((at + 1) % step === 0 ? [piece(String(at + 1), at > 8 ? 60 : 68, 100 + at * 24)] : []),
      piece(it, 90, 100 + at * 24),
    ]);
    const read = layOutPages([page(numbered), page([piece('1', 68, 100), piece('此件公开发布', 90, 100)])]);
    expect(texts(read).join('')).toBe([...rows, '此件公开发布'].join(''));
    expect(told(read.beside)).toContain('页边的行号');
  });

test('the numbers of a table, of a list and of pages are none of lines', () => {
  const table = [1, 2, 3, 4].flatMap((it) => [
    piece(String(it), 60, 100 + it * 24),
    piece('云汀街道', 90, 100 + it * 24),
    piece('30', 300, 100 + it * 24),
  ]);
  expect(texts(layOutPages([page(table)])).join()).toContain('1');
  const list = [1, 2, 3].flatMap((it) => [
    piece(`${it}.`, 60, 100 + it * 24),
    piece('每户补贴六百元。', 90, 100 + it * 24),
  ]);
  expect(texts(layOutPages([page(list)]))[0]).toMatch(/^1/);
  const skipping = [3, 7, 20].flatMap((it, at) => [
    piece(String(it), 60, 100 + at * 24),
    piece('每户补贴六百元。', 90, 100 + at * 24),
  ]);
  expect(texts(layOutPages([page(skipping)]))[1]).toMatch(/^7/);
});

test('words through whose middle a line is drawn are told, those above a line or in a cell are not', () => {
  const line = (at: number, from: number, to: number): DrawnRule => ({ upright: false, at, from, to });
  const struck = page(
    [
      piece('每户补贴六百元八百元。', 90, 100),
      piece('见重点内容。', 90, 130),
      piece('全部作废的一行。', 90, 160),
    ],
    [
      line(95, 90 + 4 * size, 90 + 7 * size),
      line(95, 90 + 8 * size, 90 + 10 * size),
      line(132, 106, 170),
      line(155, 90, 90 + 8 * size),
    ],
  );
  const read = layOutPages([struck]);
  expect(texts(read)[0]).toBe('每户补贴六百元八百元。');
  const doubts = told(read.doubts);
  expect(doubts).toContain('1 六百元百元 字的中间画了一条线');
  expect(doubts).toContain('3 全部作废的一行。 字的中间画了一条线');
  expect(doubts).not.toContain('重点');
});

test('where no paragraph is indented, a sentence that ends short of the longest line ends its paragraph', () => {
  const rows = [
    '一二三四五六七八九十一二三四五六七八九十一二三四五六',
    '七八九十一二三四五六七八九十一二三四五六七八九。',
    '云汀市残联',
  ];
  const full = ['一二三四五六七八九十一二三四五六七八九十一二三四五六七八九'];
  const pieces = [...full, ...rows].map((it, at) => piece(it, 60, 100 + at * 24));
  expect(texts(layOutPages([page(pieces)])).at(-1)).toBe('云汀市残联');
});

test('notes at the foot of a page, below a short line or a gap, are left out and told; other lines there are not', () => {
  const body = Array.from({ length: 20 }, (_, at) =>
    piece('一二三四五六七八九十一二三四五六七八九十一二三四五', 90, 100 + at * 24),
  );
  const note = { ...piece('1含运费和调试费。', 90, 700), size: 12 };
  const rule: DrawnRule = { upright: false, at: 670, from: 90, to: 230 };
  const next = page([piece('六七八九十。', 90, 100)]);
  const cut = (pieces: TextPiece[], rules: DrawnRule[] = []): ReturnType<typeof layOutPages> =>
    layOutPages([page([...body, ...pieces], rules), next]);
  const read = cut([note], [rule]);
  expect(texts(read).join('')).not.toContain('含运费');
  expect(told(read.beside)).toContain('含运费和调试费。 脚注没有导入');
  const mark: TextPiece = { ...piece('1', 90 + 25 * size, 94), size: 8 };
  expect(texts(cut([{ ...note, size }, mark])).join('')).not.toContain('含运费');
  expect(texts(cut([{ ...note, size }])).join('')).toContain('含运费');
  expect(texts(cut([piece('1.每户补贴六百元。', 90, 700)], [rule])).join('')).toContain('每户补贴');
  const underline: DrawnRule = { upright: false, at: 558, from: 90, to: 230 };
  expect(texts(cut([piece('2025年底前完成。', 90, 580)], [underline])).join('')).toContain('年底前');
});

import { expect, test } from '@playwright/test';
import type { Grid } from '../../../src/importers/sheet/cell.ts';
import { closingList } from '../../../src/importers/sheet/closing-list.ts';
import { placeOfCell, SheetNotes } from '../../../src/importers/sheet/notes.ts';
import { printUnread, type Unread } from '../../../src/importers/unread.ts';

const note = (what: string, more: Partial<Unread> = {}): Unread => ({
  ...{ kind: 'missing', why: '没有找到', what, todo: '补上' },
  ...more,
});

/** A sheet with what is to be told of it; without, one from which nothing was read. */
const grid = (file: string, sheet: string, found?: readonly Unread[]): Grid => {
  const notes = new SheetNotes(found ?? [note('什么也没有读的表里的')]);
  if (found) notes.read();
  return { file, sheet, notes } as unknown as Grid;
};

const told = (...grids: readonly Grid[]): string[] =>
  closingList(grids).map(({ what, where }) => (where === undefined ? what : `${what} @ ${where}`));

test('what all sheets lack is told once by its name, what some lack with the first of them and how many', () => {
  const [all, two, one] = [note('备注'), note('主席'), note('电话')];
  expect(
    told(
      grid('a.xlsx', '甲', [all, two, one]),
      grid('a.xlsx', '乙', [all, two]),
      grid('a.xlsx', '丙', [all]),
    ),
  ).toEqual(['备注', '主席（工作表“甲”等 2 张）', '电话（工作表“甲”）']);
});

test('of several files each place names its own', () => {
  const here = note('合计', { kind: 'untaken', where: '单元格 B5' });
  expect(told(grid('a.xlsx', '甲', [note('电话'), here]), grid('b.xlsx', '甲', []))).toEqual([
    ...['电话（a.xlsx 工作表“甲”）', '合计 @ a.xlsx 单元格 B5'],
  ]);
  expect(told(grid('a.xlsx', '甲', [here]), grid('a.xlsx', '乙', []))).toEqual(['合计 @ 单元格 B5']);
});

test('the same words for another reason are another thing; what was changed or not taken is told where it is, each time', () => {
  const list = [note('一'), note('一', { why: '没有填' })];
  expect(told(grid('a.xlsx', '甲', list), grid('a.xlsx', '乙', list))).toEqual(['一', '一']);
  const changed = note('换算', { kind: 'changed' });
  expect(told(grid('a.xlsx', '甲', [changed]), grid('a.xlsx', '乙', [changed]))).toEqual(['换算', '换算']);
  const placed = note('没有', { where: '单元格 A1' });
  expect(told(grid('a.xlsx', '甲', [placed]), grid('a.xlsx', '乙', [placed]))).toHaveLength(2);
});

test('of a sheet from which nothing was read nothing is told, and it counts for none', () => {
  expect(told(grid('a.xlsx', '甲', [note('备注')]), grid('a.xlsx', '封面'))).toEqual(['备注']);
});

test('a thing is told once a sheet', () => {
  const notes = new SheetNotes();
  expect(notes.all()).toEqual([]);
  notes.add(
    note('一'),
    note('一'),
    note('一', { where: '单元格 A1' }),
    note('二'),
    note('二', { why: '没有填' }),
  );
  expect(notes.all().map(({ why, what, where = '' }) => `${why}${what}${where}`)).toEqual([
    ...['没有找到一', '没有找到一单元格 A1', '没有找到二', '没有填二'],
  ]);
  expect(placeOfCell('表', 'B5')).toBe('工作表“表”单元格 B5');
});

test('printed: names first, then twelve places at most, what to do once; what may stay empty on a line each', () => {
  const places = Array.from({ length: 13 }, (_, index) => note('合计', { where: `单元格 A${index + 1}` }));
  const printed = printUnread([
    note('备注'),
    note('电话'),
    ...places,
    ...[
      note('传真', { kind: 'empty' }),
      note('主题词', { kind: 'unusual' }),
      note('网址', { kind: 'empty' }),
    ],
  ]);
  expect(printed.slice(0, 3)).toEqual([
    '  没有找到的：15 处',
    '    没有找到：备注、电话、13 处',
    '      单元格 A1  “合计”',
  ]);
  expect(printed.slice(13)).toEqual([
    '      单元格 A12  “合计”',
    '      ……还有 1 处',
    '      怎么办：补上',
    '  没有填的可选栏：传真、网址（有内容的补上再导入；没有的不用管）',
    '  没有读到、这类文件一般也不写的：主题词（原文里有的，用 --field 写出来；没有的不用管）',
  ]);
  expect(printUnread(places.slice(0, 12)).join()).not.toContain('还有');
  expect(printUnread([])).toEqual(['  没有找到、没有读进去的：没有']);
});

test('of many that are alike in a sheet one is an example; what a form never had stands at the end', () => {
  const converted = (sheet: string, cell: string) =>
    note(`1万元 → 10000元`, { kind: 'changed', where: placeOfCell(sheet, cell), isAlike: true });
  const cells = Array.from({ length: 90 }, (_, index) => converted('甲', `C${index + 1}`));
  const printed = printUnread([note('来源网址', { kind: 'absent' }), ...cells, converted('乙', 'D7')]);
  expect(printed).toEqual([
    '  没有读进去的：没有',
    '  读了、请核对的：91 处',
    '    没有找到：91 处',
    '      工作表“甲”单元格 C1  “1万元 → 10000元”，同样的在这张表里还有 89 处',
    '      工作表“乙”单元格 D7  “1万元 → 10000元”',
    '      怎么办：补上',
    expect.stringMatching(/^ {2}表里没有的可选栏：来源网址（/u),
  ]);
});

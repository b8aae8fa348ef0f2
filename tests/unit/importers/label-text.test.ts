import { expect, test } from '@playwright/test';
import { gridFrom } from '../../../src/importers/sheet/grid.ts';
import { labelsInCell } from '../../../src/importers/sheet/label-text.ts';
import { sheetUnit } from '../../../src/importers/sheet/sheet-unit.ts';
import { builtInFormats } from '../../../src/importers/sheet/xlsx/built-in-formats.ts';

test('behind one blank only a label that is known, or that forms print side by side, ends a value', () => {
  const cell = '街道：溪口 服务站点：东山站';
  expect(labelsInCell(cell, [])).toEqual([{ name: '街道', behind: '溪口 服务站点：东山站' }]);
  expect(labelsInCell(cell, ['服务站点'])).toEqual([
    { name: '街道', behind: '溪口' },
    { name: '服务站点', behind: '东山站' },
  ]);
  expect(labelsInCell('街道：溪口 联系人：某某', []).map((it) => it.name)).toEqual(['街道', '联系人']);
  // The longer of two known labels.
  expect(labelsInCell('街道：溪口 站点：东 站点名称：西', ['站点', '站点名称']).map((it) => it.name)).toEqual(
    ['街道', '站点', '站点名称'],
  );
});

/** A sheet with a line of cells in its first row. */
const sheet = (...cells: string[]) =>
  gridFrom({
    ...{
      file: '表.xlsx',
      sheet: '表',
      hidden: false,
      beside: [],
      merges: [],
      hiddenRows: [],
      hiddenColumns: [],
    },
    cells: cells.map((text, index) => ({ row: 1, column: index + 1, shown: { text } })),
  });

test('the unit of money above a table is read, and only that of money', () => {
  for (const line of [
    '金额单位：人民币千元',
    '（单位：千元）',
    '填报单位：溪口街道；计量单位：千元',
    '填报单位：溪口街道 计量单位: 千元',
    '填报单位：溪口街道　　单位：人民币千 元',
  ])
    expect(sheetUnit(sheet('说明', line), 2), line).toMatch(/^(?:人民币)?千元$/);
  expect(sheetUnit(sheet('单位：人', '单位：万元'), 2)).toBe('万元');
  expect(sheetUnit(sheet('千元'), 2)).toBe('千元');
  for (const line of ['填报单位：千元', '单位：个']) expect(sheetUnit(sheet(line), 2), line).toBeUndefined();
  expect(sheetUnit(sheet('单位：千元'), 1)).toBeUndefined();
});

test('every number format of the standard has its own number', () => {
  const numbers = (first: number, last: number) =>
    Array.from({ length: last - first + 1 }, (_, index) => first + index);
  expect(Object.keys(builtInFormats).map(Number)).toEqual([
    ...numbers(1, 4),
    ...numbers(9, 22),
    ...numbers(27, 58),
  ]);
  expect(Object.values(builtInFormats).filter((it) => it === '')).toEqual([]);
  expect([builtInFormats[14], builtInFormats[31], builtInFormats[49]]).toEqual([
    'yyyy/m/d',
    'yyyy"年"m"月"d"日"',
    '@',
  ]);
});

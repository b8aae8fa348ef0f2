import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { readContent } from '../../../src/records/content.ts';
import { parseDivisions, readDivisionFile } from '../../../src/records/divisions.ts';

const said = (rows: string): string[] => {
  const { errors, warnings } = parseDivisions(`code,name\n${rows}`);
  return [...errors, ...warnings].map(({ line, path, what }) => [line, ...path.map(String), what].join(' '));
};

test('rows become divisions, quoted or not, with any line end and empty lines at the end', () => {
  const expected = [
    { code: '9901', name: '云汀市' },
    { code: '990102', name: '临溪,“西”区' },
  ];
  for (const end of ['\n', '\r\n'])
    expect(parseDivisions(['code,name', '9901,云汀市', '"990102","临溪,“西”区"', '', ''].join(end))).toEqual({
      divisions: expected,
      errors: [],
      warnings: [],
    });
});

const faults: [name: string, rows: string, said: string[]][] = [
  ['a code with too few digits', '990,云', ['2 code 行政区划代码“990”不对']],
  [
    'a code that a spreadsheet has turned into a number',
    '9.901E+11,村',
    ['2 code 行政区划代码“9.901E+11”不对'],
  ],
  ['full-width digits', '９９０１,云汀市', ['2 code 行政区划代码“９９０１”不对']],
  ['no name', '9901,', ['2 name 没有写名称']],
  ['a space around a name', '9901, 云汀市', ['2 name 名称“ 云汀市”首尾有空格或中间有换行']],
  ['code and name both', 'x,', ['2 code 行政区划代码“x”不对', '2 name 没有写名称']],
  ['one cell', '9901', ['2 这一行有 1 格，应为 2 格']],
  ['three cells', '9901,云汀市,x', ['2 这一行有 3 格，应为 2 格']],
  ['an open quotation mark', '9901,"云汀市', ['2 双引号写法不对']],
  ['a code twice', '9901,云汀市\n9901,云汀', ['3 code 代码 9901 和第 2 行相同']],
  [
    'a parent that is left out',
    '9901,云汀市\n990102001,溪口街道\n990102002,石桥街道',
    ['3 code 没有列出上一级 990102，它下面有溪口街道、石桥街道'],
  ],
  [
    'a parent of many',
    '9901,云汀市\n990102001,甲\n990102002,乙\n990102003,丙\n990102004,丁',
    ['3 code 没有列出上一级 990102，它下面有甲、乙、丙等 4 个'],
  ],
  ['a list that begins at counties', '990102,临溪区\n990103,望潮区\n990102001,溪口街道', []],
  ['a city without counties', '9719,莞城市\n971900101,石龙镇', []],
];
for (const [name, rows, expected] of faults)
  test(`${name}: ${expected.length > 0 ? 'said' : 'nothing to say'}`, () => {
    expect(said(rows)).toEqual(expected);
  });

test('the first line names the columns', () => {
  expect(parseDivisions('9901,云汀市').errors.map((it) => it.what)).toEqual(['第一行是“9901,云汀市”']);
  expect(parseDivisions('').errors).toHaveLength(1);
});

const folder = (bytes: Uint8Array | string): string => {
  const dir = mkdtempSync(join(tmpdir(), 'divisions-'));
  writeFileSync(join(dir, 'divisions.csv'), bytes);
  return dir;
};

test('a byte order mark is welcome, another encoding is refused with advice', () => {
  expect(readDivisionFile(join(folder('\uFEFFcode,name\n9901,云汀市\n'), 'divisions.csv')).divisions).toEqual(
    [{ code: '9901', name: '云汀市' }],
  );
  const gb18030 = Uint8Array.from([...Buffer.from('code,name\n9901,'), 0xd4, 0xc6, 0x0a]);
  const { divisions, errors } = readDivisionFile(join(folder(gb18030), 'divisions.csv'));
  expect(divisions).toEqual([]);
  expect(errors.map((it) => it.todo)).toEqual(['用表格软件另存为“CSV UTF-8（逗号分隔）”']);
});

test('a content folder carries its places, and what is wrong with them stands among its findings', () => {
  const { divisions, findings } = readContent(folder('code,name\n9901,云汀市\n990102001,溪口街道\nx,y\n'));
  expect(divisions.map((it) => it.code)).toEqual(['9901', '990102001']);
  expect(
    findings.filter((it) => it.where.startsWith('divisions.csv')).map((it) => `${it.level} ${it.where}`),
  ).toEqual(['error divisions.csv 第 4 行 code', 'warning divisions.csv 第 3 行 code']);
  expect(readContent(mkdtempSync(join(tmpdir(), 'none-'))).divisions).toEqual([]);
});

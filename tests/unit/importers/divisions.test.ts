import { gzipSync } from 'node:zlib';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { openDivisions } from '../../../src/importers/divisions.ts';
import { divisions } from './sheet-support.ts';
import { toGb18030, withFolder } from './support.ts';

test('places that records need are added once with all above them, in the order of their codes, and named', () => {
  const list = openDivisions('/nowhere', divisions);
  list.use({ code: '990102002', name: '石桥街道' });
  list.use({ code: '990102001', name: '溪口街道' });
  list.use({ code: '990102', name: '临溪区' });
  const added = ['99', '9901', '990102', '990102001', '990102002'];
  const lines = list.plan()?.text.split('\n').slice(1, -1) ?? [];
  expect(lines.map((it) => it.split(',')[0])).toEqual(added);
  expect(list.told()).toEqual([
    'divisions.csv 加了 5 个地方：云泽省（99）、云汀市（9901）、临溪区（990102）、溪口街道（990102001）、石桥街道（990102002）',
  ]);
});

test('a place that no list has is told with where a form names it, and the place above that nobody names', () => {
  const list = openDivisions('/nowhere', divisions);
  list.use({ code: '990102002099', name: '塘头新村' }, '表.xlsx 工作表“表”单元格 C8');
  list.use({ code: '990177', name: '远山县' });
  expect(list.told().slice(1)).toEqual([
    '  其中 2 个哪个区划列表里都没有，照表里写的加：塘头新村（990102002099，表.xlsx 工作表“表”单元格 C8）、远山县（990177）；核对代码，写错的改正，并从 divisions.csv 删掉，再导入',
  ]);
  const far = openDivisions('/nowhere', undefined);
  far.use({ code: '980101', name: '孤山县' });
  far.use({ code: '98', name: '远省' });
  expect(far.told().at(-1)).toMatch(/^ {2}没有列出上一级 9801，它下面有孤山县；加一行“9801,名称”/u);
});

test('a list that nothing is added to is not written', () => {
  expect(openDivisions('/nowhere', divisions).plan()).toBeNull();
  expect(openDivisions('/nowhere', divisions).told()).toEqual([]);
});

const given = (bytes: Buffer | string) =>
  withFolder((folder) => {
    const path = join(folder, '区划.csv');
    writeFileSync(path, bytes);
    return openDivisions('/nowhere', path);
  });

test('codes of national lists, filled up with zeros, are those of their level', async () => {
  for (const codes of [
    ['990000', '990100', '990102'],
    ['990000000000', '990100000000', '990102000000'],
    ['990000', '9901', '990102'],
  ]) {
    const list = await given(`code,name\n${codes[0]},云泽省\n${codes[1]},云汀市\n${codes[2]},临溪区\n`);
    expect(list.find('990100'), codes.join()).toEqual({ code: '9901', name: '云汀市' });
    expect(list.find('990000')).toEqual({ code: '99', name: '云泽省' });
    list.use({ code: '990102', name: '临溪区' });
    expect(list.plan()?.text).toBe('code,name\n99,云泽省\n9901,云汀市\n990102,临溪区\n');
    expect(list.told()).toHaveLength(1);
  }
  const townships = await given('code,name\n990102001000,溪口街道\n990102001001,西湖社区\n');
  expect(townships.find('990102001')?.name).toBe('溪口街道');
  expect(townships.find('990102001001')?.name).toBe('西湖社区');
  const twice = await given('code,name\n9919,孤城市\n991900,孤城市\n991900003,东街道\n');
  expect(twice.find('991900')).toEqual({ code: '991900', name: '孤城市' });
});

test('lists as spreadsheet programs write them are read, workbooks are called what they are', async () => {
  const text = 'code,name\n99,云泽省\n9901,云汀市\n';
  for (const bytes of [`\ufeff${text}`, Buffer.from(toGb18030(text)), gzipSync(text)])
    expect((await given(bytes)).find('9901')?.name).toBe('云汀市');
  for (const bytes of [Buffer.from('PK\u0003\u0004x'), Buffer.from('d0cf11e0a1b11ae1', 'hex')])
    await expect(given(bytes)).rejects.toThrow(/^这是电子表格文件，不是 \.csv/u);
});

import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { readObservations } from '../../../src/importers/observations/read.ts';
import { bodiesIn, formOf, readInto } from './figures-support.ts';
import { build } from './sheet-support.ts';
import { runImport, withFolder } from './support.ts';

const money = {
  标题: '2024 年协会工作经费',
  指标: '协会年度工作经费',
  计量单位: '元',
  来源文件编号: 'money-2024',
  来源名称: null,
};
const sheet = (head: object, ...rows: Parameters<typeof formOf>[2]) =>
  formOf({ ...money, ...head }, ['对象', '年度或日期', '数值'], rows);

const inFolder = (act: (into: string, folder: string) => Promise<void>) =>
  withFolder((folder) => act(bodiesIn(folder), folder));

test('the year of a figure may stand under 年度', () =>
  inFolder(async (into) => {
    const plain = { ...sheet({}, ['9901-deaf', 2024, 60_000]) };
    const lines = plain.lines.map((line) => line.map((it) => (it === '年度或日期' ? '年度' : it)));
    const { told, files } = await readInto(readObservations, into, [{ ...plain, lines }]);
    expect(told).toEqual([]);
    expect(Object.values(files)).toMatchObject([{ rows: [{ organisation: '9901-deaf', year: 2024 }] }]);
  }));

test('a figure a hundred times off its neighbours or the year before is told at its cell, and taken', () =>
  inFolder(async (into, folder) => {
    const rows = (third: string) =>
      sheet(
        {},
        ['云汀市盲人协会', 2024, 50_000],
        ['9901-deaf', 2024, '60,000'],
        ['临溪区盲人协会（990102-blind）', 2024, third],
      );
    const told = async (third: string) => {
      const file = await build(join(folder, 'f.xlsx'), [rows(third)]);
      return (await runImport('observations', file, '--into', into)).out;
    };
    const said = await told('4.5');
    expect(said).toMatch(
      /比同一列别的数小一百倍以上的数，照原样读：1 处\n.*单元格 C\d+ {2}“4\.5（C\d+ 是 50000）”/u,
    );
    const later = sheet({ 标题: '2025 年协会工作经费' }, ['云汀市盲人协会', 2025, 6_000_000]);
    const next = await runImport(
      'observations',
      await build(join(folder, 'n.xlsx'), [later]),
      '--into',
      into,
    );
    expect(next.out).toMatch(
      /比同一对象以前的数大一百倍以上的数，照原样读：1 处\n.*“6000000（2024年是 50000.*）”/u,
    );
  }));

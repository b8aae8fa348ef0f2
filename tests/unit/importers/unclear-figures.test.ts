import { expect, test } from '@playwright/test';
import { z } from 'zod';
import { readObservations } from '../../../src/importers/observations/read.ts';
import { count } from '../../../src/importers/sheet/cell-types.ts';
import { columnsFor } from '../../../src/importers/sheet/column.ts';
import { readCell } from '../../../src/importers/sheet/read-cell.ts';
import { bodiesIn, formOf, readInto } from './figures-support.ts';
import { gridsOf } from './sheet-support.ts';
import { withFolder } from './support.ts';

const money = { 标题: '2024 年协会工作经费', 指标: '协会年度工作经费', 计量单位: '元', 来源名称: '公告' };

test('a figure of which a part is struck through is refused: the rest stands on as one number', async () => {
  const [grid] = await gridsOf([{ lines: [['8590']] }]);
  if (!grid) throw new Error('no sheet');
  const column = columnsFor(z.object({ it: z.any() }))({ header: '数', path: ['it'], type: count });
  const cell = { ...grid.cell(1, 1), struckPart: '85' };
  expect(readCell(grid, cell, column).problem?.what).toBe(
    '“数”划掉了“85”，剩下的和它连成一个数（现在是“8590”）',
  );
});

test('a header that names a unit beside more is refused in every kind of unit, one alone is converted', () =>
  withFolder(async (folder) => {
    const into = bodiesIn(folder);
    const told = async (value: string, note?: string): Promise<string[]> => {
      const columns = ['对象', '年度', value, ...(note === undefined ? [] : ['说明'])];
      const row = ['云汀市盲人协会', 2024, 8, ...(note === undefined ? [] : [note])];
      const read = await readInto(readObservations, into, [formOf(money, columns, [row])]);
      const values = Object.values(read.files).flatMap((it) => (it as { rows: { value?: string }[] }).rows);
      return [...read.told, ...values.map((it) => it.value ?? '')];
    };
    for (const said of [
      '万元/年',
      '每年万元',
      '万元每年',
      '万元/协会',
      '×10000元',
      '千元/人',
      '百户/年',
      '百次/年',
      '千条/季',
      '百期/年',
      '十村/县',
      '万人/天',
    ])
      expect((await told(`数值（${said}）`))[0], said).toMatch(/^C\d+ (?:看不懂|看不出)“数值”的单位/u);
    expect(await told('数值（2024年）')).toEqual(['8']);
    expect(await told('数值（百村示范）')).toEqual(['8']);
    expect(await told('数值（万）')).toEqual(['80000']);
    expect((await told('数值', '单位：万元'))[0]).toContain('写着“单位：万元”');
    expect(await told('数值', '比上年多 2 万元')).toEqual(['8']);
  }));

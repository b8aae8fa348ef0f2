import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { auditSheets as sortSheets } from '../../../src/importers/audit/workbook.ts';
import { readContent } from '../../../src/records/content.ts';
import { openDivisions } from '../../../src/importers/divisions.ts';
import { readEvaluations } from '../../../src/importers/evaluation/read.ts';
import { samplesBeside } from '../../../src/importers/sheet/sample-sheets.ts';
import { readWorkbook } from '../../../src/importers/sheet/workbook.ts';
import { readVillages } from '../../../src/importers/villages/read.ts';
import { auditSheets } from './audit-support.ts';
import { divisions, gridsOf, readSheets, type SheetPlan } from './sheet-support.ts';
import { root } from './support.ts';

const form = (name: string, village: string, code: string, township = '990102001'): SheetPlan => ({
  name,
  lines: [[`区划代码：${township}`], ['村（社区）', '区划代码', '是否成立'], [village, code, '已成立']],
});
const real = form('溪口街道', '西湖社区', '990102001001');
const left = /样表、填写说明一类.*没有读（\d+ 格有内容.*）；.*改掉工作表的名称/u;

for (const name of [
  ...[
    '样表',
    '示例',
    '填写说明',
    '填表说明',
    '样表（请勿填写）',
    '填写示例',
    '示例1',
    '【样表】',
    '村表样例',
  ],
  ...['填报须知', '范例2', '示范表'],
])
  test(`“${name}” beside the form is not read, and told`, async () => {
    for (const sheets of [
      [form(name, '示例村', '990102001002'), real],
      [real, form(name, '示例村', '990102001002')],
    ]) {
      const { records, told, remarks } = await readSheets(readVillages, sheets);
      expect(told).toEqual([]);
      expect(records).toMatchObject([{ record: { associations: [{ village: '西湖社区' }] } }]);
      expect(remarks.map(({ sheet }) => sheet)).toEqual([name]);
      expect(remarks[0]?.what).toMatch(left);
    }
  });

test('names that only hold such a word are forms', async () => {
  for (const name of ['示例街道', '说明会登记', '示范社区']) {
    const { records } = await readSheets(readVillages, [
      real,
      form(name, '西桥村', '990121100200', '990121100'),
    ]);
    expect(records.map(({ sheet }) => sheet)).toEqual(['溪口街道', name]);
  }
});

test('a sample without the form beside it is read', async () => {
  const { records, remarks } = await readSheets(readVillages, [
    { ...real, name: '样表' },
    { name: '别的', lines: [['无关']] },
  ]);
  expect(records).toHaveLength(1);
  expect(remarks).toMatchObject([
    {
      sheet: '别的',
      what: '不是这种表，没有读（1 格有内容，如 A1“无关”）；是的话，把表头改成空白表里的写法，再导入',
    },
  ]);
});

test('samples are told apart file by file, and a hidden form is none beside them', async () => {
  const [one, two, hidden] = await gridsOf([
    { name: '样表', lines: [['x']] },
    { name: '表', lines: [['x']] },
    { name: '藏', lines: [['x']], hidden: true },
  ]);
  if (!one || !two || !hidden) throw new Error('three sheets');
  expect([...samplesBeside([one, two], () => true)]).toEqual([one]);
  expect([...samplesBeside([one, { ...two, file: 'other.xlsx' }], () => true)]).toEqual([]);
  expect([...samplesBeside([one, hidden], () => true)]).toEqual([]);
  expect([...samplesBeside([one, two], () => false)]).toEqual([]);
});

test('sheets of an audit: the sample of one kind beside the others', async () => {
  const grids = await gridsOf(
    auditSheets({
      more: [
        {
          name: '样表',
          lines: [
            ['项目', '行次', '本年累计数'],
            ['捐赠收入', 1, 1],
          ],
        },
        {
          name: '问题填写示例',
          lines: [
            ['问题', '性质'],
            ['某问题', '一般'],
          ],
        },
      ],
    }),
  );
  const { sheets, problems, remarks } = sortSheets(grids);
  expect([problems, sheets.findings]).toEqual([[], undefined]);
  expect(sheets.statements.activity?.grid.sheet).toBe('收支');
  expect(remarks.map(({ sheet }) => sheet)).toEqual(['样表', '问题填写示例']);
});

test('an evaluation beside its sample', async () => {
  const path = join(root, 'tests/fixtures/intake/63-year-taken-from-the-filling-date/input.xlsx');
  const [grid] = await readWorkbook(path);
  if (!grid) throw new Error('a sheet');
  const destination = {
    ...{ files: [], contentDir: '/nowhere', replace: false, divisions: undefined, reason: undefined },
    ...{ published: '2026-03-01', id: undefined, lists: openDivisions('/nowhere', divisions) },
    content: () => readContent('/nowhere'),
  };
  const { records, problems, remarks } = readEvaluations([{ ...grid, sheet: '填写示例' }, grid], destination);
  expect(problems).toEqual([]);
  expect(records).toMatchObject([{ sheet: grid.sheet }]);
  const [told] = remarks.filter(({ sheet }) => sheet === '填写示例');
  expect(told?.what).toMatch(left);
});

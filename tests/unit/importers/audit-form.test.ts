import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { readContent } from '../../../src/records/content.ts';
import { openDivisions } from '../../../src/importers/divisions.ts';
import { readAudits } from '../../../src/importers/audit/read.ts';
import { auditSheets, contentWith, type AuditChanges } from './audit-support.ts';
import { gridsOf, type SheetPlan } from './sheet-support.ts';
import { withFolder } from './support.ts';

const code = '51990100296908308P';

interface Read {
  told: string[];
  records: unknown[];
  remarks: string[];
  notes: string[];
}

/** Reads a built audit against a folder with two associations, one of them with a code. */
const readAudit = (changes: AuditChanges = {}, plans = auditSheets(changes)): Promise<Read> =>
  withFolder(async (folder) => {
    const contentDir = contentWith(folder, {
      '990102-blind': { name: '临溪区盲人协会' },
      '9901-blind': { name: '云汀市盲人协会', registration: { registered: true, creditCode: code } },
    });
    const grids = await gridsOf(plans);
    const { problems, records, remarks } = readAudits(grids, {
      ...{ files: [], contentDir, replace: false, divisions: undefined, reason: undefined, id: undefined },
      ...{ published: '2025-05-20', lists: openDivisions(join(folder, 'none'), undefined) },
      content: () => readContent(contentDir),
    });
    return {
      told: problems.map(({ sheet, cell, what }) => `${sheet ?? ''}!${cell ?? ''} ${what}`),
      records: records.map((it) => it.record),
      remarks: remarks.map((it) => it.what),
      notes: grids.flatMap((it) =>
        it.notes.all().map(({ where = '', why, what }) => `${where} ${why}：${what}`),
      ),
    };
  });

const figures = (...rows: (readonly (string | number | null)[])[]): AuditChanges => ({ activity: rows });
const balanced = (bank: number | string): AuditChanges['balance'] => [
  ['货币资金', 1, 0, bank, '净资产合计', 110, 0, bank],
];

test('a form with one header row, without line totals, with its sheets named otherwise', async () => {
  const { told, records } = await readAudit();
  expect(told).toEqual([]);
  expect(records).toMatchObject([
    {
      organisation: '990102-blind',
      year: 2024,
      revisions: [
        { publishedOn: '2025-05-20', activity: [{ line: 1, thisYear: { total: '100.00' } }, {}, {}, {}, {}] },
      ],
    },
  ]);
});

test('amounts as staff type them are exact; what is no amount of 分 is refused at its cell', async () => {
  const typed: [value: string | number, written: string][] = [
    ['1,234.50', '1234.50'],
    ['１２３４．５', '1234.50'],
    ['¥1234.5', '1234.50'],
    [0.1 + 0.2, '0.30'],
    [136333.65, '136333.65'],
    ['-5,981.81', '-5981.81'],
  ];
  for (const [value, written] of typed) {
    const { told, records } = await readAudit({
      ...figures(['捐赠收入', 1, null, value], ['净资产变动额', 45, null, value]),
      balance: balanced(value),
    });
    expect([told, records], String(value)).toMatchObject([
      [],
      [{ revisions: [{ activity: [{ line: 1, thisYear: { total: written } }, {}] }] }],
    ]);
  }
  for (const value of ['一百', 1.005, '1e5', '12,34'])
    expect((await readAudit(figures(['捐赠收入', 1, null, value]))).told, String(value)).toEqual([
      expect.stringMatching(/^收支!D2 /),
    ]);
});

test('lines: a wrong number, a name of another line, a missing number', async () => {
  const lines = [
    ['捐赠收入', 7, 0, 100],
    ['会费收入', 3, 0, 0],
    ['其中：会费收入', null, 0, 0],
    ['别的', null, 0, 5],
  ] as const;
  expect((await readAudit({ activity: lines, balance: [] })).told).toEqual([
    '收支!B2 2004 版业务活动表没有行次“7”',
    expect.stringMatching(/^收支!B3 行次 3 是“提供服务收入”，这一行写的是“会费收入”/),
    '收支!B5 “别的”有数字，没有行次',
  ]);
});

test('the organisation: by code, by name, not at all, of two minds', async () => {
  const whose = (name: string, its?: string): AuditChanges => ({
    cover: { 被审计单位: name, ...(its ? { 统一社会信用代码: its } : {}) },
  });
  expect((await readAudit(whose('云汀市盲人协会', code))).records).toMatchObject([
    { organisation: '9901-blind' },
  ]);
  expect((await readAudit(whose('云汀市 盲人协会'))).records).toMatchObject([{ organisation: '9901-blind' }]);
  expect((await readAudit(whose('临溪区盲人协会', '51990121954141066N'))).records).toHaveLength(1);
  const told = async (name: string, its?: string): Promise<string[]> =>
    (await readAudit(whose(name, its))).told;
  expect(await told('新溪区盲人协会')).toEqual([
    '第一页!B1 内容文件夹里没有“新溪区盲人协会”，名字像的有：临溪区盲人协会（990102-blind）',
  ]);
  expect(await told('临溪区盲人协会', code)).toEqual([
    expect.stringMatching(/^第一页!B1 代码 .* 是“云汀市盲人协会”/),
  ]);
  expect(await told('云汀市盲人协会', '51990121954141066N')).toEqual([
    expect.stringMatching(/^第一页!B8 .*统一社会信用代码是 51990100296908308P，这里写的是/),
  ]);
});

test('a wrong cover and wrong figures are told in one run', async () => {
  const { told } = await readAudit({
    cover: { 审计意见类型: '好', 报告日期: '2025年2月30日', 审计年度: '去年', 执行会计制度: '新制度' },
    activity: [
      ['捐赠收入', 1, 0, 100],
      ['收入合计', 11, 0, 101],
    ],
    balance: [],
  });
  expect(told.map((it) => it.split(' ')[0])).toEqual([
    '第一页!B2',
    '第一页!B5',
    '第一页!B6',
    '第一页!B7',
    '收支!D3',
  ]);
});

test('a figure that the report itself has wrong is published with its explanation, and only then', async () => {
  const wrong = {
    activity: [
      ['捐赠收入', 1, 0, 60],
      ['净资产变动额', 45, 0, 60],
    ],
    balance: balanced(61),
  } as const;
  expect((await readAudit(wrong)).told).toEqual([expect.stringMatching(/^资产!H2 .*多 1\.00 元/)]);
  const explained = (column: string): AuditChanges => ({
    ...wrong,
    more: [
      {
        name: '差异说明',
        lines: [
          ['报表', '行次', '栏目', '差异说明'],
          ['资产负债表', 110, column, '报告有笔误'],
        ],
      },
    ],
  });
  const { told, records } = await readAudit(explained('期末数'));
  expect(told).toEqual([]);
  expect(records).toMatchObject([
    {
      revisions: [
        { differences: [{ statement: 'balance', line: 110, column: 'closing', publishedOn: '2025-05-20' }] },
      ],
    },
  ]);
  expect((await readAudit(explained('年初数'))).told).toEqual([
    expect.stringMatching(/^资产!H2 /),
    expect.stringMatching(/^差异说明!D2 .*不需要差异说明/),
  ]);
});

test('who paid: a row a payment, wherever the sheet stands, and every mistake at its cell', async () => {
  const paid = (...rows: (string | number | null)[][]): AuditChanges => ({
    more: [
      {
        name: '钱从哪来',
        lines: [['付款单位', '合同名称', '付款金额', '收入行次', '支出科目编码'], ...rows],
      },
    ],
  });
  const { told, records } = await readAudit(
    paid(['云汀市民政局', '服务合同', 10, 1, null], ['云汀市残疾人联合会', null, 20.5, 1, '2081199']),
  );
  expect(told).toEqual([]);
  expect(records).toMatchObject([
    {
      revisions: [
        {
          payers: [
            { name: '云汀市民政局', contract: '服务合同', amount: '10.00', line: 1 },
            { name: '云汀市残疾人联合会', amount: '20.50', line: 1, accountCode: '2081199' },
          ],
        },
      ],
    },
  ]);
  expect((await readAudit(paid([null, null, '多', 1, 'x']))).told).toEqual([
    expect.stringMatching(/^钱从哪来!A2 /),
    expect.stringMatching(/^钱从哪来!C2 /),
    expect.stringMatching(/^钱从哪来!E2 /),
  ]);
});

test('a file that is no audit, sheets that are missing, sheets of another year', async () => {
  expect(
    (await readAudit({ cover: { 被审计单位: '临溪区盲人协会' }, more: [{ name: '别的', lines: [['a']] }] }))
      .remarks,
  ).toEqual(['不是审计表，没有读（1 格有内容，如 A1“a”）；是的话，把表头改成空白表里的写法，再导入']);
  const heads: AuditChanges = {
    more: [
      {
        name: '再一张',
        lines: [
          ['项目', '行次', '本年累计数'],
          ['捐赠收入', 1, 1],
        ],
      },
    ],
  };
  expect((await readAudit(heads)).told).toEqual(['再一张! 这个文件里有两张业务活动表']);
});

test('a figure beside a statement, in a column without a name, is told', async () => {
  const lines = auditSheets()[1]?.lines.slice(1) ?? [];
  const { told, notes } = await readAudit({
    activity: lines.map((line, index) => (index === 2 ? [...line, '', 42386.16] : line)),
  });
  expect(told).toEqual([]);
  expect(notes.filter((it) => it.includes('列名'))).toEqual([
    '工作表“收支”单元格 F4 上面没有列名的格子，没有读：42386.16',
  ]);
});

const [cover, activity, balance] = auditSheets();
const stacked = (...lines: SheetPlan['lines'][]): SheetPlan[] => [
  ...(cover ? [cover] : []),
  { name: '报表', lines: lines.flat() },
];

test('both statements below each other on one sheet are two; what stands between them belongs to the second', async () => {
  const [upper = [], lower = []] = [activity?.lines, balance?.lines];
  const both = await readAudit({}, stacked(upper, [['制表：', '', '', ''], [], ['资产负债表']], lower));
  expect(both.told).toEqual([]);
  expect(both.records).toEqual((await readAudit()).records);
  const reversed = await readAudit({}, stacked(lower, upper));
  expect(reversed.records).toEqual(both.records);
  const wrong = upper.map((line, at) => (at === 1 ? ['捐赠收入', 1, 0, '约一百'] : line));
  expect((await readAudit({}, stacked(wrong, lower))).told).toEqual([expect.stringMatching(/^报表!D2 /u)]);
  expect((await readAudit({}, stacked(upper, upper, lower))).told[0]).toMatch(/^报表!B7 .*没有行次“行次”/u);
});

test('years as heads: how they are written is told, and nobody was paid more than a statement that is not there', async () => {
  const years = (activity?.lines ?? []).map((line, at) =>
    at === 0 ? ['项目', '行次', '2023年度', '2024年度'] : line,
  );
  const payers = {
    name: '收入明细',
    lines: [
      ['付款单位', '付款金额', '收入行次'],
      ['云汀市残联', 40, 1],
    ],
  };
  const { told } = await readAudit({}, [...stacked(years), ...(balance ? [balance] : []), payers]);
  expect(told).toEqual([
    '! 没有业务活动表：工作表“报表”有“行次”，列名认不出来（A1“项目”、C1“2023年度”、D1“2024年度”）',
  ]);
});

test('apostrophes before a figure and between its digits are no part of it; a dash is no total that lacks', async () => {
  const lines = (own: string): AuditChanges =>
    figures(['捐赠收入', 1, null, own], ['净资产变动额', 45, null, 1234567.5]);
  for (const typed of ["'1234567.5", '’1,234,567.50', '1’234’567.50', "1'234'567.5", '￥1‘234‘567.5'])
    expect((await readAudit({ ...lines(typed), balance: balanced(1234567.5) })).told, typed).toEqual([]);
  for (const typed of ['1’23', "1'2345", '5’30'])
    expect((await readAudit({ ...lines(typed), balance: balanced(1234567.5) })).told, typed).toEqual([
      expect.stringMatching(/^收支!D2 /u),
    ]);
  const parts = (restricted: string | number): SheetPlan['lines'] => [
    ['项目', '行次', '本年累计数'],
    ['', '', '非限定性', '限定性', '合计'],
    ['捐赠收入', 1, 100, 0, 100],
    ['限定性净资产转为非限定性净资产', 40, 20, restricted, '—'],
  ];
  const told = async (restricted: string | number): Promise<string[]> =>
    (await readAudit({}, [...stacked(parts(restricted)), ...(balance ? [balance] : [])])).told;
  expect((await told('约二十')).filter((it) => it.startsWith('报表'))).toEqual([
    expect.stringMatching(/^报表!D4 /u),
  ]);
});

test('an opinion without a remark is also called 标准, and no other one is', async () => {
  const told = async (said: string) => (await readAudit({ cover: { 审计意见类型: said } })).told;
  for (const said of ['标准无保留意见', '标准的无保留意见']) expect(await told(said), said).toEqual([]);
  for (const said of ['非标准无保留意见', '标准保留意见']) expect(await told(said), said).toHaveLength(1);
});

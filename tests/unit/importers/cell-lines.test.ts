import { expect, test } from '@playwright/test';
import { importBytes } from './support.ts';

const title = '云汀市残疾人联合会关于公布康复机构名单的通知';
const lead = ['各县残联：', '经审核，现将定点康复机构的名单和标准公布如下，请各县残联认真执行，做好服务。'];
const signed = ['云汀市残疾人联合会', '2024年5月6日'];
const read = (...lines: string[]) => importBytes([title, ...lead, ...lines].join('\n'));
const names = ['序号', '机构名称', '地址', '联系电话'];
const rows = [
  ['1', '云汀康复中心', '和平路1号', '0999-1234567'],
  ['2', '东湖康复站', '东湖路2号', '0999-1234568'],
  ['3', '西山康复站', '西山路3号', '0999-1234569'],
];
const table = [names, ...rows].map((row) => `| ${row.join(' | ')} |`);

test('cells that were copied one a line are a table by the numbers of its rows, in the text and in an attachment', () => {
  const inText = read(...names, ...rows.flat(), '二、有关要求', '各县残联要加强监督。', ...signed);
  for (const row of table) expect(inText.mdx).toContain(row);
  expect(inText.mdx).toContain('\n二、有关要求\n');
  expect(inText.policy.issuers).toEqual(['云汀市残疾人联合会']);
  expect(inText.doubts.map((it) => it.why)).toContainEqual(
    '从这里起像一个表格，一格一行：按“序号”和下面的 1、2、3……排成 4 行 4 列，请核对',
  );
  const attached = read(...signed, '附件', '定点康复机构名单', ...names, ...rows.flat());
  for (const row of table) expect(attached.mdx).toContain(row);
  expect(attached.mdx).toContain('<Attachment title="附件 定点康复机构名单">');
});

test('cells one a line of which one is missing stay lines and are told', () => {
  for (const lost of [2, 7, 11]) {
    const cells = rows.flat().filter((_, at) => at !== lost);
    const { mdx, doubts } = read(...names, ...cells, '二、有关要求', '各县残联要加强监督。', ...signed);
    expect(mdx).not.toContain('| --- |');
    expect(doubts.map((it) => it.why)).toContainEqual(
      expect.stringContaining('各行的格数不一样，没有排成表格'),
    );
  }
});

test('a list whose items are numbered is no table', () => {
  const { mdx, doubts } = read('编号', '一、机构要公开收费标准。', '1', '二、机构要按月报送。', ...signed);
  expect(mdx).not.toContain('| --- |');
  expect(doubts.filter((it) => it.why.includes('表格'))).toEqual([]);
});

test('cells one a line without numbers of rows stay lines and are told once, lists of names are not', () => {
  const cells = ['名称', '补贴金额', '普通轮椅', '500元', '护理轮椅', '800元'];
  const { mdx, doubts } = read('一、补贴标准', ...cells, '二、有关要求', '各县残联要加强监督。', ...signed);
  expect(mdx).toContain('\n普通轮椅\n');
  expect(doubts.filter((it) => it.why.includes('像表格的格子'))).toEqual([
    {
      line: 5,
      what: '名称',
      why: '从这里起 6 行像表格的格子，一格一行，看不出一行有几格，没有排成表格；要表格的，改成一行一排、格子之间用制表符再导入',
    },
  ]);
  const names = read('一、名单', '张某某', '李某某', '王某某', '赵某某', '钱某某', '孙某某', ...signed);
  expect(names.doubts.filter((it) => it.why.includes('像表格的格子'))).toEqual([]);
});

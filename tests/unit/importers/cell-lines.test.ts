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

test('cells one a line may hold sentences, as long as the numbers of the rows come in their places', () => {
  const heads = ['序号', '项目名称', '设定依据', '监管措施'];
  const items = [
    ['1', '代办处设立审批', '《代办条例》', '取消审批后，市残联要加强监管，定期公开结果。'],
    ['2', '检测机构资质认定', '《检测条例》', '取消审批后，市残联要制定标准，督促机构落实。'],
  ];
  const { mdx } = read(
    ...signed,
    '附件',
    '取消的项目目录',
    ...heads,
    ...items.flat(),
    '附件2',
    '下放的项目目录',
    '本次没有下放的项目。',
  );
  for (const row of [heads, ...items]) expect(mdx).toContain(`| ${row.join(' | ')} |`);
  expect(mdx).toContain('<Attachment title="附件2 下放的项目目录">');
  const lost = items.flat().filter((_, at) => at !== 2);
  expect(read(...signed, '附件', '取消的项目目录', ...heads, ...lost).mdx).not.toContain('| --- |');
});

test('the names of columns are a row of the table though a page might state them, and 无。 stands alone', () => {
  const { mdx } = read(
    '一、公开情况',
    '信息内容\t本年制发件数\t本年废止件数\t现行有效件数',
    '规章\t0\t0\t0',
    '规范性文件\t1\t0\t5',
    '二、其他需要报告的事项',
    '无。',
    ...signed,
  );
  expect(mdx).toContain('| 信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数 |\n| --- |');
  expect(mdx).toContain('事项\n\n无。\n');
});

test('rows between strokes in a plain text are a table, which is told', () => {
  const { mdx, doubts, policy } = importBytes(
    [
      '云汀县2023年残疾人民生实事任务分解表',
      '为做好残疾人民生实事，现将2023年的任务分解如下，请认真组织实施，按时完成各项任务，并公开结果。',
      '| 序号 | 任务 | 数量 |',
      '|---|---|---|',
      '| 1 | 无障碍改造 | 100户 |',
      '| 2 | 技能培训 | |',
      '说明：任务数为约束性指标。',
    ].join('\n'),
  );
  expect(policy.title).toBe('云汀县2023年残疾人民生实事任务分解表');
  expect(mdx).toContain(
    '| 序号 | 任务 | 数量 |\n| --- | --- | --- |\n| 1 | 无障碍改造 | 100户 |\n| 2 | 技能培训 |  |\n',
  );
  expect(doubts.map((it) => it.why)).toContain(
    '从这里起 4 行用“|”分成 3 列，按表格读，去掉了“|”和横线，请核对',
  );
});

import { expect, test } from '@playwright/test';
import { readHtml } from '../../../src/importers/html/read-html.ts';
import { whyNested } from '../../../src/importers/source/merged.ts';
import { docx, paragraph, run } from './docx-builder.ts';
import { odt, p } from './rich-text-builder.ts';
import { importBytes, type Outcome } from './support.ts';

const tableIn = (html: string): string[][] | undefined =>
  readHtml(Buffer.from(`<p>下表</p>${html}`)).lines.find((it) => it.table)?.table;
const cellOf = (html: string): string | undefined =>
  tableIn(
    `<table><tr><th>任务</th><th>措施</th></tr><tr><td>康复</td><td>${html}</td></tr></table>`,
  )?.[1]?.[1];

test('what stands on lines of its own in a cell stays apart, by its kind or by its styles', () => {
  expect(cellOf('<div>一季度12</div><div>34件</div>')).toBe('一季度12 34件');
  expect(cellOf('<p>1.筛查500人</p><p>15日前上报</p>')).toBe('1.筛查500人 15日前上报');
  expect(cellOf('<ul><li>照片2</li><li>3张表</li></ul>')).toBe('照片2 3张表');
  expect(cellOf('<ol><li>照片2张</li><li>3张表</li></ol>')).toBe('1.照片2张 2. 3张表');
  expect(cellOf('<span style="display:block">电话</span><span style="display: block">12345</span>')).toBe(
    '电话 12345',
  );
  expect(cellOf('<style>.l{display:block}</style><b class="l">20</b><b class="l">30</b>')).toBe('20 30');
  expect(cellOf('一<b>二</b><span>三</span><h4>标准</h4>四')).toBe('一二三 标准 四');
});

test('words that the styles of a page set on lines of their own are lines', () => {
  const page =
    '<div><span style="display:block">联系电话</span><span style="display:block">12345</span></div>';
  expect(readHtml(Buffer.from(page)).lines.map((it) => it.text)).toEqual(['联系电话', '12345']);
});

test('a table of values with lists and tables in its cells stays one, and is told', () => {
  const inner = '<table><tr><td>一级</td><td>150</td></tr><tr><td>二级</td><td>110</td></tr></table>';
  const html = `<table><tr><th>事项</th><th>材料</th></tr><tr><td>办证<h4>（新办）</h4></td><td><ul><li>照片2</li><li>3张表</li></ul></td></tr><tr><td>补贴</td><td>${inner}</td></tr></table>`;
  expect(tableIn(html)).toEqual([
    ['事项', '材料'],
    ['办证 （新办）', '照片2 3张表'],
    ['补贴', '一级 150 二级 110'],
  ]);
  expect(readHtml(Buffer.from(html)).doubts.map((it) => it.why)).toEqual([whyNested]);
});

const paragraphs = [
  '各县（市、区）残联：',
  '请于7月底前完成康复需求调查，做到一户不漏、一人不落，数据真实准确，按时汇总报送。',
  '一、对象',
  '持证残疾人。',
  '二、方式',
  '入户。',
  '云汀市残疾人联合会',
  '2024年6月18日',
];
const subject = '关于开展康复需求调查的通知';
const number = '云残康〔2024〕15号';

/** What a text gives that stands wholly in a table. */
function expectWhole({ policy, mdx }: Outcome, about: string): void {
  expect(policy.title, about).toBe(subject);
  expect(policy.number?.text, about).toBe(number);
  expect(policy.issuers, about).toEqual(['云汀市残疾人联合会']);
  expect(policy.adoptedOn, about).toBe('2024-06-18');
  expect(policy.recipients, about).toEqual(['各县（市、区）残联']);
  expect(mdx, about).toContain('## 一、对象\n\n持证残疾人。\n\n## 二、方式\n\n入户。');
  expect(mdx, about).not.toContain('|');
}

test('a page that prints a text in rows of 标题, 文号 and 内容 is read as the text', () => {
  const body = paragraphs.map((it) => `<p>${it}</p>`).join('');
  for (const [first, last] of [
    ['标题', '内容'],
    ['信息名称：', '正 文'],
  ])
    expectWhole(
      importBytes(
        `<html><meta charset=utf-8><body><table><tr><td>${first}</td><td>${subject}</td></tr><tr><td>文号</td><td>${number}</td></tr><tr><td>${last}</td><td>${body}</td></tr></table></body></html>`,
        'framed.html',
      ),
      `${first} ${last}`,
    );
});

test('a text wholly inside one cell or column of a table of Word or OpenDocument is read as the text', () => {
  const all = [subject, number, ...paragraphs];
  const word = (...cells: string[][]): string =>
    `<w:tbl>${cells.map((it) => `<w:tr><w:tc>${it.map((line) => paragraph(run(line))).join('')}</w:tc></w:tr>`).join('')}</w:tbl>`;
  expectWhole(importBytes(docx(word(all)), 'framed.docx'), 'one cell');
  expectWhole(importBytes(docx(word([subject], [number], paragraphs)), 'framed.docx'), 'one column');
  const cell = all.map((it) => p(it)).join('');
  expectWhole(
    importBytes(
      odt(
        `<table:table><table:table-row><table:table-cell>${cell}</table:table-cell></table:table-row></table:table>`,
      ),
      'framed.odt',
    ),
    'OpenDocument',
  );
});

test('a table of one cell within a text stays a table', () => {
  const box = paragraphs.slice(1, 6).map((it) => paragraph(run(it)));
  const long = Array.from({ length: 12 }, () => paragraph(run(paragraphs[1] ?? '')));
  const text = [subject, ...paragraphs.slice(0, 2)].map((it) => paragraph(run(it)));
  const { mdx } = importBytes(
    docx([...text, ...long, `<w:tbl><w:tr><w:tc>${box.join('')}</w:tc></w:tr></w:tbl>`].join('')),
    'boxed.docx',
  );
  expect(mdx).toContain('| --- |');
});

const textOf = (...rows: string[]) =>
  importBytes(
    [
      '云汀市残疾人联合会关于下达补助资金的通知',
      '各县残联：',
      '现将补助资金下达给你们，请按规定使用，年底报告使用情况。',
      '云汀市残疾人联合会',
      '2024年5月6日',
      '附件',
      '补助资金一览表',
      ...rows,
    ].join('\n'),
  );

test('a table of plain text keeps its columns where the last cells are empty, below what only says what it is', () => {
  const { mdx, doubts } = textOf(
    '编制单位：云汀市残联\t2024年5月6日',
    '序号\t项目\t人数\t金额\t备注',
    '1\t康复训练\t20\t6000\t',
    '2\t辅具适配\t30\t9000\t自筹一半',
    '合计\t\t50\t15000\t',
  );
  expect(mdx).toContain('| 1 | 康复训练 | 20 | 6000 |  |');
  expect(mdx).toContain('编制单位：云汀市残联');
  expect(doubts.map((it) => it.why).join()).toContain('有的行少一格');
});

test('a row that lacks one cell is filled at its end only where its cells are of the kind of their columns', () => {
  const whole = ['1\t甲项目\t300\t8', '2\t乙项目\t600\t9'];
  for (const short of ['合计\t900\t17', '2\t300\t8', '3\t丙项目\t丁项目', '3\t丙项目\t9']) {
    const { mdx, doubts } = textOf('序号\t项目\t补贴标准\t人数', ...whole, short);
    expect(mdx, short).not.toContain('| --- |');
    expect(doubts.map((it) => it.why).join(), short).toContain('没有排成表格');
  }
  const bodies = textOf(
    '序号\t县区\t机构\t电话',
    '1\t甲县\t甲服务中心\t0871-1234567',
    '2\t乙服务中心\t0871-1234568',
  );
  expect(bodies.mdx).not.toContain('| 乙服务中心 |');
  const numbered = ['1\t甲项目\t300', '2\t乙项目\t600'];
  expect(textOf('序号\t项目\t标准\t备注', ...numbered, '合计\t\t900').mdx).toContain('| 合计 |  | 900 |  |');
  expect(textOf('序号\t项目\t标准\t备注', ...numbered, '合计\t900\t17').mdx).not.toContain('| --- |');
  const filled = textOf('序号\t项目\t补贴标准\t备注', '1\t甲项目\t300\t每年一次', '2\t乙项目\t400');
  expect(filled.mdx).toContain('| 2 | 乙项目 | 400 |  |');
  expect(filled.doubts.map((it) => it.why).join()).toContain('有的行少一格');
});

test('tabs at the ends of a row say which of its cells are empty, beside those that end or indent every row', () => {
  const first = textOf('类别\t项目\t做法\t备注', '康复\t训练\t机构服务\t免费', '\t辅具\t上门服务\t免费');
  expect(first.mdx).toContain('|  | 辅具 | 上门服务 | 免费 |');
  const last = textOf('项目\t部门\t依据\t备注', '训练\t市残联\t办法\t免费', '辅具\t民政局\t规定\t');
  expect(last.mdx).toContain('| 辅具 | 民政局 | 规定 |  |');
  const indented = textOf('\t项目\t部门\t依据\t', '\t训练\t市残联\t办法\t', '\t辅具\t民政局\t');
  expect(indented.mdx).not.toContain('| --- |');
});

test('rows that lack their first cell, which spans rows, are no table', () => {
  const { mdx, doubts } = textOf(
    '类别\t项目\t人数\t金额',
    '康复\t训练\t20\t6000',
    '辅具\t30\t9000',
    '就业\t培训\t50\t15000',
  );
  expect(mdx).not.toContain('| 辅具 |');
  expect(doubts.map((it) => it.why).join()).toContain('没有排成表格');
});

test('cells of one sign beside each other are no signs set apart', () => {
  const why = (...rows: string[]) => textOf(...rows).doubts.map((it) => it.why);
  expect(why('序号\t县\t人数', '1\t东\t12', '甲\t乙\t丙')).not.toContain('字和字之间有空格');
  expect(why('序号\t县\t说明', '1\t东\t请做好康 复 服 务工作')).toContain('字和字之间有空格');
});

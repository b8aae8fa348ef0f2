import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import { readDocx } from '../../../src/importers/docx/read-docx.ts';
import { whyMerged } from '../../../src/importers/source/merged.ts';
import { docx, numbering, paragraph, run } from './docx-builder.ts';
import { importBytes, importFile, real, type Outcome } from './support.ts';

const texts = (body: string, parts?: Record<string, string>): string[] =>
  readDocx(docx(body, parts)).lines.map((it) => `${it.line} ${it.text}`);

test.describe('real Word files', () => {
  test.skip(!existsSync(real), `the real texts are not on this machine: ${real}`);
  const file = (name: string): Outcome => importFile(resolve(real, 'policies', name));
  const clauses = ({ tree }: Outcome) =>
    tree.map(({ id, kind, heading, text }) => ({
      id,
      kind,
      heading,
      text: text.replace(/^[０-９]/u, (it) => it.normalize('NFKC')),
    }));

  for (const [docxName, txtName] of [
    ['suzhou-2020-49.docx', 'suzhou-2020-49.txt'],
    ['zhengzhou-2020-43.docx', 'zhengzhou-2020-43.txt'],
    ['zhengzhou-2020-43-auto-numbered.docx', 'zhengzhou-2020-43.txt'],
  ] as const)
    test(`${docxName} has the clauses and fields of ${txtName}`, () => {
      const word = file(docxName);
      const plain = file(txtName);
      expect(clauses(word)).toEqual(clauses(plain));
      expect({ ...word.policy, imported: undefined }).toEqual({ ...plain.policy, imported: undefined });
      expect(word.leftOut).toEqual([]);
    });
});

test('list labels are text: levels, restarts, shared counters, levels of the level above', () => {
  const parts = {
    numbering: numbering(
      {
        1: [
          ['chineseCounting', '%1、'],
          ['chineseCountingThousand', '（%2）'],
          ['decimal', '%3．'],
          ['decimalEnclosedCircleChinese', '%4'],
        ],
        2: [['decimal', '%1.']],
        3: [
          ['ideographDigital', '第%1条　'],
          ['decimal', '%1.%2 '],
        ],
      },
      { 7: { of: '1' }, 8: { of: '2' }, 9: { of: '2', restart: { 0: 5 } }, 10: { of: '2' }, 11: { of: '3' } },
    ),
  };
  const levels: [list: string, level: number][] = [
    ...[0, 1, 1, 2, 3, 3, 2, 0, 1, 2].map((level): [string, number] => ['7', level]),
    ['8', 0],
    ['8', 0],
    ['9', 0],
    ['10', 0],
    ['11', 0],
    ['11', 1],
    ['0', 0],
  ];
  const body = levels.map(([list, level]) => paragraph('文', list, level)).join('');
  expect(texts(body, parts).map((it) => it.replace(/^\d+ /, ''))).toEqual([
    ...['一、文', '（一）文', '（二）文', '1．文', '①文', '②文', '2．文', '二、文', '（一）文', '1．文'],
    ...['1.文', '2.文', '5.文', '6.文', '第一条　文', '一.1 文', '文'],
  ]);
});

test('numbering of a style counts, also through the style it is based on', () => {
  const style = (id: string, inner: string): string => `<w:style w:styleId="${id}">${inner}</w:style>`;
  const parts = {
    numbering: numbering({ 1: [['chineseCounting', '%1、']] }, { 3: { of: '1' } }),
    styles:
      style('Base', '<w:pPr><w:numPr><w:numId w:val="3"/></w:numPr></w:pPr>') +
      style('Child', '<w:basedOn w:val="Base"/>'),
  };
  const styled = `<w:p><w:pPr><w:pStyle w:val="Child"/></w:pPr>${run('总则')}</w:p>`;
  expect(texts(styled + styled, parts)).toEqual(['1 一、总则', '2 二、总则']);
});

test('runs, tabs, soft line breaks, insertions and links are text; empty paragraphs count', () => {
  const body =
    paragraph('') +
    paragraph(
      `${run('甲')}<w:r><w:tab/></w:r><w:ins>${run('乙')}</w:ins><w:hyperlink>${run('丙')}</w:hyperlink>`,
    ) +
    paragraph(`${run('上')}<w:r><w:br/></w:r>${run('下')}`) +
    `<w:sdt><w:sdtContent>${paragraph('控件里的段落')}</w:sdtContent></w:sdt>`;
  expect(texts(body)).toEqual(['2 甲\t乙丙', '3 上', '3 下', '4 控件里的段落']);
});

test('what can not be taken over is named, with its paragraph and its words', () => {
  const box = `<w:r><mc:AlternateContent><mc:Choice><w:drawing><w:txbxContent>${paragraph('框里')}</w:txbxContent></w:drawing></mc:Choice><mc:Fallback><w:pict><w:txbxContent>${paragraph('框里')}</w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;
  const body =
    paragraph(`${run('留')}<w:del><w:r><w:delText>删</w:delText></w:r></w:del>`) +
    paragraph(
      `${run('有注')}<w:r><w:footnoteReference w:id="2"/></w:r><w:r><w:commentReference w:id="4"/></w:r>`,
    ) +
    paragraph(`${run('有框')}${box}<w:r><w:drawing/></w:r>`) +
    paragraph(
      `${run('有')}<w:r><w:rPr><w:vanish/></w:rPr><w:t>藏</w:t></w:r><w:r><w:sym w:char="F0A8"/></w:r>`,
    ) +
    paragraph('点', '1');
  const { lines, beside } = readDocx(
    docx(body, {
      footnotes: `<w:footnote w:id="2">${paragraph('脚注的话')}</w:footnote>`,
      comments: `<w:comment w:id="4">${paragraph('批注的话')}</w:comment>`,
      header1: paragraph('页眉的话'),
      numbering: numbering({ 1: [['bullet', '\uf0b7']] }, { 1: { of: '1' } }),
    }),
  );
  expect(lines.map((it) => it.text)).toEqual(['留', '有注', '有框', '框里', '有', '点']);
  expect(beside.map((it) => `${it.line} ${it.what}：${it.why}`)).toEqual([
    '1 删：修订中已删除的文字',
    '2 脚注的话：脚注没有导入，请看是否要写进正文',
    '2 批注的话：批注不是文件的文字',
    '3 图片或嵌入对象：没有导入，请看里面是否有文字',
    '5 藏：隐藏文字',
    '5 符号 F0A8：特殊字体的符号没有导入，请核对原文',
    '6 项目符号：项目符号是装饰，没有导入',
    '0 页眉的话：页眉页脚不是正文',
  ]);
});

test('a table becomes a table of the body, merged cells and signs that Markdown would read included', () => {
  const cell = (text: string, span = 1): string =>
    `<w:tc><w:tcPr><w:gridSpan w:val="${span}"/></w:tcPr>${paragraph(text)}</w:tc>`;
  const table = `<w:tbl><w:tr>${cell('项目', 2)}${cell('数量')}</w:tr><w:tr>${cell('a|b')}${cell('{x}')}${cell('3')}</w:tr></w:tbl>`;
  const it = importBytes(
    docx(
      paragraph('云汀市残疾人联合会关于演示表格的通知') +
        paragraph('各区残联：') +
        paragraph(
          '现将演示用的数量表发给你们，请对照填写，填好以后于本月底前报回，逾期不再受理，特此通知，请认真执行。',
        ) +
        table,
    ),
    'notice-table.docx',
  );
  expect(it.mdx).toContain('| 项目 |  | 数量 |\n| --- | --- | --- |\n| a\\|b | \\{x\\} | 3 |');
  expect(it.clauses).toEqual({ paragraph: 1, table: 1 });
  expect(it.doubts.map(({ why }) => why)).toContain(whyMerged);
});

test('the ruled lines that close a text are no table of it, in one cell or in two', () => {
  const row = (...cells: string[]): string =>
    `<w:tr>${cells.map((it) => `<w:tc>${paragraph(it)}</w:tc>`).join('')}</w:tr>`;
  const { mdx, clauses } = importBytes(
    docx(
      paragraph('云汀市残疾人联合会关于演示版记的通知') +
        paragraph('各区残联：') +
        paragraph('现将演示用的版记发给你们，请对照，填好以后于本月底前报回，逾期不再受理。') +
        paragraph('云汀市残疾人联合会') +
        paragraph('2026年5月8日') +
        `<w:tbl>${row('抄送：市委办公室，市政府办公室。')}${row('云汀市残疾人联合会办公室', '2026年5月9日印发')}</w:tbl>`,
    ),
    'closing-lines.docx',
  );
  expect(mdx).toContain('<CopyTo>抄送：市委办公室，市政府办公室。</CopyTo>');
  expect(mdx).toMatch(/<PrintedBy>云汀市残疾人联合会办公室\s+2026年5月9日印发<\/PrintedBy>/u);
  expect(clauses).toEqual({ paragraph: 1 });
});

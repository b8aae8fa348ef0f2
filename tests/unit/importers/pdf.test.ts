import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import { askReader } from '../../../src/importers/pdf/ask.ts';
import { readPdf, textOfPdf } from '../../../src/importers/pdf/read-pdf.ts';
import { hyphenated, withHyphens } from '../../../src/importers/pdf/soft-hyphens.ts';
import {
  appearance,
  chinese,
  coded,
  latin,
  nameless,
  pdf,
  pdfOf,
  pdfWith,
  picture,
  unseen,
  upright,
} from './pdf-builder.ts';
import { importFile, root } from './support.ts';

// A process of its own reads each PDF: on a machine with other work that takes its time.
test.describe.configure({ timeout: 180_000 });

const file = (name: string): string => resolve(root, 'tests/fixtures/intake/files', name);
const lines = (bytes: Buffer): string[] => readPdf(bytes).lines.map((it) => it.text);
const long =
  '（一）健全组织。各街道应当建立残疾人协会，配备专职委员，每季度走访一次服务对象，填写走访记录，报区残联备案；走访记录保存三年。';

test('pages at whose drawings there was no time to look are told', () => {
  const answer = askReader(
    pdf(chinese(long, 72, 700), chinese('二、表格', 72, 700), chinese('三、图章', 72, 700)),
  );
  if (!('read' in answer)) throw new Error(answer.fault);
  const whys = (looked: number): string[] =>
    textOfPdf({ ...answer.read, drawn: answer.read.drawn.slice(0, looked) })
      .doubts.filter(({ why }) => why.includes('没有来得及看'))
      .map(({ what }) => what);
  expect(whys(3)).toEqual([]);
  expect(whys(1)).toEqual(['第 2、3 页']);
});

test('a text of two pages: broken lines joined, also over the page’s end; head, foot and numbers of pages told', () => {
  const { tree, policy, leftOut } = importFile(file('pages.pdf'));
  expect(policy).toMatchObject({
    title: '云汀市残疾人联合会关于加强社区康复服务的通知',
    recipients: ['各县（市、区）残联'],
    adoptedOn: '2024-05-06',
  });
  expect(tree.filter((it) => it.kind === 'section').map((it) => it.marker)).toEqual(
    Array.from('一二三四五六七八九十').map((it) => `（${it}）`),
  );
  expect(tree.find((it) => it.id === 'c2-s1')?.text).toBe(long);
  expect(leftOut.map((it) => `${it.what} ${it.why}`)).toEqual([
    '云汀市残疾人联合会文件选编 每页重复的页眉页脚，没有导入',
    '— 1 — — 2 — 页码，没有导入',
  ]);
});

test('two columns are read one after the other', () => {
  const read = lines(readFileSync(file('columns.pdf')));
  expect(read).toHaveLength(12);
  expect(read[4]).toBe(long);
  expect(read[11]).toBe(
    '（二）改进服务。辅助器具适配由区残联统一组织，申请之日起三十日内完成评估，六十日内完成适配，逾期应当说明原因并告知申请人。',
  );
});

/** The cells of the tables of a PDF. */
const tables = (bytes: Buffer): string[][][] =>
  readPdf(bytes).lines.flatMap(({ table }) => (table ? [table] : []));

test('a table is read cell by cell along its lines, and told', () => {
  const bytes = readFileSync(file('table.pdf'));
  expect(tables(bytes)).toEqual([
    [
      ['街道', '任务数', '完成时间'],
      ['溪口街道', '30', '9月底'],
      ['石桥街道', '20', '10月底'],
      ['临江街道', '10', '11月底'],
    ],
  ]);
  expect(readPdf(bytes).doubts.map((it) => it.why)).toContain(
    '按画出的线读成了表格，一格里断开的行接上了，请对照原文核对',
  );
});

/** Lines of a table as Word and browsers paint them: thin fields, one a cell and side. */
const painted = (xs: number[], ys: number[], open = false): string => {
  const [lower = 0, upper = 0] = [ys.at(-1), ys[0]];
  const across = ys.flatMap((y) =>
    xs.slice(1).map((x, at) => `${xs[at] ?? 0} ${y} ${x - (xs[at] ?? 0)} 0.5 re f`),
  );
  const down = (open ? xs.slice(1, -1) : xs).map((x) => `${x} ${lower} 0.5 ${upper - lower} re f`);
  return ['0 g', ...across, ...down].join('\n');
};
/** Words of a cell, line below line from where the cell begins. */
const cell = (x: number, top: number, ...words: string[]): string =>
  words.map((it, at) => chinese(it, x + 4, top - 18 - at * 18, 12)).join('\n');

const facts = [
  painted([60, 140, 290, 370, 530], [780, 720, 690, 650]),
  cell(60, 780, '索引号'),
  cell(140, 780, 'YT-2024-15'),
  cell(290, 780, '主题分类'),
  cell(370, 780, '民政、扶贫、救灾、残疾人', '事业、社会福利和社会救助', '等'),
  // Programs write the words of two cells that stand close as one.
  chinese('发文机关云汀市残疾人联合会', 91, 702, 12),
  chinese('成文日期2024年5月6日', 321, 702, 12),
  cell(60, 690, '文号'),
  cell(140, 690, '云残发〔2024〕15号'),
  cell(290, 690, '备注'),
  cell(370, 690, '第一项', '第二项'),
];

test('words that are broken in their cells, and words of two cells written as one, come cell by cell', () => {
  const page = [...facts, chinese('云汀市残疾人联合会关于康复服务的通知', 100, 600)];
  expect(tables(pdf(page.join('\n')))).toEqual([
    [
      ['索引号', 'YT-2024-15', '主题分类', '民政、扶贫、救灾、残疾人事业、社会福利和社会救助等'],
      ['发文机关', '云汀市残疾人联合会', '成文日期', '2024年5月6日'],
      ['文号', '云残发〔2024〕15号', '备注', '第一项 第二项'],
    ],
  ]);
});

test('a table over two pages is one: its header stands once, a row that the page ends goes on; sides may be open', () => {
  const [xs, header] = [
    [60, 120, 300],
    [cell(60, 200, '序号'), cell(120, 200, '任务')],
  ];
  const first = [painted(xs, [200, 170, 140, 110]), ...header];
  const rows = [
    cell(60, 170, '1'),
    cell(120, 170, '走访'),
    cell(60, 140, '2'),
    cell(120, 140, '评估辅助器具需求形成清单'),
  ];
  const second = [painted(xs, [800, 770, 740, 710]), cell(60, 800, '序号'), cell(120, 800, '任务')];
  const rest = [cell(120, 770, '报区残联审核'), cell(60, 740, '3'), cell(120, 740, '采购')];
  const read = readPdf(pdf([...first, ...rows].join('\n'), [...second, ...rest].join('\n')));
  expect(read.lines.map((it) => it.table)).toEqual([
    [
      ['序号', '任务'],
      ['1', '走访'],
      ['2', '评估辅助器具需求形成清单报区残联审核'],
      ['3', '采购'],
    ],
  ]);
  expect(read.doubts.map((it) => it.why)).toContain('表格跨了页，前后几页接成了一张，请核对接头的那一行');
  const open = [painted(xs, [200, 170, 140], true), ...header, ...rows.slice(0, 2)].join('\n');
  expect(tables(pdf(open))).toEqual([
    [
      ['序号', '任务'],
      ['1', '走访'],
    ],
  ]);
});

test('lines that part no cells leave the text as it is: underlines, a frame, white lines, a drawing', () => {
  const words = [head, body, chinese('一、健全组织', 100, 660), chinese('二、改进服务', 100, 620)];
  const plain = readPdf(pdf(words.join('\n'))).lines;
  for (const lines of [
    '100 735 300 0.5 re f 100 695 300 0.5 re f',
    '80 600 m 500 600 l 500 780 l 80 780 l h S',
    `1 g ${painted([80, 180, 500], [780, 720, 690, 650, 600]).slice(3)}`,
    // One step of a staircase, and the words around it.
    '80 600 m 500 600 l 500 780 l 80 780 l h S 80 690 m 300 690 l S 300 690 m 300 600 l S',
  ])
    expect(readPdf(pdf([lines, ...words].join('\n'))).lines, lines).toEqual(plain);
});

test('fonts that the file does not hold, hyphens at line ends, watermarks, pages without words', () => {
  const page = [
    chinese('云汀市残疾人联合会', 220, 740, 20),
    chinese('现将有关事项通知如下，请各单位认真贯彻', 115, 700),
    chinese('执行，执行中的问题及时报告给市残联。', 83, 670),
    chinese('内部', 300, 400, 40, '0.7 0.7 -0.7 0.7'),
    latin('The office an-', 83, 200, 30),
    latin('swers letters', 83, 160, 30),
  ].join('\n');
  const { lines: all, beside } = readPdf(pdf(page, '0 0 m 10 10 l S'));
  const texts = all.map((it) => it.text);
  expect(texts.slice(0, 1)).toEqual(['云汀市残疾人联合会']);
  expect(texts.join('')).toContain('请各单位认真贯彻执行，执行中的问题及时报告给市残联。');
  expect(beside.map((it) => `${it.what} ${it.why}`)).toEqual([
    '内部 斜放或竖排的文字（如水印），没有导入',
    '第 2 页 没有文字，可能是扫描的图片，没有导入，请看里面是否有正文',
  ]);
});

test('a scan, a password and damage are told with what to do', () => {
  expect(() => readPdf(pdf('0 0 m 10 10 l S', ''))).toThrow(/扫描件：PDF 的 2 页都没有文字.*文字识别/);
  expect(() => readPdf(readFileSync(file('locked.pdf')))).toThrow(/打开密码.*取消密码/);
  expect(() => readPdf(Buffer.from('%PDF-1.7\nnothing'))).toThrow(/损坏.*\.docx/);
});

const told = (bytes: Buffer): string[] => {
  const { beside, doubts } = readPdf(bytes);
  return [...beside, ...doubts].map((it) => `${it.what} ${it.why}`);
};
const head = chinese('云汀市残疾人联合会关于康复服务的通知', 100, 740);
const body = chinese('现将有关事项通知如下，请认真执行。', 100, 700);

const text = (bytes: Buffer): string => lines(bytes).join('');
test('pages that are set on their side, turned about or in columns from right to left are read as they are turned', () => {
  const side = [chinese('第一行的字', 300, 100, 16, '0 1 -1 0'), chinese('第二行', 340, 100, 16, '0 1 -1 0')];
  expect(text(pdf([...side, chinese('— 1 —', 280, 40)].join('\n')))).toBe('第一行的字第二行');
  const about = [
    chinese('第一行的字', 500, 100, 16, '-1 0 0 -1'),
    chinese('第二行', 500, 140, 16, '-1 0 0 -1'),
  ];
  expect(text(pdf(about.join('\n')))).toBe('第一行的字第二行');
  expect(text(pdf([upright('第二行', 270, 600), upright('第一行的字', 300, 600)].join('\n')))).toBe(
    '第一行的字第二行',
  );
  expect(text(pdfWith('/Rotate 90', head))).toBe('云汀市残疾人联合会关于康复服务的通知');
  expect(() => readPdf(pdf(chinese('内部', 300, 400, 40, '0.7 0.7 -0.7 0.7')))).toThrow(/都是斜放的：“内部”/);
});

test('words printed twice to look bold are read once', () => {
  const twice = [chinese('通知', 100, 700), chinese('通知', 100.5, 699.6), chinese('通知', 100, 660)];
  expect(text(pdf(twice.join('\n')))).toBe('通知通知');
});

test('a text that was recognised over a scan, a picture in place of text and words of annotations are told', () => {
  const scan = pdf([unseen(head), unseen(body), picture(595, 842)].join('\n'));
  expect(told(scan).join()).toMatch(/第 1 页 是扫描件，文字是识别软件加在图片上的.*逐字/);
  const [part] = told(pdf([head, body, picture(500, 300)].join('\n')));
  expect(part).toMatch(/^第 1 页 有大幅的图片/);
  expect(told(pdf([head, body, picture(120, 120)].join('\n'))).join()).not.toMatch(/图片|扫描/);
  const list = `/Annots[<</Type/Annot/Rect[1 1 9 9]/Subtype/Widget/FT/Ch/T(a)/Ff 131072/Opt[${coded('同意')}]/V ${coded('同意')}>>]`;
  expect(told(pdfWith(list, head))).toEqual(['同意 表单里填的字、选的项，按它的位置导入了，请核对']);
});

test('words on stamps, buttons and signatures, in place of figures and in bookmarks are told once', () => {
  const annotation = (kind: string, at: number): string =>
    `<</Type/Annot${kind}/Rect[100 ${at} 300 ${at + 50}]/F 4/AP<</N ${at} 0 R>>>>`;
  const file = pdfOf(
    {
      page: `/StructParents 0/Annots[${annotation('/Subtype/Stamp', 14)}${annotation('/Subtype/Widget/FT/Btn/Ff 65536/T(b)', 15)}${annotation(`/Subtype/Widget/FT/Sig/T(s)/TU ${coded('经办人签名')}`, 16)}]`,
      catalog: '/MarkInfo<</Marked true>>/Outlines 9 0 R/StructTreeRoot 11 0 R',
      objects: [
        '<</Type/Outlines/First 10 0 R/Last 10 0 R/Count 1>>',
        `<</Title ${coded('第三部分 名单')}/Parent 9 0 R/Dest[7 0 R/Fit]>>`,
        '<</Type/StructTreeRoot/K[12 0 R]/ParentTree 13 0 R>>',
        `<</Type/StructElem/S/Figure/P 11 0 R/Pg 7 0 R/K 0/Alt ${coded('受助人数逐年上升的图')}>>`,
        '<</Nums[0[12 0 R]]>>',
        ...['已核对', '提交', '云汀印章'].map((it) => appearance(chinese(it, 10, 10))),
      ],
    },
    `/Figure <</MCID 0>> BDC ${head} EMC`,
  );
  expect(told(file)).toEqual([
    '经办人签名 PDF 的批注或表单里的文字，没有导入',
    '已核对 提交 云汀印章 PDF 的图章、按钮、签名上的文字，没有导入',
    '受助人数逐年上升的图 代替图片、公式的说明（给读屏软件的），没有导入',
    '第三部分 名单 PDF 的书签里的文字，没有导入',
  ]);
});

test('signs that a font does not name are told, and a file of them is refused', () => {
  expect(told(pdf([head, nameless([1, 2], 100, 660)].join('\n'))).join()).toMatch(
    /第 1 页 有的字没有对应的编码/,
  );
  expect(() => readPdf(pdf(nameless([1, 2, 0x1200, 0x13a0, 0x1401], 100, 660)))).toThrow(
    /没有说明每个字是什么字.*\.docx.*文字识别/,
  );
});

test('a page that takes too much of the processor’s time ends the reading, whatever keeps it busy; the next is read', () => {
  const page = pdf(chinese('云汀市残疾人联合会', 100, 700));
  // A page of half a million marks, for which the reader is given a moment.
  const busy = pdf('0 0 m 10 10 l S\n'.repeat(500_000));
  expect(askReader(busy, 1)).toEqual({ fault: 'slow' });
  expect(askReader(page)).toHaveProperty('read.pages.0.pieces.0.text', '云汀市残疾人联合会');
});

test('a hyphen that a page draws between figures and that is not read is put back and told', () => {
  const page = (text: string) => ({
    ...{ width: 595, height: 842 },
    pieces: [{ text, x: 0, y: 0, width: 100, size: 16 }],
  });
  const drawn = hyphenated('规划（2014\u00ad2020年）电话0570\u00ad1234567，第1\u00ad章');
  expect(drawn).toEqual(['2014\u00ad2020', '0570\u00ad1234567']);
  const { pages, hyphens } = withHyphens(
    [page('规划（20142020年）'), page('编号120142020')],
    [{ hyphens: drawn }, { hyphens: drawn }],
  );
  expect(pages.map((it) => it.pieces[0]?.text)).toEqual(['规划（2014-2020年）', '编号120142020']);
  expect(hyphens).toEqual(['2014-2020']);
});

import { expect, test } from '@playwright/test';
import { layOutPages } from '../../../src/importers/layout/lay-out.ts';
import type { LaidPage } from '../../../src/importers/layout/page.ts';
import type { TextPiece } from '../../../src/importers/layout/piece.ts';

/** A piece of ideographs and figures in a size of 12: an ideograph is 12 wide, a figure 6. */
const piece = (text: string, x: number, y: number): TextPiece => ({
  text,
  x,
  y,
  width: [...text].reduce((sum, it) => sum + (/[\u0020-\u024f]/.test(it) ? 6 : 12), 0),
  size: 12,
});
const page = (...pieces: TextPiece[]): LaidPage => ({ width: 595, height: 842, pieces });
const texts = (...pages: LaidPage[]): string[] => layOutPages(pages).lines.map((it) => it.text);

test('a cell that its words fill is not glued to the next one', () => {
  // As LibreOffice and Chromium write them: the third row fills its second cell, the first cells are all full.
  const rows = [
    [piece('街道', 60, 200), piece('名称', 160, 200), piece('人数', 206, 200), piece('时间', 300, 200)],
    [piece('溪口街道', 40, 220), piece('溪口站', 90, 220), piece('1', 202, 220), piece('九月', 279, 220)],
    [
      piece('石桥街道', 40, 240),
      piece('石桥社区康复服务站', 90, 240),
      piece('2', 202, 240),
      piece('十月', 279, 240),
    ],
    [piece('望潮街道', 40, 260), piece('望潮站', 90, 260), piece('3', 202, 260), piece('年底', 279, 260)],
  ];
  const { lines, doubts } = layOutPages([page(...rows.flat())]);
  expect(lines.slice(1).map((it) => it.text)).toEqual([
    '溪口街道   溪口站   1   九月',
    '石桥街道   石桥社区康复服务站   2   十月',
    '望潮街道   望潮站   3   年底',
  ]);
  expect(doubts.map((it) => `${it.line} ${it.why}`)).toContain('1 像表格，按行读成了文字，请对照原文核对');
});

test('figures in running words beside a table are no cells', () => {
  const running = [
    piece('截至', 40, 280),
    piece('2024', 67, 280),
    piece('年', 94, 280),
    piece('9', 109, 280),
    piece('月完成。', 118, 280),
  ];
  expect(texts(page(piece('溪口街道', 40, 260), piece('1', 202, 260), ...running)).at(-1)).toBe(
    '截至2024年9月完成。',
  );
});

test('a table of rows with second lines in their cells is told as one', () => {
  const rows = [0, 1, 2].flatMap((it) => [
    piece(`街道${it}`, 40, 200 + it * 40),
    piece('人数', 200, 200 + it * 40),
    piece('续行', 40, 220 + it * 40),
  ]);
  expect(layOutPages([page(...rows)]).doubts.map((it) => it.why)).toContain(
    '像表格，按行读成了文字，请对照原文核对',
  );
});

test('what a browser prints at the edges of a page is left out and told, on a single page too', () => {
  for (const [head, foot] of [
    ['11/26/26, 4:18 AM', 'https://www.yunting.example/info/1.html'],
    ['2024/5/6 16:18', 'file:///C:/a.html'],
    ['2024年5月6日 下午4:18', 'http://www.yunting.example/'],
  ] as const) {
    const printed = page(
      piece(head, 24, 22),
      piece('关于加强康复服务的通知', 270, 22),
      piece('正文的一句话。', 40, 200),
      piece(foot, 24, 800),
      piece('1/1', 560, 800),
    );
    const { lines, beside } = layOutPages([printed]);
    expect(
      lines.map((it) => it.text),
      head,
    ).toEqual(['正文的一句话。']);
    expect(beside, head).toEqual([
      {
        line: 0,
        what: `${head}   关于加强康复服务的通知 ${foot}   1/1`,
        why: '浏览器打印时加在页边的日期、标题和网址，没有导入',
      },
    ]);
  }
  const unnamed = layOutPages([page(piece('11/26/26, 4:18 AM \0\0-\0', 24, 22), piece('一句话。', 40, 200))]);
  expect(unnamed.beside.map((it) => it.what)).toEqual(['11/26/26, 4:18 AM  - ']);
  const text = page(piece('2024年5月6日', 40, 22), piece('云汀市残联', 40, 800));
  expect(texts(text)).toHaveLength(2);
});

test('every paragraph that was put together is named', () => {
  const line = '各街道建立康复服务站配备专职委员每季度走访一次服务对象并填写走访记录报区备';
  const { doubts } = layOutPages([
    page(
      piece('第一段。', 40, 180),
      piece(line, 40, 200),
      piece('案。', 40, 220),
      piece('第三段。', 64, 240),
    ),
  ]);
  expect(doubts.map((it) => it.why).join()).toContain('（第 2 段）');
});

test('more than any document holds is refused before it is laid out', () => {
  const pieces = Array.from({ length: 1001 }, () => piece('字', 40, 200));
  expect(() => layOutPages(Array.from({ length: 600 }, () => page(...pieces)))).toThrow(
    /60 万处以上的文字，不像一份文件/u,
  );
});

test('quotes of another font stand where they are printed, in the gaps of the words around them', () => {
  // As LibreOffice writes them: the words with gaps in one piece, behind the quotes.
  const quote = (text: string, x: number): TextPiece => ({ ...piece(text, x, 100), width: 6 });
  const around = { ...piece('年 爱耳日 义诊 活动公告', 124, 100), width: 138 };
  const figures = piece('2026', 100, 100);
  expect(texts(page(figures, quote('“', 136), quote('”', 178), around))).toEqual([
    '2026年“爱耳日”义诊 活动公告',
  ]);
  const spaced = { ...piece('甲 乙 丙', 100, 100), width: 48 };
  expect(texts(page(spaced, quote('、', 112), quote('、', 130)))).toEqual(['甲、乙、丙']);
  expect(texts(page(piece('国 家', 100, 100), piece('规划', 130, 100)))).toEqual(['国 家规划']);
});

test('a bracket that is set close to the quote before it stands behind it', () => {
  const quote = { ...piece('“', 64, 100), width: 5 };
  expect(texts(page(quote, piece('（三）实', 63.3, 100), piece('行计划', 111.3, 100)))).toEqual([
    '“（三）实行计划',
  ]);
});

test('two columns are divided where fewest lines go across, not at the end of their ragged lines', () => {
  // Three lines in four end a sign before the width of the column; the right one stands lower.
  const column = (at: number, x: number, y: number): TextPiece[] => [
    piece(`第${'一二三四五六七八'[at]}条`, x, y),
    piece('应当在收到申请后日内完', x + 48, y),
    piece('成类器具的入户评估并公示结果，', x, y + 15),
    piece('书面告知申请人并且在县残疾人联合', x, y + 30),
    piece('会的网站上公布不少于五工作日。', x, y + 45),
  ];
  const left = [0, 1, 2, 3].flatMap((it) => column(it, 90, 100 + it * 60));
  const right = [4, 5, 6, 7].flatMap((it) => column(it, 318, 105 + (it - 4) * 60));
  expect(texts(page(...left, ...right)).map((it) => it.slice(0, 3))).toEqual([
    '第一条',
    '第二条',
    '第三条',
    '第四条',
    '第五条',
    '第六条',
    '第七条',
    '第八条',
  ]);
});

test('lines in pieces of several fonts are no columns: a signature at the right stands above the remarks below it', () => {
  const words = '为做好社区康复服务工作让持证残疾人就近得到康复指导现将有关事项通知如下请认真';
  const inPieces = (y: number): TextPiece[] => [
    piece(words.slice(0, 9), 57, y),
    piece(words.slice(9, 20), 57 + 108, y),
    piece(words.slice(20, 24), 57 + 240, y),
    piece(words.slice(24, 38), 57 + 288, y),
  ];
  const signed = [piece('云汀市残疾人联合会', 412, 200), piece('2024年5月16日', 436, 220)];
  const below = ['（此件主动公开）', '来源：云汀市残疾人联合会', '扫一扫在手机打开当前页', '打印本页'];
  expect(
    texts(
      page(
        ...[80, 100, 120, 140, 160].flatMap(inPieces),
        ...signed,
        ...below.map((it, at) => piece(it, 57, 250 + 20 * at)),
      ),
    ).slice(-6),
  ).toEqual(['云汀市残疾人联合会', '2024年5月16日', ...below]);
});

test('a day at the right margin ends there, and 附件 begins the next page', () => {
  const full = '为做好社区康复服务工作让持证残疾人就近得到康复指导现将有关事项通知如下请认真贯彻';
  const lines = [0, 1, 2, 3].map((it) => piece(full.slice(0, 40), 40, 100 + it * 20));
  const signed = [piece('云汀市残疾人联合会', 412, 200), piece('二〇二四年五月十六日', 400, 220)];
  expect(texts(page(...lines, ...signed), page(piece('附件', 40, 60), piece('分解表', 250, 80)))).toEqual([
    full.slice(0, 40).repeat(4),
    '云汀市残疾人联合会',
    '二〇二四年五月十六日',
    '附件',
    '分解表',
  ]);
});

test('an indented line that fills the width goes on with no line above it, whatever signs its number is written in', () => {
  const full = '为做好社区康复服务工作让持证残疾人就近得到康复指导现将有关事项通知如下请认真贯彻';
  const begun = (text: string, y: number): TextPiece => piece(text.padEnd(36, '各'), 64, y);
  const told = (end: string, number: string): string[] =>
    texts(
      page(
        ...[100, 120, 140].map((y) => piece(full.slice(0, 40), 40, y)),
        piece(`${full.slice(0, 39)}${end}`, 40, 160),
        begun(`${number}重点企业方面`, 180),
        piece('办好', 40, 200),
      ),
    ).map((it) => it.slice(0, 4));
  for (const number of ['（⼀）', '一、', '⼗三、', '', '第⼆条　'])
    expect(told('：', number), number).toEqual([full.slice(0, 4), `${number}重点企业`.slice(0, 4)]);
  expect(told('）', '⼗三、')).toEqual([full.slice(0, 4), '⼗三、重']);
  // The second line of a title stands in the middle.
  expect(texts(page(piece(full.slice(0, 40), 40, 100), piece('的通知', 262, 120)))).toEqual([
    `${full.slice(0, 40)}的通知`,
  ]);
});

test('a number begins a paragraph below a full line that ends in brackets, indented or not', () => {
  const full = '为做好社区康复服务工作让持证残疾人就近得到康复指导现将有关事项通知如下请认真贯彻';
  const ended = `${full.slice(0, 32)}（责任单位：市残联）`.slice(-40);
  const begun = ['三、加快发展', '（二十）加强宣传', '7.推进业务'];
  for (const text of begun)
    expect(
      texts(page(piece(full.slice(0, 40), 40, 100), piece(ended, 40, 120), piece(text, 40, 140))),
    ).toEqual([full.slice(0, 40) + ended, text]);
});

test('two columns of running words are read one after the other, however short, offset or under a head in pieces', () => {
  const left = [
    '为了做好康复服务工作，现将有关的事项通',
    '知如下：',
    '一、每个街道都要设立一个康复服务站，所',
    '需经费列入预算，不少于五万元。',
  ];
  const right = [
    '二、残疾人申请康复服务的，街道残联应当',
    '在三日内办好。',
    '云汀市残疾人联合会',
    '2024年5月6日',
  ];
  const columns = (offset: number): TextPiece[] => [
    ...left.map((it, at) => piece(it, 50, 200 + at * 20)),
    ...right.map((it, at) => piece(it, 310, 200 + offset + at * 20)),
  ];
  const read = [
    '为了做好康复服务工作，现将有关的事项通知如下：',
    '一、每个街道都要设立一个康复服务站，所需经费列入预算，不少于五万元。',
    '二、残疾人申请康复服务的，街道残联应当在三日内办好。',
    ...right.slice(2),
  ];
  const head = [piece('云汀市人民政府公报', 220, 100), piece('2024年第4期', 332, 100)];
  for (const offset of [0, 4, 10, 30]) {
    expect(texts(page(...columns(offset))), String(offset)).toEqual(read);
    const headed = page(
      ...head,
      piece('云汀市残疾人联合会关于康复服务工作的通知', 180, 140),
      ...columns(offset),
    );
    expect(texts(headed).slice(1), String(offset)).toEqual([
      '云汀市残疾人联合会关于康复服务工作的通知',
      ...read,
    ]);
  }
  const signed = ['云汀市残疾人联合会', '云汀市民政局', '云汀市财政局', '云汀市教育局', '云汀市卫生局'];
  const names = signed.flatMap((it, at) => [
    piece(it, 60, 200 + at * 20),
    piece(`${it}办公室`, 330, 200 + at * 20),
  ]);
  expect(texts(page(...names))[0]).toBe('云汀市残疾人联合会   云汀市残疾人联合会办公室');
});

test('print that is too small to be read is left out and told, on pages of any unit', () => {
  const tiny = { ...piece('隐藏的关键词', 64, 200), size: 1 };
  const { lines, beside } = layOutPages([page(piece('看得见的正文。', 64, 100), tiny)]);
  expect(lines.map((it) => it.text)).toEqual(['看得见的正文。']);
  expect(beside).toEqual([
    { line: 0, what: '隐藏的关键词', why: '小得看不见的字，没有收进来；要保留的补到正文里' },
  ]);
  const inMillimetres = { width: 210, height: 297, pieces: [{ ...piece('正文。', 20, 40), size: 4.2 }] };
  expect(layOutPages([inMillimetres]).beside).toEqual([]);
});

test('a page with more lines than any table has says that its tables are told by gaps', () => {
  const crowded = (count: number, more: Partial<LaidPage> = {}): string[] => {
    const rules = Array.from({ length: count }, (_, at) => ({
      upright: false,
      at: at * 9,
      from: 0,
      to: 500,
    }));
    const laid = { ...page(piece('云汀市残疾人联合会', 60, 200)), height: 842, rules, ...more };
    return layOutPages([page(piece('第一页', 60, 200)), laid]).doubts.map((it) => `${it.what} ${it.why}`);
  };
  expect(crowded(1501).join()).toMatch(/第 2 页 画的线太多/u);
  expect(crowded(3, { crowded: true }).join()).toMatch(/第 2 页 画的线太多/u);
  expect(crowded(300).join()).not.toContain('画的线太多');
});

test('a paragraph written from right to left is told', () => {
  const { doubts } = layOutPages([page(piece('通知', 60, 200), piece('مەن', 60, 240))]);
  expect(doubts.map((it) => it.why).join()).toContain('从右向左写的文字');
});

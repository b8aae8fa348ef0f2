import { expect, test } from '@playwright/test';
import { whyMerged } from '../../../src/importers/source/merged.ts';
import { whyStruck } from '../../../src/importers/source/struck.ts';
import { readHtml } from '../../../src/importers/html/read-html.ts';
import { readMht } from '../../../src/importers/html/read-mht.ts';
import { readMarkdown } from '../../../src/importers/markdown/read-markdown.ts';
import { importFile, toGb18030 } from './support.ts';
import { met } from './intake/met.ts';

const title = '云汀市残疾人联合会关于加强社区康复服务的通知';
const clauses = [
  '云残发〔2024〕12号',
  '各县（市、区）残联：',
  '为做好社区康复服务工作，让持证残疾人就近得到康复指导，现将有关事项通知如下，请认真贯彻执行。',
  '一、总体要求',
  '坚持需求导向，把为残疾人办实事放在首位，推动各项服务落到村和社区，每个街道建立一个康复服务站，配备专职委员。',
  '二、主要任务',
  '（一）健全组织。各街道应当建立残疾人协会，配备专职委员，每季度走访一次服务对象，填写走访记录，报区残联备案。',
  '（二）改进服务。辅助器具适配由区残联统一组织，申请之日起三十日内完成评估，六十日内完成适配，逾期应当说明原因。',
  '云汀市残疾人联合会',
  '2024年5月6日',
];
const paragraphs = clauses.map((it) => `<p style="text-indent:2em">&emsp;&emsp;${it}</p>`).join('\n');
const links = (count: number): string =>
  Array.from({ length: count }, (_, index) => `<li><a href="/${index}">栏目第${index + 1}号</a></li>`).join(
    '',
  );

/** A page as government sites publish it: navigation, table of facts, title, text, footer. */
const page = (
  charset: string,
  text = paragraphs,
): string => `<!DOCTYPE html><html><head><meta charset="${charset}">
<title>${title}_云汀市政府网</title><meta name="ArticleTitle" content="${title}"><script>var a = "不是文字";</script></head><body>
<div class="top"><ul>${links(12)}</ul></div><div class="position">当前位置：首页 &gt; 通知公告</div>
<div class="main"><table><tr><td>索引号</td><td>990100-2024-0012</td></tr><tr><td>发布日期</td><td>2024-05-09</td></tr></table>
<h1>${title}</h1><div class="article TRS_Editor">${text}</div><p style="display:none">看不见的话</p></div>
<div class="side"><h3>相关链接</h3><ul>${links(8)}</ul></div>
<footer>主办：云汀市政府办公室 备案号：演备00000001号</footer></body></html>`;

const words = (read: { lines: { text: string }[] }): string[] => read.lines.map((it) => it.text);

test('of a government page the facts, title and text are lines, the rest is told', () => {
  const { lines, beside, encoding } = readHtml(Buffer.from(page('utf-8')));
  expect(encoding).toBe('网页，UTF-8');
  expect(words({ lines })).toEqual(['索引号 990100-2024-0012 发布日期 2024-05-09', title, ...clauses]);
  expect(lines[1]?.level).toBe(1);
  const told = beside.map((it) => it.what).join('\n');
  expect(told).toMatch(/栏目第12号.*当前位置/);
  expect(told).toMatch(/相关链接.*主办：云汀市政府办公室/);
  expect(told).not.toContain('不是文字');
});

test('the encoding is the one that the page states, or that its bytes show', () => {
  for (const charset of ['gb2312', 'GBK', 'gb18030']) {
    const read = readHtml(Buffer.from(toGb18030(page(charset))));
    expect(words(read).slice(1, 3), charset).toEqual([title, clauses[0]]);
  }
  const lying = readHtml(Buffer.from(page('big5-of-no-kind')));
  expect(words(lying)).toContain(title);
});

test('a page that is set by tables is read through them; a table of values stays one', () => {
  const table =
    '<table><tr><th>街道</th><th colspan="2">任务</th></tr><tr><td rowspan="2">溪口</td><td>30</td><td>9月</td></tr><tr><td>20</td><td>10月</td></tr></table>';
  const { lines, doubts } = readHtml(
    Buffer.from(
      page('utf-8', `<table width="900"><tr><td>左</td><td>${paragraphs}${table}</td></tr></table>`),
    ),
  );
  expect(words({ lines })).toContain(clauses[4]);
  expect(lines.find((it) => it.table && it.text.includes('街道'))?.table).toEqual([
    ['街道', '任务', ''],
    ['溪口', '30', '9月'],
    ['', '20', '10月'],
  ]);
  expect(doubts.map(({ why }) => why)).toEqual([whyMerged]);
});

test('lines within a block, numbers of lists, headings and readings', () => {
  const html =
    '<div>一、目标<br>二、任务<ol start="3"><li>甲</li><li>乙</li></ol><h3>小标题</h3><ruby>汀<rt>tīng</rt></ruby>市<del>旧</del></div>';
  const { lines, beside } = readHtml(Buffer.from(html));
  expect(words({ lines })).toEqual(['一、目标', '二、任务', '3.甲', '4.乙', '小标题', '汀市']);
  expect(lines[4]?.level).toBe(3);
  expect(beside.map((it) => `${it.what} ${it.why}`)).toEqual(['tīng 注音没有导入', `旧 ${whyStruck}`]);
});

test('29: a piece of a page is read whole', () => {
  const { policy, tree, mdx } = importFile(met(29));
  expect(policy.title).toBe(title);
  expect(tree.map((it) => it.id)).toEqual(['p1', 'c1', 'c1-p1']);
  expect(mdx).not.toMatch(/div|<p>|\\</);
});

test('a page without words, and one that is too large, are refused', () => {
  expect(() =>
    readHtml(Buffer.from('<html><body><img src="a.png"><script>x</script></body></html>')),
  ).toThrow(/没有文字/);
  expect(() => readHtml(Buffer.from(`<p>${'字'.repeat(6 * 1024 * 1024)}</p>`))).toThrow(/5 MB/);
  const picture = `<img src="data:image/png;base64,${'A'.repeat(6 * 1024 * 1024)}" alt="">`;
  expect(readHtml(Buffer.from(`<p>一张图片。</p>${picture}`)).lines.map((it) => it.text)).toEqual([
    '一张图片。',
  ]);
});

test('a body without its html, or with a script before it, is the page', () => {
  for (const before of [
    '',
    '<html><head><title>x</title></head><script>1</script>',
    '<!DOCTYPE html><title>x</title>',
  ])
    expect(words(readHtml(Buffer.from(`${before}<body>${paragraphs}</body>`))), before).toEqual(clauses);
});

test('tags within a script or a comment are none of the page: a script that writes one has a body of its own', () => {
  const written = `<script>let page = '<html>';\npage += '<head></head>';\npage += '<body>';\npage += '<p>打印的页</p>';</script><!-- <body> -->`;
  const whole = page('utf-8').replace('</head>', `${written}</head>`);
  expect(words(readHtml(Buffer.from(whole)))).toEqual(words(readHtml(Buffer.from(page('utf-8')))));
});

test('tags nested without end are refused at once; a font that is never closed is read', () => {
  for (const depth of [2_000, 100_000])
    expect(() => readHtml(Buffer.from(`<body>${'<div>'.repeat(depth)}残联`))).toThrow(/1000 层/);
  const open = Array.from({ length: 300 }, (_, index) => `<p><font>第${index}段</p>`).join('');
  expect(words(readHtml(Buffer.from(open)))).toHaveLength(300);
});

test('a page that is cut in the middle is read as far as it goes', () => {
  const whole = page('utf-8');
  expect(words(readHtml(Buffer.from(whole.slice(0, whole.indexOf('（二）')))))).toContain(clauses[4]);
});

const quoted = (bytes: Uint8Array): string =>
  [...bytes]
    .map((it) => `=${it.toString(16).toUpperCase().padStart(2, '0')}`)
    .join('')
    .replace(/(.{72})/g, '$1=\r\n');
const mht = (type: string, encoding: string, body: string): Buffer =>
  Buffer.from(
    `From: <Saved by Blink>\r\nSnapshot-Content-Location: http://localhost/1\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\ttype="text/html";\r\n\tboundary="----x"\r\n\r\n` +
      `------x\r\nContent-Type: ${type}\r\nContent-Transfer-Encoding: ${encoding}\r\n\r\n${body}\r\n` +
      `------x\r\nContent-Type: image/png\r\nContent-Transfer-Encoding: base64\r\n\r\niVBORw0KGgo=\r\n------x--\r\n`,
    'latin1',
  );

test('saved pages: quoted-printable, base64 and plain, UTF-8 and GBK', () => {
  const utf8 = Buffer.from(page('utf-8'));
  const gbk = Buffer.from(toGb18030(page('gbk')));
  const files = [
    mht('text/html; charset=utf-8', 'quoted-printable', quoted(utf8)),
    mht('text/html', 'base64', gbk.toString('base64').replace(/(.{76})/g, '$1\r\n')),
    mht('text/html; charset="gb2312"', 'quoted-printable', quoted(gbk)),
    mht('text/html; charset=gbk', '8bit', gbk.toString('latin1')),
    mht('text/html; charset=utf-8', 'binary', utf8.toString('latin1')),
  ];
  for (const file of files) expect(words(readMht(file)).slice(1)).toEqual([title, ...clauses]);
});

test('a soft line end of a saved page takes the space before it from no tag and no word', () => {
  const encoded = page('utf-8')
    .replaceAll('=', '=3D')
    .replaceAll(/ (?=style|class)/gu, ' =\r\n');
  const saved = mht('text/html; charset=utf-8', 'quoted-printable', Buffer.from(encoded).toString('latin1'));
  expect(words(readMht(saved)).slice(1)).toEqual([title, ...clauses]);
});

test('what stands above the first part of a saved page is no part of it (RFC 2046, 5.1.1)', () => {
  const saved = mht('text/html; charset=utf-8', 'binary', Buffer.from(page('utf-8')).toString('latin1'));
  const above = 'Content-Type: text/html\r\n\r\n<p>old</p>\r\n------x\r\n';
  const file = Buffer.from(saved.toString('latin1').replace('------x\r\n', above), 'latin1');
  expect(words(readMht(file)).slice(1)).toEqual([title, ...clauses]);
});

test('a saved page of frames is read from the frame with most words, the others are told', () => {
  const frames = `<html><frameset><frame src="nav.html"></frameset></html>`;
  const nav = `<p>${'<a href="/">栏目的名称</a>'.repeat(300)}</p>`;
  const part = (html: string): string =>
    `Content-Type: text/html; charset=utf-8\r\n\r\n${html}\r\n------x\r\n`;
  const saved = mht('text/html; charset=utf-8', 'binary', Buffer.from(page('utf-8')).toString('latin1'));
  const above = [frames, nav].map((it) => part(Buffer.from(it).toString('latin1'))).join('');
  const file = Buffer.from(saved.toString('latin1').replace('------x\r\n', `------x\r\n${above}`), 'latin1');
  const read = readMht(file);
  expect(words(read).slice(1)).toEqual([title, ...clauses]);
  expect(read.beside.filter((it) => it.why.includes('框架')).map((it) => it.what.slice(0, 5))).toEqual([
    '栏目的名称',
  ]);
});

test('41: a saved page is named as one; one without a page is refused', () => {
  expect(() => importFile(met(41))).toThrow(/只有 2 个汉字（按保存的网页，UTF-8读）/);
  expect(() => readMht(mht('text/plain', '7bit', 'x'))).toThrow(/没有读得出来的正文/);
});

test('28: Markdown is read as Markdown', () => {
  const { policy, tree } = importFile(met(28));
  expect(policy).toMatchObject({ title, recipients: ['各县（市、区）残联'] });
  expect(tree.map((it) => `${it.id} ${it.marker}`)).toEqual([
    'p1 ',
    'c1 一、',
    'c1-p1 ',
    'c2 二、',
    'c2-p1 ',
  ]);
});

test('Markdown: marks next to Chinese punctuation are marks, as their author means them', () => {
  const read = (text: string) => readMarkdown(Buffer.from(text));
  const shown: [string, string][] = [
    ['**（一）**坚持自愿。', '（一）坚持自愿。'],
    ['**（一）**坚持**自愿**。', '（一）坚持自愿。'],
    ['**一、**总则，重要**“引文”**后', '一、总则，重要“引文”后'],
    ['*（二）*坚持，*（二）*', '（二）坚持，（二）'],
    ['*注：甲。*注：乙', '*注：甲。*注：乙'],
    ['a \\*\\*（b）\\*\\*c', 'a **（b）**c'],
  ];
  for (const [text, words] of shown) expect(read(text).lines.map((it) => it.text)).toEqual([words]);
  const struck = read('金额~~（旧）~~新');
  expect([struck.lines.map((it) => it.text), struck.beside.map((it) => it.what)]).toEqual([
    ['金额新'],
    ['（旧）'],
  ]);
});

test('Markdown: stars that multiply or point to a note are signs of the text; those that may be are told', () => {
  const read = (text: string): [string, string[]] => {
    const { lines, doubts } = readMarkdown(Buffer.from(text));
    return [lines.map((it) => it.text).join(), doubts.map((it) => it.what)];
  };
  for (const text of [
    '补贴金额=基数*（1+比例）*月数',
    '规格为3*（2+1）*4米',
    '（1+2）*（3+4）*5',
    '总额*（1+2）*（3+4）',
    '甲类*（见注）乙类*丙类',
    '规格为5*2*3米',
    '系数为5**2**3和5***2***3',
    '规格为3**（2+1）**4米',
  ])
    expect(read(text)).toEqual([text, []]);
  expect(read('体积=长*宽*高')).toEqual(['体积=长宽高', ['长*宽*高']]);
  expect(read('按a**b**c给**2000元**补')).toEqual(['按abc给2000元补', ['a**b**c']]);
  expect(read('先，*（二）*坚持')).toEqual(['先，（二）坚持', ['*（二）*']]);
  expect(read('甲**（见注）乙**丙')).toEqual(['甲（见注）乙丙', ['**（见注）乙**']]);
  expect(read('*（二）*坚持**自愿**')).toEqual(['（二）坚持自愿', []]);
});

test('Markdown: tables of HTML are tables', () => {
  const { lines, doubts } = readMarkdown(
    Buffer.from(
      '前\n\n<p>上</p>\n<table><tr><td rowspan="2">县</td><td>次</td></tr><tr><td>3</td></tr></table>',
    ),
  );
  expect(lines.map((it) => it.table ?? it.text)).toEqual([
    '前',
    '上',
    [
      ['县', '次'],
      ['', '3'],
    ],
  ]);
  expect(doubts.map((it) => it.why.slice(0, 5))).toEqual(['去掉了里面', '表格里合并']);
});

test('Markdown: levels, lists as numbered, tables, lines, ranges; the rest is told', () => {
  const text = [
    '---\nsource: 演示\n---\n# 标题\n\n18~25岁，30~40天。\n第二行',
    '2. 甲\n3. 乙\n   - 丙',
    '| 街道 | 任务 |\n|---|---|\n| 溪口 | **30** |',
    '    第一条　缩进的行\n\n<p>网页<br><mark>标记</mark></p>\n\n> 引用\n\n~~划掉~~留下[^1] ![图说](a.png)\n\n[^1]: 注',
  ].join('\n\n');
  const { lines, beside, doubts } = readMarkdown(Buffer.from(text));
  expect(
    lines.map(({ line, text: it, level, table }) => [line, table ?? it, ...(level ? [level] : [])]),
  ).toEqual([
    [4, '标题', 1],
    [6, '18~25岁，30~40天。'],
    [7, '第二行'],
    [9, '2.甲'],
    [10, '3.乙'],
    [11, '丙'],
    [
      13,
      [
        ['街道', '任务'],
        ['溪口', '30'],
      ],
    ],
    [17, '第一条　缩进的行'],
    [19, '网页'],
    [20, '标记'],
    [21, '引用'],
    [23, '留下'],
  ]);
  expect(beside.map((it) => it.what)).toEqual(['source: 演示', '划掉', '图说', '注']);
  expect(doubts.map((it) => it.why)).toEqual(['去掉了里面的网页标记，请核对']);
});

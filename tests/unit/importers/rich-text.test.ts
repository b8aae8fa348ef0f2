import { expect, test } from '@playwright/test';
import { readOdt } from '../../../src/importers/odf/read-odt.ts';
import { readRtf } from '../../../src/importers/rtf/read-rtf.ts';
import { tokensOf } from '../../../src/importers/rtf/tokens.ts';
import { whyMerged } from '../../../src/importers/source/merged.ts';
import { whyPaleOnGround } from '../../../src/importers/source/pale.ts';
import { whyStruck } from '../../../src/importers/source/struck.ts';
import { escaped, odt, p, rtf } from './rich-text-builder.ts';

const shown = (read: { lines: { text: string; table?: string[][]; level?: number }[] }) =>
  read.lines.map(({ text, table, level }) => table ?? (level ? `${level} ${text}` : text));

test('RTF: code pages, Unicode with its substitutes, signs, numbers of lists, levels', () => {
  const unicode = Array.from('残联')
    .map((it) => `\\u${it.charCodeAt(0)}?`)
    .join('');
  const read = readRtf(
    rtf(
      `\\pard\\f0 ${escaped('关于演示的通知')}\\par{\\*\\generator x;}\\pard\\outlinelevel0{\\listtext\\f0 ${escaped('一、')}\\tab}${escaped('总则')}\\par` +
        `\\pard\\uc1 ${unicode}\\ldblquote ${escaped('甲')}\\rdblquote\\~a\\{b\\}\\line ${escaped('下一行')}\\par{\\upr{x}{\\*\\ud{\\u19968?}}}`,
    ),
  );
  expect(shown(read)).toEqual(['关于演示的通知', '1 一、总则', '残联“甲” a{b}', '下一行', '一']);
});

test('RTF: tables are tables; hidden and deleted words, notes and heads are told, boxes are read', () => {
  const row = (...cells: string[]): string =>
    `\\trowd\\intbl ${cells.map((it) => `${escaped(it)}\\cell`).join(' ')}\\row`;
  const read = readRtf(
    rtf(
      `{\\header ${escaped('页眉')}\\par}\\pard ${escaped('正文')}{\\v ${escaped('藏')}}{\\deleted ${escaped('删')}}{\\footnote ${escaped('脚注')}}\\par` +
        `${row('街道', '任务')}${row('溪口', '30')}\\pard ${escaped('末段')}{\\shp{\\*\\shpinst{\\sp{\\sn a}{\\sv 1}}{\\shptxt ${escaped('框')}\\par}}}\\par`,
    ),
  );
  expect(shown(read)).toEqual([
    '正文',
    [
      ['街道', '任务'],
      ['溪口', '30'],
    ],
    '框',
    '末段',
  ]);
  expect(read.beside.map((it) => it.what)).toEqual(['页眉', '藏', '删', '脚注']);
  expect(read.doubts.map((it) => it.what)).toEqual(['框']);
});

test('RTF: levels of styles, the font that holds where none is named, signs of symbol fonts', () => {
  const head =
    '{\\rtf1\\ansi\\deff0{\\fonttbl{\\f0\\fnil\\fcharset134 SimSun;}{\\f7\\fnil\\fcharset2 Wingdings;}}{\\stylesheet{\\s0 Normal;}{\\s15\\sbasedon0\\outlinelevel1 heading 2;}}';
  const body = `\\pard\\plain\\s15 ${escaped('总则')}\\par\\pard\\s0 {\\f7\\'fe}${escaped('甲')}{\\f7\\u-3928?}${escaped('乙')}\\par`;
  const read = readRtf(Buffer.from(`${head}${body}}`, 'latin1'));
  expect(shown(read)).toEqual(['2 总则', '☑甲□乙']);
});

test('RTF: a number that the file does not write out, and a formula, are told', () => {
  const item = (words: string, label = '') =>
    `${label && `{\\listtext ${escaped(label)}\\tab}`}\\pard\\ls1\\ilvl0 ${escaped(words)}\\par`;
  const read = readRtf(
    rtf(
      `${item('总则', '一、')}${item('附则')}\\pard ${escaped('甲')}{\\*\\mmath {\\mr ${escaped('公式')}}}\\par`,
    ),
  );
  expect(shown(read)).toEqual(['一、总则', '附则', '甲']);
  expect(read.doubts.map((it) => `${it.what} ${it.why.slice(0, 7)}`)).toEqual(['附则 这一段有自动编']);
  expect(read.beside.map((it) => it.what)).toEqual(['公式']);
});

test('RTF: white words on no ground are told, in a table they are read and told', () => {
  const head = '{\\rtf1\\ansi\\ansicpg936{\\colortbl;\\red0\\green0\\blue0;\\red255\\green255\\blue255;}';
  const words = ['甲', '{\\cf2 白}', '{\\cf2\\highlight1 底}', '{\\cf1 乙}', '\\cf2 白\\plain 丙']
    .map((it) => it.replace(/\p{Script=Han}/gu, escaped))
    .join('');
  const cell = `\\pard\\trowd\\intbl {\\cf2 ${escaped('格')}}\\cell\\row`;
  const read = readRtf(Buffer.from(`${head}\\pard ${words}\\par ${cell}\\pard}`, 'latin1'));
  expect(shown(read)).toEqual(['甲底乙丙', [['格']]]);
  expect(read.beside.map((it) => it.what)).toEqual(['白白']);
  expect(read.doubts.map((it) => it.what)).toEqual(['格']);
});

test('RTF: white words on the ground of a paragraph, of words or in a box are read', () => {
  const head = '{\\rtf1\\ansi\\ansicpg936{\\colortbl;\\red0\\green0\\blue0;\\red255\\green255\\blue255;}';
  const read = (body: string) =>
    readRtf(Buffer.from(`${head}\\pard ${escaped('甲')}\\par ${body}\\par}`, 'latin1'));
  const white = escaped('白');
  for (const body of [
    `\\pard\\cbpat1\\plain\\cf2 ${white}`,
    `\\pard\\shading10000\\cfpat1\\plain\\cf2 ${white}`,
    `\\pard\\cbpat1\\shading0{\\highlight0\\cf2 ${white}}`,
    `\\pard{\\chshdng10000\\chcfpat1\\cf2 ${white}}`,
    `\\pard\\cbpat1{\\footnote\\pard\\plain ${escaped('注')}}\\cf2 ${white}`,
  ])
    expect(shown(read(body)), body).toEqual(['甲', '白']);
  for (const body of [`\\pard\\cbpat1\\pard\\cf2 ${white}`, `\\pard\\chcbpat1\\plain\\cf2 ${white}`])
    expect(shown(read(body)), body).toEqual(['甲']);
  const box = read(`\\pard{\\shp{\\*\\shpinst{\\shptxt\\pard\\cf2 ${white}\\par}}}`);
  expect(shown(box)).toEqual(['甲', '白']);
  expect(box.doubts.map((it) => it.why)).toContain(whyPaleOnGround);
});

test('RTF: what stands within a paragraph (a note, a box, a label, a new line) does not set it', () => {
  const head = '{\\rtf1\\ansi\\ansicpg936{\\stylesheet{\\s0 Normal;}{\\s1\\outlinelevel0 heading 1;}}';
  const read = (body: string) => readRtf(Buffer.from(`${head}${body}}`, 'latin1'));
  const within = `\\pard\\plain\\s0 ${escaped('注')}`;
  for (const aside of [
    `{\\footnote${within}}`,
    `{\\header${within}\\intbl}`,
    `{\\listtext${within}}`,
    `{\\shp{\\*\\shpinst{\\shptxt${within}\\par}}}`,
  ])
    expect(shown(read(`\\pard\\s1 ${escaped('章')}${aside}\\par`)).at(-1), aside).toMatch(/^1 章/);
  const label = `{\\listtext ${escaped('一、')}\\tab}`;
  for (const [body, lines] of [
    [`${label}\\pard\\ls1 ${escaped('甲')}\\line ${escaped('乙')}\\par`, []],
    [`\\pard\\ls1 ${escaped('甲')}\\line ${escaped('乙')}\\par`, ['甲']],
    [`\\pard\\ls1 ${escaped('甲')}{\\footnote${within}}\\par`, ['甲']],
  ] as const)
    expect(
      read(body).doubts.map((it) => it.what),
      body,
    ).toEqual(lines);
});

test('RTF: the name of a font is its own, and words of the code page that it sets are words', () => {
  const head =
    '{\\rtf1\\ansi\\ansicpg936{\\fonttbl{\\f0\\fcharset134 SimSun;}{\\f1\\fcharset2 Symbol{\\*\\falt Times};}{\\f2\\fcharset2 Wingdings;}}';
  const split = `{\\f1\\'a3\\'b0\\'b1 a}{\\f1 ${escaped('云汀文字a')}}{\\f2\\'fe}{\\f2 ${escaped('云残')}}`;
  expect(shown(readRtf(Buffer.from(`${head}\\f0 ${split}\\par}`, 'latin1')))).toEqual([
    '≤°± α云汀文字a☑云残',
  ]);
});

test('RTF that is cut says where, one without words is refused', () => {
  const whole = rtf(`\\pard ${escaped('第一段')}\\par ${escaped('第二段')}\\par`);
  expect(readRtf(whole.subarray(0, whole.length - 8)).doubts[0]?.why).toMatch(/断了/);
  expect(() => readRtf(rtf('{\\pict 0102}'))).toThrow(/没有文字/);
  expect(() => readRtf(Buffer.from(`{\\rtf1${'{'.repeat(1000)}`))).toThrow(/400 层/);
});

test('OpenDocument: lists as they are numbered, headings, spaces, breaks, tables', () => {
  const level = (at: number, format: string, prefix: string, suffix: string): string =>
    `<text:list-level-style-number text:level="${at}" style:num-format="${format}" style:num-prefix="${prefix}" style:num-suffix="${suffix}"/>`;
  const style = `<text:list-style style:name="L">${level(1, '一, 二, 三, ...', '', '、')}${level(2, '一, 二, 三, ...', '（', '）')}</text:list-style>`;
  const item = (content: string): string => `<text:list-item>${content}</text:list-item>`;
  const list = (content: string, more = ''): string =>
    `<text:list text:style-name="L" ${more}>${content}</text:list>`;
  const read = readOdt(
    odt(
      list(item(p('总则') + `<text:list>${item(p('甲'))}${item(p('乙'))}</text:list>`)) +
        p('正文<text:s text:c="2"/>空格<text:line-break/>下一行') +
        list(item(p('附则')), 'text:continue-numbering="true"') +
        '<text:h text:outline-level="2">小标题</text:h>' +
        `<table:table><table:table-row><table:table-cell>${p('街道')}</table:table-cell><table:table-cell table:number-columns-repeated="2">${p('同')}</table:table-cell></table:table-row></table:table>`,
      style,
    ),
  );
  expect(shown(read)).toEqual([
    '一、总则',
    '（一）甲',
    '（二）乙',
    '正文  空格',
    '下一行',
    '二、附则',
    '2 小标题',
    [['街道', '同', '同']],
  ]);
});

test('merged cells of a table are named', () => {
  const cell = (text: string, more = ''): string => `<table:table-cell ${more}>${p(text)}</table:table-cell>`;
  const table = (row: string): string =>
    `<table:table><table:table-row>${row}</table:table-row></table:table>`;
  const across = 'table:number-columns-spanned="2"';
  const merged = readOdt(odt(table(`${cell('金额', across)}<table:covered-table-cell/>`), ''));
  expect(merged.doubts.map(({ why }) => why)).toEqual([whyMerged]);
  expect(readOdt(odt(table(cell('金额') + cell('人数')), '')).doubts).toEqual([]);
});

test('OpenDocument: what is no text is told', () => {
  const styles = '<style:style style:name="H"><style:text-properties text:display="none"/></style:style>';
  const read = readOdt(
    odt(
      `<text:tracked-changes><text:p>删</text:p></text:tracked-changes><text:table-of-content>${p('目录')}</text:table-of-content>` +
        p(
          `留<text:span text:style-name="H">藏</text:span><text:note><text:p>注</text:p></text:note><office:annotation>${p('批')}</office:annotation>`,
        ) +
        p('藏段', 'H') +
        p(`<draw:frame><draw:text-box>${p('框')}</draw:text-box></draw:frame><draw:frame/>`) +
        '<text:section text:display="none"><text:p>藏节</text:p></text:section><office:novelty>新</office:novelty>',
      styles,
    ),
  );
  expect(shown(read)).toEqual(['留', '框']);
  expect(read.doubts.map((it) => it.what)).toEqual(['框']);
  expect(read.beside.map((it) => it.what)).toEqual([
    '删',
    '目录',
    '藏',
    '注',
    '批',
    '藏段',
    '图片或嵌入对象',
    '藏节',
    '新',
  ]);
  expect(() => readOdt(odt(''))).toThrow(/没有正文/);
});

test('OpenDocument: what is hidden now is told, controls are looked through, what is filled into forms is told', () => {
  const loext = 'xmlns:loext="urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0"';
  const form = 'xmlns:form="urn:oasis:names:tc:opendocument:xmlns:form:1.0"';
  const control = (words: string, more = '') =>
    `<loext:content-control ${loext} ${more}>${words}</loext:content-control>`;
  const hidden = (name: string, now: boolean, words = '') =>
    `<text:${name} text:is-hidden="${now}">${words}</text:${name}>`;
  const number =
    '<text:list-level-style-number text:level="1" style:num-format="一, 二, 三, ..." style:num-suffix="、"/>';
  const read = readOdt(
    odt(
      `<office:forms><form:form ${form}><form:text form:current-value="填的字"/></form:form></office:forms>` +
        p(`各${control('县（区）')}残联${control('请输入', 'loext:showing-place-holder="true"')}`) +
        p(`${hidden('hidden-paragraph', true)}藏段`) +
        p(
          `${hidden('hidden-paragraph', false)}见段${hidden('hidden-text', true, '藏字')}${hidden('hidden-text', false, '见字')}`,
        ) +
        `<text:section text:display="condition" text:is-hidden="true">${p('藏节')}</text:section>` +
        `<text:numbered-paragraph text:style-name="L">${p('总则')}</text:numbered-paragraph>`,
      `<text:list-style style:name="L">${number}</text:list-style>`,
    ),
  );
  expect(shown(read)).toEqual(['各县（区）残联', '见段见字', '一、总则']);
  expect(read.beside.map((it) => it.what)).toEqual(['填的字', '请输入', '藏段', '藏字', '藏节']);
});

test('RTF and OpenDocument: words that a line goes through are left out and told', () => {
  for (const word of ['strike', 'striked1']) {
    const off = word === 'strike' ? 'strike0' : 'striked0';
    const read = readRtf(
      rtf(
        `\\pard ${escaped('每次')}{\\${word} ${escaped('五十元')}}${escaped('六十元')}\\${word} ${escaped('旧')}\\${off} ${escaped('新')}\\par`,
      ),
    );
    expect(shown(read)).toEqual(['每次六十元新']);
    expect(read.beside.map((it) => `${it.what} ${it.why}`).join()).toBe(`五十元旧 ${whyStruck}`);
  }
  const style = (name: string, line: string): string =>
    `<style:style style:name="${name}" style:family="text"><style:text-properties ${line}/></style:style>`;
  const span = (name: string, text: string): string =>
    `<text:span text:style-name="${name}">${text}</text:span>`;
  const read = readOdt(
    odt(
      p(`每次${span('S', '五十元')}${span('D', '五五元')}${span('N', '六十元')}`) + p('旧的一段', 'S'),
      style('S', 'style:text-line-through-style="solid"') +
        style('D', 'style:text-line-through-type="double"') +
        style('N', 'style:text-line-through-style="none"'),
    ),
  );
  expect(shown(read)).toEqual(['每次六十元']);
  expect(read.beside.filter((it) => it.why === whyStruck).map((it) => it.what)).toEqual([
    '五十元',
    '五五元',
    '旧的一段',
  ]);
});

test('the signs of an RTF file: bounds, words with their numbers, single signs, bytes; binary data are passed over', () => {
  expect([...tokensOf("{\\b0 a\\~\\'c4\\bin3 {{}\\par}")]).toEqual([
    { type: 'open' },
    { type: 'word', name: 'b', value: 0 },
    { type: 'bytes', bytes: 'a' },
    { type: 'word', name: '~', value: undefined },
    { type: 'bytes', bytes: '\u00c4' },
    { type: 'word', name: 'par', value: undefined },
    { type: 'close' },
  ]);
});

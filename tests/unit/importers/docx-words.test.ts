import { expect, test } from '@playwright/test';
import { readDocx } from '../../../src/importers/docx/read-docx.ts';
import { docx, numbering, paragraph, run } from './docx-builder.ts';

const read = (body: string, parts?: Record<string, string>) => readDocx(docx(body, parts));
const lines = (body: string, parts?: Record<string, string>): string[] =>
  read(body, parts).lines.map((it) => it.text);
const told = (body: string, parts?: Record<string, string>): string[] => {
  const { beside, doubts } = read(body, parts);
  return [...beside, ...doubts].map((it) => `${it.line} ${it.what}：${it.why}`);
};

const cell = (text: string): string => `<w:tc><w:tcPr/>${paragraph(text)}</w:tc>`;
const control = (content: string, properties = ''): string =>
  `<w:sdt><w:sdtPr>${properties}</w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;

test('content controls and custom XML are looked through around rows, cells and paragraphs of cells', () => {
  const custom = (content: string): string => `<w:customXml w:element="x">${content}</w:customXml>`;
  const body = `<w:tbl><w:tr>${cell('甲')}${control(cell('乙'))}${custom(cell('丙'))}</w:tr>${control(
    `<w:tr>${cell('丁')}<w:tc>${control(paragraph('戊'))}</w:tc><w:tc>${paragraph(control(run('己')))}</w:tc></w:tr>`,
  )}</w:tbl>`;
  expect(read(body).lines[0]?.table).toEqual([
    ['甲', '乙', '丙'],
    ['丁', '戊', '己'],
  ]);
});

test('a control that nobody filled in shows a hint, which is no text', () => {
  const hint = control(run('单击此处输入文字'), '<w:showingPlcHdr/>');
  expect(lines(paragraph(`${run('名称：')}${hint}`))).toEqual(['名称：']);
  expect(told(paragraph(`${run('名称：')}${hint}`))).toEqual([
    '1 单击此处输入文字：内容控件的提示文字，没有填写',
  ]);
});

const mark = (type: string, data = ''): string =>
  `<w:r><w:fldChar w:fldCharType="${type}">${data}</w:fldChar></w:r>`;
const field = (code: string, result: string): string =>
  `${mark('begin')}<w:r><w:instrText>${code}</w:instrText></w:r>${mark('separate')}${result}${mark('end')}`;

test('of a field the result is text and the code is not, also of fields in fields', () => {
  const nested = field('IF ', run('三'));
  expect(lines(paragraph(`${run('第')}${field(' REF _x ', nested)}${run('条')}`))).toEqual(['第三条']);
  expect(lines(paragraph(`<w:fldSimple w:instr="DATE">${run('2024年')}</w:fldSimple>`))).toEqual(['2024年']);
});

test('form fields show what was chosen', () => {
  const list =
    '<w:ffData><w:ddList><w:result w:val="1"/><w:listEntry w:val="甲"/><w:listEntry w:val="乙"/></w:ddList></w:ffData>';
  const box = '<w:ffData><w:checkBox><w:checked/></w:checkBox></w:ffData>';
  const body = paragraph(
    `${mark('begin', list)}${mark('end')}${mark('begin', box)}${mark('end')}${run('同意')}`,
  );
  expect(lines(body)).toEqual(['乙☑同意']);
});

test('a table of contents that Word made is told and is no text; what follows it is', () => {
  const entry = `${mark('begin')}<w:r><w:instrText> TOC \\o </w:instrText></w:r>${mark('separate')}${run('一、总则 1')}`;
  const body =
    paragraph(entry) +
    paragraph(run('二、职责 2')) +
    paragraph(`${mark('end')}${run('正文')}`) +
    `<w:p><w:pPr><w:pStyle w:val="T"/></w:pPr>${run('三、附则 3')}</w:p>`;
  const styles = '<w:style w:type="paragraph" w:styleId="T"><w:name w:val="toc 1"/></w:style>';
  expect(lines(body, { styles })).toEqual(['正文']);
  expect(told(body, { styles })).toEqual([
    '1 一、总则 1：自动生成的目录，没有导入',
    '2 二、职责 2：自动生成的目录，没有导入',
    '4 三、附则 3：自动生成的目录，没有导入',
  ]);
});

test('hidden text is left out by run, by character and paragraph style and by default, and told', () => {
  const hidden = '<w:rPr><w:vanish/></w:rPr>';
  const styles =
    `<w:style w:type="character" w:styleId="C"><w:basedOn w:val="D"/></w:style><w:style w:type="character" w:styleId="D">${hidden}</w:style>` +
    `<w:style w:type="paragraph" w:styleId="P">${hidden}</w:style>`;
  const styled = (properties: string, text: string): string =>
    `<w:r><w:rPr>${properties}</w:rPr><w:t>${text}</w:t></w:r>`;
  const body =
    paragraph(run('见')) +
    paragraph(styled('<w:rStyle w:val="C"/>', '甲')) +
    `<w:p><w:pPr><w:pStyle w:val="P"/></w:pPr>${run('乙')}${styled('<w:vanish w:val="0"/>', '丙')}</w:p>`;
  expect(lines(body, { styles })).toEqual(['见', '丙']);
  expect(told(body, { styles })).toEqual(['2 甲：隐藏文字', '3 乙：隐藏文字']);
  const all = { styles: `<w:docDefaults><w:rPrDefault>${hidden}</w:rPrDefault></w:docDefaults>` };
  expect(() => read(paragraph('全部'), all)).toThrow(/隐藏文字/);
});

test('formulas are one line of text with all their words, and told', () => {
  const m = (name: string, content: string): string => `<m:${name}>${content}</m:${name}>`;
  const t = (text: string): string => m('r', m('t', text));
  const fraction = m('f', m('num', t('资金总额')) + m('den', t('人数+1')));
  const formulas: [string, string][] = [
    [t('补贴额=') + fraction, '补贴额=资金总额/(人数+1)'],
    [m('sSup', m('e', t('x')) + m('sup', t('2'))) + m('sSub', m('e', t('a')) + m('sub', t('i'))), 'x^2a_i'],
    [m('rad', m('deg', '') + m('e', t('x+y'))), '√(x+y)'],
    [
      m(
        'nary',
        '<m:naryPr><m:chr m:val="∑"/></m:naryPr>' + m('sub', t('i=1')) + m('sup', t('n')) + m('e', t('a')),
      ),
      '∑_(i=1)^n a',
    ],
    [m('d', '<m:dPr><m:begChr m:val="["/><m:endChr m:val="]"/></m:dPr>' + m('e', t('x'))), '[x]'],
    [m('func', m('fName', t('max')) + m('e', m('d', m('e', t('a')) + m('e', t('b'))))), 'max(a|b)'],
    [m('acc', m('e', t('y'))), 'y'],
  ];
  for (const [content, text] of formulas) {
    const body = paragraph(`${run('式：')}${m('oMath', content)}`);
    expect(lines(body)).toEqual([`式：${text}`]);
    expect(told(body)).toEqual([`1 ${text}：公式按一行文字导入，请核对原文`]);
  }
  expect(lines(m('oMathPara', m('oMath', t('x=1'))))).toEqual(['x=1']);
});

test('signs of symbol fonts are signs, hyphens that do not break are hyphens, readings over words are told', () => {
  const sym = (font: string, code: string): string => `<w:r><w:sym w:font="${font}" w:char="${code}"/></w:r>`;
  const body = paragraph(
    `${sym('Wingdings', 'F0FE')}${sym('Symbol', 'F0B3')}${sym('宋体', '2460')}<w:r><w:t>12385</w:t><w:noBreakHyphen/><w:t>1</w:t></w:r>` +
      `<w:r><w:ruby><w:rt>${run('tīng')}</w:rt><w:rubyBase>${run('汀')}</w:rubyBase></w:ruby></w:r>${sym('Webdings', 'F001')}`,
  );
  expect(lines(body)).toEqual(['☑≥①12385-1汀']);
  expect(told(body)).toEqual([
    '1 tīng：注音没有导入',
    '1 符号 F001 Webdings：特殊字体的符号没有导入，请核对原文',
  ]);
});

test('words set in a symbol font are the signs that it shows', () => {
  const set = (font: string, words: string): string =>
    `<w:r><w:rPr><w:rFonts w:ascii="${font}" w:hAnsi="${font}"/></w:rPr><w:t>${words}</w:t></w:r>`;
  const body = paragraph(
    `${set('Wingdings', '\uf0fe')}${run('甲')}${set('Wingdings', '\u00a8')}${run('乙')}${set('Symbol', '\uf0b3 60')}${set('宋体', '\u00a8')}`,
  );
  expect(lines(body)).toEqual(['☑甲□乙≥ 60\u00a8']);
});

test('a number that stands alone is the content of its cell, elsewhere it is told', () => {
  const parts = {
    numbering: numbering(
      { 1: [['decimal', '%1']], 2: [['chineseCounting', '%1、']] },
      { 1: { of: '1' }, 2: { of: '2' } },
    ),
  };
  const row = (name: string, properties = ''): string =>
    `<w:tr><w:tc><w:tcPr>${properties}</w:tcPr>${paragraph(run(''), '1')}</w:tc>${cell(name)}</w:tr>`;
  const body = `<w:tbl>${row('听力')}${row('视力', '<w:vMerge w:val="restart"/>')}${row('肢体', '<w:vMerge/>')}</w:tbl>${paragraph('总则', '2')}${paragraph(run(''), '2')}`;
  const read = readDocx(docx(body, parts));
  expect(read.lines.map((it) => it.table ?? it.text)).toEqual([
    [
      ['1', '听力'],
      ['2', '视力'],
      ['', '肢体'],
    ],
    '一、总则',
  ]);
  expect(read.beside.map((it) => `${it.what} ${it.why}`)).toEqual(['二、 自动编号后面没有文字，没有导入']);
  const unknown = { numbering: numbering({ 1: [['hebrew1', '%1']] }, { 1: { of: '1' } }) };
  const told = readDocx(docx(`<w:tbl>${row('听力')}</w:tbl>`, unknown)).beside;
  expect(told.map((it) => `${it.what} ${it.why}`)).toEqual([
    '1 自动编号的格式 hebrew1 不认识，按阿拉伯数字写，请核对',
  ]);
});

test('numbers in a format of Word’s own are written in it, or in the one that it offers to older programs', () => {
  const level = (own: string, other: string): string =>
    `<w:lvl w:ilvl="0"><mc:AlternateContent><mc:Choice Requires="w14"><w:numFmt w:val="custom" w:format="${own}"/></mc:Choice><mc:Fallback><w:numFmt w:val="${other}"/></mc:Fallback></mc:AlternateContent><w:start w:val="1"/><w:lvlText w:val="%1、"/></w:lvl>`;
  const list = (id: number, own: string, other: string): string =>
    `<w:abstractNum w:abstractNumId="${id}">${level(own, other)}</w:abstractNum><w:num w:numId="${id}"><w:abstractNumId w:val="${id}"/></w:num>`;
  const parts = {
    numbering: list(1, '001, 002, 003, ...', 'decimal') + list(2, '甲', 'chineseCounting'),
  };
  const body = [1, 1, 2, 2].map((it) => paragraph('项', String(it))).join('');
  expect(readDocx(docx(body, parts)).lines.map((it) => it.text)).toEqual([
    ...['001、项', '002、项', '一、项', '二、项'],
  ]);
});

test('headings state their level: by style, by the style that it is based on, by the paragraph', () => {
  const styles =
    '<w:style w:type="paragraph" w:styleId="1"><w:name w:val="heading 1"/></w:style>' +
    '<w:style w:type="paragraph" w:styleId="A"><w:basedOn w:val="B"/></w:style>' +
    '<w:style w:type="paragraph" w:styleId="B"><w:pPr><w:outlineLvl w:val="1"/></w:pPr></w:style>';
  const styled = (properties: string, text: string): string =>
    `<w:p><w:pPr>${properties}</w:pPr>${run(text)}</w:p>`;
  const body =
    styled('<w:pStyle w:val="1"/>', '甲') +
    styled('<w:pStyle w:val="A"/>', '乙') +
    styled('<w:outlineLvl w:val="2"/>', '丙') +
    styled('<w:pStyle w:val="A"/><w:outlineLvl w:val="9"/>', '丁') +
    paragraph('戊');
  expect(read(body, { styles }).lines.map((it) => it.level)).toEqual([1, 2, 3, undefined, undefined]);
});

test('what is embedded, hidden in a table or nested in a cell is told', () => {
  const body =
    paragraph('正文') +
    '<w:altChunk r:id="rId9"/>' +
    `<w:tbl><w:tr>${cell('甲')}</w:tr><w:tr><w:trPr><w:hidden/></w:trPr>${cell('乙')}</w:tr><w:tr><w:trPr><w:del/></w:trPr>${cell('丙')}</w:tr>` +
    `<w:tr><w:tc><w:tbl><w:tr>${cell('丁')}${cell('戊')}</w:tr></w:tbl>${paragraph('')}</w:tc></w:tr></w:tbl>`;
  const it = read(body);
  expect(it.lines.map(({ text, table }) => table ?? text)).toEqual(['正文', [['甲'], ['丁 戊']]]);
  expect(told(body).map((line) => line.replace(/^\d+ /, ''))).toEqual([
    '嵌入的文档：嵌入的另一份文档没有导入。请用 Word 打开，另存为一份新的 .docx 再导入',
    '乙：隐藏的表格行',
    '丙：修订中已删除的表格行',
    '丁 戊：表格里套的表格，并进了外面的单元格，请核对',
  ]);
});

test('an element that the reader does not know is told with its words, wherever it stands', () => {
  const unknown = '<w:novelty><w:r><w:t>新</w:t></w:r></w:novelty>';
  const foreign = '<x:y xmlns:x="urn:x">外</x:y>';
  const body =
    paragraph(`${run('甲')}${unknown}${foreign}`) +
    unknown +
    `<w:tbl>${unknown}<w:tr>${unknown}<w:tc>${unknown}${paragraph('乙')}</w:tc></w:tr></w:tbl>`;
  expect(lines(body)).toEqual(['甲', '乙']);
  expect(told(body)).toHaveLength(6);
  for (const it of told(body)) expect(it).toMatch(/^[012] [新外]：不认识文件的这一部分，里面的文字没有导入/);
});

test('prefixes and part names are the file’s own business', () => {
  const body = '<q:body><q:p><q:r><q:t>正文</q:t></q:r></q:p></q:body>';
  const main = `<q:document xmlns:q="http://purl.oclc.org/ooxml/wordprocessingml/main">${body}</q:document>`;
  const related =
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument" Target="/texts/main7.xml"/></Relationships>';
  const file = docx('', {}, { '_rels/.rels': related, 'texts/main7.xml': main });
  expect(readDocx(file).lines.map((it) => it.text)).toEqual(['正文']);
});

test('text in boxes only, entities of one’s own and nesting without end are refused with the reason', () => {
  const box = `<w:r><w:pict><w:txbxContent>${paragraph('框里的话')}</w:txbxContent></w:pict></w:r>`;
  expect(() => read(paragraph(box))).toThrow(/文字都在文本框里（如“框里的话”）/);
  const main = (xml: string): Uint8Array => docx('', {}, { 'word/document.xml': xml });
  expect(() => readDocx(main('<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'))).toThrow(/实体/);
  expect(() => readDocx(main(`${'<a>'.repeat(500)}${'</a>'.repeat(500)}`))).toThrow(/400 层/);
});

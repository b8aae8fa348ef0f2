import { expect, test } from '@playwright/test';
import { readDocx } from '../../../src/importers/docx/read-docx.ts';
import { equationOf } from '../../../src/importers/source/equation-field.ts';
import { docx, numbering, paragraph, run } from './docx-builder.ts';
import { bare, control, field, styled } from './word-places.ts';

const equations: [code: string, text: string, readings?: string[]][] = [
  [' eq \\o\\ac(○,1) ', '①'],
  ['EQ \\o\\ac(○,21)', '㉑'],
  ['EQ \\o\\ac(○,36)', '㊱'],
  ['EQ \\o\\ac(○,甲)', '(甲)'],
  ['EQ \\o\\ac(□,√)', '☑'],
  ['EQ \\* jc2 \\* "Font:宋体" \\* hps10 \\o\\ad(\\s\\up 9(yún),云)', '云', ['yún']],
  ['EQ \\o(\\s\\up 5(上),\\s\\do 5(下))', '上下'],
  ['EQ \\f(资金总额,人数+1)', '资金总额/(人数+1)'],
  ['EQ \\f(1,\\r(3,x))', '1/(3√x)'],
  ['EQ \\b\\lc\\{(\\a\\al(甲,乙))', '{甲; 乙'],
  ['EQ \\b\\bc\\[(甲)', '[甲]'],
  ['EQ 10\\s\\up8(2)\\s\\do8(甲)', '10²_甲'],
  ['EQ \\i\\su(1,n,a(i,j))', '∑_1^n a(i,j)'],
  ['EQ \\l(甲,乙\\,丙)', '甲,乙,丙'],
];

test('a formula that a field prints is one line of text with all its words', () => {
  for (const [code, text, readings = []] of equations)
    expect(equationOf(code), code).toEqual({ text, readings });
  expect(equationOf(`EQ ${'\\f('.repeat(10_000)}`).text.length).toBeGreaterThan(0);
});

const read = (body: string, parts?: Record<string, string>) => readDocx(docx(body, parts));
const lines = (body: string, parts?: Record<string, string>): string[] =>
  read(body, parts).lines.map((it) => it.text);

test('fields that print their code are text where they stand, also inside and around other fields', () => {
  expect(lines(paragraph(`${run('第')}${bare('EQ \\o\\ac(○,3)')}${run('项')}`))).toEqual(['第③项']);
  expect(lines(paragraph(field('REF _x ', bare('EQ \\f(1,2)'))))).toEqual(['1/2']);
  const nested = bare('EQ \\f(1,2)').replace(
    '2)',
    `</w:instrText></w:r>${field('REF x', run('7'))}<w:r><w:instrText>)`,
  );
  expect(lines(paragraph(nested))).toEqual(['1/7']);
  expect(lines(paragraph(bare('SYMBOL 254 \\f "Wingdings"')))).toEqual(['☑']);
  expect(read(`${paragraph('甲')}${paragraph(bare('SYMBOL 1 \\f "Webdings"'))}`).beside[0]?.what).toBe(
    '符号 1 Webdings',
  );
});

test('a paragraph whose mark is deleted, hidden or that is a large first letter goes on in the next one', () => {
  const list = { numbering: numbering({ a: [['decimal', '%1．']] }, { 1: { of: 'a' } }) };
  const item = (text: string, mark = ''): string =>
    paragraph(text, '1').replace('</w:pPr>', `<w:rPr>${mark}</w:rPr></w:pPr>`);
  const gone = item('<w:del><w:r><w:delText>删去的项</w:delText></w:r></w:del>', '<w:del/>');
  expect(lines(item('一项') + gone + item('二项'), list)).toEqual(['1．一项', '2．二项']);
  expect(lines(item('前半', '<w:del/>') + item('后半'), list)).toEqual(['1．前半后半']);
  expect(
    lines(
      `${item('末段', '<w:del/>')}<w:tbl><w:tr><w:tc>${item('格', '<w:specVanish/>')}</w:tc></w:tr></w:tbl>`,
    ),
  ).toEqual(['末段', '格']);
  const drop = `<w:p><w:pPr><w:framePr w:dropCap="drop"/></w:pPr>${run('为')}</w:p>`;
  expect(lines(drop + control(paragraph(styled('', '做好工作'))))).toEqual(['为做好工作']);
});

test('a file of pictures only says that it is a scan, an empty one that it is empty', () => {
  const picture =
    '<w:r><w:pict><v:shape xmlns:v="urn:schemas-microsoft-com:vml" alt="图"><v:imagedata/></v:shape></w:pict></w:r>';
  expect(() => read(paragraph(picture))).toThrow(/像扫描件.*请先做文字识别/);
  expect(() => read(paragraph(''))).toThrow(/没有文字。请检查/);
});

import { expect, test } from '@playwright/test';
import { strToU8, zipSync } from 'fflate';
import { readOds } from '../../../src/importers/sheet/ods.ts';
import { readXlsx } from '../../../src/importers/sheet/xlsx/read-xlsx.ts';

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const rels = (...list: readonly [id: string, type: string, target: string][]): string =>
  `<Relationships>${list.map(([id, type, target]) => `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"/>`).join('')}</Relationships>`;
const zip = (parts: Readonly<Record<string, string>>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)])));

const drawing = `<xdr:wsDr xmlns:xdr="x" xmlns:a="a"><xdr:sp><xdr:nvSpPr><xdr:cNvPr id="2" name="文本框 1" descr="公章的照片"/></xdr:nvSpPr><xdr:txBody><a:p><a:r><a:t>框里</a:t></a:r><a:r><a:t>的字</a:t></a:r></a:p></xdr:txBody></xdr:sp></xdr:wsDr>`;
const xlsx = {
  '_rels/.rels': rels(['r1', 'officeDocument', 'xl/workbook.xml']),
  'xl/workbook.xml': `<workbook ${main}><sheets><sheet name="表" sheetId="1" r:id="r1"/></sheets><definedNames><definedName name="口径">"按万元填"</definedName><definedName name="_xlnm.Print_Area">表!$A$1</definedName></definedNames></workbook>`,
  'xl/_rels/workbook.xml.rels': rels(['r1', 'worksheet', 'worksheets/sheet1.xml']),
  'xl/worksheets/sheet1.xml': `<worksheet ${main}><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>甲</t></is></c></row></sheetData><dataValidations><dataValidation sqref="B2:B9" promptTitle="金额" prompt="按元填"/><dataValidation sqref="C2" error="请从下拉框里选：是、否"/></dataValidations><hyperlinks><hyperlink ref="A1" tooltip="看公告"/></hyperlinks><headerFooter><oddHeader>&amp;L&amp;"宋体"&amp;10云汀市残联&amp;R内部资料</oddHeader><oddFooter>&amp;C第 &amp;P 页，共 &amp;N 页</oddFooter></headerFooter></worksheet>`,
  'xl/worksheets/_rels/sheet1.xml.rels': rels(
    ['r1', 'comments', '../comments1.xml'],
    ['r2', 'drawing', '../drawings/drawing1.xml'],
  ),
  'xl/comments1.xml': `<comments ${main}><commentList><comment ref="A1"><text><r><t>已经</t></r><r><t>核对</t></r></text></comment><comment ref="A2"><text><t>协会名称\n必填</t></text></comment></commentList></comments>`,
  'xl/drawings/drawing1.xml': drawing,
  'xl/drawings/_rels/drawing1.xml.rels': rels(['r1', 'chart', '../charts/chart1.xml']),
  'xl/charts/chart1.xml': `<c:chartSpace xmlns:c="c" xmlns:a="a"><a:p><a:r><a:t>支出走势</a:t></a:r></a:p></c:chartSpace>`,
};

test('words of a workbook that stand in no cell are told, the help of our own forms and page numbers are not', () => {
  const [grid] = readXlsx(zip(xlsx), 'a.xlsx');
  expect(grid?.beside.map(({ what, text }) => `${what}：${text}`)).toEqual([
    '单元格 B2 填写提示：金额\n按元填',
    '单元格 A1 链接提示：看公告',
    '页眉：云汀市残联 内部资料',
    '单元格 A1 批注：已经核对',
    '文本框：框里的字',
    '图片说明：公章的照片',
    '图表：支出走势',
    '名称：按万元填',
  ]);
  grid?.notes.read();
  expect(grid?.notes.all().map(({ where }) => where)).toContain('工作表“表”单元格 A1 批注');
});

test('a damaged part beside the cells is told, and the cells are read', () => {
  const [grid] = readXlsx(zip({ ...xlsx, 'xl/comments1.xml': '<comments><commentList>' }), 'a.xlsx');
  expect(grid?.cell(1, 1).text).toBe('甲');
  expect(grid?.beside.map(({ text }) => text)).toContain('这一部分已损坏，里面的字读不出来');
});

test('so are those of an OpenDocument sheet', () => {
  const open = ['office', 'table', 'text', 'style']
    .map((name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`)
    .join(' ');
  const spaces = `${open} xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"`;
  const content = `<office:document-content ${spaces}><office:body><office:spreadsheet><table:content-validations><table:content-validation table:name="v"><table:help-message table:title="金额"><text:p>按元填</text:p></table:help-message></table:content-validation><table:content-validation table:name="own"><table:error-message table:title="性质"><text:p>请从下拉框里选：一般、重要</text:p></table:error-message></table:content-validation></table:content-validations><table:table table:name="表"><table:shapes><draw:frame><draw:text-box><text:p>框里的字</text:p></draw:text-box></draw:frame></table:shapes><table:table-row><table:table-cell><office:annotation><text:p>已经核对</text:p></office:annotation><text:p>甲</text:p></table:table-cell></table:table-row></table:table><table:table table:name="又一表"><table:table-row><table:table-cell table:content-validation-name="own"/><table:table-cell table:content-validation-name="v" table:number-columns-repeated="3"/></table:table-row></table:table></office:spreadsheet></office:body></office:document-content>`;
  const styles = `<office:document-styles ${spaces}><office:master-styles><style:master-page><style:header><text:p><text:sheet-name>???</text:sheet-name></text:p></style:header><style:footer><text:p>内部资料 第 <text:page-number>1</text:page-number> 页</text:p></style:footer></style:master-page></office:master-styles></office:document-styles>`;
  const [grid, other] = readOds(Buffer.from(zip({ 'content.xml': content, 'styles.xml': styles })), 'a.ods');
  expect(grid?.beside.map(({ what, text }) => `${what}：${text}`)).toEqual([
    '页脚：内部资料',
    '文本框：框里的字',
    '单元格 A1 批注：已经核对',
  ]);
  expect(grid?.cell(1, 1).text).toBe('甲');
  // The help of an empty form is nobody's words, and a hint is told in the sheet whose cells have it.
  expect(other?.beside).toEqual([{ what: '单元格 B1 填写提示', text: '金额\n按元填' }]);
});

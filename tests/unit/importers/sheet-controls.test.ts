import { expect, test } from '@playwright/test';
import { strToU8, zipSync } from 'fflate';
import { readOds } from '../../../src/importers/sheet/ods.ts';
import { readXlsx } from '../../../src/importers/sheet/xlsx/read-xlsx.ts';

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const main = `xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${office}"`;
const rels = (...list: readonly [type: string, target: string][]): string =>
  `<Relationships>${list.map(([type, target], index) => `<Relationship Id="r${index + 1}" Type="${office}/${type}" Target="${target}"/>`).join('')}</Relationships>`;
const zip = (parts: Readonly<Record<string, string>>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)])));

/** A sheet 表 with a cell, and what else the sheet and the package hold. */
const book = (
  { cell = '<is><t>甲</t></is>', sheet = '', related = [] as [string, string][], strings = '' },
  parts: Readonly<Record<string, string>> = {},
): Uint8Array =>
  zip({
    '_rels/.rels': rels(['officeDocument', 'xl/workbook.xml']),
    'xl/workbook.xml': `<workbook ${main}><sheets><sheet name="表" sheetId="1" r:id="r1"/><sheet name="走势图" sheetId="2" r:id="r2"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': rels(
      ['worksheet', 'worksheets/sheet1.xml'],
      ['chartsheet', 'chartsheets/sheet1.xml'],
      ['sharedStrings', 'sharedStrings.xml'],
    ),
    'xl/sharedStrings.xml': `<sst ${main}>${strings}</sst>`,
    'xl/worksheets/sheet1.xml': `<worksheet ${main}><sheetData><row r="1"><c r="A1" t="inlineStr">${cell}</c>${strings === '' ? '' : '<c r="B1" t="s"><v>0</v></c>'}</row></sheetData>${sheet}</worksheet>`,
    'xl/worksheets/_rels/sheet1.xml.rels': rels(...related),
    ...parts,
  });

const told = (bytes: Uint8Array): string[] =>
  (readXlsx(bytes, 'a.xlsx')[0]?.beside ?? []).map(({ what, text }) => `${what}：${text}`);

test('how signs are read (拼音) stands in no cell and is told', () => {
  const guide = '<si><t>乙一</t><rPh sb="0" eb="2"><t>yǐ yī</t></rPh></si>';
  const cell = '<is><t>云汀</t><rPh sb="0" eb="1"><t>yún</t></rPh><rPh sb="1" eb="2"><t>tīng</t></rPh></is>';
  const bytes = book({ cell, strings: guide });
  expect(told(bytes)).toEqual(['单元格 A1 拼音：yún tīng', '单元格 B1 拼音：yǐ yī']);
  const [grid] = readXlsx(bytes, 'a.xlsx');
  expect([grid?.cell(1, 1).text, grid?.cell(1, 2).text]).toEqual(['云汀', '乙一']);
});

const shape = (type: string, caption: string, data = ''): string =>
  `<v:shape id="_x0000_s1025" style="x"><v:textbox><div style="text-align:left"><font face="宋体">${caption}</font><br></div></v:textbox><x:ClientData ObjectType="${type}"><x:Anchor>1, 0, 2, 0, 3, 0, 3, 0</x:Anchor>${data}</x:ClientData></v:shape>`;
const vml = (...shapes: readonly string[]): string =>
  `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:x="urn:schemas-microsoft-com:office:excel">${shapes.join('')}</xml>`;

test('boxes that are ticked, lists, buttons and groups that lie on a sheet are told with what is chosen', () => {
  const drawn = vml(
    shape('Note', '批注在别处'),
    shape('Checkbox', '有活动场所', '<x:Checked>1</x:Checked>'),
    shape('Checkbox', '已上墙公示'),
    shape('Radio', '优秀', '<x:Checked>1</x:Checked>'),
    shape('Drop', '', '<x:FmlaRange>$H$1:$H$3</x:FmlaRange><x:Sel>2</x:Sel>'),
    shape('Button', '提交给市残联'),
    shape('GBox', '检查结论'),
    shape('Spin', '', '<x:Val>12</x:Val>'),
    '<v:shape alt="单位公章"><v:textpath string="内部资料"/></v:shape>',
  );
  expect(told(book({ related: [['vmlDrawing', '../d.vml']] }, { 'xl/d.vml': drawn }))).toEqual([
    '单元格 B3 勾选框：有活动场所（选中）',
    '单元格 B3 勾选框：已上墙公示（没有选中）',
    '单元格 B3 单选框：优秀（选中）',
    '单元格 B3 下拉框：第 2 项，选项在 $H$1:$H$3',
    '单元格 B3 按钮：提交给市残联',
    '单元格 B3 分组框：检查结论',
    '单元格 B3 微调按钮：12',
    '图形：单位公章\n内部资料',
  ]);
});

test('so are the entries of lists, ActiveX controls and embedded files, whose words nobody reads', () => {
  const parts = {
    'xl/ctrlProps/c1.xml': `<formControlPr ${main} objectType="Drop" sel="2"><itemLst><item val="甲级"/><item val="乙级"/></itemLst></formControlPr>`,
    'xl/ctrlProps/c2.xml': `<formControlPr ${main} objectType="CheckBox" checked="Checked"/>`,
    'xl/activeX/a1.xml': `<ax:ocx xmlns:ax="ax"><ax:ocxPr ax:name="Caption" ax:value="经费已到账"/><ax:ocxPr ax:name="Value" ax:value="1"/><ax:ocxPr ax:name="Size" ax:value="2540;635"/></ax:ocx>`,
    'xl/activeX/a2.xml': `<ax:ocx xmlns:ax="ax" ax:persistence="persistStreamInit"/>`,
  };
  const related: [string, string][] = [
    ['ctrlProp', '../ctrlProps/c1.xml'],
    ['ctrlProp', '../ctrlProps/c2.xml'],
    ['control', '../activeX/a1.xml'],
    ['control', '../activeX/a2.xml'],
    ['package', '../embeddings/a.docx'],
    ['image', '../media/image1.png'],
  ];
  expect(told(book({ related }, parts))).toEqual([
    '插入的控件：经费已到账\n1',
    '插入的控件：里面的字和选择读不出来',
    '下拉框：乙级，选项是 甲级、乙级',
    '勾选框：选中',
    '嵌入的文件：里面的内容没有读',
    '图片：1 张，里面的字读不出来',
  ]);
});

test('words of SmartArt, of a sheet that is a chart, and pictures are told', () => {
  const parts = {
    'xl/drawings/d.xml': '<xdr:wsDr xmlns:xdr="x"><xdr:pic/></xdr:wsDr>',
    'xl/drawings/_rels/d.xml.rels': rels(
      ['diagramData', '../diagrams/data1.xml'],
      ['image', '../media/1.png'],
      ['image', '../media/2.png'],
    ),
    'xl/diagrams/data1.xml':
      '<dgm:dataModel xmlns:dgm="d" xmlns:a="a"><dgm:t><a:p><a:r><a:t>先申请</a:t></a:r></a:p></dgm:t></dgm:dataModel>',
    'xl/chartsheets/sheet1.xml': `<chartsheet ${main}/>`,
    'xl/chartsheets/_rels/sheet1.xml.rels': rels(['drawing', '../drawings/d2.xml']),
    'xl/drawings/d2.xml': '<xdr:wsDr xmlns:xdr="x"/>',
    'xl/drawings/_rels/d2.xml.rels': rels(['chart', '../charts/c.xml']),
    'xl/charts/c.xml':
      '<c:chartSpace xmlns:c="c" xmlns:a="a"><a:p><a:r><a:t>三年支出</a:t></a:r></a:p></c:chartSpace>',
  };
  expect(told(book({ related: [['drawing', '../drawings/d.xml']] }, parts))).toEqual([
    '智能图形：先申请',
    '图片：2 张，里面的字读不出来',
    '工作表“走势图”图表：三年支出',
  ]);
});

test('the same of an OpenDocument sheet', () => {
  const open = ['office', 'table', 'text', 'style', 'form']
    .map((name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`)
    .join(' ');
  const spaces = `${open} xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0" xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0"`;
  const forms = `<office:forms><form:form><form:checkbox form:label="有活动场所" form:current-state="checked"/><form:radio form:label="优秀" form:current-selected="false"/><form:listbox><form:option form:label="甲级"/><form:option form:label="乙级" form:current-selected="true"/></form:listbox><form:text form:current-value="三处"/><form:button form:label="提交给市残联"/><form:fixed-text form:label="检查结论"/></form:form></office:forms>`;
  const content = `<office:document-content ${spaces}><office:body><office:spreadsheet><table:table table:name="表">${forms}<table:shapes><draw:frame><svg:title>公章</svg:title><svg:desc>单位公章</svg:desc><draw:image/></draw:frame></table:shapes><table:table-row><table:table-cell><text:p><text:ruby><text:ruby-base>云汀</text:ruby-base><text:ruby-text>yún tīng</text:ruby-text></text:ruby>市</text:p></table:table-cell></table:table-row></table:table></office:spreadsheet></office:body></office:document-content>`;
  const [grid] = readOds(Buffer.from(zip({ 'content.xml': content })), 'a.ods');
  expect(grid?.cell(1, 1).text).toBe('云汀市');
  expect(grid?.beside.map(({ what, text }) => `${what}：${text}`)).toEqual([
    '图片说明：公章\n单位公章',
    '图片：1 张，里面的字读不出来',
    '勾选框：有活动场所（选中）',
    '单选框：优秀（没有选中）',
    '下拉框：乙级，选项是 甲级、乙级',
    '文字框：三处',
    '按钮：提交给市残联',
    '标签：检查结论',
    '单元格 A1 拼音：yún tīng',
  ]);
});

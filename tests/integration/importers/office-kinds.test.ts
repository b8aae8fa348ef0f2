import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { strToU8, zipSync } from 'fflate';
import { readWorkbook } from '../../../src/importers/sheet/workbook.ts';
import { withoutOffice } from './office-support.ts';
import { importBytes, withFolder } from '../../unit/importers/support.ts';

// LibreOffice makes a profile for each file: seconds, and more on a machine with other work.
test.describe.configure({ timeout: 300_000 });

test.beforeEach(() => test.skip(withoutOffice !== '', withoutOffice));

const lines = [
  '云汀市残疾人联合会关于做好社区康复服务的通知',
  '云残发〔2024〕12号',
  '各县（市、区）残联：',
  '为做好社区康复服务工作，让持证残疾人就近得到康复指导，现将有关事项通知如下，请认真贯彻执行。',
  '一、总体要求',
  '坚持需求导向，把为残疾人办实事放在首位，每个街道建立一个康复服务站，配备专职委员。',
  '云汀市残疾人联合会',
  '2024年5月6日',
];
const rows = [
  ['街道', '服务站'],
  ['溪口', '溪口服务站'],
];
const xml = '<?xml version="1.0" encoding="UTF-8"?>';
const open = (mimetype: string): string =>
  `${xml}<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" office:version="1.2" office:mimetype="application/vnd.oasis.opendocument.${mimetype}"><office:body>`;
const close = '</office:body></office:document>';

const texts: [name: string, content: string][] = [
  [
    'notice.xml',
    `${xml}<?mso-application progid="Word.Document"?><w:wordDocument xmlns:w="http://schemas.microsoft.com/office/word/2003/wordml"><w:body>${lines.map((it) => `<w:p><w:r><w:t>${it}</w:t></w:r></w:p>`).join('')}</w:body></w:wordDocument>`,
  ],
  [
    'notice.fodt',
    `${open('text')}<office:text>${lines.map((it) => `<text:p>${it}</text:p>`).join('')}</office:text>${close}`,
  ],
];

for (const [name, content] of texts)
  test(`${name} comes in through LibreOffice, and it is said`, () => {
    const { policy, tree, doubts } = importBytes(content, name);
    expect(policy).toMatchObject({
      title: lines[0],
      number: { text: lines[1] },
      issuers: ['云汀市残疾人联合会'],
      recipients: ['各县（市、区）残联'],
      adoptedOn: '2024-05-06',
    });
    expect(tree.map((it) => it.id)).toEqual(['p1', 'c1', 'c1-p1']);
    expect(doubts.map((it) => it.why)).toEqual(['由 LibreOffice 转换以后读的，请对照原文核对']);
  });

/** A record of the binary form of Excel (MS-XLSB 2.1.4): its type and size in seven bits a byte, then its data. */
function record(type: number, data = Buffer.alloc(0)): Buffer {
  const size = data.length < 128 ? [data.length] : [(data.length & 127) | 128, data.length >> 7];
  return Buffer.concat([
    Buffer.from([...(type < 128 ? [type] : [(type & 127) | 128, type >> 7]), ...size]),
    data,
  ]);
}
const u32 = (...values: number[]): Buffer =>
  Buffer.concat(values.map((it) => Buffer.from(Uint32Array.of(it).buffer)));
const wide = (text: string): Buffer => Buffer.concat([u32(text.length), Buffer.from(text, 'utf16le')]);
const relations = (type: string, target: string): Uint8Array =>
  strToU8(
    `${xml}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}"/></Relationships>`,
  );
const xlsb = (): Uint8Array =>
  zipSync({
    '[Content_Types].xml': strToU8(
      `${xml}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.bin" ContentType="application/vnd.ms-excel.sheet.binary.macroEnabled.main"/><Override PartName="/xl/worksheets/sheet1.bin" ContentType="application/vnd.ms-excel.worksheet"/></Types>`,
    ),
    '_rels/.rels': relations('officeDocument', 'xl/workbook.bin'),
    'xl/_rels/workbook.bin.rels': relations('worksheet', 'worksheets/sheet1.bin'),
    'xl/workbook.bin': Buffer.concat([
      record(131),
      record(143),
      record(156, Buffer.concat([u32(0, 1), wide('rId1'), wide('表')])),
      record(144),
      record(132),
    ]),
    'xl/worksheets/sheet1.bin': Buffer.concat([
      record(129),
      record(145),
      ...rows.flatMap((cells, at) => [
        record(0, Buffer.concat([u32(at, 0), Buffer.from([0x2c, 1, 0, 0, 0]), u32(0)])),
        ...cells.map((it, column) => record(6, Buffer.concat([u32(column, 0), wide(it)]))),
      ]),
      record(146),
      record(130),
    ]),
  });

const sheets: [name: string, content: string | Uint8Array][] = [
  [
    'list.fods',
    `${open('spreadsheet')}<office:spreadsheet><table:table table:name="表">${rows.map((cells) => `<table:table-row>${cells.map((it) => `<table:table-cell office:value-type="string"><text:p>${it}</text:p></table:table-cell>`).join('')}</table:table-row>`).join('')}</table:table></office:spreadsheet>${close}`,
  ],
  [
    'list.xml',
    `${xml}<?mso-application progid="Excel.Sheet"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet"><Worksheet ss:Name="表"><Table>${rows.map((cells) => `<Row>${cells.map((it) => `<Cell><Data ss:Type="String">${it}</Data></Cell>`).join('')}</Row>`).join('')}</Table></Worksheet></Workbook>`,
  ],
  ['list.xlsb', xlsb()],
];

for (const [name, content] of sheets)
  test(`${name} comes in through LibreOffice`, () =>
    withFolder(async (folder) => {
      writeFileSync(join(folder, name), content);
      const [grid] = await readWorkbook(join(folder, name));
      expect(grid?.filledRows.map((row) => grid.filled(row).map((it) => it.text))).toEqual(rows);
    }));

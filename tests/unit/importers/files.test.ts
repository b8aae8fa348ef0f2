import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import type { Grid } from '../../../src/importers/sheet/cell.ts';
import { readWorkbook } from '../../../src/importers/sheet/workbook.ts';
import { importBytes, root, toGb18030, withFolder } from './support.ts';

// Files that LibreOffice and Chromium wrote from one fictional text and one form; PDFs are read in processes of their own.
test.describe.configure({ timeout: 180_000 });

const bytesOf = (name: string): Buffer => readFileSync(resolve(root, 'tests/fixtures/intake/files', name));
const utf16 = (text: string): Buffer => Buffer.from(`\ufeff${text}`, 'utf16le');

const facts = {
  title: '云汀市残疾人联合会关于做好社区康复服务的通知',
  number: { text: '云残发〔2024〕12号' },
  issuers: ['云汀市残疾人联合会'],
  recipients: ['各县（市、区）残联'],
  adoptedOn: '2024-05-06',
};
const markers = ['', '一、', '（一）', '（二）', '二、', ''];

/** The paragraphs of the page that LibreOffice wrote. */
const paragraphs = (): string[] =>
  [
    ...bytesOf('notice.html')
      .toString('utf8')
      .matchAll(/<p[^>]*>([\s\S]*?)<\/p>/g),
  ]
    .map(([, it]) => (it ?? '').replace(/<[^>]*>|\s+/g, ''))
    .filter((it) => it !== '');
const plain = (): string => paragraphs().join('\n');
const page = (charset: string): string =>
  `<html><head><meta charset="${charset}"><title>${facts.title}</title></head><body>${paragraphs()
    .map((it) => `<p>${it}</p>`)
    .join('\n')}</body></html>`;
const markdown = (...of: [pattern: RegExp, by: string][]): string =>
  of.reduce((text, [pattern, by]) => text.replace(pattern, by), plain().replaceAll('\n', '\n\n'));

/** Names as staff have them, also wrong ones, and the bytes. */
const texts: [name: string, bytes: () => Uint8Array][] = [
  ['notice.docx', () => bytesOf('notice.docx')],
  ['named-as-an-old-one.doc', () => bytesOf('notice.docx')],
  ['notice.odt', () => bytesOf('notice.odt')],
  ['named-as-Word.docx', () => bytesOf('notice.odt')],
  ['notice.rtf', () => bytesOf('notice.rtf')],
  ['RTF-named-as-Word.doc', () => bytesOf('notice.rtf')],
  ['notice.html', () => bytesOf('notice.html')],
  ['a-page-named-as-text.txt', () => bytesOf('notice.html')],
  ['GBK.html', () => toGb18030(page('gb2312'))],
  ['states-no-encoding.htm', () => toGb18030(page('x'))],
  ['UTF-16.html', () => utf16(page('utf-16'))],
  ['browser.mht', () => bytesOf('browser.mht')],
  ['saved-page.html', () => bytesOf('browser.mht')],
  ['browser.pdf', () => bytesOf('browser.pdf')],
  ['office.pdf', () => bytesOf('office.pdf')],
  ['headings.md', () => Buffer.from(markdown([/^/, '# '], [/\n(?=一、)/, '\n## '], [/\n(?=二、)/, '\n## ']))],
  ['plain.md', () => Buffer.from(markdown())],
  ['bold.md', () => Buffer.from(markdown([/^.+/, '**$&**'], [/一、总体要求/, '**$&**']))],
  ['headings-named-as-text.txt', () => Buffer.from(markdown([/^/, '# ']))],
  ['GBK.md', () => toGb18030(markdown())],
  ['UTF-16.txt', () => utf16(plain())],
];

for (const [name, bytes] of texts)
  test(`${name}: every field and clause`, () => {
    const { policy, tree } = importBytes(bytes(), name);
    expect(policy).toMatchObject(facts);
    expect(tree.map((it) => it.marker)).toEqual(markers);
  });

const cut = (name: string, share: number): Buffer => {
  const whole = bytesOf(name);
  return whole.subarray(0, Math.floor(whole.length * share));
};
const faulty: [name: string, bytes: () => Uint8Array, said: RegExp][] = [
  ...['docx', 'odt', 'rtf', 'html', 'mht', 'pdf', 'md', 'ofd', 'txt'].map(
    (it): [string, () => Uint8Array, RegExp] => [`empty.${it}`, () => Buffer.alloc(0), /0 字节/],
  ),
  ['cut.docx', () => cut('notice.docx', 0.7), /没有下载完整/],
  ['cut.odt', () => cut('notice.odt', 0.7), /没有下载完整/],
  ['cut.rtf', () => cut('notice.rtf', 0.1), /没有文字，或者已损坏/],
  ['cut.pdf', () => cut('office.pdf', 0.1), /PDF.*\.docx/],
  ['cut.mht', () => cut('browser.mht', 0.1), /正文|汉字/],
  ['spaces.md', () => Buffer.from(' \n\n '), /没有正文|空的/],
  ['a sheet.docx', () => bytesOf('roster.ods'), /OpenDocument 表格.*政策文件请另存为/],
];

for (const [name, bytes, said] of faulty)
  test(`${name} is refused with what to do`, () => {
    expect(() => importBytes(bytes(), name)).toThrow(said);
  });

/** Every cell that holds something; of merged ones the first. */
const cells = (grids: readonly Grid[]): string[] =>
  grids.flatMap((grid) =>
    grid.filledRows.flatMap((row) =>
      grid
        .filled(row)
        .filter((it) => it.master === it.address)
        .map((it) => `${it.address} ${it.text}`),
    ),
  );
const read = (name: string, bytes: Uint8Array): Promise<string[]> =>
  withFolder(async (folder) => {
    writeFileSync(join(folder, name), bytes);
    return cells(await readWorkbook(join(folder, name)));
  });
const csv = (): string => bytesOf('roster.csv').toString('utf8');
const sheets: [name: string, bytes: () => Uint8Array][] = [
  ['roster.ods', () => bytesOf('roster.ods')],
  ['named as Excel.xlsx', () => bytesOf('roster.ods')],
  ['roster.csv', () => bytesOf('roster.csv')],
  ['BOM.csv', () => Buffer.from(`\ufeff${csv()}`)],
  ['GBK.csv', () => toGb18030(csv())],
  ['UTF-16.csv', () => utf16(csv())],
  ['Windows.csv', () => Buffer.from(csv().replaceAll('\n', '\r\n'))],
];

for (const [name, bytes] of sheets)
  test(`${name}: the cells of the form it was saved from`, async () => {
    const original = cells(await readWorkbook(resolve(root, 'tests/fixtures/intake/_seed/roster.xlsx')));
    expect(original.length).toBeGreaterThan(20);
    expect(await read(name, bytes())).toEqual(original);
  });

test('faulty sheets are refused with what to do', async () => {
  await expect(read('cut.ods', cut('roster.ods', 0.7))).rejects.toThrow(/没有下载完整/);
  await expect(read('empty.csv', Buffer.alloc(0))).rejects.toThrow(/0 字节/);
  await expect(read('a text.ods', bytesOf('notice.odt'))).rejects.toThrow(/OpenDocument 文本.*不是表格/);
});

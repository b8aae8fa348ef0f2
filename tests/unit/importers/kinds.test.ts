import { existsSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import { strToU8, zipSync } from 'fflate';
import { fileKindOf } from '../../../src/importers/file-kinds/detect.ts';
import { fileKinds, notForm, notText, type FileKind } from '../../../src/importers/file-kinds/kinds.ts';
import { sheetReaders } from '../../../src/importers/sheet/workbook.ts';
import { textReaders } from '../../../src/importers/source/read-source.ts';
import { ole } from './ole-builder.ts';
import { divisions } from './sheet-support.ts';
import { fixture, root, runImport, toGb18030, withFolder } from './support.ts';

const zip = (members: Record<string, string>): Buffer =>
  Buffer.from(zipSync(Object.fromEntries(Object.entries(members).map(([name, it]) => [name, strToU8(it)]))));
const hex = (text: string): Buffer => Buffer.concat([Buffer.from(text, 'hex'), Buffer.alloc(400)]);
const typed = (type: string): Buffer => zip({ '[Content_Types].xml': `<Types ContentType="${type}"/>` });
const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';

const files: [kind: FileKind, bytes: Buffer, extension?: string][] = [
  ['docx', typed(word)],
  ['docx', typed('application/vnd.ms-word.document.macroEnabled.main+xml')],
  ['docx', zip({ 'word/document2.xml': '<x/>' })],
  ['xlsx', typed('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml'), 'docx'],
  ['xlsb', typed('application/vnd.ms-excel.sheet.binary.macroEnabled.main')],
  ['slides', zip({ 'ppt/presentation.xml': '<x/>' })],
  ['odt', zip({ mimetype: 'application/vnd.oasis.opendocument.text' })],
  ['ods', zip({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet' })],
  ['epub', zip({ mimetype: 'application/epub+zip' })],
  [
    'lockedOdf',
    zip({
      mimetype: 'application/vnd.oasis.opendocument.text',
      'META-INF/manifest.xml': '<manifest:encryption-data/>',
    }),
  ],
  ['ofd', zip({ 'OFD.xml': '<x/>', 'Doc_0/Document.xml': '<x/>' })],
  ['lockedOfd', zip({ 'Encryptions.xml': '<x/>', 'doc.dat': 'x' })],
  ['zip', zip({ '通知.docx': 'x' })],
  ['doc', ole({ WordDocument: Buffer.alloc(5000) }), 'doc'],
  ['wps', ole({ WordDocument: Buffer.alloc(5000) }), 'wps'],
  [
    'lockedOffice',
    ole({ WordDocument: Buffer.concat([Buffer.alloc(11), Buffer.from([1]), Buffer.alloc(5000)]) }),
    'doc',
  ],
  ['xls', ole({ Workbook: Buffer.alloc(5000) }), 'xls'],
  ['et', ole({ Workbook: Buffer.alloc(5000) }), 'et'],
  [
    'lockedOffice',
    ole({ Workbook: Buffer.concat([Buffer.from('0908020000002f000000', 'hex'), Buffer.alloc(5000)]) }),
    'xls',
  ],
  ['lockedOffice', ole({ EncryptionInfo: Buffer.alloc(200), EncryptedPackage: Buffer.alloc(5000) }), 'docx'],
  ['lockedOffice', ole({ WordDocument: Buffer.alloc(5000), EncryptedPackage: Buffer.alloc(5000) }), 'docx'],
  ['slides', ole({ 'PowerPoint Document': Buffer.alloc(5000) })],
  ['mail', ole({ '__properties_version1.0': Buffer.alloc(5000) })],
  ['ole', ole({ Other: Buffer.alloc(5000) })],
  ['pdf', Buffer.from('\n%PDF-1.7\n')],
  ['rtf', Buffer.from('{\\rtf1\\ansi x}')],
  ['image', hex('89504e470d0a1a0a')],
  ['image', hex('ffd8ffe0')],
  ['image', hex('524946460000000057454250')],
  ['image', hex('424d360000000000000036')],
  ['image', hex('00000018667479706865696300')],
  ['image', hex('49492a00')],
  ['media', hex('0000001866747970697336f6')],
  ['rar', hex('526172211a0701')],
  ['sevenZip', hex('377abcaf271c')],
  ['gzip', hex('1f8b08')],
  ['program', hex('4d5a90')],
  ['caj', hex('43414a')],
  ['unknown', hex('0001020300090807')],
  ['html', Buffer.from('\ufeff<!DOCTYPE html><p>x')],
  ['html', Buffer.from('<!-- saved from url=(0014)about:internet -->\n<div>一</div>')],
  ['html', Buffer.from('通知\n<p>一</p>\n<p>二</p><p>三</p>'), 'txt'],
  ['html', Buffer.from(toGb18030('<table><tr><td>一</td></tr></table>')), 'xls'],
  [
    'mht',
    Buffer.from(
      'From: <Saved by Blink>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="x"\r\n\r\n--x',
    ),
  ],
  ['mail', Buffer.from('Received: x\r\nFrom: a\r\nMIME-Version: 1.0\r\nContent-Type: text/plain\r\n\r\nx')],
  [
    'wordXml',
    Buffer.from('<?xml version="1.0"?><?mso-application progid="Word.Document"?><w:wordDocument/>'),
  ],
  ['excelXml', Buffer.from('<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?><Workbook/>')],
  ['flatOdf', Buffer.from('<?xml version="1.0"?><office:document/>')],
  ['xml', Buffer.from('<?xml version="1.0"?><data/>')],
  ['markdown', Buffer.from('只有文字'), 'md'],
  ['markdown', Buffer.from('# 标题\n\n正文'), 'txt'],
  ['markdown', Buffer.from(`关于演示的通知\n\n${'<p>甲</p>'.repeat(3)}`), 'md'],
  ['markdown', Buffer.from(`# 标题\n\n${'<p>甲</p>'.repeat(3)}`), 'txt'],
  ['markdown', Buffer.from('<div align="center">\n\n# 标题\n\n</div>\n\n正文'), 'md'],
  ['html', Buffer.from('<div><p>正文</p></div>'), 'md'],
  ['csv', Buffer.from('编号,名称\n1,甲\n'), 'csv'],
  ['text', Buffer.from('关于演示的通知\n# 一个井号\n1 < 2 > 1\n'), 'txt'],
  ['text', Buffer.from('发布日期：2024-05-06\n关于演示的通知\n'), 'txt'],
];

test('kinds of file are told apart by what is in them', () => {
  const found = files.map(([kind, bytes, extension = '']) => `${kind}: ${fileKindOf(bytes, extension)}`);
  expect(found).toEqual(files.map(([kind]) => `${kind}: ${kind}`));
});

test('a zip that is cut or locked is told', () => {
  const whole = zip({ 'word/document.xml': '<x/>' });
  expect(() => fileKindOf(whole.subarray(0, whole.length - 30), 'docx')).toThrow(/没有下载完整/);
  const locked = Buffer.from(whole);
  locked[locked.indexOf('PK\x01\x02') + 8] = 1;
  expect(fileKindOf(locked, 'zip')).toBe('lockedZip');
});

test('every kind has a name and says what to do, as a text and as a form', () => {
  for (const kind of Object.keys(fileKinds) as FileKind[])
    for (const message of [notText(kind), notForm(kind)])
      expect(message, kind).toMatch(/^这是.{2,40}，不能直接读取。.*(?:请|存为)/);
});

/** Runs with every reader of a table failing as a library does that meets what it did not foresee. */
async function withFaulty<Readers extends object>(readers: Readers, act: () => Promise<void>): Promise<void> {
  const sound = { ...readers };
  const fail = (): never => {
    throw new TypeError("Cannot read properties of null (reading 'tagName')");
  };
  for (const kind of Object.keys(readers)) Object.assign(readers, { [kind]: fail });
  try {
    await act();
  } finally {
    Object.assign(readers, sound);
  }
}

const textKinds = Object.keys(textReaders);

test('what a reader did not foresee refuses its own file by name, whatever its kind, and the others go in', () =>
  withFolder(async (folder) => {
    const spoiled = textKinds.map((kind): string => {
      const [, bytes, extension = kind] = files.find(([it]) => it === kind) ?? [];
      const path = join(folder, `faulty-${kind}.${extension}`);
      writeFileSync(path, bytes ?? '没有种类的字');
      return path;
    });
    const { text: sound } = textReaders;
    await withFaulty(textReaders, async () => {
      textReaders.text = sound;
      const into = join(folder, 'c');
      const { code, error } = await runImport(
        'policy',
        fixture('regulation.txt'),
        ...spoiled,
        '--into',
        into,
        '--skip-refused',
      );
      expect([code, existsSync(join(into, 'policies/regulation.mdx'))]).toEqual([0, true]);
      for (const kind of textKinds.filter((it) => it !== 'text'))
        expect(error).toMatch(new RegExp(`faulty-${kind}\\.\\w+：程序读这个文件时内部出错.*请用 Word`, 'u'));
    });
    await withFaulty(textReaders, async () => {
      const { code, error } = await runImport(
        'policy',
        fixture('regulation.txt'),
        '--into',
        join(folder, 'd'),
      );
      expect([code, existsSync(join(folder, 'd'))]).toEqual([2, false]);
      expect(error).toContain('regulation.txt：程序读这个文件时内部出错');
    });
  }));

test('what a reader of sheets did not foresee is a problem of its own file, by name', () =>
  withFaulty(sheetReaders, () =>
    withFolder(async (folder) => {
      const sheets = ['_seed/roster.xlsx', 'files/roster.ods', 'files/roster.csv'].map((it) =>
        resolve(root, 'tests/fixtures/intake', it),
      );
      const into = join(folder, 'c');
      const { code, error } = await runImport('roster', ...sheets, '--into', into, '--divisions', divisions);
      expect([code, existsSync(into)]).toEqual([2, false]);
      for (const name of ['roster.xlsx', 'roster.ods', 'roster.csv'])
        expect(error).toMatch(new RegExp(`${name}.*程序读这个文件时内部出错.*另存为一份新的`, 'u'));
    }),
  ));

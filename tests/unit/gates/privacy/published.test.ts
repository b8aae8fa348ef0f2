import { expect, test } from '@playwright/test';
import { Workbook } from '@cj-tech-master/excelts';
import { strToU8, zipSync } from 'fflate';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { crc32, deflateSync } from 'node:zlib';
import { createPersonalDataGate } from '../../../../src/gates/privacy/index.ts';
import { publicFiles } from '../../../../src/gates/public-files.ts';
import { readContent, type Content } from '../../../../src/records/content.ts';
import { reviewedField } from '../../../../src/records/reviewed.ts';
import { fixture } from '../../../support/fixture.ts';
import { latin, pdf } from '../../importers/pdf-builder.ts';

let publicDir: string;
let cacheDir: string;
test.beforeEach(() => {
  publicDir = mkdtempSync(join(tmpdir(), 'public-'));
  cacheDir = mkdtempSync(join(tmpdir(), 'cache-'));
});
test.afterEach(() => {
  for (const dir of [publicDir, cacheDir]) rmSync(dir, { recursive: true, force: true });
});

const content = (): Content => ({ ...readContent(fixture('good-content')), publicDir });

async function found(name: string, bytes: Uint8Array | string): Promise<string[]> {
  mkdirSync(dirname(join(publicDir, name)), { recursive: true });
  writeFileSync(join(publicDir, name), bytes);
  const findings = await createPersonalDataGate(cacheDir).check(content());
  return findings.map(({ where, what }) => `${where} | ${what}`);
}

const mobile = '看起来是个人手机号码：139…78';
const identity = '看起来是身份证号：990…37';

const chunk = (type: string, data: Buffer): Buffer => {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [size, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  size.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([size, body, sum]);
};
const png = (...chunks: Buffer[]): Buffer =>
  Buffer.concat([Buffer.from('89504e470d0a1a0a', 'hex'), ...chunks, chunk('IEND', Buffer.alloc(0))]);
const segment = (marker: number, data: Buffer): Buffer => {
  const head = Buffer.from([0xff, marker, 0, 0]);
  head.writeUInt16BE(data.length + 2, 2);
  return Buffer.concat([head, data]);
};
const jpeg = (...segments: Buffer[]): Buffer =>
  Buffer.concat([Buffer.from('ffd8', 'hex'), ...segments, Buffer.from('ffda0000ffd9', 'hex')]);
/** Exif whose first directory has one entry, with a tag and a number. */
const exif = (tag: number): Buffer => {
  const tiff = Buffer.from('49492a0008000000010000000400010000001a000000000000000000', 'hex');
  tiff.writeUInt16LE(tag, 10);
  return Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), tiff]);
};
const comment = Buffer.from('联系 13912345678', 'utf8');
const wide = Buffer.from('联系 13912345678', 'utf16le');
const xmp = '<x:xmpmeta><dc:description>联系 13912345678</dc:description></x:xmpmeta>';

const pictures: [what: string, name: string, bytes: Buffer, found: string[]][] = [
  ['the remark of a JPEG', 'a.jpg', jpeg(segment(0xfe, comment)), [mobile]],
  ['words of Exif in UTF-16', 'a.jpg', jpeg(segment(0xe1, Buffer.concat([exif(0x9c9c), wide]))), [mobile]],
  ['the XMP of a JPEG', 'a.jpg', jpeg(segment(0xe1, Buffer.from(xmp))), [mobile]],
  ['where a JPEG was taken', 'a.jpg', jpeg(segment(0xe1, exif(0x8825))), ['图片里存着拍摄的位置（GPS）']],
  [
    'where a PNG was taken',
    'a.png',
    png(chunk('eXIf', exif(0x8825).subarray(6))),
    ['图片里存着拍摄的位置（GPS）'],
  ],
  [
    'where XMP says it was taken',
    'a.jpg',
    jpeg(segment(0xe1, Buffer.from('<x exif:GPSLatitude="31,1N"/>'))),
    ['图片里存着拍摄的位置（GPS）'],
  ],
  ['words of a PNG', 'a.png', png(chunk('tEXt', Buffer.from('Comment\x0013912345678', 'latin1'))), [mobile]],
  [
    'packed words of a PNG',
    'a.png',
    png(chunk('zTXt', Buffer.concat([Buffer.from('Comment\0\0', 'latin1'), deflateSync(comment)]))),
    [mobile],
  ],
  ['nothing in the picture itself', 'a.png', png(chunk('IDAT', comment)), []],
  ['nothing in Exif without a place', 'a.jpg', jpeg(segment(0xe1, exif(0x0110))), []],
];
for (const [what, name, bytes, expected] of pictures)
  test(`the gate finds ${what}`, async () => {
    const where = (it: string): string =>
      it.startsWith('图片') ? `public/${name}` : `public/${name}（图片信息）`;
    expect(await found(name, bytes)).toEqual([
      ...expected.map((it) => `${where(it)} | ${it}`),
      `public/ | 1 张图片上的字没有检查：${name}`,
    ]);
  });

const docx = (document: string, more: Record<string, string> = {}): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries({
        '[Content_Types].xml': '<Types/>',
        'word/document.xml': `<w:document><w:body>${document}</w:body></w:document>`,
        ...more,
      }).map(([name, text]) => [name, strToU8(text)]),
    ),
  );
const run = (text: string): string => `<w:r><w:t>${text}</w:t></w:r>`;

test('the gate finds a number in a Word file that stands in several runs, a row of a table, a comment, a property, a picture', async () => {
  const tableCell = (text: string): string => `<w:tc><w:p>${run(text)}</w:p></w:tc>`;
  const rows = [
    ['姓名', '残疾类别'],
    ['张三', '肢体'],
  ].map((cells) => `<w:tr>${cells.map(tableCell).join('')}</w:tr>`);
  const file = docx(
    `<w:p>${run('电话 139')}${run('1234')}${run('5678')}</w:p><w:tbl>${rows.join('')}</w:tbl>`,
    {
      'word/comments.xml': `<w:p>${run('身份证 990102199001011237')}</w:p>`,
      'docProps/core.xml': '<cp:coreProperties><dc:creator>张三 15850551234</dc:creator></cp:coreProperties>',
    },
  );
  expect(await found('list.docx', file)).toEqual([
    `public/list.docx（word/document.xml） | ${mobile}`,
    'public/list.docx（word/document.xml） | 可能是某个人的残疾情况：张…体，请核对',
    `public/list.docx（word/comments.xml） | ${identity}`,
    'public/list.docx（docProps/core.xml） | 看起来是个人手机号码：158…34',
  ]);
});

test('the gate reads the rows of a workbook with their headers', async () => {
  const book = new Workbook();
  const sheet = book.addWorksheet('名单');
  sheet.addRows([
    ['姓名', '手机', '家庭住址'],
    ['张三', 13912345678, '前进村3组12号'],
  ]);
  expect(await found('名单.xlsx', new Uint8Array(await book.xlsx.writeBuffer()))).toEqual([
    'public/名单.xlsx（工作表“名单”） | 可能是某个人的住址：家…号，请核对',
    `public/名单.xlsx（工作表“名单”） | ${mobile}`,
  ]);
});

test('the gate reads a PDF, a packed file, a text in GBK, and names of files', async () => {
  const gbk = Buffer.from('cad6bbfa', 'hex');
  expect(await found('a.pdf', pdf(latin('13912345678', 72, 700)))).toEqual([
    `public/a.pdf（正文） | ${mobile}`,
  ]);
  rmSync(join(publicDir, 'a.pdf'));
  expect(await found('a.zip', zipSync({ 'in/a.csv': strToU8('张三,13912345678') }))).toEqual([
    `public/a.zip（in/a.csv） | ${mobile}`,
  ]);
  rmSync(join(publicDir, 'a.zip'));
  expect(await found('a.csv', Buffer.concat([gbk, Buffer.from(',13912345678\n')]))).toEqual([
    `public/a.csv 第 1 行 | ${mobile}`,
  ]);
  rmSync(join(publicDir, 'a.csv'));
  expect(await found('张三-13912345678.svg', '<svg/>')).toEqual([
    `public/张三-13912345678.svg 的文件名 | ${mobile}`,
  ]);
});

test('pictures whose words nobody has read are named, the portal’s own is not', async () => {
  mkdirSync(join(publicDir, 'f'));
  for (const name of ['share.png', 'a.jpg', 'b.webp', 'c.png', 'd.gif', 'f/g.jpeg'])
    writeFileSync(join(publicDir, name), png());
  expect(await found('e.avif', png())).toEqual([
    'public/ | 6 张图片上的字没有检查：a.jpg、b.webp、c.png、d.gif、e.avif 等',
  ]);
});

test('folders and names of files are no number together, and may name somebody together', async () => {
  mkdirSync(join(publicDir, '139'));
  mkdirSync(join(publicDir, '张三'));
  expect(await found('139/20261126.csv', 'a')).toEqual([]);
  expect(await found('张三/视力一级.csv', 'a')).toEqual([
    'public/张三/视力一级.csv 的文件名 | 可能是某个人的残疾情况：张…级，请核对',
  ]);
});

test('what can’t be looked into is said', async () => {
  expect(await found('a.rar', Buffer.from('526172211a0701', 'hex'))).toEqual([
    'public/a.rar | 这是压缩包（.rar），里面的内容检查不了',
  ]);
  rmSync(join(publicDir, 'a.rar'));
  const broken = zipSync({
    'xl/workbook.xml': strToU8('<workbook><sheets><sheet name="a" id="x"/></sheets>'),
  });
  expect(await found('a.xlsx', broken)).toEqual(['public/a.xlsx | 电子表格打不开，里面的内容检查不了']);
});

test('a link in public/ is refused', async () => {
  symlinkSync(fixture('good-content/site.json'), join(publicDir, 'linked.json'));
  expect(await publicFiles.check(content())).toMatchObject([{ where: 'public/linked.json', level: 'error' }]);
});

test('what was found in a file is known while nothing changes; a changed file, or another allowance, is read again', async () => {
  const page = pdf(latin('13912345678', 72, 700));
  const first = await found('a.pdf', page);
  expect(first.filter((it) => it.includes(mobile))).toHaveLength(1);
  const file = join(cacheDir, 'personal-data.jsonl');
  const known = readFileSync(file, 'utf8');
  // A verdict that no reader gives, so that it can only come from what is kept.
  writeFileSync(file, known.replaceAll(mobile, '看起来是记住的'));
  expect(await found('a.pdf', page)).toEqual(first.map((it) => it.replace(mobile, '看起来是记住的')));
  expect(await found('a.pdf', pdf(latin('13912345679', 72, 700)))).toHaveLength(first.length);
  expect(readFileSync(file, 'utf8')).not.toContain('记住的');
});

test('what was found in a record is known while it, and what is allowed in it, are as they were', async () => {
  const dir = join(publicDir, 'content');
  cpSync(fixture('good-content'), dir, { recursive: true });
  const site = join(dir, 'site.json');
  const say = async (words: string): Promise<string[]> => {
    writeFileSync(join(dir, 'note.txt'), words);
    const findings = await createPersonalDataGate(cacheDir).check(readContent(dir));
    return findings.filter(({ where }) => where.startsWith('note.txt')).map(({ what }) => what);
  };
  const words = '张海燕，肢体二级';
  const [first = ''] = await say(words);
  expect(first).not.toBe('');
  const file = join(cacheDir, 'personal-data.jsonl');
  writeFileSync(file, readFileSync(file, 'utf8').replaceAll(first, '看起来是记住的'));
  expect(await say(words)).toEqual(['看起来是记住的']);
  expect(await say(`${words}。`)).toEqual([first]);
  const settings = JSON.parse(readFileSync(site, 'utf8')) as object;
  const reviewed = [{ words, reason: '本人书面同意，已存档' }];
  writeFileSync(site, JSON.stringify({ ...settings, [reviewedField]: reviewed }));
  expect(await say(`${words}。`)).toEqual([]);
});

test('what could not be read is tried again', async () => {
  const broken = 'public/a.zip | ';
  const locked = (all: string[]): string[] => all.filter((it) => it.startsWith(broken));
  expect(locked(await found('a.zip', zipSync({ 'a.rar': strToU8('Rar!\x1a\x07\x01\x00') })))).toHaveLength(1);
  expect(readFileSync(join(cacheDir, 'personal-data.jsonl'), 'utf8')).not.toContain(broken);
});

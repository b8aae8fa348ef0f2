import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import { decodeText, isGarbled } from '../../../src/importers/source/decode.ts';
import { notForm } from '../../../src/importers/file-kinds/kinds.ts';
import { readPlain } from '../../../src/importers/source/read-plain.ts';
import { escapedAs } from '../../../src/importers/source/escaped.ts';
import { fixture, importBytes, real, toGb18030 } from './support.ts';

const utf16le = (text: string): Buffer => Buffer.from(text, 'utf16le');
const utf16be = (text: string): Buffer => Buffer.from(text, 'utf16le').swap16();

const encodings: [name: string, told: string, encode: (text: string) => Uint8Array][] = [
  ['UTF-8 with BOM', 'UTF-8', (text) => Buffer.from(`\ufeff${text}`)],
  ['GB18030', 'GB18030', toGb18030],
  ['UTF-16 LE with BOM', 'UTF-16LE', (text) => utf16le(`\ufeff${text}`)],
  ['UTF-16 BE with BOM', 'UTF-16BE', (text) => utf16be(`\ufeff${text}`)],
  ['UTF-16 LE without BOM', 'UTF-16LE', utf16le],
  ['UTF-16 BE without BOM', 'UTF-16BE', utf16be],
  ['CRLF line ends', 'UTF-8', (text) => Buffer.from(text.replaceAll('\n', '\r\n'))],
];

const compare = (path: string): void => {
  const text = readFileSync(path, 'utf8');
  const plain = importBytes(text);
  for (const [name, told, encode] of encodings) {
    const bytes = encode(text);
    expect(decodeText(Buffer.from(bytes))?.encoding, name).toBe(told);
    const { mdx, ...it } = importBytes(bytes);
    const withoutHash = (written: string): string => written.replace(/[0-9a-f]{64}/, '');
    expect(withoutHash(mdx), name).toBe(withoutHash(plain.mdx));
    expect([it.leftOut, it.doubts], name).toEqual([plain.leftOut, plain.doubts]);
  }
};

test('every encoding gives the same record', () => {
  for (const name of ['regulation.txt', 'wrapped-page.txt']) compare(fixture(name));
});

test('real texts too', () => {
  test.skip(!existsSync(real), `the real texts are not on this machine: ${real}`);
  for (const stem of ['suzhou-2020-49', 'zhengzhou-2020-43', 'tianjin-12-5-organization'])
    compare(resolve(real, 'policies', `${stem}.txt`));
});

test('what holds no word is refused, and what is no text decodes to nothing', () => {
  expect(() => readPlain(Buffer.from('  \n\n '), new Map())).toThrow(/空的/);
  expect(decodeText(Buffer.from([0, 1, 2, 3, 0, 255, 254, 7]))).toBeNull();
});

test('soft returns of Word, of Unicode and of mainframes end a line', () => {
  const { lines } = readPlain(Buffer.from('上\u000b中\u2028下\u0085末\r\n尾'), new Map());
  expect(lines.map((it) => it.text)).toEqual(['上', '中', '下', '末', '尾']);
});

test('Big5 is told from GB18030, of which its bytes are also signs', () => {
  const text = Buffer.from('trOlxaWrtN2vZaRIwXCmWLd8w/ap86VbsWqqwLDPsWS0X6pBsMiqurNxqr4K', 'base64');
  expect(decodeText(text)).toEqual({
    text: '雲汀市殘疾人聯合會關於加強社區康復服務的通知\n',
    encoding: 'BIG5',
  });
  const table = Buffer.from('p8e4uSypbaZXLKr3w0IKMSyl0qf4LDI1MDAKMiykQaf4LDMwMAozLKT+p/gsNDAwCg==', 'base64');
  expect(decodeText(table)?.text.split('\n')[1]).toBe('1,甲村,2500');
});

test('a text that was decoded wrongly before it was saved is refused as such, whatever its kind', () => {
  const text = '为做好社区康复服务工作，让持证残疾人就近得到康复指导，现将有关事项通知如下。\n'.repeat(4);
  const wrong = new TextDecoder('gb18030').decode(Buffer.from(text));
  expect([isGarbled(text), isGarbled(wrong), isGarbled(wrong.slice(0, 40))]).toEqual([false, true, false]);
  expect(() => importBytes(wrong)).toThrow(/乱码.*另存为 \.docx/);
});

const sentence = '为做好社区康复服务工作，让持证残疾人就近得到康复指导，现将有关事项通知如下。';
const bytesOf = (text: string): string[] =>
  [...Buffer.from(text)].map((it) => it.toString(16).toUpperCase().padStart(2, '0'));
const escapes: Readonly<Record<string, string>> = {
  HZ: '~{8w<y2P<2!4:SC6~}\n~{3VV$6Mdj~}',
  'UTF-7': '+Tjpaffx7UyKzKYRzmJJT0Q- 2026-05-06\n+TgAAAWAwdk5mbg-',
  'quoted-printable': bytesOf(sentence)
    .map((it) => `=${it}`)
    .join(''),
  网址编码: encodeURIComponent(sentence),
  '\\u4e91': Array.from(sentence, (it) => `\\u${it.charCodeAt(0).toString(16)}`).join(''),
  '&#20113;': Array.from(sentence, (it) => `&#${it.charCodeAt(0)};`).join(''),
  Base64: Buffer.from(sentence).toString('base64'),
};

test('Chinese that was written in ASCII signs is named as what it is, and words are none', () => {
  for (const [name, text] of Object.entries(escapes)) expect(escapedAs(text), name).toContain(name);
  for (const text of [sentence, 'An English text, with 100% of it readable: a+b=c.', '', '~{8w<y~} 残联'])
    expect(escapedAs(text), text).toBeUndefined();
  expect(() => importBytes(Object.values(escapes)[0] ?? '')).toThrow('HZ 编码');
});

test('UTF-8 that was read as Latin letters before it was saved is garbled', () => {
  expect(isGarbled(Buffer.from(sentence).toString('latin1'))).toBe(true);
  expect(isGarbled('Änderungen für Bürger, café – naïve')).toBe(false);
});

test('texts in UTF-32 and ISO-2022 are named as what they are, as texts and as tables', () => {
  const units = (isLittle: boolean): Buffer =>
    Buffer.concat(
      Array.from(`\ufeff${sentence}`, (sign) => {
        const unit = Buffer.alloc(4);
        unit[isLittle ? 'writeUInt32LE' : 'writeUInt32BE'](sign.codePointAt(0) ?? 0);
        return unit;
      }),
    );
  for (const bytes of [units(true), units(false), units(true).subarray(4)])
    expect(() => importBytes(bytes)).toThrow(/UTF-32 编码的文本.*另存为 UTF-8/);
  for (const set of ['\u001b$)A\u000e8w<y\u000f', '\u001b$B8w<y\u001b(B', '\u001b$)C\n\u000e8w\u000f'])
    expect(() => importBytes(set)).toThrow(/ISO-2022 编码的文本.*另存为 UTF-8/);
  expect(notForm('utf32')).toContain('UTF-32');
});

test('signs in the code of a page are those that it shows, and told; a single one stays', () => {
  const read = (text: string) => readPlain(Buffer.from(text), new Map());
  const { lines, doubts } = read('&nbsp;&nbsp;各县残联：\n&ldquo;甲&#12289;乙&rdquo;&unknown;');
  expect(lines.map((it) => it.text)).toEqual(['各县残联：', '“甲、乙”&unknown;']);
  expect(doubts.map((it) => it.what)).toEqual(['&nbsp; 2 处，&ldquo; 1 处，&#12289; 1 处，&rdquo; 1 处']);
  for (const said of ['写作 &nbsp; 的空格', '写作 &lt; 和 &amp; 的符号'])
    expect(read(said).lines[0]?.text).toBe(said);
  expect(read('R&amp;D 经费，R&amp;D 人员').lines[0]?.text).toBe('R&D 经费，R&D 人员');
});

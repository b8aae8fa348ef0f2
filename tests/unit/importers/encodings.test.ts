import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import { decodeText } from '../../../src/importers/source/decode.ts';
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
    expect(decodeText(bytes).encoding, name).toBe(told);
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

test('what is no text is refused with what to do', () => {
  const refusals: [bytes: Uint8Array, message: RegExp][] = [
    [Buffer.from('  \n\n '), /空的/],
    [Buffer.from('d0cf11e0a1b11ae1', 'hex'), /\.doc、\.xls 或 \.wps.*另存为 \.docx/],
    [Buffer.from('%PDF-1.7 …'), /PDF/],
    [Buffer.from('{\\rtf1 x}'), /RTF/],
    [Buffer.from('89504e470d0a1a0a', 'hex'), /图片/],
    [Buffer.from('\ufeff<!DOCTYPE html><p>x'), /网页源代码/],
    [Buffer.from([0, 1, 2, 3, 0, 255, 254, 7]), /不是文本文件/],
  ];
  for (const [bytes, message] of refusals) expect(() => decodeText(bytes)).toThrow(message);
});

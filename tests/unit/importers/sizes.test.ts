import { expect, test } from '@playwright/test';
import { strToU8, zipSync } from 'fflate';
import { fileKindOf } from '../../../src/importers/file-kinds/detect.ts';
import { checkSize } from '../../../src/importers/file-kinds/sizes.ts';
import { layOutPages } from '../../../src/importers/layout/lay-out.ts';
import type { LaidPage } from '../../../src/importers/layout/page.ts';
import { openArchive } from '../../../src/importers/source/archive.ts';
import { decodeStart } from '../../../src/importers/source/decode.ts';
import { factsOf } from '../../../src/importers/policy/facts.ts';
import { readRtf } from '../../../src/importers/rtf/read-rtf.ts';
import { importBytes } from './support.ts';

const megabytes = (count: number, unit = 'a'): Buffer => Buffer.alloc(count * 1024 * 1024, unit);
/** So many bytes that nobody reads: the system gives no memory for them. */
const unread = (count: number): Uint8Array => new Uint8Array(count * 1024 * 1024);

test('what is larger than any of its kind is refused before it is read, with what to do', () => {
  for (const kind of ['text', 'markdown', 'html', 'wordXml', 'doc'] as const)
    expect(() => checkSize(kind, unread(51)), kind).toThrow(
      /有 51 MB，超过 \d+ MB，不像一份政策文件.*请只留下正文/,
    );
  for (const kind of ['csv', 'xls', 'excelXml'] as const)
    expect(() => checkSize(kind, unread(31)), kind).toThrow(/不像一份填报表.*请只留下要导入的行和列/);
  expect(() => checkSize('text', unread(16))).not.toThrow();
});

test('the first megabyte tells the kind, also where it ends within a sign', () => {
  const text = Buffer.concat([Buffer.from('a'), megabytes(2, '残联，')]);
  expect(decodeStart(text)?.encoding).toBe('UTF-8');
  expect(fileKindOf(text, 'txt')).toBe('text');
});

test('parts of a zip are bounded together', () => {
  const part = new Uint8Array(12 * 1024 * 1024);
  const archive = openArchive(zipSync({ a: part, b: part, c: part, d: strToU8('x') }, { level: 0 }));
  archive.text('a');
  archive.text('b');
  expect(() => archive.text('c')).toThrow(/32 MB.*拆成几份/);
});

test('pictures of an RTF file are passed over, its text is bounded', () => {
  const picture = readRtf(
    Buffer.concat([Buffer.from('{\\rtf1 text\\par{\\pict '), megabytes(20), Buffer.from('}}')]),
  );
  expect(picture.lines.map((it) => it.text)).toEqual(['text']);
  expect(() => readRtf(Buffer.concat([Buffer.from('{\\rtf1 '), megabytes(17), Buffer.from('}')]))).toThrow(
    /16 MB/,
  );
});

const printed = (lines: number): LaidPage => ({
  width: 600,
  height: lines * 10,
  pieces: Array.from({ length: lines }, (_, at) => ({ text: 'a', x: 80, y: at * 10, width: 8, size: 8 })),
});

test('a page that holds more pieces than any does is refused, with what to do', () => {
  expect(() => layOutPages([printed(50_001)])).toThrow(/一页里有 5 万处以上的文字.*拆成单份文件/);
});

test('one word of 400,000 signs is read at once: each sign may begin an address', () => {
  const text =
    '为做好社区康复服务工作，让持证残疾人就近得到康复指导，请各县残联认真贯彻执行，电子邮箱：kf@example.org。';
  const lines = ['云汀市残疾人联合会关于加强社区康复服务的通知', text, text, 'x'.repeat(400_000)];
  const began = process.cpuUsage();
  const { doubts } = importBytes(lines.join('\n'));
  const { user } = process.cpuUsage(began);
  expect(user / 1e6).toBeLessThan(10);
  expect(doubts.map(({ line, why }) => `${line} ${why}`)).toContain('3 有联系人姓名或电子邮箱，公开前请核对');
});

test('a line that is longer than any row of facts is not looked through for their labels', () => {
  const facts = (times: number): number =>
    factsOf({ line: 1, text: '发布日期：2024-05-06 '.repeat(times) }).length;
  expect(facts(3)).toBe(3);
  expect(facts(2000)).toBe(0);
});

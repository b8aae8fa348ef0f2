import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { readDocx } from '../../../../src/importers/docx/read-docx.ts';
import { importFile, real, type Outcome } from '../support.ts';
import { met } from './met.ts';

const imported = (number: number): Outcome => importFile(met(number));
const refusal = (number: number): string => {
  try {
    imported(number);
  } catch (error) {
    return (error as Error).message;
  }
  return 'imported';
};

test('23: rows and cells in content controls are rows and cells', () => {
  expect(imported(23).mdx).toContain('| 溪口街道 | 30 | 9月底 |\n| 石桥街道 | 20 | 10月底 |');
});

test('25: a formula is text, its fraction too', () => {
  const { mdx, doubts } = imported(25);
  expect(mdx).toContain('按下式计算：补贴额=年度资金总额/符合条件人数');
  expect(doubts.map((it) => it.why)).toContain('公式按一行文字导入，请核对原文');
});

test('26: a letterhead in a table names both issuers', () => {
  expect(imported(26).policy.issuers).toEqual(['云汀市残疾人联合会', '云汀市民政局']);
});

test('27: text that a style hides is left out and told', () => {
  const { mdx, leftOut } = imported(27);
  expect(mdx).not.toContain('内部批注');
  expect(leftOut).toContainEqual({ line: 7, what: '内部批注：此段不公开。', why: '隐藏文字' });
});

test('30: the main part is found by its relationship', () => {
  expect(imported(30).tree.map((it) => it.id)).toEqual(['p1', 'c1', 'c1-p1', 'c2', 'c2-s1', 'c2-s2']);
});

test('35: a file whose text is in boxes says so', () => {
  expect(refusal(35)).toMatch(/文字都在文本框里（如“云汀市残疾人联合会关于加强社区康复服务/);
});

test('37: a password is told as a password', () => {
  expect(refusal(37)).toMatch(/加了打开密码的 Office 文件.*取消密码/);
});

test('39: a signature in a table is a signature', () => {
  expect(imported(39).policy).toMatchObject({
    issuers: ['云汀市残疾人联合会', '云汀市民政局'],
    adoptedOn: '2024-05-06',
  });
});

/** How often each sign stands in a text, white space aside. */
function tally(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const sign of text.replace(/\s/g, '')) counts.set(sign, (counts.get(sign) ?? 0) + 1);
  return counts;
}

/** The words of a Word file's main part as its XML holds them, by a look at the characters alone. */
function rawWords(bytes: Uint8Array): string {
  const parts = unzipSync(bytes, { filter: ({ name }) => /^word\/document\d*\.xml$/.test(name) });
  const xml = strFromU8(Object.values(parts)[0] ?? new Uint8Array());
  const once = xml.replace(/<mc:Fallback>.*?<\/mc:Fallback>/gs, '');
  return [...once.matchAll(/<(?:w:t|m:t|w:delText)(?: [^>]*)?>([^<]*)</g)].map((it) => it[1] ?? '').join('');
}

const missing = (bytes: Uint8Array): string[] => {
  const { lines, beside, doubts } = readDocx(bytes);
  const read = tally(
    [...lines.map((it) => it.text), ...[...beside, ...doubts].map((it) => it.what)].join(''),
  );
  return [...tally(rawWords(bytes))]
    .filter(([sign, count]) => (read.get(sign) ?? 0) < count)
    .map(([sign]) => sign);
};

test('every word of the main part of a Word file is in its lines or is told', () => {
  for (const number of [23, 25, 26, 27, 30, 38, 39]) {
    const bytes = readFileSync(met(number));
    expect(rawWords(bytes).length, String(number)).toBeGreaterThan(50);
    expect(missing(bytes), String(number)).toEqual([]);
  }
});

test('38: styles of headings become headings of the page', () => {
  const { mdx, tree } = importFile(met(38));
  expect(mdx.match(/^#+ .*/gm)).toEqual(['## 总体要求', '## 主要任务']);
  expect(tree.filter((it) => it.kind === 'heading').map((it) => it.text)).toEqual(['总体要求', '主要任务']);
});

test('and of real ones', () => {
  test.skip(!existsSync(real), `the real texts are not on this machine: ${real}`);
  const files = readdirSync(real, { recursive: true, encoding: 'utf8' }).filter((it) => it.endsWith('.docx'));
  expect(files.length).toBeGreaterThan(2);
  for (const file of files) expect(missing(readFileSync(resolve(real, file))), file).toEqual([]);
});

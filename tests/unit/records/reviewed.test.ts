import { expect, test } from '@playwright/test';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readContent } from '../../../src/records/content.ts';

const page = (reviewed: string): string =>
  `---\ntitle: "帮助"\ndescription: "怎样用"\nupdatedOn: "2026-03-01"\n${reviewed}---\n\n正文。\n`;

function read(text: string) {
  const dir = mkdtempSync(join(tmpdir(), 'reviewed-'));
  try {
    mkdirSync(join(dir, 'pages'));
    writeFileSync(join(dir, 'pages/help.mdx'), text);
    const { records, reviewed, findings } = readContent(dir);
    return {
      data: records[0]?.data,
      reviewed,
      findings: findings.filter((it) => it.where.startsWith('pages')),
    };
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}

test('what a record allows is known to the check and is no part of the record', () => {
  const text = page('privacyReviewed:\n  - words: "张三，肢体二级"\n    reason: "本人书面同意"\n');
  const { data, reviewed, findings } = read(text);
  expect(findings).toEqual([]);
  expect(data).not.toHaveProperty('privacyReviewed');
  expect([...reviewed]).toEqual([['pages/help.mdx', [{ words: '张三，肢体二级', reason: '本人书面同意' }]]]);
});

test('a review without a reason is told at its line', () => {
  const { reviewed, findings } = read(page('privacyReviewed:\n  - words: "张三"\n    reason: "可"\n'));
  expect([...reviewed]).toEqual([]);
  expect(findings).toMatchObject([
    { where: 'pages/help.mdx 第 7 行 privacyReviewed[0].reason', what: '写明为什么可以公开，不只写“已核对”' },
  ]);
});

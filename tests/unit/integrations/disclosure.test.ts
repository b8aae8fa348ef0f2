import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { references } from '../../../src/gates/references/index.ts';
import { readContent, recordsOf } from '../../../src/records/content.ts';
import { fixture } from '../../support/fixture.ts';

let dir: string;
let content: string;
test.beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'portal-disclosure-'));
  content = join(dir, 'content');
  cpSync(fixture('disclosure'), content, { recursive: true });
  rmSync(join(content, 'policies/printed.mdx'));
});
test.afterEach(() => rmSync(dir, { recursive: true }));

test('what quotes a promise of a text that is disclosed on request is told that there is none', () => {
  mkdirSync(join(content, 'documents'));
  const quoting = { title: '资料', kind: '统计表', by: '云汀市残联', publishedOn: '2026-03-01' };
  const file = join(content, 'documents/quoting.json');
  writeFileSync(file, JSON.stringify({ ...quoting, policy: 'request', commitments: ['secret-promise'] }));
  expect(references.check(readContent(content))).toMatchObject([
    { where: 'documents/quoting.json 第 1 行 commitments[0]', what: '没有编号是“secret-promise”的承诺' },
  ]);
});

test('a text that is not to be disclosed is read by nobody', () => {
  expect(recordsOf(readContent(fixture('shape')), 'policies').map((it) => it.id)).not.toContain('secret');
});

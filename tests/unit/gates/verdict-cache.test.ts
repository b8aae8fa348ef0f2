import { expect, test } from '@playwright/test';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Finding } from '../../../src/gates/types.ts';
import { VerdictCache } from '../../../src/gates/verdict-cache.ts';

const found: Finding[] = [{ where: '/a/', what: '没有标题', todo: '写上标题', level: 'error' }];

let dir: string;
test.beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'verdicts-'));
});
test.afterEach(() => rmSync(dir, { recursive: true, force: true }));

test('what was asked for is kept for the next run, what was not is forgotten', () => {
  const file = join(dir, 'kept/a.jsonl');
  const first = new VerdictCache(file);
  first.set('one', found);
  first.set('two', []);
  const second = new VerdictCache(file);
  expect(second.get('one')).toEqual(found);
  second.prune();
  expect(readFileSync(file, 'utf8').trim().split('\n')).toHaveLength(1);
  expect(new VerdictCache(file).get('two')).toBeUndefined();
});

test('where nobody may write nothing is kept, and the run goes on', () => {
  const cache = new VerdictCache('/sys/portal/a.jsonl');
  cache.set('one', found);
  cache.set('two', []);
  cache.prune();
  expect(cache.get('one')).toEqual(found);
});

test('a folder that is none is no matter of who may write', () => {
  writeFileSync(join(dir, 'file'), '');
  const cache = new VerdictCache(join(dir, 'file/a.jsonl'));
  expect(() => cache.set('one', found)).toThrow(/EEXIST|ENOTDIR/);
});

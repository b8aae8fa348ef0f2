import { existsSync, mkdtempSync, rmSync, truncateSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { fileSpool, memorySpool, type Spool } from '../../../../src/search/build/spool.ts';

const texts = ['云汀市残疾人联合会', '', '{"passages":[]}', '长'.repeat(100_000), '末'];

let dir: string;
test.beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'portal-spool-'));
});
test.afterEach(() => rmSync(dir, { recursive: true }));

/** Puts texts down. @returns what reads each of them again */
const putDown = (spool: Spool, all: readonly string[]): (() => string)[] =>
  all.map((text) => {
    const bytes = Buffer.from(text);
    const at = spool.put(bytes);
    return () => Buffer.from(spool.get(at, bytes.length)).toString();
  });

test('what waits in a file is read back as in memory, in any order', () => {
  const spool = fileSpool(join(dir, 'spool.bin'), 0);
  for (const it of [memorySpool(), spool]) {
    const read = putDown(it, texts).toReversed();
    expect(read.map((text) => text())).toEqual(texts.toReversed());
    expect(it.size).toBeGreaterThan(300_000);
  }
  spool.close();
});

test('a file keeps what an earlier build wrote, and forgets what another one left behind it', () => {
  const file = join(dir, 'spool.bin');
  const first = fileSpool(file, 0);
  putDown(first, ['云汀', 'left by a build that broke off']);
  first.close();
  const kept = Buffer.byteLength('云汀');
  const second = fileSpool(file, kept);
  expect(second.put(Buffer.from('临溪'))).toBe(kept);
  expect(Buffer.from(second.get(0, second.size)).toString()).toBe('云汀临溪');
  second.close();
  expect(existsSync(file)).toBe(true);
});

test('a file that lost its end is no text', () => {
  const file = join(dir, 'spool.bin');
  const spool = fileSpool(file, 0);
  const [read] = putDown(spool, ['云汀市']);
  truncateSync(file, 3);
  expect(() => read?.()).toThrow('is shorter than what was written');
  spool.close();
});

import { existsSync, mkdtempSync, readFileSync, rmSync, truncateSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { ByteReader } from '../../../../src/search/bytes.ts';
import { PassageList } from '../../../../src/search/build/passage-list.ts';
import { fileSpool, memorySpool } from '../../../../src/search/build/spool.ts';

const texts = ['云汀市残疾人联合会', '', '{"passages":[]}', '长'.repeat(100_000), '末'];

test('what waits in a file is read back as in memory, in any order, and leaves no file', () => {
  const dir = mkdtempSync(join(tmpdir(), 'portal-spool-'));
  const file = join(dir, 'search.spool');
  const spool = fileSpool(file);
  for (const it of [memorySpool(), spool]) {
    const numbers = texts.map((text) => it.put(text));
    expect(numbers.toReversed().map((number) => it.get(number))).toEqual(texts.toReversed());
  }
  expect(readFileSync(file).length).toBeGreaterThan(300_000);
  spool.close();
  expect(existsSync(file)).toBe(false);
  rmSync(dir, { recursive: true });
});

test('a file that lost its end is no text', () => {
  const dir = mkdtempSync(join(tmpdir(), 'portal-spool-'));
  const file = join(dir, 'search.spool');
  const spool = fileSpool(file);
  const number = spool.put('云汀市');
  truncateSync(file, 3);
  expect(() => spool.get(number)).toThrow('is shorter than what was written');
  spool.close();
  rmSync(dir, { recursive: true });
});

test('passages are packed as the browser reads them, near and far apart', () => {
  const passages = [0, 1, 2, 128, 129, 20_000, 3_000_000, 3_000_001];
  const list = new PassageList();
  for (const it of passages) list.add(it);
  expect(list.count).toBe(passages.length);
  const input = new ByteReader(list.bytes());
  let last = -1;
  expect(passages.map(() => (last += 1 + input.number()))).toEqual(passages);
});

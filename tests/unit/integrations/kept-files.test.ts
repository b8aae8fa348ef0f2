import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from '@playwright/test';
import { keptFiles } from '../../../src/integrations/kept-files.ts';

let dir: string;
test.beforeEach(() => (dir = mkdtempSync(join(tmpdir(), 'portal-kept-'))));
test.afterEach(() => rmSync(dir, { recursive: true }));

const page = 'places/9901/index.html';
const cacheDir = () => join(dir, 'cache');

/** Fills a folder as a render does: keeps the page, or makes it. @returns whether it was kept */
function render(name: string, key: string, text: string): boolean {
  const folder = join(dir, 'releases', name);
  mkdirSync(folder, { recursive: true });
  const files = keptFiles(folder, cacheDir());
  files.note(page, key);
  const kept = files.keep(page, key);
  if (!kept) {
    mkdirSync(dirname(join(folder, page)), { recursive: true });
    writeFileSync(join(folder, page), text);
  }
  files.finish();
  return kept;
}
const textIn = (name: string): string => readFileSync(join(dir, 'releases', name, page), 'utf8');

test('a file is kept while its key is the same, under whatever name its folder stands now', () => {
  expect(render('staging', 'a', 'one')).toBe(false);
  renameSync(join(dir, 'releases/staging'), join(dir, 'releases/20260312T000000'));
  expect(render('staging', 'a', 'two')).toBe(true);
  expect(textIn('staging')).toBe('one');
  renameSync(join(dir, 'releases/staging'), join(dir, 'releases/20260313T000000'));
  rmSync(join(dir, 'releases/20260312T000000'), { recursive: true });
  expect(textIn('20260313T000000')).toBe('one');
  expect(render('staging', 'b', 'three')).toBe(false);
  expect(textIn('staging')).toBe('three');
  expect(textIn('20260313T000000')).toBe('one');
});

test('nothing is kept of a folder that is gone, of a list that is broken, or of a file that was written to since', () => {
  const list = join(cacheDir(), 'kept-files.json');
  render('one', 'a', 'first');
  utimesSync(join(dir, 'releases/one', page), new Date(), new Date(statSync(list).mtimeMs + 5000));
  expect(render('two', 'a', 'second')).toBe(false);
  rmSync(join(dir, 'releases/two', page));
  expect(render('three', 'a', 'third')).toBe(false);
  rmSync(join(dir, 'releases/three'), { recursive: true });
  expect(render('four', 'a', 'fourth')).toBe(false);
  writeFileSync(list, '{');
  expect(render('five', 'a', 'fifth')).toBe(false);
  expect(render('six', 'a', 'sixth')).toBe(true);
  expect(existsSync(join(dir, 'releases/one', page))).toBe(true);
});

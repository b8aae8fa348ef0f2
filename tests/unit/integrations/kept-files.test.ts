import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from '@playwright/test';
import { earlierFile, linkOrCopy } from '../../../src/integrations/earlier-files.ts';
import { keptFiles } from '../../../src/integrations/kept-files.ts';
import { otherFileSystem } from '../../support/other-file-system.ts';

let dir: string;
test.beforeEach(() => (dir = mkdtempSync(join(tmpdir(), 'portal-kept-'))));
test.afterEach(() => rmSync(dir, { recursive: true }));

const page = 'places/9901/index.html';
const cacheDir = () => join(dir, 'cache');

const folder = (name: string): string => join(dir, 'releases', name);
const digest = (text: string): string => createHash('sha256').update(text).digest('base64url');

/** Digests of sources, as they are now. */
const digests = new Map<string, string>();
const filesFrom = (...earlier: string[]) =>
  keptFiles(earlier.map(folder), cacheDir(), (source) => digests.get(source));

/** Fills a folder as a render does: keeps the page of an earlier one, or makes it. @returns whether it was kept */
function render(
  name: string,
  key: string | undefined,
  text: string,
  earlier: string[] = [],
  sources?: string[],
  props: string | undefined = '',
): boolean {
  mkdirSync(folder(name), { recursive: true });
  const files = filesFrom(...earlier);
  const known = files.keep(page, { key, props });
  const from = known === undefined ? undefined : earlierFile(earlier.map(folder), page, known);
  const kept = from !== undefined;
  if (kept) linkOrCopy(from, join(folder(name), page));
  if (!kept) {
    mkdirSync(dirname(join(folder(name), page)), { recursive: true });
    writeFileSync(join(folder(name), page), text);
    files.note(page, { key, props, sources });
  }
  files.finish(kept ? new Map() : new Map([[page, digest(text)]]));
  return kept;
}
const textIn = (name: string): string => readFileSync(join(dir, 'releases', name, page), 'utf8');

test('a file is kept while its key is the same, under whatever name its folder stands now', () => {
  expect(render('staging', 'a', 'one')).toBe(false);
  renameSync(folder('staging'), folder('20260312T000000'));
  expect(render('staging', 'a', 'two', ['nothing', '20260312T000000'])).toBe(true);
  expect(textIn('staging')).toBe('one');
  renameSync(folder('staging'), folder('20260313T000000'));
  rmSync(folder('20260312T000000'), { recursive: true });
  expect(textIn('20260313T000000')).toBe('one');
  expect(render('staging', 'b', 'three', ['20260313T000000'])).toBe(false);
  expect(textIn('staging')).toBe('three');
  expect(textIn('20260313T000000')).toBe('one');
});

test('a page that somebody has edited since it was rendered is made anew, whatever the clock says', () => {
  render('one', 'a', 'as rendered');
  writeFileSync(join(folder('one'), page), 'as edited');
  expect(render('two', 'a', 'as rendered', ['one'])).toBe(false);
  expect(textIn('two')).toBe('as rendered');
  // The page of another build that is still as it was rendered does as well.
  writeFileSync(join(folder('two'), page), 'as rendered');
  expect(render('three', 'a', 'new', ['one', 'two'])).toBe(true);
});

test('nothing is kept of a folder that is gone, or by a list that is broken', () => {
  const list = join(cacheDir(), 'kept-files.json');
  render('one', 'a', 'first');
  rmSync(join(folder('one'), page));
  expect(render('two', 'a', 'second', ['one'])).toBe(false);
  rmSync(folder('two'), { recursive: true });
  expect(render('three', 'a', 'third', ['two'])).toBe(false);
  for (const broken of ['{', 'null', '[]']) {
    writeFileSync(list, broken);
    expect(render('four', 'a', 'fourth', ['three'])).toBe(false);
  }
  expect(render('five', 'a', 'fifth', ['four'])).toBe(true);
  expect(existsSync(join(folder('four'), page))).toBe(true);
});

test('a file is kept while all that it was made from is the same, and only while all of that can be told', () => {
  const made = (name: string, text: string, earlier: string[]) =>
    render(name, undefined, text, earlier, ['audits', 'day']);
  digests.clear();
  digests.set('audits', 'a').set('day', 'd').set('villages', 'v');
  expect(made('one', 'first', [])).toBe(false);
  digests.set('villages', 'w');
  expect(made('two', 'second', ['one'])).toBe(true);
  expect(textIn('two')).toBe('first');
  digests.set('day', 'e');
  expect(made('three', 'third', ['two'])).toBe(false);
  expect(made('four', 'fourth', ['three'])).toBe(true);
  digests.delete('day');
  expect(made('five', 'fifth', ['four'])).toBe(false);
  // What nobody could tell then is not the same when somebody can tell it now.
  digests.set('day', 'e');
  expect(made('six', 'sixth', ['five'])).toBe(false);
});

test('of a file that its page’s key kept while its sources changed, they are no reason to keep it again', () => {
  digests.clear();
  digests.set('villages', 'v');
  const made = (name: string, key: string, text: string, earlier: string[]) =>
    render(name, key, text, earlier, ['villages']);
  made('one', 'a', 'first', []);
  digests.set('villages', 'w');
  expect(made('two', 'a', 'second', ['one'])).toBe(true);
  expect(made('three', 'b', 'third', ['two'])).toBe(false);
  // The other way round both hold on.
  expect(made('four', 'c', 'fourth', ['three'])).toBe(true);
  digests.set('villages', 'x');
  expect(made('five', 'c', 'fifth', ['four'])).toBe(true);
  expect(textIn('five')).toBe('third');
});

test('a file is kept for its sources while its page gives it the same, and only where somebody knows what that is', () => {
  digests.clear();
  digests.set('audits', 'a');
  const made = (name: string, text: string, earlier: string[], props: string | undefined) =>
    render(name, undefined, text, earlier, ['audits'], props);
  expect(made('one', 'first', [], 'p')).toBe(false);
  expect(made('two', 'second', ['one'], 'p')).toBe(true);
  expect(made('three', 'third', ['two'], 'q')).toBe(false);
  expect(made('four', 'fourth', ['three'], 'q')).toBe(true);
  const files = filesFrom('four');
  expect(files.keep(page, {})).toBeUndefined();
  files.note(page, { sources: ['audits'] });
  files.finish(new Map([[page, digest('third')]]));
  expect(filesFrom('four').keep(page, { props: 'q' })).toBeUndefined();
});

test('what is known of a file is known when it is kept', () => {
  digests.clear();
  digests.set('audits', 'a');
  render('one', undefined, 'first', [], ['audits']);
  const facts = { bytes: 5, sha256: createHash('sha256').update('first').digest('hex') };
  const asked = (file = page) => {
    const files = filesFrom('one');
    files.keep(page, { props: '' });
    return files.factsOf(file);
  };
  expect(filesFrom('one').factsOf(page)).toBeUndefined();
  expect(asked()).toEqual(facts);
  expect(asked('other.csv')).toBeUndefined();
  digests.set('audits', 'b');
  expect(asked()).toBeUndefined();
  digests.set('audits', 'a');
  writeFileSync(join(folder('one'), page), 'edited');
  expect(asked()).toBeUndefined();
});

test('between two file systems a file is kept as a copy', () => {
  const far = otherFileSystem();
  test.skip(far === undefined, 'this machine has one file system for files of tests');
  try {
    render('one', 'a', 'first');
    const known = filesFrom('one').keep(page, { key: 'a' }) ?? '';
    expect(known).toBe(digest(readFileSync(join(folder('one'), page), 'utf8')));
    linkOrCopy(earlierFile([folder('one')], page, known) ?? '', join(far ?? '', 'site', page));
    expect(readFileSync(join(far ?? '', 'site', page), 'utf8')).toBe('first');
  } finally {
    rmSync(far ?? '', { recursive: true });
  }
});

import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { PagefindIndex } from '../../../src/integrations/pagefind.ts';
import { filesIn } from '../../../src/records/files.ts';

let dir: string;
test.beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'portal-pagefind-'));
  mkdirSync(join(dir, 'cache'));
});
test.afterEach(() => rmSync(dir, { recursive: true }));

/** Writes an index of these texts, two to a part; a text of the build before is known. */
async function write(site: string, texts: readonly string[], known: readonly string[] = []): Promise<void> {
  const place = {
    dir: join(dir, site),
    earlier: [join(dir, 'first')],
    cacheDir: join(dir, 'cache'),
    key: '1',
  };
  const index = new PagefindIndex(place, 2);
  for (const [at, text] of texts.entries())
    await index.add({
      url: `/audits/${at}/`,
      digest: text,
      isKnown: known.includes(text),
      record: () => ({ url: `/audits/${at}/`, title: `审计 ${at}`, kind: '审计', text }),
    });
  await index.write();
  await index.close();
}

const partsOf = (site: string): unknown =>
  JSON.parse(readFileSync(join(dir, site, 'pagefind/parts.json'), 'utf8'));
const filesOf = (site: string): Record<string, string> =>
  Object.fromEntries(filesIn(join(dir, site)).map((it) => [it, readFileSync(join(dir, site, it), 'base64')]));
const inode = (site: string, file: string): number => statSync(join(dir, site, file)).ino;

test('an index of many records is written in parts, of which the first is told the others', async () => {
  await write('first', ['甲', '乙', '丙', '丁', '戊']);
  expect(partsOf('first')).toEqual(['pagefind/1/', 'pagefind/2/']);
  for (const part of ['', '1/', '2/'])
    expect(filesOf('first')).toHaveProperty([`pagefind/${part}pagefind-entry.json`]);
  await write('small', ['甲', '乙']);
  expect(partsOf('small')).toEqual([]);
});

test('a part of which no page is another one is taken over, and the whole has the bytes of one from nothing', async () => {
  const before = ['甲', '乙', '丙', '丁'];
  await write('first', before);
  await write('second', ['甲', '乙', '丙', '己'], before);
  const [entry, other] = ['pagefind/pagefind-entry.json', 'pagefind/1/pagefind-entry.json'];
  expect(inode('second', entry)).toBe(inode('first', entry));
  expect(inode('second', other)).not.toBe(inode('first', other));
  rmSync(join(dir, 'cache/pagefind.json'));
  await write('anew', ['甲', '乙', '丙', '己']);
  expect(filesOf('second')).toEqual(filesOf('anew'));
});

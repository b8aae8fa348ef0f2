import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { expect, test } from '@playwright/test';
import { incremental, programDigest } from '../../../src/integrations/incremental.ts';
import { keptListName } from '../../../src/integrations/kept-files.ts';
import { releasesDir } from '../../../src/integrations/releases.ts';
import { settings } from '../../../src/settings.ts';
import type { Division } from '../../../src/schemas/division.ts';
import { nationContent, writeContent } from '../../bench/nation-content.ts';
import { makeCheckout, runBuild } from '../../support/build-site.ts';

let dir: string;
test.beforeEach(() => (dir = mkdtempSync(join(tmpdir(), 'portal-incremental-'))));
test.afterEach(() => rmSync(dir, { recursive: true }));

/** Calls a hook of the integration as a build does. */
function call(
  root: string,
  name: 'astro:config:setup' | 'astro:build:generated',
  made = integration(root),
): void {
  (made.hooks[name] as (options: { command: string }) => void)({ command: 'build' });
}
const integration = (root: string) => incremental({ ...settings, root, cacheDir: join(root, '.cache') });

const divisions: Division[] = ['01', '02', '03'].flatMap((county) => [
  { code: `9901${county}`, name: `${county}区` },
  ...['001', '002'].flatMap((township) => [
    { code: `9901${county}${township}`, name: `${township}街道` },
    { code: `9901${county}${township}001`, name: '东社区' },
    { code: `9901${county}${township}002`, name: '西社区' },
  ]),
]);
const all: Division[] = [{ code: '99', name: '云泽省' }, { code: '9901', name: '云汀市' }, ...divisions];

/** Every file of a built site with its bytes, a character each. */
const filesOf = (out: string): Map<string, string> => {
  const staging = join(releasesDir(out), 'staging');
  const files = readdirSync(staging, { recursive: true, withFileTypes: true });
  return new Map(
    files
      .filter((it) => it.isFile())
      .map((it) => join(it.parentPath, it.name))
      .map((file) => [relative(staging, file), readFileSync(file, 'latin1')]),
  );
};

const change = (file: string, edit: (record: Record<string, unknown>) => void): void => {
  const record = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
  edit(record);
  writeFileSync(file, JSON.stringify(record));
};

test('after changed records an incremental build has, file for file, what a build from nothing has', async () => {
  const content = join(dir, 'content');
  writeContent(content, nationContent(all));
  const checkout = makeCheckout();
  const build = async (folder: string, out: string): Promise<string> => {
    const { code, output } = await runBuild(checkout, {
      PORTAL_BENCH: 'render',
      PORTAL_TODAY: '2026-11-23',
      PORTAL_CONTENT: folder,
      PORTAL_OUT: out,
    });
    expect(code, output).toBe(0);
    return output;
  };
  try {
    await build(content, join(dir, 'a'));
    const before = filesOf(join(dir, 'a'));

    change(join(content, 'villages/990101001.json'), (it) => {
      it['associations'] = [{ code: '990101001001', village: '东社区', founded: false, note: '改过的一行' }];
    });
    change(join(content, 'associations/990102-blind.json'), (it) => (it['name'] = '改名的盲人协会'));
    const second = await build(content, join(dir, 'a'));
    const after = filesOf(join(dir, 'a'));

    const fresh = join(dir, 'fresh');
    cpSync(content, fresh, { recursive: true });
    await build(fresh, join(dir, 'b'));
    const whole = filesOf(join(dir, 'b'));
    expect([...after.keys()].sort()).toEqual([...whole.keys()].sort());
    for (const [file, bytes] of whole) expect(after.get(file) === bytes, file).toBe(true);

    const changed = [...whole].filter(([page, text]) => before.get(page) !== text).map(([page]) => page);
    expect(changed).toContain('places/990101001/index.html');
    expect(changed).toContain('associations/990102-blind/index.html');
    const numberIn = (folder: string, file: string) =>
      statSync(join(releasesDir(join(dir, 'a')), folder, file)).ino;
    const kept = [...after.keys()].filter(
      (file) => before.has(file) && numberIn('staging', file) === numberIn('unpublished', file),
    );
    expect(kept).toContain('places/990103001/index.html');
    expect(kept.filter((file) => changed.includes(file))).toEqual([]);
    expect(second).toContain(`其中 ${kept.length} 个和上次一样`);

    // Kept or made, every page counts, for the sitemap and the search index too.
    const pages = [...whole.keys()].filter((file) => file.endsWith('.html'));
    expect(second).toContain(`${pages.length} page(s) built`);
    expect(after.get('sitemap.xml')?.match(/<loc>/g)).toHaveLength(pages.length - 2);
  } finally {
    rmSync(checkout, { recursive: true, force: true });
  }
});

test('what a render left that broke off, or that another program made, is not kept', () => {
  for (const folder of ['src', '.cache']) mkdirSync(join(dir, folder));
  writeFileSync(join(dir, 'src/a.ts'), 'one');
  const kept = () => readdirSync(join(dir, '.cache')).sort();
  const fill = () => {
    for (const name of [keptListName, 'data-store.json']) writeFileSync(join(dir, '.cache', name), '{}');
  };
  const whole = () => {
    const made = integration(dir);
    call(dir, 'astro:config:setup', made);
    fill();
    call(dir, 'astro:build:generated', made);
  };
  fill();
  call(dir, 'astro:config:setup');
  expect(kept()).toEqual([]);

  whole();
  call(dir, 'astro:config:setup');
  expect(kept()).toEqual(['data-store.json', keptListName]);
  // That render never came to its end.
  call(dir, 'astro:config:setup');
  expect(kept()).toEqual([]);

  whole();
  const digest = programDigest(dir);
  writeFileSync(join(dir, 'src/a.ts'), 'two');
  expect(programDigest(dir)).not.toBe(digest);
  call(dir, 'astro:config:setup');
  expect(kept()).toEqual([]);
});

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
import { nationContent, publishedContent, writeContent } from '../../bench/nation-content.ts';
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

/** A content folder that is built again after each change, and what the builds made. */
async function buildsOf(checkout: string) {
  const content = join(dir, 'content');
  writeContent(content, [...nationContent(all), ...publishedContent(all)]);
  const out = join(dir, 'a');
  let day = '2026-11-23';
  const build = async (folder: string, to: string): Promise<string> => {
    const { code, output } = await runBuild(checkout, {
      PORTAL_BENCH: 'render',
      PORTAL_TODAY: day,
      PORTAL_CONTENT: folder,
      PORTAL_OUT: to,
    });
    expect(code, output).toBe(0);
    return output;
  };
  const numberIn = (folder: string, file: string) => statSync(join(releasesDir(out), folder, file)).ino;
  await build(content, out);
  let before = filesOf(out);
  let freshOnes = 0;
  return {
    content,
    /** Where what was made last stands. */
    made: join(releasesDir(out), 'staging'),
    /** Builds again after a change. @returns the files that are others now and those that were kept */
    after: async (edit: (content: string) => void, { on = day, isCompared = true } = {}) => {
      edit(content);
      day = on;
      const output = await build(content, out);
      const now = filesOf(out);
      if (isCompared) {
        // Content that stands elsewhere has a cache of its own.
        freshOnes += 1;
        const fresh = join(dir, `fresh-${freshOnes}`);
        cpSync(content, fresh, { recursive: true });
        await build(fresh, join(dir, 'b'));
        const whole = filesOf(join(dir, 'b'));
        expect([...now.keys()].sort()).toEqual([...whole.keys()].sort());
        for (const [file, bytes] of whole) expect(now.get(file) === bytes, file).toBe(true);
      }
      const changed = [...now.keys()].filter((file) => before.get(file) !== now.get(file));
      const kept = [...now.keys()].filter(
        (file) => before.has(file) && numberIn('staging', file) === numberIn('unpublished', file),
      );
      expect(kept.filter((file) => changed.includes(file))).toEqual([]);
      expect(output).toContain(`其中 ${kept.length} 个和上次一样`);
      before = now;
      return { output, files: now, changed, kept };
    },
  };
}

test('after changed records an incremental build has, file for file, what a build from nothing has', async () => {
  const checkout = makeCheckout();
  try {
    const { content, made, after } = await buildsOf(checkout);

    // What shows only that the village is there stays, on whatever page.
    const village = await after(() => {
      change(join(content, 'villages/990101002.json'), (it) => {
        const [first] = it['associations'] as Record<string, unknown>[];
        if (first) first['note'] = '改过的一行';
      });
    });
    expect(village.changed).toContain('places/990101002/index.html');
    const others = [...village.files.keys()].filter((file) =>
      /^(?:audits|evaluations|policies|commitments|volunteer|associations)\//.test(file),
    );
    expect(others.filter((file) => !village.kept.includes(file))).toEqual([]);

    // What the next comparison finds of it would be stale.
    const audit = await after(
      () =>
        change(join(content, 'audits/9901-blind-2025.json'), (it) => {
          for (const { auditor } of it['revisions'] as { auditor: Record<string, unknown> }[])
            auditor['reportNumber'] = '改过的文号';
        }),
      { isCompared: false },
    );
    expect(audit.changed).toContain('audits/9901-blind-2025/index.html');
    const elsewhere = [...audit.files.keys()].filter((file) =>
      /^(?:places|associations|federations|commitments|policies|evaluations|volunteer\/[^/]+\/[^/]|coverage)\/./.test(
        file,
      ),
    );
    expect(elsewhere.length).toBeGreaterThan(100);
    const isWhole = (file: string): boolean => /^\w+\/index\.html$/.test(file);
    expect(elsewhere.filter((file) => !audit.kept.includes(file) && !isWhole(file)).sort()).toEqual([
      'associations/9901-blind/index.html',
      'commitments/feed.xml',
      'coverage/compare/index.html',
    ]);

    const records = await after(() => {
      change(join(content, 'villages/990101001.json'), (it) => {
        it['associations'] = [
          { code: '990101001001', village: '东社区', founded: false, note: '改过的一行' },
        ];
      });
      change(join(content, 'associations/990102-blind.json'), (it) => (it['name'] = '改名的盲人协会'));
      change(join(content, 'audits/9901-blind-2025.json'), (it) => {
        for (const revision of it['revisions'] as Record<string, unknown>[])
          revision['publishedOn'] = '2026-05-06';
      });
      change(join(content, 'volunteering/990102-outings.json'), (it) => (it['title'] = '改过的陪伴出行'));
      rmSync(join(content, 'evaluations/rehabilitation-9901-2023.json'));
    });
    for (const it of [
      'places/990101001',
      'associations/990102-blind',
      'audits/9901-blind-2025',
      'volunteer/990102-outings',
    ])
      expect(records.changed).toContain(`${it}/index.html`);
    expect(records.kept).toContain('villages/990103001.csv');
    // Kept or made, every page counts, for the sitemap and the search index too.
    const pages = [...records.files.keys()].filter((file) => file.endsWith('.html'));
    expect(records.output).toContain(`${pages.length} page(s) built`);
    expect(records.files.get('sitemap.xml')?.match(/<loc>/g)).toHaveLength(pages.length - 2);

    const evaluation = join(content, 'evaluations/rehabilitation-9901-2024.json');
    const text = join(content, 'policies/associations-9901.mdx');
    const edited = ['places/990101002/index.html', 'villages/990103001.csv'].map((it) => join(made, it));
    const texts = await after(() => {
      writeFileSync(
        join(content, 'evaluations/rehabilitation-9901-2023.json'),
        readFileSync(evaluation, 'utf8').replace('2024', '2023'),
      );
      change(evaluation, (it) => (it['project'] = '改过的项目'));
      writeFileSync(text, readFileSync(text, 'utf8').replace('自公布之日起施行', '自公布之日起施行，改过'));
      // Neither a page nor a file beside one that somebody has edited since they were made is kept.
      for (const file of edited) {
        rmSync(file);
        writeFileSync(file, '改过');
      }
    });
    expect(texts.kept).not.toContain('places/990101002/index.html');
    expect(texts.kept).not.toContain('villages/990103001.csv');
    expect(texts.changed).toContain('evaluations/rehabilitation-9901-2023/index.html');
    expect(texts.changed).toContain('policies/associations-9901/index.html');
    expect(texts.kept).toContain('audits/9901-blind-2025.json');

    const day = await after(() => undefined, { on: '2027-01-01' });
    expect(day.changed).toContain('index.html');

    const site = await after(() => change(join(content, 'site.json'), (it) => (it['name'] = '改名')), {
      on: '2027-01-01',
      isCompared: false,
    });
    expect(site.kept).toEqual([]);
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

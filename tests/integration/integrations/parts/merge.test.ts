import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from '@playwright/test';
import { siteGates } from '../../../../src/gates/index.ts';
import { filesBelow, type Manifest } from '../../../../src/integrations/parts/manifest.ts';
import { isOfShard } from '../../../../src/shard.ts';
import { checkoutEnv, makeCheckout, runBuild, type BuildRun } from '../../../support/build-site.ts';
import { fixture } from '../../../support/fixture.ts';

// One whole build with its browser, and its two parts only rendered: all tests share them.
test.describe.configure({ mode: 'default', timeout: 400_000 });

let dir: string;
let checkout: string;
const env = { PORTAL_CONTENT: fixture('good-content'), SOURCE_DATE_EPOCH: '1795600000' };
test.beforeAll(async () => {
  test.setTimeout(400_000);
  dir = mkdtempSync(join(tmpdir(), 'portal-merge-'));
  checkout = makeCheckout();
  const build = async (more: Record<string, string>): Promise<void> => {
    const { code, output } = await runBuild(checkout, { ...env, ...more });
    expect(code, output).toBe(0);
  };
  const parts = { PORTAL_BENCH: 'render', PORTAL_OUT: join(dir, 'site') };
  await build({ ...parts, PORTAL_SHARD: '1/2' });
  await build({ ...parts, PORTAL_SHARD: 'job/2', JOB_COMPLETION_INDEX: '1' });
  await build({ PORTAL_OUT: join(dir, 'whole') });
});
test.afterAll(() => {
  for (const folder of [dir, checkout]) rmSync(folder, { recursive: true, force: true });
});

const merge = (out: string, parts: readonly string[]): Promise<BuildRun> =>
  new Promise((done) => {
    const options = { cwd: checkout, env: checkoutEnv({ ...env, PORTAL_OUT: out }) };
    execFile(process.execPath, ['scripts/merge.ts', ...parts], options, (error, stdout, stderr) => {
      done({ code: typeof error?.code === 'number' ? error.code : error ? 1 : 0, output: stdout + stderr });
    });
  });

const bytesOf = (folder: string): Record<string, string> =>
  Object.fromEntries(
    filesBelow(folder).map((file) => [
      file,
      createHash('sha256')
        .update(readFileSync(join(folder, file)))
        .digest('base64url'),
    ]),
  );

/** Changes of pages, by file. */
type Edits = Readonly<Record<string, (html: string) => string>>;

/**
 * What so many builds of parts would have left that passed their gates: the files that the two parts have rendered, dealt out
 * anew by the same rule.
 */
function dealt(count: number, name: string, edits: Edits = {}): string[] {
  const two = [1, 2].map((index) => join(dir, `site-part-${index}-of-2`));
  const manifests = two.map((it) => JSON.parse(readFileSync(join(it, 'part.json'), 'utf8')) as Manifest);
  const [first] = manifests;
  if (!first) throw new Error('no part was built');
  const { origin, whole } = first;
  return Array.from({ length: count }, (_, at) => {
    const shard = { index: at + 1, count };
    const part = join(dir, `${name}-part-${shard.index}-of-${count}`);
    const files = manifests.flatMap((it, of) =>
      it.files
        .filter(({ at: place, file }) => (place === undefined ? of === 0 : isOfShard(file, shard)))
        .map((file) => ({ ...file, from: join(two[of] ?? '', 'site', file.file) })),
    );
    const noted = files.map(({ from, ...file }) => {
      const to = join(part, 'site', file.file);
      mkdirSync(dirname(to), { recursive: true });
      cpSync(from, to);
      const edit = edits[file.file];
      if (!edit) return file;
      const html = edit(readFileSync(to, 'utf8'));
      writeFileSync(to, html);
      return { ...file, digest: createHash('sha256').update(html).digest('base64url') };
    });
    const gates = siteGates.filter(({ byPage }) => byPage === true).map((it) => it.name);
    const manifest: Manifest = { shard, origin, passed: true, gates, findings: [], whole, files: noted };
    writeFileSync(join(part, 'part.json'), JSON.stringify(manifest));
    return part;
  });
}

test('each part has its own pages and is no site; together they are the site of one build, byte for byte', async () => {
  const whole = bytesOf(join(dir, 'whole'));
  const own = [1, 2].map((index) => filesBelow(join(dir, `site-part-${index}-of-2`, 'site')));
  expect(own[0]?.filter((it) => it.endsWith('.html') && own[1]?.includes(it))).toEqual([]);
  expect(own.map((it) => it.filter((file) => file.endsWith('.html')).length).every((it) => it > 5)).toBe(
    true,
  );
  expect(existsSync(join(dir, 'site'))).toBe(false);
  // Two parts are merged as they were built, below.
  for (const count of [1, 5]) {
    const out = join(dir, `merged-${count}`);
    const { code, output } = await merge(out, dealt(count, `equal-${count}`).toReversed());
    expect(code, output).toBe(0);
    expect(output).toContain(`✓ 合并：${count} 份`);
    expect(output).toContain('✓ 已公布');
    expect(bytesOf(out)).toEqual(whole);
  }
});

test('two parts that no gate has passed are asked of every gate at the merge, and are the same site', async () => {
  const parts = [1, 2].map((index) => join(dir, `site-part-${index}-of-2`));
  const { gates } = JSON.parse(readFileSync(join(parts[0] ?? '', 'part.json'), 'utf8')) as Manifest;
  expect(gates).toEqual([]);
  const out = join(dir, 'asked');
  const { code, output } = await merge(out, parts);
  expect(code, output).toBe(0);
  expect(output).toContain('0 项各份构建时已做');
  expect(bytesOf(out)).toEqual(bytesOf(join(dir, 'whole')));
});

test('what only the whole shows is found at the merge, and nothing is published', async () => {
  const parts = dealt(2, 'bad');
  const pages = filesBelow(join(dir, 'whole')).filter((it) => /^policies\/.*index\.html$/.test(it));
  const [first, second] = [1, 2].map((index) => pages.find((it) => isOfShard(it, { index, count: 2 })) ?? '');
  expect([first, second]).not.toContain('');
  for (const part of parts) rmSync(part, { recursive: true });
  const bad = dealt(2, 'bad', {
    [String(first)]: (html) =>
      html
        .replace('</main>', '<a href="/nowhere/at-all/">去没有的地方</a></main>')
        .replace(/<title>[^<]*<\/title>/, '<title>同一个标题</title>'),
    [String(second)]: (html) => html.replace(/<title>[^<]*<\/title>/, '<title>同一个标题</title>'),
  });
  const out = join(dir, 'refused');
  const { code, output } = await merge(out, bad);
  expect(code).toBe(1);
  expect(output).toContain('nowhere/at-all/ 指到的网页或文件不存在');
  expect(output).toContain('标题“同一个标题”和');
  expect(output).toContain('合并的网站没有通过检查，没有公布');
  expect(existsSync(out)).toBe(false);
  expect(readdirSync(join(dir, '.refused.releases'))).toEqual(['build.lock']);
});

test('a part that is missing or was changed on its way stops the merge before anything is written', async () => {
  const parts = dealt(2, 'lost');
  const out = join(dir, 'lost');
  const missing = await merge(out, parts.slice(0, 1));
  expect(missing).toMatchObject({ code: 1 });
  expect(missing.output).toContain('共 2 份，少了第 2 份');
  expect(existsSync(join(dir, '.lost.releases'))).toBe(false);
  const page = filesBelow(join(parts[0] ?? '', 'site')).find((it) => it.endsWith('.html')) ?? '';
  writeFileSync(join(parts[0] ?? '', 'site', page), 'half');
  const changed = await merge(out, parts);
  expect(changed).toMatchObject({ code: 1 });
  expect(changed.output).toContain('和构建时的不一样：没有传完整，或者改过');
  expect(existsSync(out)).toBe(false);
});

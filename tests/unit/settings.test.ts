import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';
import { expect, test } from '@playwright/test';

const root = resolve(import.meta.dirname, '../..');

/** The settings of a process with these variables; npm starts every script in the project's folder. */
const settingsWith = (env: Record<string, string>) => {
  const code = `import { settings } from ${JSON.stringify(resolve(root, 'src/settings.ts'))}; console.log(JSON.stringify(settings))`;
  const output = execFileSync(process.execPath, ['--input-type=module', '-e', code], {
    cwd: root,
    env: { PATH: process.env['PATH'], ...env },
    encoding: 'utf8',
  });
  return JSON.parse(output) as Record<string, unknown>;
};

test('without variables it is the folder of the project', () => {
  expect(settingsWith({})).toMatchObject({
    root,
    contentDir: resolve(root, 'content'),
    outDir: resolve(root, 'dist'),
    port: 4321,
  });
});

test('paths are those of the person who typed them, though npm changes the folder', () => {
  expect(
    settingsWith({ INIT_CWD: '/srv', PORTAL_CONTENT: 'county', PORTAL_OUT: '../out', PORTAL_PORT: '8080' }),
  ).toMatchObject({ contentDir: '/srv/county', outDir: '/out', port: 8080 });
  expect(settingsWith({ PORTAL_CONTENT: 'county' })).toMatchObject({ contentDir: resolve(root, 'county') });
});

test('two content folders never share a cache', () => {
  const caches = ['/srv/a', '/srv/b', '/srv/a'].map(
    (dir) => settingsWith({ PORTAL_CONTENT: dir })['cacheDir'],
  );
  expect(caches[0]).not.toBe(caches[1]);
  expect(caches[0]).toBe(caches[2]);
});

test('only the word "render" leaves the gates out', () => {
  expect(settingsWith({ PORTAL_BENCH: 'render' })['rendersOnly']).toBe(true);
  for (const word of ['', '1', 'Render'])
    expect(settingsWith({ PORTAL_BENCH: word })['rendersOnly']).toBe(false);
});

import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';
import { expect, test } from '@playwright/test';

const root = resolve(import.meta.dirname, '../..');

const environments: Readonly<Record<string, Record<string, string>>> = {
  none: {},
  typed: { INIT_CWD: '/srv', PORTAL_CONTENT: 'county', PORTAL_OUT: '../out', PORTAL_PORT: '8080' },
  here: { PORTAL_CONTENT: 'county' },
  ...{
    a: { PORTAL_CONTENT: '/srv/a' },
    b: { PORTAL_CONTENT: '/srv/b' },
    again: { PORTAL_CONTENT: '/srv/a' },
  },
  ...{ render: { PORTAL_BENCH: 'render' }, Render: { PORTAL_BENCH: 'Render' } },
  ...{ empty: { PORTAL_BENCH: '' }, one: { PORTAL_BENCH: '1' } },
};

/**
 * The settings in each of these environments; npm starts every script in the project's folder. In a process whose
 * environment is empty: it loads the module anew for each.
 */
const code = `
const said = {};
for (const [name, env] of Object.entries(${JSON.stringify(environments)})) {
  Object.assign(process.env, env);
  ({ settings: said[name] } = await import(${JSON.stringify(resolve(root, 'src/settings.ts'))} + '?' + name));
  for (const key of Object.keys(env)) delete process.env[key];
}
console.log(JSON.stringify(said));`;
const options = { cwd: root, env: { PATH: process.env['PATH'] }, encoding: 'utf8' } as const;
let all: Record<string, Record<string, unknown>>;
test.beforeAll(() => {
  const said = execFileSync(process.execPath, ['--input-type=module', '-e', code], options);
  all = JSON.parse(said) as typeof all;
});

test('without variables it is the folder of the project', () => {
  expect(all['none']).toMatchObject({
    root,
    contentDir: resolve(root, 'content'),
    outDir: resolve(root, 'dist'),
    port: 4321,
  });
});

test('paths are those of the person who typed them, though npm changes the folder', () => {
  expect(all['typed']).toMatchObject({ contentDir: '/srv/county', outDir: '/out', port: 8080 });
  expect(all['here']).toMatchObject({ contentDir: resolve(root, 'county') });
});

test('two content folders never share a cache', () => {
  const [one, other, again] = ['a', 'b', 'again'].map((it) => all[it]?.['cacheDir']);
  expect(one).not.toBe(other);
  expect(one).toBe(again);
});

test('only the word "render" leaves the gates out', () => {
  expect(all['render']?.['rendersOnly']).toBe(true);
  for (const name of ['empty', 'one', 'Render']) expect(all[name]?.['rendersOnly'], name).toBe(false);
});

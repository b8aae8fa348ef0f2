import { execFile } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from '@playwright/test';

const root = resolve(import.meta.dirname, '../..');
const dir = process.env['PORTAL_E2E_DIR'] ?? '';
const built = process.env['PORTAL_E2E_DIST'];

test('a browser is found', () => {
  const path = process.env['PORTAL_CHROMIUM'] ?? '/usr/bin/chromium';
  expect(existsSync(path)).toBe(true);
  writeFileSync(join(dir, 'chromium'), path);
});

test('the sample content builds and passes every gate', async () => {
  if (built) {
    console.log(`PORTAL_E2E_DIST: testing ${resolve(built)} as it is, without a build`);
  } else {
    const { stdout } = await promisify(execFile)(join(root, 'node_modules/.bin/astro'), ['build'], {
      cwd: root,
      env: { ...process.env, PORTAL_CONTENT: join(root, 'content'), PORTAL_OUT: join(dir, 'site') },
      maxBuffer: 64 << 20,
    });
    console.log(stdout.trim().split('\n').slice(-12).join('\n'));
  }
  expect(existsSync(join(built ? resolve(built) : join(dir, 'site'), 'index.html'))).toBe(true);
});

import { existsSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import { runTool } from '../../scripts/support/tool.ts';
import { ensureChromium } from '../../src/browser/launch.ts';

const dir = process.env['PORTAL_E2E_DIR'] ?? '';
const given = process.env['PORTAL_E2E_DIST'];

test('a browser is found or installed', async () => {
  writeFileSync(join(dir, 'chromium'), await ensureChromium());
});

test('the sample content passes every gate and is published', async () => {
  const site = given ? resolve(given) : join(dir, 'site');
  if (existsSync(join(site, 'index.html'))) {
    console.log(`PORTAL_E2E_DIST: testing ${site} as it is, without a build`);
  } else {
    const content = resolve(import.meta.dirname, '../../content');
    const { code, output } = await runTool('astro', ['build'], {
      show: false,
      env: { PORTAL_CONTENT: content, PORTAL_OUT: site },
    });
    console.log(code === 0 ? output.trim().split('\n').slice(-8).join('\n') : output);
    expect(code).toBe(0);
  }
  expect(existsSync(join(site, 'index.html'))).toBe(true);
});

import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { findChromium, type BrowserPlaces } from '../../../src/browser/find.ts';

let folder: string;
let nowhere: BrowserPlaces;

test.beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'portal-browser-'));
  nowhere = { chosen: undefined, playwright: join(folder, 'none'), system: [], path: folder };
});
test.afterEach(() => rmSync(folder, { recursive: true }));

/** An executable that answers `--version` with a line and a status. */
function fake(name: string, answer = 'Chromium 1.0', status = 0): string {
  const file = join(folder, name);
  writeFileSync(file, `#!/bin/sh\necho '${answer}'\nexit ${status}\n`);
  chmodSync(file, 0o755);
  return file;
}

test('the chosen browser goes before the one of Playwright, that before those of the system in their order', () => {
  const chosen = fake('chosen');
  const playwright = fake('playwright');
  const chromium = fake('chromium');
  const chrome = fake('google-chrome', 'Google Chrome 1.0');
  const places = { ...nowhere, playwright, system: ['chromium', chrome] };
  expect(findChromium({ ...places, chosen })).toBe(chosen);
  expect(findChromium(places)).toBe(playwright);
  rmSync(playwright);
  expect(findChromium(places)).toBe(chromium);
  rmSync(chromium);
  expect(findChromium(places)).toBe(chrome);
  rmSync(chrome);
  expect(findChromium(places)).toBeUndefined();
});

test('what does not start, or is no browser, is passed over', () => {
  fake('broken', 'Chromium 1.0', 127);
  fake('placeholder', 'requires the chromium snap');
  const good = fake('good');
  expect(findChromium({ ...nowhere, system: ['broken', 'placeholder', 'good'] })).toBe(good);
});

test('a chosen browser that does not start is an error, not a reason to take another', () => {
  const places = { ...nowhere, playwright: fake('playwright'), chosen: '/no/such/chromium' };
  expect(() => findChromium(places)).toThrow(/PORTAL_CHROMIUM 指定的浏览器无法启动：\/no\/such\/chromium/);
});

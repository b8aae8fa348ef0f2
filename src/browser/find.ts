import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { SaidError } from '../faults.ts';
import { settings } from '../settings.ts';

/** Where a browser is looked for; tests pass their own. */
export interface BrowserPlaces {
  /** Named by the person who runs the build (`PORTAL_CHROMIUM`); goes before everything else. */
  chosen: string | undefined;
  /** The one that Playwright installs. */
  playwright: string;
  /** Names looked up on PATH, then absolute paths. */
  system: string[];
  /** `PATH` for the look-up; the one of this process when absent. */
  path?: string;
}

const systemBrowsers: Partial<Record<NodeJS.Platform, string[]>> = {
  linux: [
    // The same engine without a window to draw: pages open in less than half the processor time.
    'chromium-headless-shell',
    'chromium',
    'chromium-browser',
    'google-chrome-stable',
    'google-chrome',
    'microsoft-edge-stable',
    '/usr/bin/chromium',
    '/usr/lib/chromium/chromium',
    '/opt/google/chrome/chrome',
    '/snap/bin/chromium',
  ],
  darwin: ['/Applications', join(homedir(), 'Applications')].flatMap((folder) => [
    join(folder, 'Google Chrome.app/Contents/MacOS/Google Chrome'),
    join(folder, 'Chromium.app/Contents/MacOS/Chromium'),
    join(folder, 'Microsoft Edge.app/Contents/MacOS/Microsoft Edge'),
  ]),
  win32: ['C:/Program Files', 'C:/Program Files (x86)'].flatMap((folder) => [
    join(folder, 'Google/Chrome/Application/chrome.exe'),
    join(folder, 'Microsoft/Edge/Application/msedge.exe'),
  ]),
};

const defaultPlaces = (): BrowserPlaces => ({
  chosen: settings.chromium,
  playwright: chromium.executablePath(),
  system: systemBrowsers[process.platform] ?? [],
});

/**
 * The Chromium to use: the chosen one, one that Playwright installed, one on the system; each must start, because a
 * distribution's place holder or a browser without its libraries does not. Undefined when there is none.
 * @throws when the chosen one does not start: somebody meant that one.
 */
export function findChromium(places: BrowserPlaces = defaultPlaces()): string | undefined {
  if (places.chosen !== undefined) {
    if (starts(places.chosen)) return places.chosen;
    throw new SaidError(
      `PORTAL_CHROMIUM 指定的浏览器无法启动：${places.chosen}`,
      '改成 Chromium 或 Chrome 可执行文件的完整路径，或者取消这个环境变量，由程序自己寻找。',
    );
  }
  for (const candidate of [places.playwright, ...places.system]) {
    const file =
      candidate.includes('/') || candidate.includes('\\') ? candidate : onPath(candidate, places.path);
    if (file !== undefined && starts(file)) return file;
  }
  return undefined;
}

/** Name and version of the Chromium to use; empty when there is none, or none that says so. */
export function chromiumVersion(): string {
  const file = findChromium();
  return file === undefined || process.platform === 'win32' ? (file ?? '') : versionOf(file);
}

const versionOf = (file: string): string =>
  spawnSync(file, ['--version'], { encoding: 'utf8', timeout: 20_000 }).stdout.trim();

function onPath(name: string, path: string | undefined): string | undefined {
  const setting = path === undefined ? {} : { env: { PATH: path } };
  const { stdout } = spawnSync('/bin/sh', ['-c', `command -v ${name}`], { ...setting, encoding: 'utf8' });
  return stdout.trim() || undefined;
}

function starts(file: string): boolean {
  if (!existsSync(file)) return false;
  // On Windows `--version` opens a window instead of answering.
  if (process.platform === 'win32') return true;
  const { status, stdout } = spawnSync(file, ['--version'], { encoding: 'utf8', timeout: 20_000 });
  return status === 0 && /Chrom|Edge/.test(stdout);
}

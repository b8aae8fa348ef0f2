import { spawn, type ChildProcess } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { test as base, chromium, type Page } from '@playwright/test';
import { kit, missing } from './available.ts';

interface Utterance {
  kind: string;
  text: string;
}

/** What the kit gives; its README says what each does. */
interface Driver {
  cdp: string;
  start: (options: { url: string }) => Promise<unknown>;
  press: (key: string, options?: { expect?: RegExp }) => Promise<Utterance[]>;
  settle: () => Promise<unknown>;
  take: () => Utterance[];
  stop: () => Promise<void>;
}

/** A page that Orca reads in a real browser. Keys go through Orca, not through Playwright. */
export interface Reader {
  page: Page;
  /** What was said since the last call, pauses as ` | `. */
  said: () => string;
  /** Presses a key (`h`, `shift+Tab`) and returns what is said. */
  press: (key: string, expected?: RegExp) => Promise<string>;
}

const speech = (utterances: Utterance[]) =>
  utterances
    .filter((it) => it.kind === 'speech')
    .map((it) => it.text.replaceAll('\u00a0', ' '))
    .join(' | ');

/** A session bus of our own: Orca and the browser find each other there and nobody else. */
async function privateBus(): Promise<ChildProcess> {
  const bus = spawn('dbus-daemon', ['--session', '--nofork', '--print-address'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const address = await new Promise<string>((resolve, reject) => {
    bus.once('error', reject);
    bus.stdout.once('data', (line: Buffer) => {
      resolve(line.toString().trim());
    });
  });
  for (const name of ['AT_SPI_BUS_ADDRESS', 'DISPLAY', 'WAYLAND_DISPLAY'])
    Reflect.deleteProperty(process.env, name);
  Object.assign(process.env, {
    DBUS_SESSION_BUS_ADDRESS: address,
    SR_PRIVATE_BUS: '1',
    GSETTINGS_BACKEND: 'memory',
  });
  return bus;
}

/**
 * A copy of the kit whose Orca does not begin to read a page from end to end: while it does that with a long one it does
 * not answer.
 */
function quietKit(): string {
  const copy = mkdtempSync(join(tmpdir(), 'portal-reader-'));
  cpSync(dirname(kit), copy, { recursive: true });
  const file = join(copy, 'orca/user-settings.conf');
  const settings = JSON.parse(readFileSync(file, 'utf8')) as { general: object };
  writeFileSync(file, JSON.stringify({ ...settings, general: { ...settings.general, sayAllOnLoad: false } }));
  return copy;
}

/** Tests with `read(path)`: opens a page of the sample in a browser that Orca reads. */
export const test = base.extend<{ read: (path: string) => Promise<Reader> }>({
  read: async ({ baseURL }, use) => {
    const bus = await privateBus();
    const copy = quietKit();
    const { ScreenReader } = (await import(pathToFileURL(join(copy, basename(kit))).href)) as {
      ScreenReader: new () => Driver;
    };
    const driver = new ScreenReader();
    await use(async (path) => {
      await driver.start({ url: new URL(path, baseURL).href });
      const browser = await chromium.connectOverCDP(driver.cdp);
      const page = browser.contexts()[0]?.pages()[0];
      if (!page) throw new Error('The browser that Orca reads has no page.');
      return {
        page,
        said: () => speech(driver.take()),
        press: async (key, expected) => speech(await driver.press(key, expected ? { expect: expected } : {})),
      };
    });
    await driver.stop();
    bus.kill();
    rmSync(copy, { recursive: true, force: true });
  },
});

test.skip(missing !== '', `No screen reader: ${missing}`);

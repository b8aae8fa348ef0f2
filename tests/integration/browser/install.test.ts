import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from '@playwright/test';
import { install, type Installer } from '../../../src/browser/install.ts';
import { ensureChromium, launchChromium, type LaunchMeans } from '../../../src/browser/launch.ts';

const way = (command: string): Installer => ({ command, steps: [], timeout: 1000 });

/** Means under which a browser is there after the named installers ran. */
function means(helpful: string[]): LaunchMeans & { lines: string[] } {
  const lines: string[] = [];
  let found: string | undefined;
  return {
    lines,
    find: () => found,
    installers: () => Promise.resolve([way('甲'), way('乙')]),
    install: ({ command }) => {
      if (helpful.includes(command)) found = `/${command}/chromium`;
      return Promise.resolve(helpful.includes(command));
    },
    log: (line) => lines.push(line),
  };
}

/** On Linux; a process that has ended and was not yet collected by its parent (state Z) runs no more. */
function isRunning(pid: number): boolean {
  const status = `/proc/${pid}/status`;
  return existsSync(status) && !/^State:\s*Z/m.test(readFileSync(status, 'utf8'));
}

test('nothing is installed where a browser is', async () => {
  const ready = { ...means([]), find: () => '/usr/bin/chromium' };
  expect(await ensureChromium(ready)).toBe('/usr/bin/chromium');
  expect(ready.lines).toEqual([]);
});

test('the next way is tried when one fails, and each is announced', async () => {
  const second = means(['乙']);
  expect(await ensureChromium(second)).toBe('/乙/chromium');
  expect(second.lines).toEqual([
    '没有找到浏览器，正在安装：甲',
    '安装没有成功。',
    '没有找到浏览器，正在安装：乙',
  ]);
});

test('without any browser the error says what to run', async () => {
  const error = ensureChromium(means([]));
  await expect(error).rejects.toThrow('npx playwright install --with-deps chromium');
  await expect(error).rejects.toThrow(
    'sudo apt-get update && sudo apt-get install -y chromium fonts-noto-cjk',
  );
  await expect(error).rejects.toThrow('PORTAL_CHROMIUM=');
});

test('an installation that hangs is ended with all it started, one that fails or is missing counts as failed', async () => {
  const run = (script: string, timeout = 20_000) =>
    install({ command: script, steps: [{ command: '/bin/sh', args: ['-c', script] }], timeout });
  const pidFile = join(mkdtempSync(join(tmpdir(), 'portal-install-')), 'pid');
  expect(await run(`sleep 600 & echo $! > ${pidFile}; wait`, 1000)).toBe(false);
  const pid = Number(readFileSync(pidFile, 'utf8'));
  await expect.poll(() => isRunning(pid)).toBe(false);
  rmSync(dirname(pidFile), { recursive: true });
  expect(await run('exit 1')).toBe(false);
  expect(await run('true')).toBe(true);
  const steps = [{ command: '/no/such/installer', args: [] }];
  expect(await install({ command: '', steps, timeout: 1000 })).toBe(false);
});

test('a browser that starts and never answers is given up, in a sentence', async () => {
  const file = join(mkdtempSync(join(tmpdir(), 'portal-hanging-')), 'chromium');
  writeFileSync(file, '#!/bin/sh\nexec sleep 60\n', { mode: 0o755 });
  await expect(launchChromium(file, 300)).rejects.toThrow(`浏览器没有打开：${file}`);
  rmSync(dirname(file), { recursive: true });
});

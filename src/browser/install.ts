import { spawn, type ChildProcess } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const minute = 60_000;

/** One way to get a browser onto this machine. */
export interface Installer {
  /** What a person would type. */
  command: string;
  steps: { command: string; args: string[] }[];
  /** For all steps together, in milliseconds. */
  timeout: number;
}

/** The ways to install Chromium that this machine offers, best first. */
export async function installers(): Promise<Installer[]> {
  const cli = join(dirname(createRequire(import.meta.url).resolve('playwright-core/package.json')), 'cli.js');
  const root = process.getuid?.() === 0;
  const sudo = !root && (await succeeds('sudo', ['-n', 'true'], 10_000));
  const dependencies = root || sudo ? ['--with-deps'] : [];
  const playwright: Installer = {
    command: 'npx playwright install --with-deps chromium',
    steps: [{ command: process.execPath, args: [cli, 'install', ...dependencies, 'chromium'] }],
    timeout: 8 * minute,
  };
  if (!(root || sudo) || !(await succeeds('apt-get', ['--version'], 10_000))) return [playwright];
  const apt = [
    ...(sudo ? ['sudo', '-n'] : []),
    ...['env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', '-y', '-o', 'DPkg::Lock::Timeout=300'],
  ];
  const step = (...args: string[]) => ({ command: apt[0] ?? 'env', args: [...apt.slice(1), ...args] });
  const debian = (browser: string): Installer => ({
    command: `apt-get install -y --no-install-recommends ${browser} fonts-noto-cjk`,
    steps: [step('update'), step('install', '--no-install-recommends', browser, 'fonts-noto-cjk')],
    timeout: 10 * minute,
  });
  // Debian's small browser without a window is there at once and quick; Ubuntu has none, and a "chromium" that is none.
  return [debian('chromium-headless-shell'), playwright, debian('chromium')];
}

/** Runs the steps one after another; true when all succeeded in time. What hangs is ended with all it started. */
export async function install({ steps, timeout }: Installer): Promise<boolean> {
  const end = performance.now() + timeout;
  for (const { command, args } of steps) {
    if (!(await succeeds(command, args, end - performance.now(), 'inherit'))) return false;
  }
  return true;
}

function succeeds(
  command: string,
  args: string[],
  timeout: number,
  output: 'ignore' | 'inherit' = 'ignore',
): Promise<boolean> {
  return new Promise((resolve) => {
    const child = spawn(command, args, { stdio: ['ignore', output, output], detached: true });
    const timer = setTimeout(() => {
      endGroup(child);
      resolve(false);
    }, timeout);
    const settle = (ok: boolean) => {
      clearTimeout(timer);
      resolve(ok);
    };
    child.once('error', () => settle(false));
    child.once('exit', (code) => settle(code === 0));
  });
}

function endGroup(child: ChildProcess): void {
  try {
    if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
  } catch {
    // Gone already, or run by sudo: then sudo is all this user may end.
    child.kill('SIGKILL');
  }
}

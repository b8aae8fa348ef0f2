import { execFile } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../..');
/** What a build reads of the checkout; a linked `src` would lose the styles, so it is copied. */
const copied = ['src', 'scripts', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json'];

/** A finished run of `astro build`. */
export interface BuildRun {
  code: number;
  /** What it printed, on both streams, without colours. */
  output: string;
}

/** Makes a checkout of its own for builds that must not meet others. @returns its folder, which the caller removes */
export function makeCheckout(): string {
  const checkout = mkdtempSync(join(tmpdir(), 'portal-checkout-'));
  for (const name of copied.filter((it) => existsSync(join(root, it))))
    cpSync(join(root, name), join(checkout, name), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(checkout, 'node_modules'), 'dir');
  return checkout;
}

const astro = join(root, 'node_modules/astro/bin/astro.mjs');

/** Arguments of Node that run `astro build`. */
const astroBuild: readonly string[] = [astro, 'build'];

/** Arguments of Node that run `astro dev`. */
export const astroDev: readonly string[] = [astro, 'dev'];

/**
 * Runs `astro build` over a content folder in a checkout of its own, because Astro keeps state in the checkout that
 * concurrent builds would mix. Never throws for a build that fails: its exit code says so.
 */
export async function buildSite({
  content,
  out,
  env = {},
}: {
  content: string;
  out: string;
  env?: Record<string, string>;
}): Promise<BuildRun> {
  const checkout = makeCheckout();
  try {
    return await runBuild(checkout, { ...env, PORTAL_CONTENT: resolve(content), PORTAL_OUT: resolve(out) });
  } finally {
    rmSync(checkout, { recursive: true, force: true });
  }
}

/**
 * The environment of Astro in a checkout of its own. What Node compiles there is not kept: the next checkout stands
 * elsewhere, and the cache would grow by all of it.
 */
export const checkoutEnv = (env: Record<string, string>): NodeJS.ProcessEnv => ({
  ...process.env,
  ...{ NODE_DISABLE_COMPILE_CACHE: '1', NO_COLOR: '1', FORCE_COLOR: '0' },
  ...env,
});

/** Runs `astro build` in a checkout with these variables, on top of those of this process. */
export const runBuild = (cwd: string, env: Record<string, string>): Promise<BuildRun> =>
  new Promise((done) => {
    const options = {
      cwd,
      env: checkoutEnv(env),
      maxBuffer: 64 << 20,
    };
    // The Node of this process, which is the one that the project pins: npm's PATH may name an older one.
    execFile(process.execPath, astroBuild, options, (error, stdout, stderr) => {
      done({ code: typeof error?.code === 'number' ? error.code : error ? 1 : 0, output: stdout + stderr });
    });
  });

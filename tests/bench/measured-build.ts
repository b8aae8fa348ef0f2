import { spawn } from 'node:child_process';
import { createWriteStream, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { finished } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { astroBuild } from '../support/build-site.ts';

/** What a build took. */
export interface Measured {
  /** Pages that Astro counts: HTML only. */
  pages: number;
  /** Seconds from the start of the process to its end. */
  whole: number;
  /** Seconds in which Astro wrote pages and other files. */
  render: number;
  /** Processor seconds, all threads, in the program and in the kernel. */
  user: number;
  system: number;
  /** Largest resident memory of the process, bytes. Workers are threads: it has no child processes. */
  peak: number;
}

const usage = fileURLToPath(new URL('usage.ts', import.meta.url));
const seconds = (text: string): number =>
  [...text.matchAll(/([\d.]+)(ms|m|s)/g)].reduce(
    (sum, [, count, unit]) => sum + Number(count) * (unit === 'm' ? 60 : unit === 'ms' ? 0.001 : 1),
    0,
  );

/** Reads Astro's own figures from what a build printed. Throws where they are not there. */
export function figuresOf(log: string): { pages: number; render: number } {
  const render = /generating static routes[^]*?✓ Completed in ([\d.ms ]+)\.\n/.exec(log)?.[1];
  const pages = /(\d+) page\(s\) built in/.exec(log)?.[1];
  if (render === undefined || pages === undefined)
    throw new Error(`a build without figures:\n${log.slice(-2000)}`);
  return { pages: Number(pages), render: seconds(render) };
}

/**
 * Runs `astro build` without gates and search, and measures it. Throws where it fails.
 * @param dir where its log and figures are written
 */
export async function measuredBuild(
  checkout: string,
  dir: string,
  env: Record<string, string>,
): Promise<Measured> {
  const log = join(dir, 'build.log');
  const figures = join(dir, 'usage.json');
  const start = performance.now();
  const child = spawn(process.execPath, ['--import', usage, ...astroBuild], {
    cwd: checkout,
    env: {
      ...process.env,
      ...env,
      NO_COLOR: '1',
      FORCE_COLOR: '0',
      PORTAL_BENCH: 'render',
      BENCH_USAGE: figures,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const file = createWriteStream(log);
  child.stdout.pipe(file, { end: false });
  child.stderr.pipe(file, { end: false });
  const code = await new Promise<number | null>((done) => child.once('close', done));
  const whole = (performance.now() - start) / 1000;
  await finished(file.end());
  const text = readFileSync(log, 'utf8');
  if (code !== 0) throw new Error(`the build failed, exit code ${code ?? 'none'}:\n${text.slice(-4000)}`);
  const used = JSON.parse(readFileSync(figures, 'utf8')) as Pick<Measured, 'user' | 'system' | 'peak'>;
  return { ...figuresOf(text), ...used, whole };
}

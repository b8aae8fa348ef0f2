/**
 * Kills builds, builds of parts and merges at random moments and looks at what is published after each:
 * `npm run bench:kill [-- 100 [seed]]`. Exit code 1 where a site was damaged, or a build that is let through is not what it must be.
 */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { filesBelow } from '../../src/integrations/parts/manifest.ts';
import { releasesDir } from '../../src/integrations/releases.ts';
import { checkoutEnv, makeCheckout } from '../support/build-site.ts';
import { fixture } from '../support/fixture.ts';
import { randomOf } from './random.ts';

/** Which of the two contents; a build changes the site from one to the other. */
type Version = 'one' | 'other';
type Work = 'build' | 'part' | 'merge';
const works: [Work, ...Work[]] = ['build', 'part', 'merge'];

const [count = '100', seed = '1'] = process.argv.slice(2);
const random = randomOf(seed);
const dir = mkdtempSync(join(tmpdir(), 'portal-kill-'));
const checkout = makeCheckout();
const out = join(dir, 'site');
const contentOf = (version: Version): string => join(dir, `content-${version}`);
const partsOf = (version: Version): string[] =>
  [1, 2].map((index) => join(dir, `${version}-part-${index}-of-2`));

/** Runs a command of the checkout; with `life`, it is killed after so many milliseconds. @returns its exit code, null where it was killed */
async function run(
  args: readonly string[],
  env: Record<string, string>,
  life?: number,
): Promise<number | null> {
  const child = spawn(process.execPath, [...args], {
    cwd: checkout,
    env: checkoutEnv({ SOURCE_DATE_EPOCH: '1795600000', ...env }),
    stdio: 'ignore',
    detached: true,
  });
  const ended = new Promise<number | null>((done) => child.once('close', done));
  if (life !== undefined)
    void wait(life, undefined, { ref: false }).then(() => {
      if (child.exitCode === null && child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
    });
  return ended;
}

/** A piece of work on a version; a part goes beside a site of its own. */
const start = (work: Work, version: Version, life?: number): Promise<number | null> => {
  const content = { PORTAL_CONTENT: contentOf(version) };
  if (work === 'merge')
    return run(['scripts/merge.ts', ...partsOf(version)], { ...content, PORTAL_OUT: out }, life);
  const part = { PORTAL_OUT: join(dir, 'killed'), PORTAL_SHARD: '1/2' };
  return run(['scripts/build.ts'], { ...content, ...(work === 'part' ? part : { PORTAL_OUT: out }) }, life);
};

/** Every file of a published site, as one digest; empty where nothing is there. */
function digestOf(folder: string): string {
  if (!existsSync(folder)) return '';
  const digest = createHash('sha256');
  for (const file of filesBelow(folder)) digest.update(file).update(readFileSync(join(folder, file)));
  return digest.digest('hex');
}

async function done(what: string, ended: Promise<number | null>): Promise<void> {
  const code = await ended;
  if (code !== 0) throw new Error(`${what} ended with ${String(code)}`);
}

const faults: string[] = [];
try {
  cpSync(fixture('good-content'), contentOf('one'), { recursive: true });
  cpSync(contentOf('one'), contentOf('other'), { recursive: true });
  const site = join(contentOf('other'), 'site.json');
  writeFileSync(site, readFileSync(site, 'utf8').replace(/("name": ")/, '$1又一个'));

  const whole = new Map<Version, string>();
  const times = new Map<Work, number>();
  for (const version of ['one', 'other'] as const) {
    for (const index of [1, 2]) {
      const from = performance.now();
      const env = {
        PORTAL_CONTENT: contentOf(version),
        PORTAL_OUT: join(dir, version),
        PORTAL_SHARD: `${index}/2`,
      };
      await done('a part', run(['scripts/build.ts'], env));
      times.set('part', performance.now() - from);
    }
    for (const work of ['build', 'merge'] as const) {
      const from = performance.now();
      await done(`a whole ${work}`, start(work, version));
      times.set(work, performance.now() - from);
      const digest = digestOf(out);
      if ((whole.get(version) ?? digest) !== digest) faults.push(`a merge of ${version} is not its build`);
      whole.set(version, digest);
    }
  }
  if (new Set(whole.values()).size !== 2) throw new Error('the two contents give the same site');

  const killed = new Map<Work, number>();
  for (let kill = 1; kill <= Number(count); kill += 1) {
    const work = random.of<Work>(works);
    const version = random.of<Version>(['one', 'other']);
    const life = random.between(0, Math.round((times.get(work) ?? 0) * 1.05));
    if ((await start(work, version, life)) === null) killed.set(work, (killed.get(work) ?? 0) + 1);
    if (![...whole.values()].includes(digestOf(out))) faults.push(`kill ${kill}, ${work} after ${life} ms`);
    if (kill % 10 > 0) continue;
    const through = random.of<Work>(['build', 'merge']);
    await done(`the ${through} after kill ${kill}`, start(through, version));
    if (digestOf(out) !== whole.get(version))
      faults.push(`the ${through} after kill ${kill} is another site`);
    const left = readdirSync(releasesDir(out)).filter((it) => !/^\d{8}T\d{6}(-\d+)?$|^build\.lock/.test(it));
    if (left.length > 0) faults.push(`after kill ${kill} there is left: ${left.join(' ')}`);
    console.log(`${kill} of ${count}, ${faults.length} faults, load ${(loadavg()[0] ?? 0).toFixed(1)}`);
  }
  const counts = works.map((it) => `${killed.get(it) ?? 0} ${it}`).join(', ');
  console.log(`killed: ${counts}; seed ${seed}; damaged or other than it must be: ${faults.length}`);
  for (const it of faults) console.log(`  ${it}`);
} finally {
  for (const folder of [dir, checkout]) rmSync(folder, { recursive: true, force: true });
}
process.exitCode = faults.length > 0 ? 1 : 0;

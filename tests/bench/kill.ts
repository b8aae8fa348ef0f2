import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { filesBelow } from '../../src/integrations/parts/manifest.ts';
import { astroBuild, checkoutEnv, makeCheckout } from '../support/build-site.ts';
import { fixture } from '../support/fixture.ts';
import { randomOf } from './random.ts';

/**
 * Kills builds, merges and the publishing step at random moments (SIGKILL to all their processes) and looks after each whether
 * the published site is one of the two that it may be, to the last byte.
 * Usage: npm run bench:kill -- [--kills 100] [--seed 1]
 */
const { values } = parseArgs({
  options: { kills: { type: 'string', default: '100' }, seed: { type: 'string', default: '1' } },
});
const kills = Number(values.kills);
const random = randomOf(`kill ${values.seed}`);

const dir = mkdtempSync(join(tmpdir(), 'portal-kill-'));
const checkout = makeCheckout();
const out = join(dir, 'site');

/** Two sites of which the visitor may see either. */
const names = ['before', 'after'] as const;
type Name = (typeof names)[number];
const content = (name: Name): string => join(dir, `content-${name}`);
const partsOf = (name: Name): string[] => [1, 2].map((at) => join(dir, `${name}-part-${at}-of-2`));
for (const name of names) {
  cpSync(fixture('good-content'), content(name), { recursive: true });
  const file = join(content(name), 'site.json');
  const site = JSON.parse(readFileSync(file, 'utf8')) as { name: string };
  writeFileSync(file, JSON.stringify({ ...site, name: `${site.name} ${name}` }));
}

const siteDigest = (folder: string): string => {
  const hash = createHash('sha256');
  for (const file of filesBelow(folder)) hash.update(`${file}\0`).update(readFileSync(join(folder, file)));
  return hash.digest('hex');
};

interface Work {
  args: readonly string[];
  env?: Record<string, string>;
}
const buildOf = (name: Name, target = out, more: Record<string, string> = {}): Work => ({
  args: astroBuild,
  env: { PORTAL_CONTENT: content(name), PORTAL_OUT: target, ...more },
});
const mergeOf = (name: Name): Work => ({
  args: ['scripts/merge.ts', ...partsOf(name)],
  env: { PORTAL_CONTENT: content(name), PORTAL_OUT: out },
});

/** Runs a work to its end, or kills it with all it has started after so many milliseconds. @returns milliseconds */
async function run({ args, env = {} }: Work, killAfter?: number): Promise<number> {
  const start = performance.now();
  const child = spawn(process.execPath, args, {
    cwd: checkout,
    env: checkoutEnv({ SOURCE_DATE_EPOCH: '1795600000', ...env }),
    stdio: ['ignore', killAfter === undefined ? 'inherit' : 'ignore', 'inherit'],
    detached: true,
  });
  const ended = new Promise<number | null>((done) => child.once('close', done));
  if (killAfter !== undefined) {
    await Promise.race([ended, sleep(killAfter)]);
    try {
      if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
    } catch {
      // It has ended by itself.
    }
    await ended;
  } else if ((await ended) !== 0) throw new Error(`failed: ${args.join(' ')}`);
  return performance.now() - start;
}

const whole = (name: Name): string => join(dir, `whole-${name}`);
try {
  for (const name of names) {
    await run(buildOf(name, whole(name)));
    for (const shard of ['1/2', '2/2'])
      await run(buildOf(name, join(dir, name), { PORTAL_BENCH: 'render', PORTAL_SHARD: shard }));
  }
  const allowed = new Set(names.map((name) => siteDigest(whole(name))));
  const publishing: Work = {
    args: [join(import.meta.dirname, 'kill-publishing.ts'), out, ...names.map(whole)],
  };
  const mergeTime = await run(mergeOf('before'));
  const buildTime = await run(buildOf('after'));
  if (!allowed.has(siteDigest(out))) throw new Error('a merge or build gives another site');

  const counts = { build: 0, merge: 0, publishing: 0 };
  const damaged: string[] = [];
  for (let at = 0; at < kills; at += 1) {
    const name = random.of(names);
    const kind = at % 10 === 0 ? 'build' : at % 2 === 0 ? 'merge' : 'publishing';
    const [work, time] =
      kind === 'build'
        ? [buildOf(name), buildTime]
        : kind === 'merge'
          ? [mergeOf(name), mergeTime]
          : [publishing, 3000];
    const after = random.between(0, Math.round(time));
    await run(work, after);
    counts[kind] += 1;
    if (!allowed.has(siteDigest(out))) damaged.push(`${kind} killed after ${after} ms`);
  }
  await run(mergeOf('before'));
  if (siteDigest(out) !== siteDigest(whole('before'))) damaged.push('the merge after all kills');
  console.log(
    `${kills} kills, seed ${values.seed}: ${counts.build} of builds (${Math.round(buildTime)} ms), ` +
      `${counts.merge} of merges (${Math.round(mergeTime)} ms), ${counts.publishing} of the publishing step`,
  );
  console.log(`damaged sites: ${damaged.length}${damaged.map((it) => `\n  ${it}`).join('')}`);
  process.exitCode = damaged.length > 0 ? 1 : 0;
} finally {
  for (const folder of [dir, checkout]) rmSync(folder, { recursive: true, force: true });
}

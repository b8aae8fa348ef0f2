/**
 * Imports files of every kind and every form with random faults in them: `npm run bench:fuzz [-- count [first seed]]`.
 * An input that ends in anything but an import that the check accepts, or a sentence, that takes over 20 s of processor time
 * (on a busy machine it may wait much longer), never ends, or takes over 1 GB, is kept as a file and named with its seed,
 * which the tests then take up.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import fc from 'fast-check';
import { apply } from '../fuzz/apply.ts';
import { inputs, type Input } from '../fuzz/changes.ts';
import type { Verdict } from '../fuzz/judge.ts';
import { seedFiles, type Seed } from '../fuzz/seeds.ts';
import type { Work } from '../fuzz/trier.ts';

const most = { seconds: 20, secondsOfClock: 300, megabytes: 1024 };
const count = Number(process.argv[2] ?? 10_000);
const seed = Number(process.argv[3] ?? Date.now() % 1_000_000);

const scratch = mkdtempSync(join(tmpdir(), 'portal-fuzz-'));
const kept = join(tmpdir(), `portal-fuzz-found-${seed}`);
const seeds = await seedFiles(scratch);

const start = (): Worker => {
  const workerData: Work = { scratch, seeds };
  const resourceLimits = { maxOldGenerationSizeMb: most.megabytes };
  return new Worker(new URL('../fuzz/trier.ts', import.meta.url), { workerData, resourceLimits });
};

/** Seconds of processor time of this process, whose other threads only wait, since a moment. */
function secondsSince(began: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(began);
  return (user + system) / 1e6;
}

/** One input in the thread, which is ended where it takes too long. */
function tried(worker: Worker, input: Input): Promise<Verdict> {
  return new Promise((done) => {
    const end = (verdict: Verdict): void => {
      clearInterval(timer);
      worker.off('message', end).off('error', lost);
      done(verdict);
    };
    const began = { processor: process.cpuUsage(), clock: performance.now() };
    const timer = setInterval(() => {
      if (secondsSince(began.processor) > most.seconds)
        end({ end: `over ${most.seconds} s of processor time`, said: '' });
      else if (performance.now() - began.clock > most.secondsOfClock * 1000)
        end({ end: `no end in ${most.secondsOfClock} s`, said: '' });
    }, 200);
    const lost = (error: unknown): void => {
      end({ end: 'thread lost', said: String(error) });
    };
    worker.once('message', end).once('error', lost);
    worker.postMessage(input);
  });
}

const counts = new Map<string, number>();
const slowest: { name: string; seconds: number }[] = [];
let worker = start();
const note = (it: Seed, seconds: number, { end }: Verdict): void => {
  const key = `${it.verb} .${it.kind}: ${end}`;
  counts.set(key, (counts.get(key) ?? 0) + 1);
  slowest.push({ name: it.name, seconds });
  slowest.sort((a, b) => b.seconds - a.seconds).splice(5);
};

const faults: string[] = [];
for (const [index, input] of fc.sample(inputs(seeds.length), { seed, numRuns: count }).entries()) {
  const from = seeds[input.seed];
  if (!from) continue;
  const began = process.cpuUsage();
  const verdict = await tried(worker, input);
  note(from, secondsSince(began), verdict);
  if (index % 500 === 499) console.log(`${index + 1} of ${count}, ${faults.length} faults`);
  if (verdict.end === 'imported' || verdict.end === 'refused') continue;
  mkdirSync(kept, { recursive: true });
  const file = join(kept, `${index}.${from.kind}`);
  writeFileSync(file, apply(from.bytes, from.kind, input.changes));
  faults.push(
    `${verdict.end}: ${from.name}, input ${JSON.stringify(input).slice(0, 400)}\n  ${file}\n  ${verdict.said.slice(0, 400)}`,
  );
  await worker.terminate();
  worker = start();
}
await worker.terminate();
rmSync(scratch, { recursive: true, force: true });

console.log(faults.join('\n'));
for (const [key, times] of [...counts].sort()) console.log(`${key} ${times}`);
console.log(`${count} inputs of ${seeds.length} files, seed ${seed}: ${faults.length} faults`);
console.log(
  `most processor time: ${slowest.map((it) => `${it.name} ${it.seconds.toFixed(1)} s`).join(', ')}`,
);
console.log(
  `${availableParallelism()} cores, load ${loadavg()[0]?.toFixed(1) ?? ''}, Node ${process.version}`,
);
process.exitCode = faults.length > 0 ? 1 : 0;

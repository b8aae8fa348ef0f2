/** The thread of `npm run bench:fuzz` that imports: it may be ended where an importer does not. */
import { parentPort, workerData } from 'node:worker_threads';
import type { Input } from './changes.ts';
import { judge } from './judge.ts';
import type { Seed } from './seeds.ts';

/** What the thread is given. */
export interface Work {
  scratch: string;
  seeds: readonly Seed[];
}

const { scratch, seeds } = workerData as Work;

parentPort?.on('message', (input: Input) => {
  const seed = seeds[input.seed];
  if (seed) void judge(scratch, seed, input).then((verdict) => parentPort?.postMessage(verdict));
});

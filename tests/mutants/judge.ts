import { writeFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import { counting, type Ran } from './coverage.ts';
import type * as Suite from './suite.ts';

/**
 * A process that runs unit tests without the start of Playwright, mutant after mutant: what does not depend on the
 * mutated module stays loaded. Talks to `judging.ts`.
 */

/** Unit tests to run to the first failure; paths are absolute. */
export interface Question {
  tests: readonly string[];
  /** What is loaded anew: the tests, the module and all that depends on it. */
  reload: readonly string[];
  /** Titles of tests that are left out. */
  without?: readonly string[];
  /** The module that is replaced, and its text. */
  mutant?: { file: string; text: string };
  /** Whether to say what ran; only in a process that is asked nothing else. */
  counted?: boolean;
}

/** What failed; undefined where everything passed. */
export interface Answer {
  failed?: { test: string; title: string };
  /** What ran while the test was loaded, while it ran, and how long it worked. */
  ran?: { loading: Ran; running: Ran; seconds: number };
}

// A mutant that never ends has been noticed: it works for ever, or waits without working. Neither depends on how busy
// the machine is.
const limits = { working: 60, idle: 300 };
const began = new Float64Array(new SharedArrayBuffer(8));
const spent = (): number => process.cpuUsage().user / 1e6;
const watch = `const { began, working, idle } = require('node:worker_threads').workerData;
let [last, seconds] = [0, 0];
setInterval(() => {
  const spent = process.cpuUsage().user / 1e6;
  if (spent - last > 0.2) [last, seconds] = [spent, 0];
  else seconds += 1;
  if (spent - began[0] > working || seconds > idle) process.kill(process.pid, 'SIGKILL');
}, 1000);`;
new Worker(watch, { eval: true, execArgv: [], env: {}, workerData: { began, ...limits } }).unref();

let turn = 0;
let reload: ReadonlySet<string> = new Set();
const root = resolve(import.meta.dirname, '../..');
const suite = pathToFileURL(join(import.meta.dirname, 'suite.ts')).href;
registerHooks({
  resolve: (specifier, context, next) => {
    if (specifier === '@playwright/test' && context.parentURL !== suite)
      return { url: suite, shortCircuit: true };
    const found = next(specifier, context);
    const again = found.url.startsWith('file:') && reload.has(fileURLToPath(found.url));
    return again ? { ...found, url: `${found.url}?turn=${turn}` } : found;
  },
});
const { runFile } = (await import(suite)) as typeof Suite;

async function answerTo({ tests, reload: again, without = [], mutant }: Question): Promise<Answer> {
  turn += 1;
  reload = new Set(again);
  const text = join(process.env['TMPDIR'] ?? '', 'mutant.ts');
  if (mutant) writeFileSync(text, mutant.text);
  process.env['PORTAL_MUTANT_OF'] = mutant?.file ?? '';
  process.env['PORTAL_MUTANT'] = text;
  for (const test of tests) {
    began[0] = spent();
    const title = await runFile(pathToFileURL(test).href, without).then(
      () => undefined,
      (error: unknown) => (error instanceof Error ? error.message : String(error)),
    );
    if (title !== undefined) return { failed: { test, title } };
  }
  return {};
}

let taken: (() => Promise<Ran>) | undefined;

async function counted({ tests: [test = ''] }: Question): Promise<Answer> {
  taken ??= await counting(root);
  const take = taken;
  await take();
  began[0] = spent();
  let loading: Ran = {};
  let loadedAt = spent();
  await runFile(pathToFileURL(test).href, [], async () => {
    loading = await take();
    loadedAt = spent();
  }).catch(() => undefined);
  const seconds = spent() - loadedAt;
  return { ran: { loading, running: await take(), seconds } };
}

process.on('message', (question: Question) => {
  void (question.counted ? counted(question) : answerTo(question)).then((answer) => process.send?.(answer));
});

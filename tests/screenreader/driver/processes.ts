import { spawn, type ChildProcess, type StdioOptions } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';

/**
 * Asks again and again until there is an answer that is not empty.
 * @param limit milliseconds
 * @throws with `what` when there is none in time
 */
export async function until<T>(ask: () => T | Promise<T>, limit: number, what: () => string): Promise<T> {
  const end = performance.now() + limit;
  for (;;) {
    const answer = await ask();
    if (answer) return answer;
    if (performance.now() > end) throw new Error(`Not within ${limit} ms: ${what()}`);
    await sleep(15);
  }
}

/** Programs that belong together and are ended together, each with all that it started, also where this process is killed. */
export class Processes {
  readonly #all: ChildProcess[] = [];
  readonly env: NodeJS.ProcessEnv;

  constructor(env: NodeJS.ProcessEnv) {
    this.env = env;
  }

  start(command: string, args: readonly string[], stdio: StdioOptions = 'ignore'): ChildProcess {
    const mortal = ['--pdeathsig', 'KILL', command, ...args];
    const child = spawn('setpriv', mortal, { env: this.env, stdio, detached: true });
    this.#all.push(child);
    return child;
  }

  /** Starts a program and returns the first line that it writes to this stream (1 is stdout). */
  async firstLine(command: string, args: readonly string[], stream = 1): Promise<string> {
    const stdio = Array.from({ length: stream + 1 }, (_, at) =>
      at === stream ? ('pipe' as const) : ('ignore' as const),
    );
    const out = this.start(command, args, stdio).stdio[stream];
    let text = '';
    out?.on('data', (bytes: Buffer) => (text += bytes.toString()));
    await until(
      () => text.includes('\n'),
      10_000,
      () => `a word of ${command}`,
    );
    return text.slice(0, text.indexOf('\n'));
  }

  async end(): Promise<void> {
    for (const signal of ['SIGTERM', 'SIGKILL'] as const) {
      for (const { pid, exitCode } of this.#all.toReversed()) {
        try {
          if (pid !== undefined && exitCode === null) process.kill(-pid, signal);
        } catch {
          // It has ended by itself.
        }
      }
      await sleep(200);
    }
  }
}

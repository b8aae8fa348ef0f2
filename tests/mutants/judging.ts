import { fork, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Answer, Question } from './judge.ts';

/** Questions that a process answers before a new one takes over: modules once loaded stay in memory. */
const mostQuestions = 25;

/** Asks a process of its own, a new one where the last has ended. */
export class Judging {
  #process: ChildProcess | undefined;
  #asked = 0;
  readonly #scratch = mkdtempSync(join(tmpdir(), 'portal-mutants-'));

  #start(): ChildProcess {
    const load = pathToFileURL(join(import.meta.dirname, 'hooks.ts')).href;
    // Without a way to LibreOffice, whose every start takes seconds: tests that need it skip themselves.
    const own = { PATH: dirname(process.execPath), TMPDIR: this.#scratch };
    const env = { ...process.env, ...own, NODE_OPTIONS: `--no-warnings --import=${load}` };
    this.#asked = 0;
    return fork(join(import.meta.dirname, 'judge.ts'), { env, stdio: ['ignore', 'ignore', 'ignore', 'ipc'] });
  }

  /** What failed; a process that ends before it has answered failed at the first test for all that is known. */
  ask(question: Question): Promise<Answer> {
    if (this.#asked === mostQuestions) this.#stop();
    const judge = (this.#process ??= this.#start());
    if (!question.counted) this.#asked += 1;
    return new Promise((done) => {
      const ended = (): void => {
        this.#process = undefined;
        done({ failed: { test: question.tests[0] ?? '', title: 'it does not come to its end' } });
      };
      judge.once('exit', ended).once('message', (answer: Answer) => {
        judge.off('exit', ended);
        done(answer);
      });
      judge.send(question);
    });
  }

  #stop(): void {
    this.#process?.removeAllListeners().kill('SIGKILL');
    this.#process = undefined;
  }

  /** Ends the process and removes what its tests have left. */
  [Symbol.dispose](): void {
    this.#stop();
    rmSync(this.#scratch, { recursive: true, force: true, maxRetries: 5 });
  }
}

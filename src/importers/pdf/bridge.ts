import { fork, type ChildProcess } from 'node:child_process';
import { resolve } from 'node:path';
import { workerData, type MessagePort } from 'node:worker_threads';
import type { Answer } from './extract.ts';
import type { Question } from './process.ts';

/** What the thread is given. */
export interface Bridge {
  port: MessagePort;
  /** Becomes 1 when the answer is there. */
  answered: Int32Array;
  megabytes: number;
}

// A thread between: who asks waits standing still, and so can't see the process answer or end.
const { port, answered, megabytes } = workerData as Bridge;
let reader: ChildProcess | undefined;

const started = (): ChildProcess =>
  fork(resolve(import.meta.dirname, 'process.ts'), {
    execArgv: [`--max-old-space-size=${megabytes}`],
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });

function say(answer: Answer): void {
  port.postMessage(answer);
  Atomics.store(answered, 0, 1);
  Atomics.notify(answered, 0);
}

port.on('message', (question: Question | 'stop') => {
  if (question === 'stop') {
    reader?.removeAllListeners().kill();
    reader = undefined;
    return;
  }
  const asked = (reader ??= started());
  const ended = (_: number | null, signal: string | null): void => {
    reader = undefined;
    say({ fault: signal === 'SIGTERM' ? 'slow' : 'large' });
  };
  asked.once('exit', ended).once('message', (answer: Answer) => {
    asked.off('exit', ended);
    say(answer);
  });
  asked.send(question);
});

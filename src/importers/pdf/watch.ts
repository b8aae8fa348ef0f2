import { writeSync } from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';
import type { Answer } from './extract.ts';

// A thread beside the reader, which one page may keep busy for minutes: it ends the process that takes too much of the
// processor's time.
const { most } = workerData as { most: number };
const slow: Answer = { fault: 'slow' };
const look = (): void => {
  const { user, system } = process.cpuUsage();
  if (user + system < most) return;
  writeSync(1, JSON.stringify(slow));
  process.kill(process.pid, 'SIGKILL');
};
look();
setInterval(look, 200);
parentPort?.postMessage('looks');

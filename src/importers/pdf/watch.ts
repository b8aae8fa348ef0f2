import { parentPort, workerData } from 'node:worker_threads';

// A thread beside the reader, which one page may keep busy for minutes: it ends the process that takes too much of the
// processor's time.
const until = workerData as Float64Array;
const look = (): void => {
  const { user, system } = process.cpuUsage();
  if (until[0] && user + system > until[0]) process.kill(process.pid, 'SIGTERM');
};
setInterval(look, 200);
parentPort?.postMessage('looks');

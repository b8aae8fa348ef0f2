/** Preloaded into a process (`node --import`): writes what it used to the file that `BENCH_USAGE` names. */
import { writeFileSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';

const file = process.env['BENCH_USAGE'];
if (file && isMainThread)
  process.once('exit', () => {
    const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
    writeFileSync(
      file,
      JSON.stringify({ peak: maxRSS * 1024, user: userCPUTime / 1e6, system: systemCPUTime / 1e6 }),
    );
  });

import { PerformanceObserver } from 'node:perf_hooks';
import { getHeapStatistics, setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { SaidError } from '../../src/faults.ts';

/** What V8 counts to its limit for what has just come to be, which it never fills for long. */
const young = 192 * 2 ** 20;

/** Share of the rest from which on V8 counts clean-ups that bring little, and ends Node, in English, after four of them. */
const nearlyAll = 0.8;

/** What may come to be between two clean-ups, of which only the second would be heard of. */
const burst = 96 * 2 ** 20;

/** Clears the memory of all that is not used any more, now: Node does so when it likes, which may be too late. */
function clean(): void {
  setFlagsFromString('--expose-gc');
  (runInNewContext('gc') as () => void)();
}

/**
 * Calls `fail` once with a sentence when the memory of the process is as good as used up after it was cleaned up. What fills
 * it in one go, without a pause, Node ends before anything can be said.
 */
export function watchMemory(fail: (error: SaidError) => void): void {
  const { heap_size_limit: limit } = getHeapStatistics();
  const rest = Math.max(limit - young, limit / 5);
  const enough = Math.max(Math.min(rest * nearlyAll, rest - burst), rest / 2);
  const isFull = () => getHeapStatistics().used_heap_size >= enough;
  const observer = new PerformanceObserver(() => {
    if (!isFull()) return;
    clean();
    if (!isFull()) return;
    observer.disconnect();
    const megabytes = Math.round((limit - young) / 2 ** 20);
    fail(
      new SaidError(
        `内存不够：程序可以用的 ${megabytes} MB 快用完了，停下了；原来的内容和已经公布的网站没有变动`,
        `关掉别的程序，用 NODE_OPTIONS=--max-old-space-size=${megabytes * 2} 放宽以后再运行；还不够的，换一台内存大些的电脑`,
      ),
    );
  });
  observer.observe({ entryTypes: ['gc'] });
}

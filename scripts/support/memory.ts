import {
  constants,
  PerformanceObserver,
  type NodeGCPerformanceDetail,
  type PerformanceEntry,
} from 'node:perf_hooks';
import { getHeapStatistics } from 'node:v8';
import { SaidError } from '../../src/faults.ts';

/** What V8 counts to its limit for what has just come to be, which it never fills for long. */
const young = 192 * 2 ** 20;

/** Share of the rest at which Node is about to end itself, in English. */
const nearlyAll = 0.95;

/**
 * Calls `fail` once with a sentence when the memory of the process is as good as used up after it was cleaned up. What fills
 * it in one go, without a pause, Node ends before anything can be said.
 */
export function watchMemory(fail: (error: SaidError) => void): void {
  const observer = new PerformanceObserver((list) => {
    const isWhole = list.getEntries().some((it) => {
      const { detail } = it as PerformanceEntry & { detail: NodeGCPerformanceDetail };
      return detail.kind === constants.NODE_PERFORMANCE_GC_MAJOR;
    });
    const { used_heap_size: used, heap_size_limit: limit } = getHeapStatistics();
    if (!isWhole || used < Math.max(limit - young, limit / 5) * nearlyAll) return;
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

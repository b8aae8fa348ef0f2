import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Browser } from 'playwright-core';
import { launchChromium } from '../../browser/launch.ts';
import { phase, say, type BuildPhase } from '../../progress.ts';
import { settings } from '../../settings.ts';
import type { BuiltSite, Finding, Gate } from '../types.ts';
import { VerdictCache } from '../verdict-cache.ts';
import { findingsOf } from './findings.ts';
import { verdictKeys } from './page-key.ts';
import { Stage } from './stage.ts';

/** What the gate works with; tests pass their own. */
export interface AxeMeans {
  cacheDir: string;
  launch: () => Promise<Browser>;
  log: (line: string) => void;
  /** Begins to show how far a run is. */
  begin?: () => BuildPhase;
}

/** What a run took, for the line it prints and for the benchmark. */
interface Tally {
  pages: number;
  cached: number;
  seconds: number;
}

/**
 * axe-core on every page, in a real browser, in light and dark. One browser, a stage a core; a page that is as it was
 * when it was last checked is not checked again.
 */
export function createAxeGate({ cacheDir, launch, log, begin }: AxeMeans): Gate<BuiltSite> {
  return {
    name: 'axe',
    description:
      '每个页面在真实浏览器中通过 axe-core 检查（WCAG 2.0 至 2.2 的 A、AA、AAA 级和最佳实践），浅色、深色各一遍。',
    async check(site) {
      const progress = begin?.();
      try {
        const { findings, tally } = await checkSite(site, { cacheDir, launch, step: progress?.step });
        log(summary(tally));
        return findings;
      } finally {
        progress?.end();
      }
    },
  };
}

export const axeGate = createAxeGate({
  cacheDir: settings.cacheDir,
  launch: launchChromium,
  log: say,
  begin: () => phase('无障碍检查', '页'),
});

async function checkSite(
  site: BuiltSite,
  {
    cacheDir,
    launch,
    step,
  }: Pick<AxeMeans, 'cacheDir' | 'launch'> & { step: BuildPhase['step'] | undefined },
): Promise<{ findings: Finding[]; tally: Tally }> {
  const started = performance.now();
  const cache = new VerdictCache(join(cacheDir, 'axe.jsonl'));
  const keyOf = verdictKeys(site);
  const findings: Finding[][] = [];
  const waiting = site.pages.entries();
  let browser: Promise<Browser> | undefined;
  let cached = 0;
  let done = 0;

  /** Takes page after page until none is left; opens its stage at the first page that needs one. */
  const work = async (): Promise<void> => {
    let stage: Stage | undefined;
    for (const [index, page] of waiting) {
      const key = keyOf(page);
      const known = cache.get(key);
      step?.((done += 1), site.pages.length);
      if (known) {
        findings[index] = known;
        cached += 1;
        continue;
      }
      browser ??= launch();
      stage ??= await Stage.open(await browser, site);
      const found = findingsOf(page.url, await stage.check(page));
      cache.set(key, found);
      findings[index] = found;
    }
  };
  try {
    await Promise.all(Array.from({ length: availableParallelism() }, work));
  } finally {
    // One that hangs does not close either: it ends with this process.
    await Promise.race([browser?.then((it) => it.close()).catch(() => undefined), wait(5000)]);
  }
  cache.prune();
  const seconds = (performance.now() - started) / 1000;
  return { findings: findings.flat(), tally: { pages: site.pages.length, cached, seconds } };
}

function summary({ pages, cached, seconds }: Tally): string {
  const checked = pages - cached;
  const speed = checked > 0 ? `，${(checked / seconds).toFixed(1)} 页/秒` : '';
  return `无障碍检查：${pages} 页 × 明暗两种，${seconds.toFixed(1)} 秒${speed}，缓存 ${cached} 页`;
}

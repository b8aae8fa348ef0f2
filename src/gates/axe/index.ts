import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { launchChromium } from '../../browser/launch.ts';
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
export function createAxeGate({ cacheDir, launch, log }: AxeMeans): Gate<BuiltSite> {
  return {
    name: 'axe',
    description:
      '每个页面在真实浏览器中通过 axe-core 检查（WCAG 2.0 至 2.2 的 A、AA、AAA 级和最佳实践），浅色、深色各一遍。',
    async check(site) {
      const { findings, tally } = await checkSite(site, cacheDir, launch);
      log(summary(tally));
      return findings;
    },
  };
}

export const axeGate = createAxeGate({
  cacheDir: settings.cacheDir,
  launch: launchChromium,
  log: console.log,
});

async function checkSite(
  site: BuiltSite,
  cacheDir: string,
  launch: AxeMeans['launch'],
): Promise<{ findings: Finding[]; tally: Tally }> {
  const started = performance.now();
  const cache = new VerdictCache(join(cacheDir, 'axe.jsonl'));
  const keyOf = verdictKeys(site);
  const findings: Finding[][] = [];
  const waiting = site.pages.entries();
  let browser: Promise<Browser> | undefined;
  let cached = 0;

  /** Takes page after page until none is left; opens its stage at the first page that needs one. */
  const work = async (): Promise<void> => {
    let stage: Stage | undefined;
    for (const [index, page] of waiting) {
      const key = keyOf(page);
      const known = cache.get(key);
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
    await (await browser)?.close();
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

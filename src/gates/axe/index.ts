import { join } from 'node:path';
import { setImmediate as others } from 'node:timers/promises';
import type { Browser } from 'playwright-core';
import { chromiumVersion } from '../../browser/find.ts';
import { launchChromium } from '../../browser/launch.ts';
import { phase, say, type BuildPhase } from '../../progress.ts';
import { settings } from '../../settings.ts';
import { documentOf } from '../page-gate.ts';
import { mostAsked, structuresOf } from '../structures/index.ts';
import type { BuiltSite, Finding, Gate } from '../types.ts';
import { VerdictCache } from '../verdict-cache.ts';
import { Looks } from './looks.ts';
import { pageKey } from './page-key.ts';
import { partReader } from './parts.ts';
import { Stages } from './stages.ts';
import { Cover } from './structure/cover.ts';
import { StructureReader } from './structure/index.ts';
import { sheetsKey, type PageStyles } from './styles.ts';

/** So many unknown pages tell that most are. */
const tellsMany = 30;

/** What the gate works with; tests pass their own. */
export interface AxeMeans {
  cacheDir: string;
  launch: () => Promise<Browser>;
  /** Name and version of the browser that `launch` will start: its verdicts hold for no other. */
  version?: () => string;
  log: (line: string) => void;
  /** Begins to show how far a part of a run is. */
  begin?: (part: string) => BuildPhase;
  /** From how many pages on a thread reads structures. */
  ownThread?: number;
  /** Whether a browser looks at every page, also at those whose structure it has seen. */
  everyPage?: boolean;
}

/** What a run took, for the line it prints and for the benchmark. */
interface Tally {
  pages: number;
  cached: number;
  /** Pages and parts of pages that a browser looked at. */
  shown: number;
  seconds: number;
}

/**
 * axe-core in a real browser, at the width of a desk and at 320 pixels, in light, dark and the themes of the reading tools, so that each feature of each page is seen where nothing is found, mostly in
 * a part of a page; where something is, the whole page is looked at, and all that share what it has. A page that is as it
 * was when it was last checked is not checked again.
 */
export function createAxeGate(means: AxeMeans): Gate<BuiltSite> {
  return {
    name: 'axe',
    byPage: true,
    description:
      '每个页面通过 axe-core 检查（WCAG 2.0 至 2.2 的 A、AA、AAA 级和最佳实践），电脑和 320 像素宽的屏幕上，浅色、深色和辅助浏览的配色各一遍；结构相同的页面由其中几页或几部分代表，在真实浏览器中检查。',
    async check(site) {
      const parts = ['读网页的结构', '无障碍检查'].map((part) => means.begin?.(part));
      const total = site.pages.length;
      const [read, settled] = parts.map((part) => (done: number) => {
        part?.step(done, total);
        if (done === total) part?.end();
      });
      try {
        const { findings, tally } = await checkSite(site, { ...means, read, settled });
        means.log(summary(tally));
        return findings;
      } finally {
        for (const part of parts) part?.end();
      }
    },
  };
}

export const axeGate = createAxeGate({
  cacheDir: settings.cacheDir,
  launch: launchChromium,
  version: chromiumVersion,
  log: say,
  begin: (part) => phase(part, '页'),
});

/** A run tells of how many pages it knows the structure, and how many are settled. */
type Run = Omit<AxeMeans, 'log' | 'begin'> & Partial<Record<'read' | 'settled', (done: number) => void>>;

async function checkSite(
  site: BuiltSite,
  { cacheDir, launch, version, ownThread, everyPage = false, ...tell }: Run,
): Promise<{ findings: Finding[]; tally: Tally }> {
  const started = performance.now();
  const cache = new VerdictCache(join(cacheDir, 'axe.jsonl'));
  const browser = version?.() ?? '';
  const sheets = sheetsKey(site);
  const structures = structuresOf(site, ownThread);
  const reader = new StructureReader(structures.interner);
  const read: Promise<void>[] = [];
  const cover = new Cover();
  const keys: string[] = [];
  const styles: PageStyles[] = [];
  const findings: Finding[][] = [];
  let [done, unknown] = [0, 0];
  const settle = (index: number, found: Finding[]): void => {
    findings[index] = found;
    done += 1;
    tell.settled?.(done);
  };

  const stages = new Stages(site, launch);
  const report = (index: number, found: Finding[]): void => {
    cache.set(keys[index] ?? '', found);
    settle(index, found);
  };
  /** Pages that have passed as far as is known. */
  const passed = new Set<number>();
  const looks = new Looks({
    ...{ site, cover, stages, tell: report },
    parts: partReader(site, reader, styles, everyPage),
    clear: (index) => passed.add(index),
  });
  const add = (index: number, features: ArrayLike<number>): void => {
    cover.add(index, Array.from(features));
    looks.begin(index);
  };
  /** Each feature was told of one page. Those that were seen only where something was found are looked for on the others that may have them. */
  const lookAgain = async (suspects: ReadonlySet<number>): Promise<void> => {
    const mayHave = await structures.pagesWith(suspects);
    for (const index of [...passed].sort((a, b) => a - b)) {
      const page = site.pages[index];
      const own = styles[index];
      if (!page || !own || !mayHave.has(page.url)) continue;
      const features = reader.read(page.url, documentOf(page), own);
      await others();
      if (features.isDisjointFrom(suspects)) continue;
      passed.delete(index);
      cover.add(index, features);
    }
    await looks.end();
  };
  try {
    for (const [index, page] of site.pages.entries()) {
      const key = pageKey(site, page, sheets, browser);
      keys[index] = key;
      const known = cache.get(key);
      if (known) settle(index, known);
      else {
        unknown += 1;
        stages.begin(unknown > tellsMany ? Infinity : 1);
        if (everyPage) add(index, [index]);
        else {
          // Its place among the others, whoever is ready first.
          cover.add(index, []);
          const added = structures.of(page).then((it) => {
            styles[index] = it.styles;
            add(index, it.features);
          });
          // A thread that fails does so for all that wait: whoever waits for the first of them throws.
          added.catch(() => undefined);
          read.push(added);
          await read.at(-mostAsked);
        }
      }
      tell.read?.(index + 1);
      await others();
    }
    await Promise.all(read);
    await looks.end();
    const suspects = cover.suspects();
    if (suspects.size > 0) await lookAgain(suspects);
    for (const index of [...passed].sort((a, b) => a - b)) report(index, []);
  } finally {
    await Promise.all([stages.close(), structures.release()]);
  }
  cache.prune();
  const seconds = (performance.now() - started) / 1000;
  const pages = site.pages.length;
  return {
    findings: findings.flat(),
    tally: { pages, cached: pages - unknown, shown: looks.shown, seconds },
  };
}

function summary({ pages, cached, shown, seconds }: Tally): string {
  const checked = pages - cached;
  const speed = checked > 0 ? `，${(checked / seconds).toFixed(1)} 页/秒` : '';
  const represented = shown < checked ? `，在浏览器中看了 ${shown} 页，多数只看其中一部分` : '';
  return `无障碍检查：${pages} 页 × 每种配色，${seconds.toFixed(1)} 秒${speed}${represented}，缓存 ${cached} 页`;
}

import { join } from 'node:path';
import { setImmediate as others } from 'node:timers/promises';
import { parseDocument } from 'htmlparser2';
import type { Browser } from 'playwright-core';
import { chromiumVersion } from '../../browser/find.ts';
import { launchChromium } from '../../browser/launch.ts';
import { phase, say, type BuildPhase } from '../../progress.ts';
import { settings } from '../../settings.ts';
import type { BuiltSite, Finding, Gate } from '../types.ts';
import { Interner } from '../interner.ts';
import { VerdictCache } from '../verdict-cache.ts';
import { Looks } from './looks.ts';
import { pageKey } from './page-key.ts';
import { partReader } from './parts.ts';
import { Stages } from './stages.ts';
import { Cover } from './structure/cover.ts';
import { StructureReader } from './structure/index.ts';
import { SecondReader } from './structure/second-reader.ts';
import { sheetsKey, siteStyles, type PageStyles } from './styles.ts';

/** Fewer pages are read before a second thread has been compiled: the sample took it more processor time than it saved. */
const worthAThread = 3000;
/** So many unknown pages tell that most are. */
const tellsMany = 30;
/** Pages that a thread may have before it. */
const mostWaiting = 2;

/** What the gate works with; tests pass their own. */
export interface AxeMeans {
  cacheDir: string;
  launch: () => Promise<Browser>;
  /** Name and version of the browser that `launch` will start: its verdicts hold for no other. */
  version?: () => string;
  log: (line: string) => void;
  /** Begins to show how far a part of a run is. */
  begin?: (part: string) => BuildPhase;
  /** From how many pages on a second thread reads structures, too. */
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
  { cacheDir, launch, version, ownThread = worthAThread, everyPage = false, ...tell }: Run,
): Promise<{ findings: Finding[]; tally: Tally }> {
  const started = performance.now();
  const cache = new VerdictCache(join(cacheDir, 'axe.jsonl'));
  const browser = version?.() ?? '';
  const sheets = sheetsKey(site);
  const stylesOf = siteStyles(site);
  const interner = new Interner();
  const reader = new StructureReader(interner);
  const inThread = !everyPage && site.pages.length >= ownThread;
  let second: SecondReader | undefined;
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
  const looks = new Looks({
    site,
    cover,
    parts: partReader(site, reader, styles, everyPage),
    stages,
    tell(index, found) {
      cache.set(keys[index] ?? '', found);
      settle(index, found);
    },
  });
  const add = (index: number, features: Iterable<number>): void => {
    cover.add(index, features);
    looks.begin(index);
  };
  try {
    for (const [index, page] of site.pages.entries()) {
      const key = pageKey(site, page, sheets, browser);
      keys[index] = key;
      const known = cache.get(key);
      if (known) settle(index, known);
      else {
        unknown += 1;
        const { html } = page;
        const document = parseDocument(html);
        const own = stylesOf(page, document);
        styles[index] = own;
        stages.begin(unknown > tellsMany ? Infinity : 1);
        if (inThread && unknown > tellsMany) second ??= new SecondReader(interner);
        if (second && second.waiting < mostWaiting) {
          // Its place among the others, whoever is ready first.
          cover.add(index, []);
          const added = second.read(page.url, html, own).then((it) => add(index, it));
          // A thread that fails does so for all that wait: whoever waits for the first of them throws.
          added.catch(() => undefined);
          read.push(added);
        } else add(index, everyPage ? [index] : reader.read(page.url, document, own));
      }
      tell.read?.(index + 1);
      await others();
    }
    await Promise.all(read);
    await second?.close();
    await looks.end();
  } finally {
    await Promise.all([stages.close(), second?.close()]);
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

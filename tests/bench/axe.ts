/**
 * Times the accessibility gate over a built site, cold and with its cache: `npm run bench:axe [-- folder [base]]`.
 * With `--every` a browser also looks at every page, and the verdicts of both ways are compared (`--every=200`: of 200 pages
 * spread over the site). `--and=folder` adds another site, which gives the pages that the first one has too few of.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { launchChromium } from '../../src/browser/launch.ts';
import { createAxeGate } from '../../src/gates/axe/index.ts';
import { readBuiltSite } from '../../src/gates/built-site.ts';
import type { BuiltSite, Finding } from '../../src/gates/types.ts';
import { fromCaller, settings } from '../../src/settings.ts';
import { loadSite } from '../../src/site.ts';

const asked = process.argv.slice(2);
const every = asked.find((it) => it.startsWith('--every'));
const and = asked.find((it) => it.startsWith('--and='))?.slice('--and='.length);
const [folder, base = loadSite().base] = asked.filter((it) => !it.startsWith('--'));
const dirs = [folder ? fromCaller(folder) : settings.outDir, ...(and ? [fromCaller(and)] : [])];
const work = mkdtempSync(join(tmpdir(), 'portal-bench-axe-'));

const check = (site: BuiltSite, cacheDir: string, round: string, everyPage = false): Promise<Finding[]> =>
  Promise.resolve(
    createAxeGate({
      cacheDir,
      launch: launchChromium,
      log: (line) => console.log(round, line),
      everyPage,
    }).check(site),
  );

/** As many pages as asked, spread over the site; all where it has fewer. */
function spread(site: BuiltSite, number: number): BuiltSite {
  const step = Math.max(1, site.pages.length / number);
  const pages = Array.from({ length: Math.min(number, site.pages.length) }, (_, index) =>
    site.pages.slice(Math.floor(index * step), Math.floor(index * step) + 1),
  );
  return { ...site, pages: pages.flat() };
}

/** Compares what both ways find on so many pages. Returns how many these are, and how many findings differ. */
async function compare(
  site: BuiltSite,
  cacheDir: string,
  findings: readonly Finding[],
  number: number,
): Promise<{ pages: number; apart: number }> {
  const some = spread(site, number);
  const urls = new Set(some.pages.map(({ url }) => url));
  const told = (it: Finding): string => JSON.stringify(it);
  const whole = (await check(some, join(cacheDir, 'every'), '每页都在浏览器中看', true)).map(told);
  const fast = findings.filter(({ where }) => urls.has(where.split(' ')[0] ?? '')).map(told);
  const missed = whole.filter((it) => !fast.includes(it));
  const added = fast.filter((it) => !whole.includes(it));
  console.log(`${urls.size} 页：每页看 ${whole.length} 项，按结构看 ${fast.length} 项`);
  for (const it of missed) console.log('  没有发现', it);
  for (const it of added) console.log('  多出', it);
  return { pages: urls.size, apart: missed.length + added.length };
}

try {
  const browser = await launchChromium();
  const load = loadavg().map((it) => it.toFixed(1));
  console.log(`${availableParallelism()} 核，负载 ${load.join(' ')}，Chromium ${browser.version()}`);
  await browser.close();
  let left = every ? Number(every.split('=')[1] ?? Infinity) : 0;
  let [pages, apart] = [0, 0];
  for (const [index, dir] of dirs.entries()) {
    const site = readBuiltSite(dir, loadSite().origin, base);
    const cacheDir = join(work, String(index));
    console.log(`${dir}：${site.pages.length} 页`);
    const findings = await check(site, cacheDir, '无缓存');
    await check(site, cacheDir, '有缓存');
    console.log(`  ${findings.length} 项`);
    if (left <= 0) continue;
    const compared = await compare(site, cacheDir, findings, left);
    left -= compared.pages;
    pages += compared.pages;
    apart += compared.apart;
  }
  if (every) console.log(`两种看法比较了 ${pages} 页，不同 ${apart} 项`);
  if (apart > 0) process.exitCode = 1;
} finally {
  rmSync(work, { recursive: true, force: true });
}

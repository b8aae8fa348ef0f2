/**
 * Times the accessibility gate over a built site, cold and with its cache: `npm run bench:axe [-- folder [base]]`.
 * With `--every` a browser also looks at every page, and the verdicts of both ways are compared (`--every=200`: of 200 pages
 * spread over the site).
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { launchChromium } from '../../src/browser/launch.ts';
import { createAxeGate } from '../../src/gates/axe/index.ts';
import { readBuiltSite } from '../../src/gates/built-site.ts';
import type { BuiltSite, Finding } from '../../src/gates/types.ts';
import { fromCaller, settings } from '../../src/settings.ts';
import { loadSite } from '../../src/site.ts';

const asked = process.argv.slice(2);
const every = asked.find((it) => it.startsWith('--every'));
const [folder, base = loadSite().base] = asked.filter((it) => it !== every);
const dir = folder ? fromCaller(folder) : settings.outDir;
const cacheDir = mkdtempSync(join(tmpdir(), 'portal-bench-axe-'));

const check = (site: BuiltSite, round: string, everyPage = false): Promise<Finding[]> | Finding[] =>
  createAxeGate({
    cacheDir: everyPage ? join(cacheDir, 'every') : cacheDir,
    launch: launchChromium,
    log: (line) => console.log(round, line),
    everyPage,
  }).check(site);

/** As many pages as asked, spread over the site; all where no number is. */
function spread(site: BuiltSite, number: number): BuiltSite {
  const step = Math.max(1, Math.floor(site.pages.length / number));
  return { ...site, pages: site.pages.filter((_, index) => index % step === 0) };
}

try {
  const site = readBuiltSite(dir, loadSite().origin, base);
  const browser = await launchChromium();
  console.log(`${dir}：${site.pages.length} 页，${availableParallelism()} 核，Chromium ${browser.version()}`);
  await browser.close();
  const findings = await check(site, '无缓存');
  await check(site, '有缓存');
  console.log(`  ${findings.length} 项`);
  if (every) {
    const some = spread(site, Number(every.split('=')[1] ?? Infinity));
    const pages = new Set(some.pages.map(({ url }) => url));
    const whole = (await check(some, '每页都在浏览器中看', true)).map((it) => JSON.stringify(it));
    const fast = findings
      .filter(({ where }) => pages.has(where.split(' ')[0] ?? ''))
      .map((it) => JSON.stringify(it));
    const missed = whole.filter((it) => !fast.includes(it));
    const added = fast.filter((it) => !whole.includes(it));
    console.log(`${pages.size} 页：每页看 ${whole.length} 项，按结构看 ${fast.length} 项`);
    for (const it of missed) console.log('  没有发现', it);
    for (const it of added) console.log('  多出', it);
    if (missed.length + added.length > 0) process.exitCode = 1;
  }
} finally {
  rmSync(cacheDir, { recursive: true, force: true });
}

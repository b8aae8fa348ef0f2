/**
 * Times the accessibility gate over a built site, cold and with its cache: `npm run bench:axe [-- folder [base]]`.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { launchChromium } from '../../src/browser/launch.ts';
import { createAxeGate } from '../../src/gates/axe/index.ts';
import { readBuiltSite } from '../../src/gates/built-site.ts';
import { fromCaller, settings } from '../../src/settings.ts';
import { loadSite } from '../../src/site.ts';

const [folder, base = loadSite().base] = process.argv.slice(2);
const dir = folder ? fromCaller(folder) : settings.outDir;
const cacheDir = mkdtempSync(join(tmpdir(), 'portal-bench-axe-'));
try {
  const site = readBuiltSite(dir, loadSite().origin, base);
  const browser = await launchChromium();
  console.log(`${dir}：${site.pages.length} 页，${availableParallelism()} 核，Chromium ${browser.version()}`);
  await browser.close();
  for (const round of ['无缓存', '有缓存']) {
    const gate = createAxeGate({ cacheDir, launch: launchChromium, log: (line) => console.log(round, line) });
    const findings = await gate.check(site);
    for (const { where, what } of findings.slice(0, 20)) console.log(' ', where, what);
    if (findings.length > 20) console.log(`  …共 ${findings.length} 项`);
  }
} finally {
  rmSync(cacheDir, { recursive: true, force: true });
}

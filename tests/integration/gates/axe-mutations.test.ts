import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { launchChromium } from '../../../src/browser/launch.ts';
import { createAxeGate } from '../../../src/gates/axe/index.ts';
import { readBuiltSite } from '../../../src/gates/built-site.ts';
import type { BuiltSite, Finding } from '../../../src/gates/types.ts';
import { randomOf } from '../../bench/random.ts';
import { defects } from '../../unit/gates/axe-structure/defects.ts';
import { row, sound } from '../../unit/gates/axe-structure/page.ts';

const css = `
  :root { color-scheme: light dark; --ink: #111; --ground: #fff; --dim: #111 }
  @media (prefers-color-scheme: dark) { :root { --ink: #eee; --ground: #111; --dim: #555 } }
  body { color: var(--ink); background: var(--ground); line-height: 2 } a { color: inherit }
  button, input { color: var(--ink); background: var(--ground); border: 1px solid }
  a, button, input, summary { min-height: 24px; min-width: 24px } td a { display: inline-block }
  .faint { color: #999 } .dim-at-night { color: var(--dim) } .loose { position: absolute; top: 0 }
  main a[href^='http'] { color: var(--dim) } li + li { padding: 1px }
`;

/** The sound page with words and a number of rows of its own. */
function pageOf(seed: string): string {
  const random = randomOf(seed);
  const words = Array.from({ length: random.between(1, 12) }, () =>
    random.of(['海边', '山上', '村里', '街道']),
  );
  const more = Array.from({ length: random.between(0, 12) }, (_, at) => row(at + 19, `${seed}之${at + 19}`));
  return sound.replace('开头的一段话', words.join('、')).replace('</tbody>', `${more.join('')}</tbody>`);
}

let folder: string;
test.beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'portal-mutations-'));
});
test.afterAll(() => rmSync(folder, { recursive: true }));

const check = async (site: BuiltSite, everyPage: boolean, log: string[] = []): Promise<Finding[]> =>
  createAxeGate({
    cacheDir: join(folder, String(everyPage)),
    launch: launchChromium,
    log: (line) => log.push(line),
    everyPage,
  }).check(site);

const said = (findings: readonly Finding[]): string[] => findings.map((it) => JSON.stringify(it)).sort();

// One worker and two browsers, whatever it costs the clock.
test('of each kind of defect, in one page of many, all is found that whole runs of axe on that page find', async () => {
  test.setTimeout(300_000);
  const dir = join(folder, 'site');
  const put = (name: string, html: string): void => {
    mkdirSync(join(dir, name), { recursive: true });
    writeFileSync(join(dir, name, 'index.html'), html);
  };
  mkdirSync(dir, { recursive: true });
  writeFileSync(join(dir, 'site.css'), css);
  for (let page = 1; page <= 160; page += 1) put(`sound-${page}`, pageOf(`页${page}`));
  defects.forEach(([name, from, to], at) => put(`defect-${at}`, pageOf(name).replace(from, to)));

  const site = readBuiltSite(dir, 'https://portal.example.org', '/');
  const mutated = site.pages.filter(({ url }) => url.startsWith('/defect-'));
  const log: string[] = [];
  const fast = await check(site, false, log);
  const whole = await check({ ...site, pages: mutated }, true);
  expect(fast.filter(({ where }) => where.startsWith('/sound-'))).toEqual([]);
  expect(said(fast)).toEqual(said(whole));
  expect(new Set(whole.map(({ where }) => where.split(' ')[0])).size).toBeGreaterThanOrEqual(60);
  // Each page with a defect in part and as a whole, and few of the 160 others: how many depends on which stage is free first.
  expect(Number(/看了 (\d+) 页/.exec(log[0] ?? '')?.[1])).toBeLessThan(2 * defects.length + 50);
});

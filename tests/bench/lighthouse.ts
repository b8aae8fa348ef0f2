/**
 * Lighthouse (mobile) of one page of each kind of a built site: `npm run bench:lighthouse [-- --dist dist] [-- --only audits]`. Prints
 * the scores of each page and what keeps them below 100. Lighthouse comes from the registry of npm: no check of the build needs it.
 */
import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs, promisify } from 'node:util';
import { ensureChromium } from '../../src/browser/launch.ts';
import { fromCaller, settings } from '../../src/settings.ts';
import { onePerKind } from '../support/page-kinds.ts';
import { countingServer } from './search/cost.ts';

const lighthouse = 'lighthouse@13.5.0';
const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

interface Report {
  categories: Record<string, { score: number | null; auditRefs: { id: string; weight: number }[] }>;
  audits: Record<string, { score: number | null; displayValue?: string }>;
}

const { values } = parseArgs({ options: { dist: { type: 'string' }, only: { type: 'string' } } });
const dist = values.dist === undefined ? settings.outDir : fromCaller(values.dist);
const sitemap = readFileSync(join(dist, 'sitemap.xml'), 'utf8');
const paths = onePerKind(
  [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map((it) => new URL(it[1] ?? '').pathname),
);
const wanted = paths.filter((it) => it.includes(values.only ?? ''));
const chrome = await ensureChromium();
const site = await countingServer(dist);
const work = mkdtempSync(join(tmpdir(), 'portal-lighthouse-'));

async function reportOf(path: string): Promise<Report> {
  const file = join(work, 'report.json');
  await promisify(execFile)(
    'npx',
    [
      ...[
        '--yes',
        lighthouse,
        new URL(path, site.url).href,
        '--quiet',
        '--output=json',
        `--output-path=${file}`,
      ],
      ...[`--only-categories=${categories.join(',')}`, '--chrome-flags=--headless --no-sandbox'],
    ],
    { env: { ...process.env, CHROME_PATH: chrome } },
  );
  return JSON.parse(readFileSync(file, 'utf8')) as Report;
}

/** What of a report has weight and is not all right. */
const lacking = ({ categories: all, audits }: Report): string[] =>
  categories
    .flatMap((it) => all[it]?.auditRefs ?? [])
    .filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 1)
    .map(({ id }) => [id, audits[id]?.displayValue].filter(Boolean).join(' '));

try {
  console.log(
    `${availableParallelism()} cores, load ${loadavg()[0]?.toFixed(1)}, ${lighthouse}, ${wanted.length} pages`,
  );
  console.log(['page', ...categories].join('\t'));
  let below = 0;
  for (const path of wanted) {
    const report = await reportOf(path);
    const scores = categories.map((it) => Math.round((report.categories[it]?.score ?? 0) * 100));
    console.log(
      [path, ...scores, ...(scores.some((it) => it < 100) ? [lacking(report).join('; ')] : [])].join('\t'),
    );
    if (scores.some((it) => it < 100)) below += 1;
  }
  console.log(`${wanted.length - below} of ${wanted.length} pages have 100 in all`);
} finally {
  site.server.close();
  rmSync(work, { recursive: true, force: true });
}

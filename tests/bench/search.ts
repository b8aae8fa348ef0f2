/**
 * Asks the labelled queries of a built site and prints how often the right page stands first, among the first three, and
 * anywhere, and whether the first place shown in a right page is the one labelled, by kind: `npm run bench:search -- --dist dist [--corpus sample] [--queries queries.tsv] [--misses] [--strings 2000]
 * [--cost] [--browser] [--index [--content content]]`; `--cost` says what each query asks of the index until its first result is shown; `--index` first makes the index of a folder that was only rendered; `--strings` compares random strings of the pages with a plain scan, `--browser` measures bytes, requests and times.
 */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { inflateRawSync } from 'node:zlib';
import { chromium } from 'playwright-core';
import { ensureChromium } from '../../src/browser/launch.ts';
import { writeSearchIndex } from '../../src/integrations/search-index.ts';
import { phase } from '../../src/progress.ts';
import { SearchStore } from '../../src/search/store.ts';
import { allowed, costsOf, type IndexCost } from './search/index-cost.ts';
import { costOf, countingServer, searchWait, suggestionWait, type Cost, type Wait } from './search/cost.ts';
import { measureRecall, scannedPages } from './search/recall.ts';
import { isRightPlace, labelled, rankOf } from './search/labelled.ts';

const { values } = parseArgs({
  options: {
    dist: { type: 'string', default: 'dist' },
    corpus: { type: 'string', default: 'sample' },
    queries: { type: 'string', default: 'queries.tsv' },
    misses: { type: 'boolean', default: false },
    strings: { type: 'string', default: '0' },
    cost: { type: 'boolean', default: false },
    browser: { type: 'boolean', default: false },
    index: { type: 'boolean', default: false },
    content: { type: 'string', default: 'content' },
  },
});

if (values.index) {
  const paths = readdirSync(values.dist, { recursive: true, encoding: 'utf8' })
    .filter((it) => it.endsWith('index.html') && it !== 'search/index.html')
    .map((it) => it.replace(/index\.html$/, ''));
  const started = performance.now();
  const cacheDir = mkdtempSync(join(tmpdir(), 'portal-search-'));
  const count = await writeSearchIndex(
    {
      ...{ dir: join(values.dist, '/'), total: paths.length, contentDir: values.content },
      ...{ earlier: [], cacheDir, program: '' },
    },
    [{ pages: paths.map((path) => ({ path })), isLast: true }],
    phase,
  );
  rmSync(cacheDir, { recursive: true });
  console.log(`index of ${count} pages: ${((performance.now() - started) / 1000).toFixed(1)} s`);
}

const store = await SearchStore.open((name) =>
  Promise.resolve(inflateRawSync(readFileSync(join(values.dist, 'search/index', `${name}.bin`)))),
);
const queries = labelled(values.queries).filter((it) => it.corpus === values.corpus);
const ranks: { kind: string; query: string; rank: number | undefined; place: boolean | undefined }[] = [];
for (const it of queries) {
  const [rank, place] = [await rankOf(store, it), await isRightPlace(store, it)];
  ranks.push({ kind: it.kind, query: it.query, rank, place });
}

const share = (part: number, whole: number): string => (whole === 0 ? '-' : (part / whole).toFixed(2));
const within = (all: typeof ranks, most: number): number =>
  all.filter((it) => it.rank !== undefined && it.rank <= most).length;
const kinds = [...Map.groupBy(ranks, (it) => it.kind), ['all', ranks] as const];
console.log('kind\tqueries\tsuccess@1\tsuccess@3\trecall\tright place');
for (const [kind, all] of kinds)
  console.log(
    [
      ...[kind, all.length, ...[1, 3, Infinity].map((most) => share(within(all, most), all.length))],
      share(all.filter((it) => it.place === true).length, all.filter((it) => it.place !== undefined).length),
    ].join('\t'),
  );
if (values.misses)
  for (const { kind, query, rank } of ranks)
    if ((rank ?? Infinity) > 1) console.log(`${kind}\t${query}\t${rank ?? 'none'}`);

if (Number(values.strings) > 0) {
  const { strings, pages, found, titled, titledFirst, missed } = await measureRecall(
    store,
    scannedPages(values.dist),
    Number(values.strings),
  );
  console.log(
    `strings ${strings}: recall ${found}/${pages}; with the string in a title ${titledFirst}/${titled} in the first three`,
  );
  for (const it of missed.slice(0, 20)) console.log(`  ${it}`);
}

const kilo = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;
if (values.cost) {
  const costs = await costsOf(values.dist, queries);
  const spread = (of: (cost: IndexCost) => number): string => {
    const sorted = costs.map(of).sort((a, b) => a - b);
    return [0.5, 0.9, 1].map((it) => sorted[Math.ceil(it * sorted.length) - 1] ?? 0).join(' / ');
  };
  const over = costs.filter((it) => it.bytes > allowed);
  console.log(
    `to the first result, middle / nine of ten / most: bytes ${spread((it) => it.bytes)}; files ${spread((it) => it.files)}`,
  );
  console.log(`${over.length} of ${costs.length} queries over ${kilo(allowed)}`);
  for (const { query, bytes } of over) console.log(`  ${kilo(bytes)}\t${query}`);
}

const written = ({ first, bytes, requests, time }: Cost): string =>
  `${kilo(first)} to the first\t${kilo(bytes)} in all\t${requests} requests\t${Math.round(time)} ms`;
const middle = (all: readonly number[]): string =>
  `${Math.round(all[0] ?? 0)} / ${Math.round(all[all.length >> 1] ?? 0)}`;
const waited = ({ waits, processor, bytes, requests }: Wait): string =>
  `waits least / median ${middle(waits)} ms\tprocessor ${middle(processor)} ms\t${kilo(bytes)}\t${requests} requests`;
if (values.browser) {
  const site = await countingServer(values.dist);
  // Not the browser of the gates, which runs without its optimizing compiler: one as people have it.
  const browser = await chromium.launch({ executablePath: await ensureChromium(), args: ['--no-sandbox'] });
  try {
    for (const typed of ['wangchao', 'zmxh'])
      console.log(`suggestions\t${typed}\t${waited(await suggestionWait(browser, site, typed))}`);
    for (const kind of new Set(queries.map((it) => it.kind))) {
      const query = queries.find((it) => it.kind === kind)?.query ?? '';
      console.log(`${kind}\t${query}\t${written(await costOf(browser, site, query))}`);
      for (const pause of [0, 500])
        console.log(
          `\tEnter ${pause} ms after the last letter\t${waited(await searchWait(browser, site, query, pause))}`,
        );
    }
  } finally {
    await browser.close();
    site.server.close();
  }
}

/**
 * Makes the search index of the whole country's directory (names of all places, federations, associations and villages)
 * and asks it: `npm run bench:search-nation [-- --provinces 2]`. It prints time, memory, sizes, and for each query what is
 * asked for until its first result is shown.
 */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { inflateRawSync } from 'node:zlib';
import { find } from '../../src/search/find.ts';
import { SearchStore } from '../../src/search/store.ts';
import { searchLanguage } from '../../src/words/zh-CN/search-language.ts';
import { searchFiles } from '../support/search.ts';
import { divisionsFile, readRealDivisions } from './nation-content.ts';
import { nationPages } from './search/nation.ts';

const { values } = parseArgs({ options: { provinces: { type: 'string' } } });
const list = resolve(import.meta.dirname, '../..', divisionsFile);
if (!existsSync(list)) {
  console.error(`没有 ${divisionsFile}（全国行政区划表），没有测量`);
  process.exit(1);
}
const pages = [
  ...nationPages(readRealDivisions(list, values.provinces ? Number(values.provinces) : Infinity)),
];
const villages = pages.reduce((sum, it) => sum + it.rows.length, 0);
const started = process.cpuUsage();
const began = performance.now();
const files = searchFiles(pages, {
  ...{ synonyms: searchLanguage.same, leads: [], said: [], hotline: '12385', year: 2026 },
  ...{ functionWords: searchLanguage.functionWords, particles: searchLanguage.particles },
  ...{ counting: searchLanguage.counting, definitions: searchLanguage.definitions },
  ...{ unfinished: searchLanguage.unfinished, minor: searchLanguage.minor, facts: searchLanguage.facts },
  ...{
    negating: searchLanguage.negating,
    closing: searchLanguage.closing,
    intents: [],
    offered: [],
    called: [],
    things: [],
    dated: [],
    figures: [],
    own: [],
    levels: {},
  },
});
const { user, system } = process.cpuUsage(started);
const kilo = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;
const total = [...files.values()].reduce((sum, it) => sum + it.length, 0);
console.log(
  `${pages.length} pages, ${villages} villages: ${files.size} files, ${kilo(total)}; ` +
    `${((performance.now() - began) / 1000).toFixed(0)} s, processor ${(user / 1e6).toFixed(0)} + ${(system / 1e6).toFixed(0)} s, ` +
    `peak ${(process.resourceUsage().maxRSS / 1e6).toFixed(2)} GB`,
);
const groups = Map.groupBy(files, ([name]) => name.replace(/-.*/, ''));
for (const [group, all] of groups) {
  const sizes = all.map(([, it]) => it.length).sort((a, b) => a - b);
  console.log(
    `${group}\t${sizes.length} files\tmedian ${kilo(sizes[sizes.length >> 1] ?? 0)}\tmost ${kilo(sizes.at(-1) ?? 0)}`,
  );
}

const queries = [
  ...['王家村', 'wangjiacun', 'wjc', '苏州市', 'suzhou', '泗县残疾人联合会', '泗县残联', '四县残联'],
  ...['郑州市盲人协会', '昆山市聋协', '320583', '河西街道', 'hexijiedao', '吕梁', 'lvliang', '青浦区徐泾镇'],
];
for (const query of queries) {
  const asked = new Map<string, number>();
  const store = await SearchStore.open((name) => {
    const bytes = files.get(name) ?? new Uint8Array();
    asked.set(name, bytes.length);
    return Promise.resolve(inflateRawSync(bytes));
  });
  const before = process.cpuUsage();
  const { hits } = await find(store, query);
  const took = process.cpuUsage(before).user / 1000;
  const first = hits[0] && (await store.text(hits[0].page));
  const bytes = [...asked.values()].reduce((sum, it) => sum + it, 0);
  console.log(
    `${query}\t${kilo(bytes)}\t${asked.size} files\tprocessor ${took.toFixed(0)} ms\t${hits.length} hits\t${first?.title ?? '-'}`,
  );
}

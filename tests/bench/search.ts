/**
 * Asks the labelled queries of a built site and prints how often the right page stands first, among the first three, and
 * anywhere, by kind: `npm run bench:search -- --dist dist [--corpus sample] [--queries queries.tsv] [--misses]`.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { inflateRawSync } from 'node:zlib';
import { SearchStore } from '../../src/search/store.ts';
import { labelled, rankOf } from './search/labelled.ts';

const { values } = parseArgs({
  options: {
    dist: { type: 'string', default: 'dist' },
    corpus: { type: 'string', default: 'sample' },
    queries: { type: 'string', default: 'queries.tsv' },
    misses: { type: 'boolean', default: false },
  },
});

const store = await SearchStore.open((name) =>
  Promise.resolve(inflateRawSync(readFileSync(join(values.dist, 'search/index', `${name}.bin`)))),
);
const queries = labelled(values.queries).filter((it) => it.corpus === values.corpus);
const ranks: { kind: string; query: string; rank: number | undefined }[] = [];
for (const it of queries) ranks.push({ kind: it.kind, query: it.query, rank: await rankOf(store, it) });

const share = (part: number, whole: number): string => (whole === 0 ? '-' : (part / whole).toFixed(2));
const within = (all: typeof ranks, most: number): number =>
  all.filter((it) => (it.rank ?? Infinity) <= most && it.rank !== undefined).length;
const kinds = [...Map.groupBy(ranks, (it) => it.kind), ['all', ranks] as const];
console.log('kind\tqueries\tsuccess@1\tsuccess@3\trecall');
for (const [kind, all] of kinds)
  console.log(
    [kind, all.length, ...[1, 3, Infinity].map((most) => share(within(all, most), all.length))].join('\t'),
  );
if (values.misses)
  for (const { kind, query, rank } of ranks)
    if ((rank ?? Infinity) > 1) console.log(`${kind}\t${query}\t${rank ?? 'none'}`);

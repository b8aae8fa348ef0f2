import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inflateRawSync } from 'node:zlib';
import { find } from '../../../src/search/find.ts';
import { SearchStore } from '../../../src/search/store.ts';
import type { Labelled } from './labelled.ts';

/** What a query asks for until its first result is shown, with what the page itself takes. */
export interface IndexCost {
  query: string;
  bytes: number;
  files: number;
}

/** So many bytes a first result may cost. */
export const allowed = 120_000;
/** Page, styles and scripts of the search page, packed, with their headers; headers of a file of the index. */
const beside = { page: 41_300, file: 190 };

/** What each query costs on an empty cache, by the files of the index that it asks for. */
export async function costsOf(dist: string, queries: readonly Labelled[]): Promise<IndexCost[]> {
  const out: IndexCost[] = [];
  for (const { query } of queries) {
    const asked = new Map<string, number>();
    const store = await SearchStore.open((name) => {
      const packed = readFileSync(join(dist, 'search/index', `${name}.bin`));
      asked.set(name, packed.length);
      return Promise.resolve(inflateRawSync(packed));
    });
    const { answer, hits } = await find(store, query);
    const first = answer?.page ?? hits[0]?.page;
    if (first !== undefined) await store.text(first);
    const bytes = [...asked.values()].reduce((sum, it) => sum + it + beside.file, beside.page);
    out.push({ query, bytes, files: asked.size });
  }
  return out;
}

import { inflateSync } from 'fflate';
import { SearchStore } from '../../search/store.ts';

let opened: Promise<SearchStore> | undefined;

/** The search index of the site, asked for at the first call; every file of it is packed, so that no host has to do it. */
export const searchStore = (base: string): Promise<SearchStore> =>
  (opened ??= SearchStore.open(async (name) => {
    const response = await fetch(`${base}search/index/${name}.bin`);
    if (!response.ok) throw new Error(`${name}: ${response.status}`);
    return inflateSync(new Uint8Array(await response.arrayBuffer()));
  }));

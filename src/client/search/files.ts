import { inflateSync } from 'fflate';
import { SearchStore } from '../../search/store.ts';

let opened: Promise<SearchStore> | undefined;

async function file(base: string, name: string): Promise<Uint8Array> {
  const response = await fetch(`${base}search/index/${name}.bin`);
  if (!response.ok) throw new Error(`${name}: ${response.status}`);
  return inflateSync(new Uint8Array(await response.arrayBuffer()));
}

/**
 * The search index of the site, asked for at the first call, and again after one that failed; every file of it is packed, so
 * that no host has to do it.
 */
export const searchStore = (base: string): Promise<SearchStore> =>
  (opened ??= SearchStore.open((name) => file(base, name)).catch((error: unknown) => {
    opened = undefined;
    throw error;
  }));

import { getCollection, render, type CollectionEntry } from 'astro:content';
import { once } from '../../readings/once.ts';
import { unnoted } from '../../readings/readings.ts';
import { readsRecords } from '../content/content.ts';

/** A page of the federation: its own, or the portal's where it has none of that name. */
export type SitePage = CollectionEntry<'pages'> | CollectionEntry<'defaultPages'>;

/** All such pages in their order; the federation's page takes the place of the default one with the same id. */
export function sitePages(): Promise<SitePage[]> {
  readsRecords('pages');
  return unnoted(pagesRead);
}

const pagesRead = once(readPages);

async function readPages(): Promise<SitePage[]> {
  const own = await getCollection('pages');
  const defaults = await getCollection('defaultPages', ({ id }) => !own.some((page) => page.id === id));
  return [...own, ...defaults].sort((a, b) => a.data.order - b.data.order || a.id.localeCompare(b.id));
}

/** The rendered body of a page. */
export async function pageBody(page: SitePage): Promise<Awaited<ReturnType<typeof render>>['Content']> {
  readsRecords('pages');
  return (await render(page)).Content;
}

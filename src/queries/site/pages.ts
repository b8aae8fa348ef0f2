import { getCollection, render, type CollectionEntry } from 'astro:content';

/** A page of the federation: its own, or the portal's where it has none of that name. */
export type SitePage = CollectionEntry<'pages'> | CollectionEntry<'defaultPages'>;

let cached: Promise<SitePage[]> | undefined;

/** All such pages in their order; the federation's page takes the place of the default one with the same id. */
export const sitePages = (): Promise<SitePage[]> => (cached ??= readPages());

async function readPages(): Promise<SitePage[]> {
  const own = await getCollection('pages');
  const defaults = await getCollection('defaultPages', ({ id }) => !own.some((page) => page.id === id));
  return [...own, ...defaults].sort((a, b) => a.data.order - b.data.order || a.id.localeCompare(b.id));
}

/** The rendered body of a page. */
export const pageBody = async (page: SitePage): Promise<Awaited<ReturnType<typeof render>>['Content']> =>
  (await render(page)).Content;

import type { Crumb } from '../../components/Breadcrumb.astro';
import { whereOf } from '../../domain/directory/directory-place.ts';
import type { Directory } from '../../domain/directory/directory.ts';
import { fullUrl } from '../../paths.ts';
import type { Association } from '../../schemas/association.ts';
import type { Words } from '../../words/languages.ts';
import type { PageMeta } from './meta.ts';

/** Way to a record through the places that it lies in; through its column where its place is not served. */
export function placeCrumbs(
  words: Words,
  directory: Directory,
  code: string,
  column: { label: string; path: string },
): Crumb[] {
  const places = whereOf(directory, code).filter((it) => it.level !== 'village');
  if (places.length === 0) return [column];
  return [
    { label: words.places.column, path: '/places/' },
    ...places.map((it) => ({ label: it.name, path: `/places/${it.code}/` })),
  ];
}

/** The meta names of a record's page (国办发〔2017〕47号). */
export const articleMeta = (
  { name, source, updatedOn }: { name: string } & Partial<Pick<Association, 'source' | 'updatedOn'>>,
  url: string,
  publisher: string,
  keywords: string[],
): NonNullable<PageMeta['article']> => ({
  title: name,
  ...(updatedOn ? { publishedAt: `${updatedOn} 00:00` } : {}),
  source: source?.name ?? publisher,
  keywords,
  url: fullUrl(url),
});

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

/** What the page of a published record says of it besides its title. */
interface Published {
  /** Path of the page. */
  url: string;
  /** Who publishes it where it names no source. */
  publisher: string;
  author?: string | undefined;
  keywords: string[];
}

/** The meta names of the page of a record that was published on a day (国办发〔2017〕47号). */
export const publishedArticle = (
  record: { title: string; publishedOn: string; source?: { name: string } | undefined },
  { url, publisher, author, keywords }: Published,
): NonNullable<PageMeta['article']> => ({
  title: record.title,
  publishedAt: `${record.publishedOn} 00:00`,
  source: record.source?.name ?? publisher,
  ...(author ? { author } : {}),
  keywords,
  url: fullUrl(url),
});

/** What a report is. */
interface Report {
  title: string;
  url: string;
  publishedOn: string;
  year: number;
  author?: string | undefined;
}

/** A record as schema.org `Report`: by whom, for which year; `about` and the like are added to it. */
export const reportJsonLd = (
  { language }: Words,
  { title, url, publishedOn, year, author }: Report,
  more: object = {},
): object => ({
  ...{ '@context': 'https://schema.org', '@type': 'Report', name: title, inLanguage: language },
  ...{ url: fullUrl(url), datePublished: publishedOn, temporalCoverage: `${year}` },
  ...(author ? { author: { '@type': 'Organization', name: author } } : {}),
  ...more,
});

import { fullUrl } from '../../paths.ts';
import type { Site } from '../../schemas/site.ts';
import type { Words } from '../../words/languages.ts';
import type { PageMeta } from './meta.ts';

/** What a shared link shows of a page (ogp.me): title, description, site, picture; of a record also its days. */
export function openGraph(
  { language }: Words,
  site: Site,
  {
    title,
    description,
    article,
    url,
    modifiedOn,
  }: PageMeta & { url: string; modifiedOn?: string | undefined },
): [string, string][] {
  const published = article?.publishedAt?.slice(0, 10);
  const instant = (day: string): string => `${day}T00:00:00+08:00`;
  const properties: [string, string | undefined][] = [
    ['og:type', article ? 'article' : 'website'],
    ['og:title', title],
    ['og:description', description],
    ['og:url', url],
    ['og:site_name', site.name],
    ['og:locale', language.replace('-', '_')],
    ['og:image', fullUrl('/share.png')],
    ['article:published_time', published && instant(published)],
    ['article:modified_time', modifiedOn && instant(modifiedOn)],
  ];
  return properties.filter((it): it is [string, string] => it[1] !== undefined);
}

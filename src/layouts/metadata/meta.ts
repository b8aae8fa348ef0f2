import type { Site } from '../../schemas/site.ts';

/** What of a page the meta names of the government site guideline (国办发〔2017〕47号) are made from. */
export interface PageMeta {
  title: string;
  description: string;
  /** Column (栏目) that the page is the front of or stands in. */
  column?: { name: string; description: string; keywords: string; type: string } | undefined;
  /** Article (文章页): a record of its own. `publishedAt` is `YYYY-MM-DD HH:mm`. */
  article?:
    | {
        title: string;
        publishedAt?: string;
        source?: string;
        author?: string;
        keywords: string[];
        url: string;
      }
    | undefined;
}

/** The meta names in their order, those without a value left out. */
export function metaNames(site: Site, { title, description, column, article }: PageMeta): [string, string][] {
  const names: [string, string | undefined][] = [
    ['description', description],
    ['SiteName', site.name],
    ['SiteDomain', new URL(site.url).host],
    ['SiteIDCode', site.registrations.siteCode],
    ['ColumnName', column?.name],
    ['ColumnDescription', column?.description],
    ['ColumnKeywords', column?.keywords],
    ['ColumnType', column?.type],
    ['ArticleTitle', article && title],
    ['PubDate', article?.publishedAt],
    ['ContentSource', article?.source],
    ['Keywords', article?.keywords.join(',') || (article ? undefined : site.keywords.join(','))],
    ['Author', article?.author],
    ['Description', article && description],
    ['Url', article?.url],
  ];
  return names.filter((pair): pair is [string, string] => Boolean(pair[1]));
}

import type { StatedOutside } from '../source/types.ts';
import type { Page } from './dom.ts';

/** Names of meta elements that say what a page is, those of the standard of government sites first. */
const metas: Record<StatedOutside['field'], readonly string[]> = {
  title: ['ArticleTitle'],
  publishedOn: [
    ...[
      'PubDate',
      'publishdate',
      'publish_date',
      'publishtime',
      'pubtime',
      'firstpublishedtime',
      'datePublished',
    ],
    ...['article:published_time', 'og:release_date', 'DC.date.issued', 'DCTERMS.issued'],
  ],
  publisher: ['ContentSource', 'Source'],
};

/** The shortest title; a site without one writes the name of its column there. */
const shortestTitle = 8;

/** A time with its zone as the day that it is in China, and one with a dash before its hour with a space there. */
function dayOf(value: string): string {
  const plain = value.replace(/^(\d{4}-\d{1,2}-\d{1,2})-(?=\d{1,2}:)/u, '$1 ');
  if (!/T\d{2}:\d{2}.*(?:Z|[+-]\d{2}:?\d{2})$/u.test(plain)) return plain;
  const time = Date.parse(value);
  return Number.isNaN(time) ? plain : new Date(time + 8 * 3_600_000).toISOString().slice(0, 10);
}

/** What the meta elements of a page state of its text: title, day of publication, source; the first of a field that is filled. */
export function statedByMetas(page: Page): StatedOutside[] {
  const found = (Object.keys(metas) as StatedOutside['field'][]).flatMap((field): StatedOutside[] => {
    const label = metas[field].find((name) => page.meta(name) !== '');
    if (label === undefined) return [];
    const value = field === 'publishedOn' ? dayOf(page.meta(label)) : page.meta(label);
    return [{ field, value, label }];
  });
  const column = page.meta('ColumnName');
  return found.filter(
    ({ field, value }) =>
      field !== 'title' ||
      (value.length >= shortestTitle &&
        value !== column &&
        !/(?:网站?|门户|平台|人民政府|联合会)$/u.test(value)),
  );
}

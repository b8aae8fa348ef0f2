import type { Page } from 'astro';
import type { Words } from '../../words/languages.ts';

/** Title of a page of a list: from the second page on it says which, so that every page has a title of its own. */
export const listTitle = (
  words: Words,
  title: string,
  page: Pick<Page, 'currentPage' | 'lastPage'>,
): string =>
  page.currentPage > 1
    ? words.text.withAside(title, words.frame.pageOf(page.currentPage, page.lastPage))
    : title;

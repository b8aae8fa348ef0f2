import type { Page } from 'astro';
import { words } from '../../words/index.ts';

/** Title of a page of a list: from the second page on it says which, so that every page has a title of its own. */
export const listTitle = (title: string, page: Pick<Page, 'currentPage' | 'lastPage'>): string =>
  page.currentPage > 1
    ? words.text.withAside(title, words.frame.pageOf(page.currentPage, page.lastPage))
    : title;

import type { Page } from '@playwright/test';

/** A state that a visitor brings a page into and that no check of the built file sees. */
export interface PageState {
  name: string;
  /** The controls that bring it about. */
  controls: string;
  /** A template whose page must have them: so a state that nothing brings about any more is noticed. */
  on: string;
  enter: (page: Page) => Promise<void>;
}

/** Presses a control that is on the page, wherever it stands. */
const press = (page: Page, selector: string): Promise<void> =>
  page.evaluate((it) => document.querySelector<HTMLElement>(it)?.click(), selector);

/** The states of a page, in the order in which they are entered: each stays while the next one comes. */
export const pageStates: readonly PageState[] = [
  {
    name: 'elder mode',
    controls: '#elder-switch',
    on: 'glossary',
    enter: (page) => press(page, '#elder-switch'),
  },
  {
    name: 'details opened',
    controls: 'summary',
    on: 'services/[id]',
    enter: (page) =>
      page.evaluate(() => {
        for (const it of document.querySelectorAll('main details')) it.setAttribute('open', '');
      }),
  },
  {
    name: 'list narrowed',
    controls: '#filter-list input, #filter-list button',
    on: '[page]',
    enter: async (page) => {
      await press(page, '#filter-list input[type=checkbox]');
      await page.locator('#filter-list ul.records li').first().waitFor();
    },
  },
  {
    name: 'addresses of clauses shown',
    controls: '#show-permalinks',
    on: 'policies/[id]',
    enter: (page) => press(page, '#show-permalinks'),
  },
  {
    name: 'a day chosen',
    controls: '#on-day',
    on: 'policies/[id]',
    enter: (page) => page.locator('#on-day').fill('2022-01-01'),
  },
  {
    name: 'columns parted',
    controls: '.show-split',
    on: 'audits/[id]',
    enter: (page) => press(page, '.show-split'),
  },
  {
    name: 'a chart heard',
    controls: '.chart-sound',
    on: 'audits/[id]',
    enter: async (page) => {
      await press(page, '.chart-sound');
      await page.locator('figure [role=application]').first().waitFor();
    },
  },
  {
    name: 'something copied',
    controls: 'button.copy',
    on: 'audits/[id]',
    enter: async (page) => {
      await press(page, 'button.copy');
      await page.locator('button.copy + [role=status]:not(:empty)').first().waitFor();
    },
  },
  {
    name: 'table sorted',
    controls: '.sort-button',
    on: 'audits/matrix/[...page]',
    enter: (page) => press(page, '.sort-button'),
  },
];

/** Controls whose states have a test of their own, in the file named. */
export const provedElsewhere: Readonly<Record<string, string>> = {
  '.reading-choices *, [data-aloud] *': 'reading.spec.ts',
  '#near *': 'near.spec.ts',
  'form.search-form *, #q, #search-facets *, #search-results *, #search-words *, #suggestions-on':
    'search.spec.ts',
};

import type { Locator, Page } from '@playwright/test';

/** The part of a page below a heading of this name: a section is no landmark, so it is found by its heading. */
export const sectionOf = (page: Page, name: string | RegExp, exact = false): Locator =>
  page.getByRole('heading', { name, exact }).locator('xpath=ancestor::section[1]');

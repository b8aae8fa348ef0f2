import type { Page } from '@playwright/test';

/**
 * What is pressed in a page as it stands and lies lower than so many pixels. A link in a sentence is none (WCAG 2.5.8 leaves it
 * out, for its height is that of its line); one that stands alone in its block is.
 * @param targets a selector of what is pressed
 */
export const smallTargets = (
  page: Page,
  least: number,
  targets = 'a, button, input, select, summary',
): Promise<string[]> =>
  page.evaluate(
    ({ low, selector }) => {
      const words = (it: Element | null): number => it?.textContent.replace(/\s+/g, '').length ?? 0;
      const small = [...document.querySelectorAll<HTMLElement>(selector)].filter((it) => {
        if (!it.checkVisibility({ visibilityProperty: true }) || it.closest('.visually-hidden, .skip'))
          return false;
        const area = it.closest('label') ?? it;
        const { width, height } = area.getBoundingClientRect();
        if (width === 0 || height >= low - 0.5) return false;
        const block = it.closest('p, li, td, th, dd, dt, caption, figcaption');
        return words(block) <= words(it) + 2;
      });
      return small.map(
        (it) => `${Math.round(it.getBoundingClientRect().height)} px, ${it.outerHTML.slice(0, 120)}`,
      );
    },
    { low: least, selector: targets },
  );

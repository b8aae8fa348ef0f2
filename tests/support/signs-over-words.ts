import type { Page } from '@playwright/test';

/** The elements of a page in which a sign (a picture before words) lies over the words: one reads neither. */
export const signsOverWords = (page: Page): Promise<string[]> =>
  page.locator(':is(a, button, p, li):has(> svg)').evaluateAll((all) =>
    all.flatMap((it) => {
      const sign = it.querySelector(':scope > svg')?.getBoundingClientRect();
      const words = document.createRange();
      const boxes = [...it.childNodes]
        .filter((node) => node.nodeName !== 'svg' && node.textContent?.trim())
        .flatMap((node) => {
          words.selectNodeContents(node);
          return [...words.getClientRects()];
        });
      const overlaps = boxes.some(
        (box) =>
          sign &&
          Math.min(box.right, sign.right) - Math.max(box.left, sign.left) > 1 &&
          Math.min(box.bottom, sign.bottom) - Math.max(box.top, sign.top) > 1,
      );
      return it.checkVisibility() && overlaps ? [it.outerHTML.slice(0, 120)] : [];
    }),
  );

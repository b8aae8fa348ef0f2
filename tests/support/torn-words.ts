import type { Page } from '@playwright/test';

/**
 * What large letters tear apart on a page as it stands: a figure of a table in more than one line, words that stand sign below sign,
 * and a field too narrow to read what one types in it.
 */
export const tornWords = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const lines = (node: Node, from: number, to: number): number => {
      const range = document.createRange();
      range.setStart(node, from);
      range.setEnd(node, to);
      return new Set([...range.getClientRects()].map((it) => Math.round(it.top))).size;
    };
    const torn: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = node.parentElement;
      const text = node.textContent ?? '';
      if (!at?.checkVisibility({ visibilityProperty: true }) || at.closest('.visually-hidden, svg, script'))
        continue;
      if (at.closest('td, th'))
        for (const it of text.matchAll(/(?<![\w.-])\d[\d,.]{2,}%?(?![\w-])/g))
          if (lines(node, it.index, it.index + it[0].length) > 1) torn.push(`a figure in parts, ${it[0]}`);
      const words = text.trim();
      if (words.length >= 4 && lines(node, 0, text.length) >= words.length)
        torn.push(`sign below sign, ${words.slice(0, 20)} in ${at.outerHTML.slice(0, 60)}`);
    }
    for (const it of document.querySelectorAll<HTMLInputElement>('input[type=search], input[type=text]')) {
      const { width } = it.getBoundingClientRect();
      const letter = Number.parseFloat(getComputedStyle(it).fontSize);
      if (it.checkVisibility() && width < 4 * letter)
        torn.push(`a field ${Math.round(width)} px wide, ${it.id}`);
    }
    return torn;
  });

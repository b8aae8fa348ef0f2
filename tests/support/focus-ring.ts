import type { Page } from '@playwright/test';

/** What the reading tools show a page in; the last is what the system forces. */
const themes = ['light', 'dark', 'yellow', 'black', 'forced'] as const;

/**
 * Elements of a page, at the width of a desk, whose focus is not seen: no ring of 2 px of which one colour has 3 : 1 against
 * the ground, or one that a style sheet makes a stop out of order.
 * @param known how elements stand that were looked at on other pages; those of this page are added
 */
export async function unseenFocus(page: Page, known: Set<string>): Promise<string[]> {
  const size = page.viewportSize();
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.keyboard.press('Tab');
  const faults: string[] = [];
  let stands: string[] = [];
  for (const theme of themes) {
    await page.emulateMedia({ forcedColors: theme === 'forced' ? 'active' : null });
    const { unseen, looked } = await page.evaluate(look, { theme, known: [...known] });
    faults.push(...unseen.map((it) => `the focus is not seen in ${theme}, ${it}`));
    stands = looked;
  }
  for (const it of stands) known.add(it);
  await page.emulateMedia({ forcedColors: null });
  await page.evaluate(() => {
    delete document.documentElement.dataset['readingTheme'];
  });
  if (size) await page.setViewportSize(size);
  return faults;
}

function look({ theme, known }: { theme: string; known: string[] }): { unseen: string[]; looked: string[] } {
  if (theme === 'forced') delete document.documentElement.dataset['readingTheme'];
  else document.documentElement.dataset['readingTheme'] = theme;
  const channels = (colour: string): number[] => (colour.match(/[\d.]+/g) ?? []).map(Number);
  const luminance = (colour: string): number => {
    const [r = 0, g = 0, b = 0] = channels(colour).map((it) =>
      it / 255 <= 0.04045 ? it / 255 / 12.92 : ((it / 255 + 0.055) / 1.055) ** 2.4,
    );
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const contrast = (a: string, b: string): number => {
    const [high = 0, low = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
    return (high + 0.05) / (low + 0.05);
  };
  const groundOf = (it: Element | null): string => {
    const colour = it ? getComputedStyle(it).backgroundColor : 'rgb(255, 255, 255)';
    return it && channels(colour)[3] === 0 ? groundOf(it.parentElement) : colour;
  };
  const isSeen = (it: HTMLElement): boolean => {
    it.focus();
    const { outlineStyle, outlineWidth, outlineColor, boxShadow } = getComputedStyle(it);
    const ground = groundOf(it.parentElement);
    const edge = /^rgba?\([^)]*\)/.exec(boxShadow)?.[0];
    const isRing = outlineStyle === 'solid' && parseFloat(outlineWidth) >= 2;
    return isRing && [outlineColor, edge ?? ground].some((colour) => contrast(colour, ground) >= 3);
  };
  /** How an element stands: what style sheets can tell it by. */
  const standOf = (it: Element | null, depth = 0): string =>
    !it || depth > 4
      ? ''
      : `${standOf(it.parentElement, depth + 1)}>${it.localName}.${it.className}#${it.id}`;
  const stands = new Map<string, HTMLElement>();
  for (const it of document.querySelectorAll<HTMLElement>(
    'a[href], button, input, select, textarea, summary, [tabindex]',
  ))
    if (it.checkVisibility() && it.tabIndex >= 0) stands.set(standOf(it), it);
  for (const stand of known) stands.delete(stand);
  return {
    unseen: [...stands.values()]
      .filter((it) => it.tabIndex > 0 || !isSeen(it))
      .map((it) => it.outerHTML.slice(0, 120)),
    looked: [...stands.keys()],
  };
}

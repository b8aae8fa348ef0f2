import type { Page } from '@playwright/test';

/** What the reading tools show a page in. */
const themes = ['light', 'dark', 'yellow', 'black'];

/**
 * Elements of a page, at the width of a desk, whose focus is not seen in a theme or in forced colours: no ring of 2 px of which
 * one colour has 3 : 1 against the ground, or one that a style sheet makes a stop out of order.
 * @param known how elements stand that were looked at on other pages; those of this page are added
 */
export async function unseenFocus(page: Page, known: Set<string>): Promise<string[]> {
  const size = page.viewportSize();
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.keyboard.press('Tab');
  const before = [...known];
  const { unseen, looked } = await page.evaluate(look, { themes, known: before });
  if (looked.length > 0) {
    await page.emulateMedia({ forcedColors: 'active' });
    unseen.push(...(await page.evaluate(look, { themes: [''], known: before })).unseen);
    await page.emulateMedia({ forcedColors: null });
  }
  for (const it of looked) known.add(it);
  if (size) await page.setViewportSize(size);
  return unseen.map((it) => `the focus is not seen in ${it}`);
}

/** @param themes one after the other; the empty one is that of the system */
function look({ themes, known }: { themes: string[]; known: string[] }): {
  unseen: string[];
  looked: string[];
} {
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
  const root = document.documentElement.dataset;
  const unseen = themes.flatMap((theme) => {
    if (theme !== '') root['readingTheme'] = theme;
    return [...stands.values()]
      .filter((it) => it.tabIndex > 0 || !isSeen(it))
      .map((it) => `${theme || 'forced colours'}, ${it.outerHTML.slice(0, 120)}`);
  });
  delete root['readingTheme'];
  return { unseen, looked: [...stands.keys()] };
}

/**
 * Functions that run in the browser, one after another on the same stage page. Playwright sends their source, so each
 * stands alone: no imports, no shared constants.
 */
import type axe from 'axe-core';
import type {} from './colour-cases.ts';
import type { runOptions } from './rules.ts';

declare global {
  interface Window {
    axe: typeof axe;
    /** Which boxes stood where when all rules ran, see `sameLayout`. */
    layout: string;
  }
}

/** Makes the stage speak Chinese, have judged no colours yet, and stand still: a transition would show the old theme's colours for a while. */
export function prepare(words: axe.Locale): void {
  window.axe.configure({ locale: words });
  window.goodColours = new Set();
  const still = new CSSStyleSheet();
  still.replaceSync('*,*::before,*::after{transition:none!important;animation:none!important}');
  document.adoptedStyleSheets = [still];
}

/**
 * Puts another document onto the stage, as a visitor without scripts gets it, and waits until its style sheets and
 * pictures are there. Style sheets that both documents have stay, which saves loading and parsing them.
 * Returns the addresses of the style sheets that could not be loaded.
 */
export async function show({ url, html }: { url: string; html: string }): Promise<string[]> {
  const next = new DOMParser().parseFromString(html, 'text/html');
  for (const element of next.querySelectorAll('noscript')) element.replaceWith(...element.childNodes);
  // Policies add up on a document that stays; whether the page keeps to its own is another gate's question.
  next.querySelectorAll('meta[http-equiv="content-security-policy" i]').forEach((meta) => meta.remove());
  history.replaceState(null, '', url);

  const stylesOf = (from: Document) => [...from.querySelectorAll('link[rel~="stylesheet"], style')];
  const signature = (styles: Element[]) => styles.map((style) => style.outerHTML).join('\n');
  const styles = stylesOf(document);
  const nextStyles = stylesOf(next);
  const stay =
    signature(styles) === signature(nextStyles) &&
    !next.querySelector('base') &&
    nextStyles.every((style) => style.parentNode === next.head);
  if (stay) {
    const root = document.documentElement;
    for (const name of root.getAttributeNames()) root.removeAttribute(name);
    for (const { name, value } of next.documentElement.attributes) root.setAttribute(name, value);
    for (const node of [...document.head.childNodes]) if (!styles.includes(node as Element)) node.remove();
    for (const node of [...next.head.childNodes])
      if (!nextStyles.includes(node as Element)) document.head.append(node);
    document.body.replaceWith(next.body);
  } else {
    document.replaceChild(document.adoptNode(next.documentElement), document.documentElement);
  }

  const settled = (element: Element) =>
    new Promise<void>((resolve) => {
      element.addEventListener('load', () => resolve());
      element.addEventListener('error', () => resolve());
      setTimeout(resolve, 10_000);
    });
  const links = [...document.querySelectorAll<HTMLLinkElement>('link[rel~="stylesheet"]')];
  const images = [...document.images].filter((image) => !image.complete && image.loading !== 'lazy');
  await Promise.all([...links.filter((link) => !link.sheet), ...images].map(settled));
  // A style sheet that was not found is there, and empty; the rules of another host's may not be read.
  const applied = (link: HTMLLinkElement) =>
    new URL(link.href).origin === location.origin && Boolean(link.sheet?.cssRules.length);
  return links.filter((link) => !applied(link)).map((link) => link.href);
}

/** Of axe's own colour functions, which its types leave out. */
interface ColourTools {
  Color: new () => { parseString: (colour: string) => void };
  getContrast: (ground: object, ink: object) => number;
}

/** What axe found, without the elements themselves. */
export interface Outcome {
  rule: string;
  help: string;
  level: 'error' | 'warning';
  nodes: { selector: string; messages: string[] }[];
}

/**
 * Runs the given rules over the document on the stage; with `onCases`, over the colour cases found in it alone, and
 * remembers the combinations of colours that pass.
 */
export async function run({
  rules,
  options,
  onCases = false,
}: {
  rules: string[];
  options: typeof runOptions;
  onCases?: boolean;
}): Promise<Outcome[]> {
  const outcome =
    (level: Outcome['level']) =>
    ({ id, help, nodes }: axe.Result): Outcome => ({
      rule: id,
      help,
      level,
      nodes: nodes.map(({ target, any, all, none }) => ({
        selector: target.flat().join(' '),
        messages: [...any, ...all, ...none].map((check) => check.message).filter(Boolean),
      })),
    });
  const runOnly = { type: 'rule' as const, values: rules };
  const { violations, incomplete, passes } = onCases
    ? await window.axe.run(
        { include: [...window.colourCases.keys()] },
        { ...options, runOnly, elementRef: true, resultTypes: [...options.resultTypes, 'passes'] },
      )
    : await window.axe.run(document, { ...options, runOnly });
  if (onCases) {
    const elements = (results: axe.Result[]) =>
      results.flatMap(({ nodes }) => nodes.flatMap(({ element }) => element ?? []));
    const doubtful = new Set(elements([...violations, ...incomplete]));
    for (const element of elements(passes)) {
      const colours = window.colourCases.get(element);
      if (colours && !doubtful.has(element)) window.goodColours.add(colours);
    }
  }

  // axe leaves words in a drawing undecided. Where no shape of the drawing is under them, their ground is the page's.
  const { Color, getContrast } = (window.axe.commons as unknown as { color: ColourTools }).color;
  const inDrawing = (selector: string): 'good' | 'bad' | 'undecided' => {
    const text = document.querySelector(selector);
    const drawing = text?.closest('svg');
    if (!text || !drawing) return 'undecided';
    const { left, right, top, bottom } = text.getBoundingClientRect();
    const under = [...drawing.querySelectorAll('rect, path, circle, polygon')].some((shape) => {
      const box = shape.getBoundingClientRect();
      const painted = getComputedStyle(shape).fill !== 'none';
      return painted && box.left < right && box.right > left && box.top < bottom && box.bottom > top;
    });
    if (under) return 'undecided';
    let around: Element | null = drawing;
    while (around && /^(transparent|rgba\(.*, 0\))$/.test(getComputedStyle(around).backgroundColor))
      around = around.parentElement;
    const [ground, ink] = [new Color(), new Color()];
    ground.parseString(around ? getComputedStyle(around).backgroundColor : 'white');
    ink.parseString(getComputedStyle(text).fill);
    return getContrast(ground, ink) >= 7 ? 'good' : 'bad';
  };
  const decided = incomplete.flatMap((result) => {
    if (!result.id.startsWith('color-contrast')) return [outcome('warning')(result)];
    const by = (verdict: string) =>
      result.nodes.filter(({ target }) => inDrawing(target.flat().join(' ')) === verdict);
    const some = (level: Outcome['level'], nodes: typeof result.nodes) =>
      nodes.length > 0 ? [outcome(level)({ ...result, nodes })] : [];
    return [...some('error', by('bad')), ...some('warning', by('undecided'))];
  });
  return [...violations.map(outcome('error')), ...decided];
}

/**
 * Whether every element is shown, and stands, where it did at the last call; remembers it for the next. When a theme
 * changes nothing but colours, the rules on structure need not run again.
 */
export function sameLayout(): boolean {
  const boxes = [...document.body.querySelectorAll('*')].map((element) => {
    const { x, y, width, height } = element.getBoundingClientRect();
    return `${element.checkVisibility({ visibilityProperty: true, opacityProperty: true })} ${x} ${y} ${width} ${height}`;
  });
  const layout = boxes.join('\n');
  const same = layout === window.layout;
  window.layout = layout;
  return same;
}

import type { Box } from './measure.ts';
import type { PlainColours } from './legible.ts';
import type { ReadingTheme } from '../../../domain/reading/choices.ts';

/**
 * What axe need not be asked. It measures ink against ground, size and weight; all of these are computed styles. So where
 * a box lies within its parent's and overlaps no sibling, nothing but its ancestors is under its words, and words of the
 * same ink on the same grounds get the same verdict.
 */
export interface ContrastSurvey {
  /**
   * What must be judged for contrast, and the combination of colours that it stands for: one element for each combination
   * that has not been passed yet, and (for none) each whose words something else may cover, or that is drawn.
   */
  cases: Map<Element, string>;
  /** Links in a line that have no underline, so that their colour has to tell them from the words around them. */
  bareLinks: number;
}

/**
 * Surveys the document on the stage as it is shown, in one of its themes or traced.
 * @param themes those in which a combination must have passed
 */
export function survey(themes: readonly ReadingTheme[]): ContrastSurvey {
  interface Words {
    element: Element;
    box: Box;
    colours: string;
    /** Where nothing but plain colours is under them. */
    plain: PlainColours | undefined;
    alone: boolean;
  }
  const { drawnColours, inView, isClear, legible, measure, passed, tracer } = window.gate;
  const words: Words[] = [];
  /** Boxes that may lie over words: those in it are exempt, except under a part that the element itself lays there. */
  const covers: { element: Element; box: Box; part: boolean }[] = [];
  const cases = new Map<Element, string>();
  const slack = 2;
  let bareLinks = 0;

  const within = (inner: Box, outer: Box): boolean =>
    inner.left >= outer.left - slack &&
    inner.right <= outer.right + slack &&
    inner.top >= outer.top - slack &&
    inner.bottom <= outer.bottom + slack;
  const overlap = (a: Box, b: Box): boolean =>
    Math.min(a.right, b.right) - Math.max(a.left, b.left) > slack &&
    Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > slack;
  const shared = (a: Box, b: Box): Box => ({
    left: Math.max(a.left, b.left),
    top: Math.max(a.top, b.top),
    right: Math.min(a.right, b.right),
    bottom: Math.min(a.bottom, b.bottom),
  });
  /** Cut down to nothing or out of the page, for screen readers or until it gets the focus. */
  const unseen = ({ left, top, right, bottom }: Box): boolean =>
    right - left <= 1 || bottom - top <= 1 || right <= 0 || bottom <= 0;

  const isUnpaintedColumn = (element: Element): boolean =>
    measure(element).display.startsWith('table-column') &&
    [element, ...element.children].every((column) => isClear(getComputedStyle(column).backgroundColor));

  /** Of the children of one parent, those whose boxes overlap; words in a line are laid side by side by nature. */
  const crossing = (children: Element[]): Set<Element> => {
    const found = new Set<Element>();
    const blocks = children
      .filter((element) => measure(element).display !== 'inline' && !isUnpaintedColumn(element))
      .map((element) => ({ element, box: measure(element).box }))
      .sort((a, b) => a.box.top - b.box.top);
    blocks.forEach(({ element, box }, index) => {
      for (let next = index + 1; next < blocks.length; next += 1) {
        const other = blocks[next];
        if (!other || other.box.top >= box.bottom) break;
        if (overlap(box, other.box)) found.add(element).add(other.element);
      }
    });
    return found;
  };

  const everywhere: Box = { left: -1e7, top: -1e7, right: 1e7, bottom: 1e7 };
  const nowhere: Box = { left: 0, top: 0, right: 0, bottom: 0 };
  const visit = (
    element: Element,
    parent: Box,
    grounds: string,
    plainGrounds: string[] | undefined,
    alone: boolean,
  ): void => {
    const it = measure(element);
    if (it.hidden) return;
    if (element.localName === 'svg') {
      for (const text of element.querySelectorAll('text')) {
        const drawn = drawnColours(text);
        const colours = `drawn ${drawn?.ink ?? ''}|${drawn?.grounds.join('|') ?? ''}`;
        const plain = drawn && { ...drawn, anyOf: true };
        words.push({ element: text, box: nowhere, colours, plain, alone: drawn !== undefined });
      }
      return;
    }
    const style = getComputedStyle(element);
    const { backgroundColor, backgroundImage } = style;
    const inline = it.display === 'inline';
    if (inline && !it.underlined && element.localName === 'a') bareLinks += 1;
    const bare = it.effects === '' && backgroundImage === 'none' && isClear(backgroundColor);
    const under = bare ? grounds : `${grounds}|${backgroundColor} ${backgroundImage} ${it.effects}`;
    const isPlain = it.effects === '' && backgroundImage === 'none';
    const plainUnder = bare ? plainGrounds : isPlain ? plainGrounds?.concat(backgroundColor) : undefined;
    const flat = it.display === 'contents';
    const placed = !flat && (/absolute|fixed/.test(it.position) || it.transformed);
    const sticksOut = !flat && !within(it.box, parent);
    const loose = placed || (sticksOut && !bare);
    // A box that paints nothing covers nothing: what counts is where its words are.
    // A cell over two rows sticks out of its own; cells of a table never lie over each other.
    const common =
      inline || it.display === 'table-row' ? parent : sticksOut ? shared(it.box, parent) : it.box;
    const room = flat ? everywhere : bare && !placed ? common : it.box;
    if (loose && unseen(it.box)) return;
    if (loose) covers.push({ element, box: it.box, part: false });
    for (const box of it.loose ?? []) covers.push({ element, box, part: true });
    const clear = alone && !loose && it.loose !== undefined;

    if (it.words) {
      const inside = within(it.words, room);
      // Big signs reach over their line. What axe takes for under them is at their middle, half a sign from any edge.
      const { left, top, right, bottom } = it.words;
      const spare = Math.min(parseFloat(style.fontSize), bottom - top) / 4;
      const isMiddleInside = within({ left, top: top + spare, right, bottom: bottom - spare }, room);
      if (!inside) covers.push({ element, box: it.words, part: false });
      const ink = `${style.color} ${it.font} ${style.textShadow} ${style.webkitTextFillColor}`;
      const isPlainInk = style.textShadow === 'none' && style.webkitTextFillColor === style.color;
      const plain =
        plainUnder && isPlainInk ? { ink: style.color, grounds: plainUnder, anyOf: false } : undefined;
      words.push({ element, box: it.words, colours: ink + under, plain, alone: clear && isMiddleInside });
    }
    const isClosed = element.localName === 'details' && !element.hasAttribute('open');
    // axe takes what a closed part holds for unseen, whatever styles show of it.
    const children = [...element.children].filter((it) => !isClosed || it.localName === 'summary');
    const crossed = crossing(children);
    // What overflows a box that clips is not seen there.
    const childRoom = it.clips ? everywhere : room;
    for (const child of children) visit(child, childRoom, under, plainUnder, clear && !crossed.has(child));
  };
  visit(document.documentElement, everywhere, '', [], true);

  /** While colours are traced: whether all of them come from variables. One that does not may be another in another theme. */
  const isTold = (colours: string): boolean =>
    !tracer ||
    tracer.sheet.disabled ||
    (colours.match(/[a-z-]+\([^()]*\)/g) ?? []).every((it) => tracer.variables.has(it) || isClear(it));

  const seen = new Set<string>();
  for (const { element, box, colours, plain, alone } of words) {
    const covered = () =>
      covers.some((it) => overlap(it.box, box) && (it.part || !it.element.contains(element)));
    const known = seen.has(colours) || themes.every((theme) => passed.has(`${inView(theme)} ${colours}`));
    if (!alone || covered() || !isTold(colours)) cases.set(element, '');
    else if (!known && !(plain && legible(plain, themes))) cases.set(element, colours);
    else if (!known) for (const theme of themes) passed.add(`${inView(theme)} ${colours}`);
    seen.add(colours);
  }
  return { cases, bareLinks };
}

import { isTag, type Element } from 'domhandler';

/** A rule of a style sheet: whether its selectors match an element, and what it declares. */
export interface Declared {
  matches: (element: Element) => boolean;
  declarations: readonly string[];
}

/** A box of a pixel, for screen readers, lies over nothing. */
const isPixel = (it: string): boolean => /^(?:inline-size|width):[01]px$/.test(it);
const isPlaced = (it: string): boolean => /^position:(?!static)/.test(it);
const isOutOfFlow = (it: string): boolean => /^position:(?:absolute|fixed)/.test(it);

/**
 * Says which elements may lie over anything on their page: they, or what they stand in, are taken out of the flow and placed by no
 * box around them. What is under them is known of the whole page alone.
 */
export function looseBy(rules: readonly Declared[]): (elements: Iterable<Element>) => boolean {
  const matchersOf = (asked: (declaration: string) => boolean): ((element: Element) => boolean) => {
    const found = rules.filter(({ declarations }) => declarations.some(asked) && !declarations.some(isPixel));
    return (element) => found.some(({ matches }) => matches(element));
  };
  const [placed, outOfFlow] = [matchersOf(isPlaced), matchersOf(isOutOfFlow)];

  return (elements) => {
    const known = new Map<Element, boolean>();
    const isLoose = (element: Element): boolean => {
      const before = known.get(element);
      if (before !== undefined) return before;
      const around = element.parent && isTag(element.parent) ? element.parent : undefined;
      const loose =
        (around !== undefined && isLoose(around)) || (outOfFlow(element) && !isWithin(placed, element));
      known.set(element, loose);
      return loose;
    };
    for (const element of elements) if (isLoose(element)) return true;
    return false;
  };
}

function isWithin(asked: (element: Element) => boolean, element: Element): boolean {
  for (let it = element.parent; it && isTag(it); it = it.parent) if (asked(it)) return true;
  return false;
}

import type { Element } from 'domhandler';
import { PlainElement } from './plain-document.ts';

let callers = 0;

/**
 * What is told of an element by its tag and attributes alone, whatever page it stands on: worked out once for all plainly written
 * elements that are written the same, as long as the last of them is known.
 */
export function ofTag<Told extends object | boolean | string | number, Of extends Element = Element>(
  tell: (element: Of) => Told,
): (element: Of) => Told {
  const caller = callers;
  callers += 1;
  return (element) => {
    if (!(element instanceof PlainElement)) return tell(element);
    const { told } = element.tag;
    return (told[caller] ??= tell(element)) as Told;
  };
}

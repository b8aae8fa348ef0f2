import type { Dom } from './dom.ts';
import { sheetRulesOf } from './sheet-rules.ts';
import { attributeOf } from './tags.ts';

/** A selector that is one class, of any or of one kind of element: `.T1`, `span.T1`. */
const oneClass = /^[a-z]*\.([\w-]+)$/i;

/** Classes whose words the style sheets of a page strike through, as LibreOffice’s XHTML and some editors write them. */
export const struckClasses = (html: string): ReadonlySet<string> =>
  new Set(
    sheetRulesOf(html).flatMap(({ selector, declarations }) =>
      /text-decoration[^;]*line-through/i.test(declarations) ? (oneClass.exec(selector)?.[1] ?? []) : [],
    ),
  );

/** Whether an element strikes its words through, by its own style or by one of the classes that do. */
export const isStruck = (element: Dom, struck: ReadonlySet<string>): boolean =>
  /text-decoration[^;]*line-through/i.test(attributeOf(element, 'style')) ||
  (struck.size > 0 &&
    attributeOf(element, 'class')
      .split(/\s+/)
      .some((it) => struck.has(it)));

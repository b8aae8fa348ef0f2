import type { Element } from 'domhandler';
import type { Interner } from '../../interner.ts';
import { ofTag } from '../../plain/of-tag.ts';
import { attributeKey, referring, type Asked } from './attributes.ts';
import { isCounted } from './document-features.ts';
import type { StyleReads } from './style-reads.ts';
import { isCompared } from './text-features.ts';

/** What is known of an element by its tag and attributes alone: they are often those of one on another page. */
export interface TagKey {
  /** What the key of an element begins with; undefined where it takes the ids of the page to say it. */
  text: string | undefined;
  /** The number of that text. */
  number: number;
  takesFocus: boolean;
  refers: boolean;
  isCompared: boolean;
  isCounted: boolean;
  /** Whether only a browser can tell what becomes of it. */
  isUnknowable: boolean;
}

const fields = new Set(['button', 'input', 'select', 'textarea', 'summary', 'iframe', 'audio', 'video']);
/** What only a browser can tell, wherever it stands. */
const unknowable = new Set(['iframe', 'frame', 'object', 'embed', 'template', 'base', 'slot']);

/** Whether an element takes the focus, as far as its tag and attributes tell. */
export const takesFocus = ({ name, attribs }: Element): boolean =>
  fields.has(name) || 'tabindex' in attribs || 'contenteditable' in attribs || 'href' in attribs;

/** The keys of tags as these style sheets read them. */
export class TagKeys {
  /** What is known of an element by its tag. */
  readonly of: (element: Element) => TagKey;
  readonly #styles: StyleReads;

  constructor(styles: StyleReads, interner: Interner) {
    this.#styles = styles;
    this.of = ofTag((element) => {
      const { name, attribs } = element;
      const text = asksIds(element) ? undefined : this.textOn(element, () => false);
      return {
        text,
        number: text === undefined ? -1 : interner.text(text),
        takesFocus: takesFocus(element),
        refers: Object.keys(attribs).some((it) => referring.has(it)),
        isCompared: isCompared(element),
        isCounted: isCounted(element),
        isUnknowable: unknowable.has(name) || 'headers' in attribs || 'aria-owns' in attribs,
      };
    });
  }

  /** All that rules and style sheets read of a tag, on a page that has these ids. */
  textOn({ name, attribs }: Element, hasId: Asked['hasId']): string {
    const asked: Asked = { ...this.#styles, hasId };
    let text = name;
    for (const attribute in attribs) {
      const part = attributeKey(name, attribs, attribute, asked);
      if (part !== '') text += ` ${part}`;
    }
    return text;
  }
}

/** Whether the ids of a page count for the key of a tag. */
const asksIds = ({ attribs }: Element): boolean =>
  Object.keys(attribs).some((it) => referring.has(it)) || (attribs['href']?.startsWith('#') ?? false);

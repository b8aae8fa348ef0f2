import type { Interner } from '../interner.ts';
import { plainTags } from './plain.ts';
import { attributesOf, tagKey } from './tag-key.ts';

/** An element of a page that is written plainly. */
export interface Branch {
  name: string;
  attributes: ReadonlyMap<string, string | null>;
  parent: Branch | undefined;
  /** It and all around it, by what rules read of their tags. */
  context: number;
  /** It and all that is in it; equal neighbours count as two. */
  shape: number;
  /** The tag of each child, in order, and whether there are words of its own. */
  children: string[];
  hasWords: boolean;
  /** Where its content begins and ends in the source. */
  from: number;
  to: number;
}

const empty = new Set([
  ...['area', 'base', 'br', 'col', 'embed', 'hr', 'img', 'input', 'link', 'meta', 'source', 'track', 'wbr'],
]);
/** Where a parser has rules of its own, or html-validate asks for more than structure. */
const odd = new Set([
  ...['template', 'map', 'area', 'iframe', 'object', 'embed', 'noscript', 'noembed', 'noframes', 'frameset'],
  ...['math', 'plaintext', 'xmp', 'listing', 'foreignObject', 'base', 'selectedcontent', 'hgroup'],
]);
/** What these hold is words, however it is written. */
const wordsAlone = new Set(['title', 'textarea', 'script', 'style', 'option']);

interface Open extends Branch {
  own: number;
  isDrawn: boolean;
  last: number;
  isTwice: boolean;
}

/** Tags as they are written, with what was made of them: the same ones stand on all pages. */
export type KnownTags = Map<string, { own: number; attributes: Map<string, string | null> } | undefined>;

/** So many are kept. */
const mostTags = 50_000;

/** The elements of a page in order; undefined where it is not written plainly, or has what only a whole look can tell. */
export function branchesOf(html: string, interner: Interner, keys: KnownTags): Branch[] | undefined {
  const found: Branch[] = [];
  if (keys.size > mostTags) keys.clear();
  const words = interner.text('words');
  const nothing = interner.text('');
  let open: Open | undefined;
  const stack: Open[] = [];

  const add = (part: number): void => {
    if (!open) return;
    const isAgain = part === open.last;
    if (!(isAgain && open.isTwice)) open.shape = interner.pair(open.shape, part);
    open.isTwice = isAgain;
    open.last = part;
  };
  const leave = (to: number): void => {
    const left = stack.pop();
    open = stack.at(-1);
    if (!left) return;
    left.to = to;
    add(left.shape);
  };

  for (const tag of plainTags(html)) {
    if (!tag || odd.has(tag.name)) return undefined;
    if (tag.afterWords) {
      if (!open) return undefined;
      open.hasWords = true;
      add(words);
    }
    if (tag.isEnd) {
      if (open?.name !== tag.name || tag.attributes !== '' || tag.isClosed) return undefined;
      leave(tag.from);
      continue;
    }
    if (open ? wordsAlone.has(open.name) : found.length > 0) return undefined;
    const isDrawn = tag.name === 'svg' || (open?.isDrawn ?? false);
    if (tag.isClosed && !isDrawn && !empty.has(tag.name)) return undefined;
    const written = `${isDrawn ? 'drawn ' : ''}${tag.name}${tag.isClosed ? '/' : ''}${tag.attributes}`;
    if (!keys.has(written)) {
      const attributes = attributesOf(tag.attributes);
      const key =
        attributes &&
        `${isDrawn ? 'drawn ' : ''}${tag.isClosed ? '/' : ''}${tagKey(tag.name, attributes, isDrawn)}`;
      keys.set(written, attributes && key ? { own: interner.text(key), attributes } : undefined);
    }
    const key = keys.get(written);
    if (!key) return undefined;
    open?.children.push(tag.name);
    const branch: Open = {
      name: tag.name,
      attributes: key.attributes,
      parent: open,
      own: key.own,
      isDrawn,
      context: interner.pair(open?.context ?? nothing, key.own),
      shape: interner.pair(key.own, nothing),
      children: [],
      hasWords: false,
      from: tag.to,
      to: tag.to,
      last: -1,
      isTwice: false,
    };
    found.push(branch);
    stack.push(branch);
    open = branch;
    if (tag.isClosed || empty.has(tag.name)) leave(tag.to);
  }
  return stack.length === 0 ? found : undefined;
}

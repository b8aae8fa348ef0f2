import { Document, Element, ProcessingInstruction, Text, type ParentNode } from 'domhandler';
import { canStandIn, empty, raw } from './nesting.ts';
import { hasOddSign } from './odd-signs.ts';
import { decoded, WrittenTags, type WrittenTag } from './written-tag.ts';

/** An element of a page that is written plainly. */
export class PlainElement extends Element {
  readonly tag: WrittenTag;
  /** Whether it is a drawing or stands in one. */
  readonly isDrawn: boolean;
  /** Where its content begins and ends in the source. */
  readonly from: number;
  to: number;

  constructor(tag: WrittenTag, isDrawn: boolean, from: number) {
    super(tag.name, tag.attribs);
    this.tag = tag;
    this.isDrawn = isDrawn;
    this.from = from;
    this.to = from;
  }
}

const start = '<!doctype html>';
const tag = /<([a-z][a-z0-9]*)((?: [^\s"'<>/=&]+(?:="[^"<>]*")?)*)( ?\/)?>/y;
const tags = new WrittenTags();

/**
 * Parses a page that is written plainly to the tree that a parser of any HTML gives, with one object for all tags that are
 * written the same: each element ended where it ends, quoted values, known references, nothing between tags but words. Undefined for
 * any other page: what a parser makes of it can't be told from its tags alone.
 */
export function plainDocument(html: string): Document | undefined {
  const doctype = html.slice(0, start.length);
  if (doctype.toLowerCase() !== start || hasOddSign(html)) return undefined;
  const document = new Document([]);
  append(document, new ProcessingInstruction('!doctype', doctype.slice(1, -1)));
  let open: PlainElement | undefined;
  let hasRoot = false;
  for (let at = start.length; ;) {
    const next = html.indexOf('<', at);
    if (next !== at) {
      const text = html.slice(at, next === -1 ? undefined : next);
      if (open === undefined && text.trim() !== '') return undefined;
      if (text !== '') append(open ?? document, new Text(open && raw.has(open.name) ? text : decoded(text)));
    }
    if (next === -1) return open ? undefined : document;
    if (html.charCodeAt(next + 1) === 0x2f) {
      if (!open || !html.startsWith(`${open.name}>`, next + 2)) return undefined;
      at = next + open.name.length + 3;
      open.to = next;
      open = open.parent instanceof PlainElement ? open.parent : undefined;
      continue;
    }
    const element = open || !hasRoot ? elementAt(html, next, open) : undefined;
    if (!element) return undefined;
    hasRoot = true;
    append(open ?? document, element);
    at = element.from;
    if (element.tag.isClosed || empty.has(element.name)) continue;
    open = element;
    if (!raw.has(element.name)) continue;
    at = html.indexOf('</', at);
    if (at === -1 || html.slice(element.from, at).includes('<!')) return undefined;
    if (at > element.from) append(element, new Text(html.slice(element.from, at)));
  }
}

function elementAt(html: string, at: number, open: PlainElement | undefined): PlainElement | undefined {
  tag.lastIndex = at;
  const [source, name, attributes = '', closing] = tag.exec(html) ?? [];
  if (source === undefined || name === undefined) return undefined;
  const isDrawn = open?.isDrawn ?? false;
  if (!canStandIn(name, open?.name, isDrawn)) return undefined;
  const written = tags.of(source, name, attributes, closing !== undefined);
  if (!written || (written.isClosed && !isDrawn && !empty.has(name))) return undefined;
  return new PlainElement(written, isDrawn || name === 'svg', at + source.length);
}

function append(parent: ParentNode, child: Element | Text | ProcessingInstruction): void {
  const last = parent.children.at(-1) ?? null;
  child.parent = parent;
  child.prev = last;
  if (last) last.next = child;
  parent.children.push(child);
}

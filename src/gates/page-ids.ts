import type { Document } from 'domhandler';
import { elementsOfPage } from './elements.ts';

/** The ids of a page, and the names that old links lead to. */
export function idsOfPage(document: Document): Set<string> {
  const ids = new Set<string>();
  for (const { name, attribs } of elementsOfPage(document)) {
    if (attribs['id'] !== undefined) ids.add(attribs['id']);
    if (name === 'a' && attribs['name'] !== undefined) ids.add(attribs['name']);
  }
  return ids;
}

/** 53 bits of an id, by FNV-1a from two beginnings: of all ids of a nation's pages no two are likely to be alike. */
function digestOf(id: string): number {
  let [one, two] = [0x811c9dc5, 0x01234567];
  for (let at = 0; at < id.length; at += 1) {
    const unit = id.charCodeAt(at);
    one = Math.imul(one ^ unit, 0x01000193);
    two = Math.imul(two ^ unit, 0x01000193);
  }
  return (two >>> 11) * 0x100000000 + (one >>> 0);
}

/** Which ids pages have, eight bytes an id: the ids themselves would keep the pages that they were read in. */
export class PageIds {
  readonly #digests = new Map<string, Float64Array>();

  /** Notes the ids of a page. */
  note(file: string, ids: ReadonlySet<string>): void {
    this.#digests.set(file, Float64Array.from(ids, digestOf));
  }

  /** Whether a page has an id; undefined for a page that was not noted. */
  has(file: string, id: string): boolean | undefined {
    return this.#digests.get(file)?.includes(digestOf(id));
  }
}

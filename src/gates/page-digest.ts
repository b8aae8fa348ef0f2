import { hash } from 'node:crypto';
import type { BuiltPage } from './types.ts';

const digests = new WeakMap<BuiltPage, string>();

/** Digest of a page's bytes; it is read once, or not at all where its digest is told. */
export function digestOfPage(page: BuiltPage): string {
  const known = page.digest ?? digests.get(page);
  if (known !== undefined) return known;
  const made = hash('sha256', page.html, 'base64url');
  digests.set(page, made);
  return made;
}

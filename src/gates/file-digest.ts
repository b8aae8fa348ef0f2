import { hash } from 'node:crypto';
import { join } from 'node:path';
import { digestOf } from '../records/files.ts';
import type { BuiltPage, BuiltSite } from './types.ts';

const digests = new WeakMap<BuiltPage, string>();

/** Digest of a page's bytes; it is read once, or not at all where its digest is told. */
export function digestOfPage(page: BuiltPage): string {
  const known = page.digest ?? digests.get(page);
  if (known !== undefined) return known;
  const made = hash('sha256', page.html, 'base64url');
  digests.set(page, made);
  return made;
}

/** Digest of the bytes of a file of a site, which is not read where its digest is told. Throws where there is no such file. */
export function digestIn({ dir, digests: told }: Pick<BuiltSite, 'dir' | 'digests'>, file: string): string {
  const digest = told?.get(file) ?? digestOf(join(dir, file));
  if (digest === undefined) throw new Error(`${file} can not be read`);
  return digest;
}

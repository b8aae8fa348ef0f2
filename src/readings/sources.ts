import { hash } from 'node:crypto';
import { readApart, readings } from './readings.ts';

/** Digest of a text or of bytes. */
export const digest = (data: string | Uint8Array): string => hash('sha256', data, 'base64url');

/**
 * Says how to tell the digest of the sources whose names begin with `kind` and a slash, or are `kind` itself. It is told once
 * in a process.
 */
export const defineSource = (kind: string, tell: (name: string) => string): void => {
  readings.tellers.set(kind, tell);
};

/** Digest of a source now; undefined where nobody can tell it, or not yet. */
export function digestOfSource(source: string): string | undefined {
  const known = readings.digests.get(source);
  if (known !== undefined) return known;
  const [kind = ''] = source.split('/', 1);
  const tell = readings.tellers.get(kind);
  const told = tell && readApart(() => tell(source.slice(kind.length + 1))).value;
  if (told !== undefined) readings.digests.set(source, told);
  return told;
}

import { hash } from 'node:crypto';
import { unnoted, readings } from './readings.ts';

/** Digest of a text or of bytes. */
export const digest = (data: string | Uint8Array): string => hash('sha256', data, 'base64url');

const longList = 20;
const isShared = (value: unknown): value is object =>
  typeof value === 'object' &&
  value !== null &&
  (Array.isArray(value) ? value.length > longList : 'id' in value);

const digestsOfShared = new WeakMap<object, string>();

/** A record stands in many values, one of a policy in thousands, and so does a long list: each is told once. */
function digestOfShared(shared: object): string {
  const known = digestsOfShared.get(shared) ?? digestOfValue(shared);
  digestsOfShared.set(shared, known);
  return known;
}

/** Throws for what a text does not tell: functions, and what may hold more than its text says. */
function checkData(key: string, value: unknown): void {
  if (typeof value === 'function') throw new Error(`${key} is a function, which no text tells`);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return;
  const prototype: unknown = Object.getPrototypeOf(value);
  const isPlain = prototype === null || Object.getPrototypeOf(prototype) === null;
  if (!isPlain || Object.getOwnPropertySymbols(value).length > 0)
    throw new Error(`${key} is more than data, which no text tells`);
}

/** A value as a text that is another one for every other value. Throws for what has no such text. */
const textOf = (value: unknown): string =>
  JSON.stringify([value], (key, it: unknown): unknown => {
    if (it instanceof Map) return ['Map', ...it];
    if (it instanceof Set) return ['Set', ...it];
    if (typeof it === 'number' && !Number.isFinite(it)) return { number: String(it) };
    checkData(key, it);
    return isShared(it) && it !== value ? { shared: digestOfShared(it) } : it;
  });

/** Digest of a value that has such a text. Throws for another one. */
export function digestOfValue(value: unknown): string {
  return digest(textOf(value));
}

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
  const told = tell && unnoted(() => tell(source.slice(kind.length + 1)));
  if (told !== undefined) readings.digests.set(source, told);
  return told;
}

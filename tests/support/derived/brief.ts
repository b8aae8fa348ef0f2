import { hash } from 'node:crypto';

/** A part of what the site derives, by name. */
export type Part = [name: string, value: unknown];

const digestOf = (value: unknown): string => hash('sha256', JSON.stringify(value), 'base64url').slice(0, 8);

/** The first, the last, how many, and a digest of all: to see an order and what an item is made of, and that none has changed. */
export const ends = (items: readonly unknown[]): unknown =>
  items.length < 3 ? items : [items[0], items.length, items.at(-1), digestOf(items)];

/** Ids in their order; of a long list its ends. */
export const idsOf = (items: readonly { id: string }[]): unknown =>
  items.length > 12 ? ends(items.map(({ id }) => id)) : items.map(({ id }) => id).join(' ');

/** What differs from nothing: an item for each key whose value has something in it. */
export const filled = (values: Record<string, readonly unknown[]>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(values).flatMap(([key, all]) => (all.length > 0 ? [[key, all]] : [])));

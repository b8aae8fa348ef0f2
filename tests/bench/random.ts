/** Numbers that look random and are the same in every run. */
export interface Random {
  /** A whole number, both ends included. */
  between: (from: number, to: number) => number;
  /** True as often as `share` (0 to 1) says. */
  chance: (share: number) => boolean;
  of: <Item>(items: readonly [Item, ...Item[]]) => Item;
}

/** FNV-1a, 32 bits. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1)
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  return value >>> 0;
}

/** A source of numbers (mulberry32) that depends on its seed alone, so that no record changes another one. */
export function randomOf(seed: string): Random {
  let state = hash(seed);
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let value = Math.imul(state ^ (state >>> 15), 1 | state);
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value;
    return ((value ^ (value >>> 14)) >>> 0) / 2 ** 32;
  };
  return {
    between: (from, to) => from + Math.floor(next() * (to - from + 1)),
    chance: (share) => next() < share,
    of: (items) => items[Math.floor(next() * items.length)] ?? items[0],
  };
}

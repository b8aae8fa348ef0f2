import fc from 'fast-check';
import { oddWord } from './odd-words.ts';

/**
 * One change to a file; `at` is taken modulo what there is to change. `text`: a line or the words of an element become
 * `word`; `attribute`: a value in a tag becomes it; `insert`: it is put in as a line or before a tag; `repeat`: a line or an
 * element comes `times` times; `remove`: it goes; `swap`: two neighbours change places; `byte`: some bytes are others;
 * `cut`: the file, or the part of an archive, ends early; `part`: a part of an archive is gone.
 */
export interface Change {
  what: 'text' | 'attribute' | 'insert' | 'repeat' | 'remove' | 'swap' | 'byte' | 'cut' | 'part';
  at: number;
  within: number;
  word: string;
  times: number;
}

const change: fc.Arbitrary<Change> = fc.record({
  what: fc.oneof(
    {
      arbitrary: fc.constantFrom('text' as const, 'attribute', 'insert', 'repeat', 'remove', 'swap'),
      weight: 8,
    },
    { arbitrary: fc.constantFrom('byte' as const, 'cut', 'part'), weight: 1 },
  ),
  at: fc.nat(),
  within: fc.nat(),
  word: oddWord,
  times: fc.oneof(fc.integer({ min: 2, max: 20 }), fc.constant(2_000)),
});

/** A file to begin with and what is changed in it, in order. */
export interface Input {
  seed: number;
  changes: Change[];
}

/** Inputs made of `seeds` files. */
export const inputs = (seeds: number): fc.Arbitrary<Input> =>
  fc.record({
    seed: fc.nat({ max: seeds - 1 }),
    changes: fc.array(change, { minLength: 1, maxLength: 6 }),
  });

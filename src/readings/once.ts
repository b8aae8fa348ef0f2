import { begin, end, unnoted, readings, reads, readsAll, storing, unseen, type Sources } from './readings.ts';
import { defineSource, digestOfValue } from './sources.ts';

const isLater = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && 'then' in value && typeof value.then === 'function';

/** Something that was made, and what making it read. */
class Kept<Value> {
  #made: { value: Value; sources: Sources } | undefined;
  /** The last that asked: most ask again and again. */
  #asker = 0;
  readonly #make: () => Value;

  constructor(make: () => Value) {
    this.#make = make;
  }

  get(): Value {
    const { maker } = readings;
    if (this.#made !== undefined) {
      if (maker !== this.#asker) readsAll(this.#made.sources);
      this.#asker = maker;
      return this.#made.value;
    }
    const frame = begin();
    try {
      this.#made = { value: this.#make(), sources: frame.sources };
      if (isLater(this.#made.value)) frame.sources.add(unseen);
    } finally {
      end(frame);
      // Who goes on after an error has read what led to it.
      readsAll(frame.sources);
    }
    this.#asker = maker;
    return this.#made.value;
  }

  forget(): void {
    this.#made = undefined;
  }
}

/**
 * What is asked for often and made once in a process. What is read behind an `await` of it nobody can tell: who asks for
 * such a thing is made anew in every build.
 */
export function once<Value>(make: () => Value): () => Value {
  const kept = new Kept(make);
  storing(kept);
  return () => kept.get();
}

/** The same of what is made from something else, once for each: what is said in a language, of its words. */
export function onceFor<Key extends object, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const store = {
    made: new WeakMap<Key, Kept<Value>>(),
    forget: (): void => {
      store.made = new WeakMap();
    },
  };
  storing(store);
  return (key) => {
    const known = store.made.get(key) ?? new Kept(() => make(key));
    store.made.set(key, known);
    return known.get();
  };
}

/**
 * The same as `once`, but a source of its own: who asks for it has read its value and nothing of what that came from. It is
 * for small values that many ask for and that stay the same when most of what they came from changes.
 * @param told all of the value that anybody can ask for, as data
 */
export function onceByValue<Value>(
  name: string,
  make: () => Value,
  told: (value: Value) => unknown = (value) => value,
): () => Value {
  const store = {
    made: undefined as { value: Value } | undefined,
    forget: (): void => {
      store.made = undefined;
    },
  };
  storing(store);
  const valueOf = (): Value => {
    store.made ??= unnoted(() => ({ value: make() }));
    return store.made.value;
  };
  const source = `value ${name}`;
  defineSource(source, () => digestOfValue(told(valueOf())));
  return () => {
    try {
      const value = valueOf();
      reads(isLater(value) ? unseen : source);
      return value;
    } catch (error) {
      reads(unseen);
      throw error;
    }
  };
}

/** Tells in which words the portal speaks. */
export const speaks = (words: { language: string }): void => {
  readings.spoken = words;
};

/** The same of what is made in the words of the portal. In other words it is made as `onceFor` does. */
export function onceByValueIn<Words extends { language: string }, Value>(
  name: string,
  make: (words: Words) => Value,
): (words: Words) => Value {
  const inOthers = onceFor(make);
  const inSpoken = onceByValue(name, () => make(readings.spoken as Words));
  return (words) => (words === readings.spoken ? inSpoken() : inOthers(words));
}

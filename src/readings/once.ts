import { begin, end, readApart, readings, reads, readsAll, unseen, type Sources } from './readings.ts';
import { defineSource, digest } from './sources.ts';

const isLater = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && 'then' in value && typeof value.then === 'function';

/**
 * What is asked for often and made once in a process. What is read behind an `await` of it nobody can tell: who asks for
 * such a thing is made anew in every build.
 */
export function once<Value>(make: () => Value): () => Value {
  let made: { value: Value; sources: Sources } | undefined;
  /** The last that asked: most ask again and again. */
  let asker = 0;
  return () => {
    const { maker } = readings;
    if (made !== undefined) {
      if (maker !== asker) readsAll(made.sources);
      asker = maker;
      return made.value;
    }
    const frame = begin();
    try {
      made = { value: make(), sources: frame.sources };
      if (isLater(made.value)) frame.sources.add(unseen);
    } finally {
      end(frame);
      // Who goes on after an error has read what led to it.
      readsAll(frame.sources);
    }
    asker = maker;
    return made.value;
  };
}

/** The same of what is made from something else, once for each: what is said in a language, of its words. */
export function onceFor<Key extends object, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const made = new WeakMap<Key, () => Value>();
  return (key) => {
    const known = made.get(key) ?? once(() => make(key));
    made.set(key, known);
    return known();
  };
}

/** A value as a text that is another one for every other value. Throws for what has no such text. */
const textOf = (value: unknown): string =>
  JSON.stringify([value], (key, it: unknown) => {
    if (typeof it === 'function') throw new Error(`${key} is a function, which no text tells`);
    if (it instanceof Map) return ['Map', ...it];
    return it instanceof Set ? ['Set', ...it] : it;
  });

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
  let made: { value: Value } | undefined;
  const valueOf = (): Value => {
    made ??= readApart(() => ({ value: make() })).value;
    return made.value;
  };
  const source = `value ${name}`;
  defineSource(source, () => digest(textOf(told(valueOf()))));
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

import { unnoted, readings, reads, unseen } from './readings.ts';
import { defineSource, digestOfValue } from './sources.ts';

/**
 * What is looked up for each of many keys, each value a source of its own: who asks for that of a place or an organisation has
 * read it, and nothing else of what all of them come from. It is looked up anew whenever somebody asks: what takes long is
 * made by `once`.
 * @param told all of a value that anybody can ask for, as data
 */
export function onceByKey<Value>(
  name: string,
  lookUp: (key: string) => Value,
  told: (value: Value) => unknown = (value) => value,
): (key: string) => Value {
  const source = `value ${name}`;
  const valueOf = (key: string): Value => unnoted(() => lookUp(key));
  defineSource(source, (key) => digestOfValue(told(valueOf(key))));
  return (key) => {
    try {
      const value = valueOf(key);
      reads(`${source}/${key}`);
      return value;
    } catch (error) {
      reads(unseen);
      throw error;
    }
  };
}

/** The same of what is looked up in the words of the portal. In other words it is read like everything else. */
export function onceByKeyIn<Words extends { language: string }, Value>(
  name: string,
  lookUp: (words: Words, key: string) => Value,
  told?: (value: Value) => unknown,
): (words: Words, key: string) => Value {
  const inSpoken = onceByKey(name, (key) => lookUp(readings.spoken as Words, key), told);
  return (words, key) => (words === readings.spoken ? inSpoken(key) : lookUp(words, key));
}

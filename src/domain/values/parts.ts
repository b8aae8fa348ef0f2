/** Makes something when it is first asked for, and keeps it. */
export type Keep = <Value>(make: () => Value) => () => Value;

/** Keeps what was made, and knows nothing of who asks for it. */
export function keptByItself<Value>(make: () => Value): () => Value {
  let made: { value: Value } | undefined;
  return () => (made ??= { value: make() }).value;
}

/** An object whose parts are made when they are asked for, each by itself. */
export function withParts<Whole extends object>(parts: { [Part in keyof Whole]: () => Whole[Part] }): Whole {
  const properties = Object.entries<() => unknown>(parts).map(([name, get]) => [
    name,
    { get, enumerable: true },
  ]);
  return Object.defineProperties({}, Object.fromEntries(properties) as PropertyDescriptorMap) as Whole;
}

/**
 * What a test file needs and takes long to make: made when the first test asks for it. Playwright loads each file twice, once only to
 * list its tests.
 */
export function lazy<Made>(make: () => Made): () => Made {
  let made: { it: Made } | undefined;
  return () => (made ??= { it: make() }).it;
}

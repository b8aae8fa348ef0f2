import { graphOf, importsIn } from '../support/import-graph.ts';

/** At most so many test files run for a mutant: the ones nearest to its module. */
const most = 6;

/** Test files by how many imports lie between them and each module. */
export function distances(graph: ReadonlyMap<string, readonly string[]>, test: string): Map<string, number> {
  const found = new Map([[test, 0]]);
  for (const [file, distance] of found)
    for (const next of graph.get(file) ?? []) if (!found.has(next)) found.set(next, distance + 1);
  return found;
}

/** The unit tests that match a module: those that reach it by the fewest imports, and by one more. */
export function matchingTests(): (module: string) => string[] {
  const graph = graphOf(importsIn('src/**/*.ts', 'tests/**/*.ts'));
  const tests = [...graph.keys()].filter((it) => it.startsWith('tests/unit/') && it.endsWith('.test.ts'));
  const reach = tests.map((test) => ({ test, distances: distances(graph, test) }));
  return (module) => {
    const ranked = reach
      .flatMap(({ test, distances: all }) => {
        const distance = all.get(module);
        return distance === undefined ? [] : [{ test, distance }];
      })
      .sort((a, b) => a.distance - b.distance);
    const nearest = ranked[0]?.distance ?? 0;
    return ranked
      .filter((it) => it.distance <= nearest + 1)
      .slice(0, most)
      .map((it) => it.test);
  };
}

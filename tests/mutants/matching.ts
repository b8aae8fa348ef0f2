import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { graphOf, importsIn, root } from '../support/import-graph.ts';

/** At most so many test files run for a mutant: those named like its module, and the ones nearest to it. */
const most = 20;

/** Tests that look at all that is derived, or told of an import: asked last, whatever lies between. */
const whole = /\/(derived|told)\.test\.ts$/;

/** Tests that start processes, fill in whole forms or read a whole country: asked last of those chosen. */
const costly =
  /\/(every-form|round-trip|real-\w+|script|named|settings|places|clause-use|template|pdf|sizes)\.test\.ts$|\/queries\/volunteering\//;

/** Tests that start a browser, a build, an office program or other tests, or import hundreds of files: a mutant would take minutes. */
const slow =
  /^tests\/\w+\/(integrations|support|repository|bench|scripts|browser)\/|\/(axe|fuzz|office|office-kinds|second-language)\.test\.ts$/;

/** Modules that a test reaches, by how many imports lie between. */
export function distances(graph: ReadonlyMap<string, readonly string[]>, test: string): Map<string, number> {
  const found = new Map([[test, 0]]);
  for (const [file, distance] of found)
    for (const next of graph.get(file) ?? []) if (!found.has(next)) found.set(next, distance + 1);
  return found;
}

/** Words of a path, in the singular. */
const wordsOf = (path: string): Set<string> =>
  new Set(
    path
      .replace(/^(?:src|tests\/unit|tests\/integration)\/|(?:\.test)?\.ts$/g, '')
      .split(/[/-]/)
      .map((it) => it.replace(/ies$/, 'y').replace(/s$/, '')),
  );

/** How many words the path of a test has in common with that of a module. */
const kinship = (test: string, module: string): number => wordsOf(test).intersection(wordsOf(module)).size;

/** What a mutant of a module is judged by. */
export interface Matching {
  /**
   * Unit tests, those named most like the module first, among them the one that reaches it by the fewest imports; of the same
   * distance, the one that reaches less; what costs seconds comes last.
   */
  tests: string[];
  /** The module, what depends on it, and all that belongs to the tests. */
  reload: string[];
  /** Whether it can be judged: what needs Astro, or whose nearest test starts a browser, can't. */
  judged: boolean;
}

const needsAstro = (file: string): boolean =>
  /from 'astro:|import\.meta\.env/.test(readFileSync(join(root, file), 'utf8'));

/** How a module, as its path below the checkout, is judged. */
export function matching(): (module: string) => Matching {
  const graph = graphOf(importsIn('src/**/*.ts', 'tests/**/*.ts'));
  const files = [...graph.keys()];
  const astro = files.filter((it) => it.startsWith('src/') && needsAstro(it));
  const reach = files.map((file) => ({ file, all: distances(graph, file) }));
  return (module) => {
    const reaching = reach.filter(({ all }) => all.has(module));
    const tests = reaching.filter(({ file }) => /^tests\/(?:unit|integration)\/.*\.test\.ts$/.test(file));
    const ranked = tests
      .map(({ file, all }) => ({
        file,
        kin: kinship(file, module),
        distance: all.get(module) ?? 0,
        size: all.size,
      }))
      .sort(
        (a, b) => b.kin - a.kin || a.distance - b.distance || a.size - b.size || (a.file < b.file ? -1 : 1),
      )
      .map(({ file }) => file);
    const chosen = ranked.filter((it) => !slow.test(it) && !whole.test(it)).slice(0, most);
    const own = distances(graph, module);
    return {
      judged: !astro.some((it) => own.has(it)) && !slow.test(ranked[0] ?? ''),
      tests: [
        ...chosen.filter((it) => !costly.test(it)),
        ...chosen.filter((it) => costly.test(it)),
        ...ranked.filter((it) => whole.test(it)),
      ],
      reload: [
        ...reaching.map(({ file }) => file).filter((it) => it.startsWith('src/')),
        ...files.filter((it) => it.startsWith('tests/') && !it.startsWith('tests/mutants/')),
      ],
    };
  };
}

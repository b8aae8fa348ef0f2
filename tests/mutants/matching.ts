import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { graphOf, importsIn, root } from '../support/import-graph.ts';
import { isIn, type Ran } from './coverage.ts';

/** At most so many test files run for a mutant, of those in which its line runs. */
const most = 20;

/** So many of those named like a module or nearest to it are asked in any case: what is remembered runs only once. */
const named = 4;

/** Tests that look at all that is derived, or told of an import. */
const whole = /\/(derived|told)\.test\.ts$/;

/** Tests that start a browser, a build, an office program or other tests, or import hundreds of files: a mutant would take minutes. */
const slow =
  /^tests\/\w+\/(integrations|support|repository|bench|scripts|browser)\/|\/(axe|fuzz|office|office-kinds|second-language)\.test\.ts$/;

/** Of the integration tests, those that are asked: quick ones, and those that look at everything. */
const asked = (test: string): boolean =>
  !slow.test(test) && (!test.startsWith('tests/integration/') || test.includes('/queries/'));

/** What is known of test files: what ran in them, and how many seconds they worked. */
type Known = ReadonlyMap<string, { loading: Ran; running: Ran; seconds: number }>;

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
   * Test files that reach the module, those named most like it first, among them the one that reaches it by the fewest
   * imports; of the same distance, the one that reaches less.
   */
  tests: string[];
  /** Those that look at everything in processes of their own: asked last. */
  last: string[];
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
    const own = distances(graph, module);
    return {
      judged: !astro.some((it) => own.has(it)) && !slow.test(ranked[0] ?? ''),
      tests: ranked.filter((it) => asked(it) && !whole.test(it)),
      last: ranked.filter((it) => whole.test(it)),
      reload: [
        ...reaching.map(({ file }) => file).filter((it) => it.startsWith('src/')),
        ...files.filter((it) => it.startsWith('tests/') && !it.startsWith('tests/mutants/')),
      ],
    };
  };
}

/** A mutant: its module, its offset and whether it is in a function, and the tests of its module. */
export interface Asking extends Pick<Matching, 'tests' | 'last'> {
  file: string;
  start: number;
  within: boolean;
}

/** Test files that are asked of a mutant, quick ones first. */
export function askedOf({ file, start, within, tests, last }: Asking, ran: Known): string[] {
  const runs = (test: string, when: 'loading' | 'running'): boolean =>
    isIn(ran.get(test)?.[when][file], start);
  const isLoaded = !within || tests.some((it) => runs(it, 'loading'));
  const running = tests.filter((it) => runs(it, 'running')).slice(0, most);
  const chosen = new Set([...tests.slice(0, isLoaded ? most : named), ...running]);
  const seconds = (test: string): number => Math.floor(ran.get(test)?.seconds ?? 1);
  return [...tests.filter((it) => chosen.has(it)).sort((a, b) => seconds(a) - seconds(b)), ...last];
}

import { globSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import ts from 'typescript';

/** The checkout. */
export const root = resolve(import.meta.dirname, '../..');

/** What a module imports, as it says so: types, dynamic imports and what it hands on, too. */
export type Imports = ReadonlyMap<string, readonly string[]>;

/** The script of an .astro file: its frontmatter and its client scripts. */
const scriptOf = (text: string): string =>
  [
    /^---\n([^]*?)\n---/.exec(text)?.[1] ?? '',
    ...[...text.matchAll(/<script>([^]*?)<\/script>/g)].map((it) => it[1]),
  ].join('\n');

const specifiersOf = (file: string): string[] => {
  const text = readFileSync(join(root, file), 'utf8');
  const script = file.endsWith('.astro') ? scriptOf(text) : text;
  return ts.preProcessFile(script, true, true).importedFiles.map((it) => it.fileName);
};

/** The modules that these patterns name (paths below the checkout), each with the specifiers of its imports. */
export const importsIn = (...patterns: string[]): Imports =>
  new Map(globSync(patterns, { cwd: root }).map((file) => [file, specifiersOf(file)]));

/** Name of the package that a specifier means; undefined where it means a file, Node or a virtual module. */
export const packageOf = (specifier: string): string | undefined =>
  /^(?:\.|node:|virtual:|astro:)/.test(specifier)
    ? undefined
    : specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/');

/** Which module imports which: only files of `imports`. */
export const graphOf = (imports: Imports): Map<string, string[]> =>
  new Map(
    [...imports].map(([file, specifiers]) => [
      file,
      specifiers
        .filter((it) => it.startsWith('.'))
        .map((it) => join(dirname(file), it))
        .filter((it) => imports.has(it)),
    ]),
  );

/** The circles of a graph, one for each module through which a search came back to itself: `a → b → a`. */
export function circlesOf(graph: ReadonlyMap<string, readonly string[]>): string[] {
  const done = new Set<string>();
  const trail: string[] = [];
  const circles: string[] = [];
  const visit = (file: string): void => {
    const at = trail.indexOf(file);
    if (at !== -1) circles.push([...trail.slice(at), file].join(' → '));
    if (at !== -1 || done.has(file)) return;
    trail.push(file);
    for (const next of graph.get(file) ?? []) visit(next);
    trail.pop();
    done.add(file);
  };
  for (const file of graph.keys()) visit(file);
  return circles;
}

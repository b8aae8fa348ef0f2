import { globSync } from 'node:fs';
import { join, resolve } from 'node:path';

const pages = resolve(import.meta.dirname, '../../src/pages');
const rank = (part: string): number => (part.startsWith('[...') ? 2 : part.startsWith('[') ? 1 : 0);

/** The templates of pages, the more exact first, as Astro chooses among them. */
const templates = globSync('**/*.astro', { cwd: pages })
  .map((file) =>
    join('/', file)
      .replace(/(?:\/index)?\.astro$/, '')
      .split('/')
      .slice(1),
  )
  .map((parts) => ({
    name: parts.join('/'),
    order: parts.map(rank).join(''),
    fits: new RegExp(
      `^${parts.map((it) => ['/' + RegExp.escape(it), '/[^/]+', '(?:/[^/]+)*'][rank(it)]).join('')}/$`,
    ),
  }))
  .sort((a, b) => a.order.localeCompare(b.order));

/** The template that makes the page of a path, without its ending: `audits/[id]`. */
export const templateOf = (path: string): string => templates.find((it) => it.fits.test(path))?.name ?? '';

/** Of each group of paths the longest, which has long words. */
const longestOfEach = (paths: readonly string[], groupOf: (path: string) => string): string[] =>
  [...Map.groupBy(paths, groupOf).values()].flatMap((all) =>
    all.toSorted((a, b) => b.length - a.length).slice(0, 1),
  );

/**
 * One path of each kind of page, of those given: of each template, and of each list.
 * What several templates fit is taken for the more exact, but a single word is a page or a list of its own.
 */
export const onePerKind = (paths: readonly string[]): string[] =>
  longestOfEach(paths, (path) => {
    const name = templateOf(path);
    if (name === '[page]') return path;
    return name.startsWith('[collection]') ? `${path.split('/')[1] ?? ''} ${name}` : name;
  });

/** One path of each template of pages, of those given. */
export const onePerTemplate = (paths: readonly string[]): string[] => longestOfEach(paths, templateOf);

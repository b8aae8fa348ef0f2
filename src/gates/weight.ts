import { existsSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { gzipSync } from 'node:zlib';
import { initSync, parse } from 'es-module-lexer';
import type { Document } from 'domhandler';
import { searchIndexFolder } from './built-site.ts';
import { elementsOf } from './elements.ts';
import { pageGate } from './page-gate.ts';
import type { BuiltSite } from './types.ts';

/** Most that HTML, styles and scripts of one page may weigh together, compressed, in bytes. */
const budget = 40_000;

initSync();

const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} KB`;

/**
 * Scripts that a script loads by itself, as paths below the site. An `import()` loads only when somebody asks for it, so
 * it isn't among them; specifiers that are no relative path are left out.
 */
function importsOf(file: string, code: string): string[] {
  return parse(code)[0]
    .filter((it) => it.d === -1)
    .map((it) => it.n ?? '')
    .filter((specifier) => specifier.startsWith('.'))
    .map((specifier) => posix.join(posix.dirname(file), specifier));
}

/** Compressed sizes of style sheets and scripts, each worked out once. */
function sizes(dir: string): (file: string) => Map<string, number> {
  const own = new Map<string, { size: number; imports: string[] }>();
  const read = (file: string) => {
    const code = readFileSync(`${dir}/${file}`);
    const imports = file.endsWith('.js') ? importsOf(file, code.toString()) : [];
    return { size: gzipSync(code).length, imports };
  };
  const collect = (file: string, into: Map<string, number>): Map<string, number> => {
    if (into.has(file) || file.startsWith(searchIndexFolder) || !existsSync(`${dir}/${file}`)) return into;
    const known = own.get(file) ?? read(file);
    own.set(file, known);
    into.set(file, known.size);
    for (const it of known.imports) collect(it, into);
    return into;
  };
  return (file) => collect(file, new Map());
}

/** Paths below the site of the style sheets and scripts that a page names. */
function partsOf({ origin, base }: BuiltSite, page: string, document: Document): string[] {
  return elementsOf(document).flatMap(({ name, attribs }) => {
    const url =
      name === 'script'
        ? attribs['src']
        : name === 'link' && /\b(?:stylesheet|modulepreload)\b/i.test(attribs['rel'] ?? '')
          ? attribs['href']
          : undefined;
    if (!url || !URL.canParse(url, origin + page)) return [];
    const address = new URL(url, origin + page);
    const path = decodeURIComponent(address.pathname);
    return address.origin === origin && path.startsWith(base) ? [path.slice(base.length)] : [];
  });
}

/** A page opens fast on a slow line: HTML, styles and scripts within the budget; the search page loads its index. */
export const weight = pageGate({
  name: 'weight',
  description: `每一页的 HTML、样式和脚本压缩后合计不超过 ${kilobytes(budget)}（搜索页除外；访客按了才加载的脚本不算）`,
  start: (site) => {
    const sizesOf = sizes(site.dir);
    return {
      page: (page, document) => {
        if (page.url === `${site.base}search/`) return [];
        const parts = new Map(partsOf(site, page.url, document).flatMap((file) => [...sizesOf(file)]));
        parts.set(page.file, gzipSync(page.html).length);
        const total = [...parts.values()].reduce((sum, size) => sum + size, 0);
        if (total <= budget) return [];
        const named = [...parts]
          .sort(([, a], [, b]) => b - a)
          .map(([file, size]) => `${file} ${kilobytes(size)}`);
        const what = `这一页压缩后 ${kilobytes(total)}，超过 ${kilobytes(budget)}：${named.join('，')}`;
        return [{ where: page.url, what, todo: '把长列表分页，或者减少样式和脚本', level: 'error' }];
      },
    };
  },
});

import { existsSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { gzipSync } from 'node:zlib';
import { initSync, parse } from 'es-module-lexer';
import { isTag, isText, type AnyNode, type Document } from 'domhandler';
import { isSearchIndex } from './built-site.ts';
import { say } from '../progress.ts';
import { elementsOfPage } from './elements.ts';
import { heaviest } from './heaviest.ts';
import { documentOf, pageGate } from './page-gate.ts';
import type { BuiltPage, BuiltSite, Finding } from './types.ts';

/** Most that the portal may add to the words of a page in HTML, styles and scripts, compressed, in bytes. */
const budget = 40_000;

/** Marks the element that holds a text published as it was adopted: nobody may shorten it, so its words weigh nothing. */
export const publishedTextMark = 'data-published-text';

initSync();

/** The fastest compression tells most pages light enough in a third of the time; what it makes is never smaller. */
const roughly = (html: string): number => gzipSync(html, { level: 1 }).length;

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
    if (into.has(file) || isSearchIndex(file)) return into;
    if (!own.has(file) && !existsSync(`${dir}/${file}`)) return into;
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
  return elementsOfPage(document).flatMap(({ name, attribs }) => {
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

/** The words of the published texts of a page, in their order, without what the portal says beside each clause. */
function publishedWords(nodes: readonly AnyNode[], within = false): string {
  return nodes
    .map((node) => {
      if (isText(node)) return within ? node.data : '';
      if (!isTag(node) || 'data-search-skip' in node.attribs) return '';
      return publishedWords(node.children, within || publishedTextMark in node.attribs);
    })
    .join('');
}

/** Compressed bytes of the styles and scripts of a page, the most that the page itself has, and what it has, once somebody had to know. */
interface Weight {
  others: number;
  own: number;
  exact?: number;
}

/**
 * A page opens fast on a slow line: HTML, styles and scripts within the budget; the search page loads its index. The words
 * of a published text are not counted, for a law of any length is published on one page, where every clause keeps its
 * address, a search in the page finds everything and paper gets the whole; the portal may then add as much as the words weigh.
 */
export const weight = pageGate<Weight>({
  name: 'weight',
  byPage: true,
  description: `每一页的 HTML、样式和脚本压缩后合计不超过 ${kilobytes(budget)}（政策正文的文字不算；搜索页除外；访客按了才加载的脚本不算）`,
  start: (site) => {
    const sizesOf = sizes(site.dir);
    const pages = heaviest('最重的网页（压缩后）', kilobytes);
    const partsWith = (page: BuiltPage, document: Document): Map<string, number> =>
      new Map(partsOf(site, page.url, document).flatMap((file) => [...sizesOf(file)]));
    const judge = (page: BuiltPage, known: Weight, document: () => Document): Finding[] => {
      const { others } = known;
      const most = others + (known.exact ?? known.own);
      if (page.url === `${site.base}search/` || (most <= budget && !pages.takes(most))) return [];
      const whole = (known.exact ??= gzipSync(page.html).length);
      const total = others + whole;
      pages.note(page.url, total);
      if (total <= budget) return [];
      const text = publishedWords(document().children);
      const words = text ? gzipSync(text).length : 0;
      if (total - words <= Math.max(budget, words)) return [];
      const named = [...partsWith(page, document()).set(page.file, whole)]
        .sort(([, a], [, b]) => b - a)
        .map(([file, size]) => `${file} ${kilobytes(size)}`);
      const apart = words > 0 ? `，其中正文的文字 ${kilobytes(words)} 不算，其余` : '，';
      const what = `这一页压缩后 ${kilobytes(total)}${apart}超过 ${kilobytes(Math.max(budget, words))}：${named.join('，')}`;
      return [{ where: page.url, what, todo: '把长列表分页，或者减少样式和脚本', level: 'error' }];
    };
    return {
      note: (page, document) => {
        const others = [...partsWith(page, document).values()].reduce((sum, size) => sum + size, 0);
        return { others, own: roughly(page.html) };
      },
      page: (page, document, note) => judge(page, note, () => document),
      known: (page, note) => judge(page, note, () => documentOf(page)),
      end: () => {
        say(pages.text());
        return [];
      },
    };
  },
});

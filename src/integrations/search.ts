import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { type AnyNode, type Element, isTag, isText } from 'domhandler';
import { findAll, findOne, getAttributeValue } from 'domutils';
import { parseDocument } from 'htmlparser2';
import { createIndex, type PagefindIndex } from 'pagefind';
import { phase, say, type BuildPhase } from '../progress.ts';
import { unlisted } from './sitemap.ts';

type BuildDone = Parameters<NonNullable<AstroIntegration['hooks']['astro:build:done']>>[0];

interface SearchRecord {
  url: string;
  content: string;
  language: string;
  meta: Record<string, string>;
}

const skipped = new Set(['script', 'style', 'template', 'nav', 'form', 'noscript']);
const isSkipped = (element: Element): boolean =>
  skipped.has(element.name) || 'data-search-skip' in element.attribs || 'hidden' in element.attribs;
const isUnit = (element: Element): boolean => 'data-clause' in element.attribs && 'id' in element.attribs;
const blocks = new Set([
  'p',
  'li',
  'dt',
  'dd',
  'td',
  'th',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'section',
  'div',
]);

/** The words below a node, without what is no content and without what is a record of its own. */
function words(nodes: readonly AnyNode[], withUnits: boolean): string {
  const parts = nodes.map((node): string => {
    if (!isTag(node)) return isText(node) ? node.data : '';
    if (isSkipped(node) || (!withUnits && isUnit(node))) return '';
    const inner = words(node.children, withUnits);
    return blocks.has(node.name) ? ` ${inner} ` : inner;
  });
  return parts.join('');
}

const tidy = (text: string): string => text.replace(/\s+/g, ' ').trim();

/**
 * What of a page can be found: one record for the page, and one for every element with `data-clause` and an id.
 * `url` is the page's path without the site's base. A page without `main` or with `data-search-skip` on it gives none.
 */
function searchRecords(html: string, url: string): SearchRecord[] {
  const main = findOne((it) => it.name === 'main', parseDocument(html).children);
  const heading = main && findOne((it) => it.name === 'h1', main.children);
  if (!main || !heading || isSkipped(main)) return [];
  const title = tidy(words([heading], true));
  const record = (at: string, content: string, meta: Record<string, string> = {}): SearchRecord[] =>
    content ? [{ url: at, content, language: 'zh-cn', meta: { title, page: url, ...meta } }] : [];
  const units = findAll(isUnit, main.children);
  return [
    ...record(url, tidy(words(main.children, false))),
    ...units.flatMap((unit) =>
      record(`${url}#${unit.attribs['id']}`, tidy(words(unit.children, true)), {
        clause: getAttributeValue(unit, 'data-clause') ?? '',
      }),
    ),
  ];
}

const must = <Response extends { errors: string[] }>(response: Response): Response => {
  if (response.errors.length > 0) throw new Error(`Pagefind: ${response.errors.join('; ')}`);
  return response;
};

async function fill(
  index: PagefindIndex,
  dir: string,
  { pages, progress }: { pages: readonly string[]; progress: BuildPhase },
): Promise<number> {
  let count = 0;
  for (const [done, page] of pages.entries()) {
    progress.step(done, pages.length);
    const html = await readFile(`${dir}${page}index.html`, 'utf8');
    for (const record of searchRecords(html, `/${page}`)) {
      must(await index.addCustomRecord(record));
      count += 1;
    }
  }
  return count;
}

/** Makes the search index of the built site with Pagefind, clause by clause. */
export async function makeSearchIndex({ dir, pages }: BuildDone): Promise<void> {
  const { index } = must(await createIndex({ forceLanguage: 'zh-cn' }));
  if (!index) throw new Error('Pagefind did not start');
  const progress = phase('搜索索引', '页');
  try {
    const folder = fileURLToPath(dir);
    const paths = pages.map((it) => it.pathname).filter((it) => !unlisted.has(it));
    const count = await fill(index, folder, { pages: paths, progress });
    must(await index.writeFiles({ outputPath: `${folder}pagefind` }));
    say(`✓ 搜索索引：${paths.length} 页，${count} 条`);
  } finally {
    progress.end();
    await index.deleteIndex();
  }
}

import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** A sitemap may hold 50,000 addresses (sitemaps.org protocol). */
const largest = 45_000;

/** Pages that nobody looks for. */
export const unlisted: ReadonlySet<string> = new Set(['404/', 'search/']);

const xml = (root: string, entry: string, urls: readonly string[]): string =>
  [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<${root} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">`,
    ...urls.map((url) => `<${entry}><loc>${url.replace(/&/g, '&amp;')}</loc></${entry}>`),
    `</${root}>`,
    '',
  ].join('\n');

/** The files of a sitemap over these full URLs: `sitemap.xml`, and parts that it names where there are too many. */
function sitemapFiles(urls: readonly string[], siteUrl: string): Map<string, string> {
  if (urls.length <= largest) return new Map([['sitemap.xml', xml('urlset', 'url', urls)]]);
  const parts = Array.from({ length: Math.ceil(urls.length / largest) }, (_, index) => ({
    name: `sitemap-${index + 1}.xml`,
    urls: urls.slice(index * largest, (index + 1) * largest),
  }));
  return new Map([
    [
      'sitemap.xml',
      xml(
        'sitemapindex',
        'sitemap',
        parts.map((it) => new URL(it.name, siteUrl).href),
      ),
    ],
    ...parts.map((it) => [it.name, xml('urlset', 'url', it.urls)] as const),
  ]);
}

/** Writes `sitemap.xml` over every page that was built, save the search page and the 404 page. */
export function sitemap(): AstroIntegration {
  let siteUrl: string;
  return {
    name: 'sitemap',
    hooks: {
      'astro:config:done': ({ config: { site = '', base } }) => {
        siteUrl = new URL(base, site).href;
      },
      'astro:build:done': async ({ dir, pages }) => {
        const urls = pages
          .map((it) => it.pathname)
          .filter((it) => !unlisted.has(it))
          .map((it) => new URL(it, siteUrl).href)
          .sort();
        for (const [name, content] of sitemapFiles(urls, siteUrl))
          await writeFile(`${fileURLToPath(dir)}${name}`, content);
      },
    },
  };
}

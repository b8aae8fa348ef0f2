import { closeSync, openSync, readSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { SitePart } from './parts/part.ts';

/** A sitemap may hold 50,000 addresses (sitemaps.org protocol). */
const largest = 45_000;

/** Pages that nobody looks for. */
export const unlisted: ReadonlySet<string> = new Set(['404/', 'search/']);

/** An address with the day of the last change of what it shows, where it says one. */
interface Listed {
  url: string;
  lastmod?: string | undefined;
}

const xml = (root: string, entry: string, urls: readonly Listed[]): string =>
  [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<${root} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">`,
    ...urls.map(({ url, lastmod }) => {
      const day = lastmod === undefined ? '' : `<lastmod>${lastmod}</lastmod>`;
      return `<${entry}><loc>${url.replace(/&/g, '&amp;')}</loc>${day}</${entry}>`;
    }),
    `</${root}>`,
    '',
  ].join('\n');

/** Bytes of a page that its head fits in. */
const headBytes = 8192;

/** The day that the head of a built page gives as that of its last change. */
function lastChange(page: string): string | undefined {
  const buffer = Buffer.alloc(headBytes);
  const file = openSync(page, 'r');
  try {
    const head = buffer.toString('utf8', 0, readSync(file, buffer, 0, headBytes, 0));
    return /property="article:modified_time" content="(\d{4}-\d{2}-\d{2})/.exec(head)?.[1];
  } finally {
    closeSync(file);
  }
}

/** The files of a sitemap over these full URLs: `sitemap.xml`, and parts that it names where there are too many. */
function sitemapFiles(urls: readonly Listed[], siteUrl: string): Map<string, string> {
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
        parts.map((it) => ({ url: new URL(it.name, siteUrl).href })),
      ),
    ],
    ...parts.map((it) => [it.name, xml('urlset', 'url', it.urls)] as const),
  ]);
}

/**
 * Writes `sitemap.xml` over the pages of a built folder, save the search page and the 404 page.
 * @param pages paths as Astro counts them, `policies/a/`
 * @param siteUrl where the site will stand
 */
export async function writeSitemap(folder: string, pages: readonly string[], siteUrl: string): Promise<void> {
  const urls = pages
    .filter((it) => !unlisted.has(it))
    .map((it) => ({
      url: new URL(it, siteUrl).href,
      lastmod: lastChange(join(folder, decodeURI(it), 'index.html')),
    }))
    .sort((a, b) => (a.url < b.url ? -1 : 1));
  for (const [name, content] of sitemapFiles(urls, siteUrl)) await writeFile(join(folder, name), content);
}

/** Writes the site map of a build; of a part of a site there is none. */
export function sitemap(part?: SitePart): AstroIntegration {
  let siteUrl: string;
  return {
    name: 'sitemap',
    hooks: {
      'astro:config:done': ({ config: { site = '', base } }) => {
        siteUrl = new URL(base, site).href;
      },
      'astro:build:done': async ({ dir, pages }) => {
        if (part) return;
        await writeSitemap(
          fileURLToPath(dir),
          pages.map((it) => it.pathname),
          siteUrl,
        );
      },
    },
  };
}

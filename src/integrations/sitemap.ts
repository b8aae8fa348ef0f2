import { closeSync, openSync, readSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { FileHearer } from './writer.ts';

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
 * @param days the days of the last change by file, where they have been read
 */
export async function writeSitemap(
  folder: string,
  pages: readonly string[],
  siteUrl: string,
  days: ReadonlyMap<string, string | undefined> = new Map(),
): Promise<void> {
  const dayOf = (file: string): string | undefined =>
    days.has(file) ? days.get(file) : lastChange(join(folder, file));
  const urls = pages
    .filter((it) => !unlisted.has(it))
    .map((it) => ({ url: new URL(it, siteUrl).href, lastmod: dayOf(`${decodeURI(it)}index.html`) }))
    .sort((a, b) => (a.url < b.url ? -1 : 1));
  for (const [name, content] of sitemapFiles(urls, siteUrl)) await writeFile(join(folder, name), content);
}

/** The site map of a build. What it tells of pages is read as they come: the renderer waits for files meanwhile, and nobody waits for it in the end. */
export interface SiteMapping {
  integration: AstroIntegration;
  hearer: FileHearer;
}

/** The site map of one build, not begun yet. */
export function siteMapping(): SiteMapping {
  const days = new Map<string, string | undefined>();
  let from = '';
  let siteUrl: string;
  return {
    hearer: {
      begin: (folder) => {
        from = folder;
      },
      hear: (files) => {
        for (const { file } of files)
          if (file.endsWith('index.html')) days.set(file, lastChange(join(from, file)));
      },
    },
    integration: {
      name: 'sitemap',
      hooks: {
        'astro:config:done': ({ config: { site = '', base } }) => {
          siteUrl = new URL(base, site).href;
        },
        'astro:build:done': ({ dir, pages }) =>
          writeSitemap(
            fileURLToPath(dir),
            pages.map((it) => it.pathname),
            siteUrl,
            days,
          ),
      },
    },
  };
}

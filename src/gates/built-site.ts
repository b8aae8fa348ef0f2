import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { BuiltSite } from './types.ts';

/** Folders of the search indexes below a site: output of programs, checked by none of the gates. */
export const searchIndexFolder = 'search/index/';
export const pagefindFolder = 'pagefind/';

/** Whether a file of a site is part of a search index. */
export const isSearchIndex = (file: string): boolean =>
  [searchIndexFolder, pagefindFolder].some((folder) => file.startsWith(folder));

const urlOf = (base: string, file: string): string => base + file.replace(/(^|\/)index\.html$/, '$1');

/** What a built site is known by, without its pages: what a thread can be told. */
export type SiteFiles = Omit<BuiltSite, 'pages'> & { pageFiles: readonly string[] };

/** Gates go through the pages side by side, each asking for one several times: so many are held that none is read twice on end. */
const mostRecent = 4;

/** Reads pages of a folder, those that were asked for last only once. */
function recentPages(dir: string): (file: string) => string {
  const recent = new Map<string, string>();
  return (file) => {
    const html = recent.get(file) ?? readFileSync(join(dir, file), 'utf8');
    recent.delete(file);
    recent.set(file, html);
    const [oldest = ''] = recent.keys();
    if (recent.size > mostRecent) recent.delete(oldest);
    return html;
  };
}

/** A built site by its files. */
export function siteOf({ pageFiles, ...site }: SiteFiles): BuiltSite {
  const read = recentPages(site.dir);
  const pages = pageFiles.map((file) => ({
    ...{ url: urlOf(site.base, file), file, digest: site.digests?.get(file) },
    get html(): string {
      return read(file);
    },
  }));
  return { ...site, pages };
}

/**
 * Lists a built site, without the search indexes: they are written meanwhile, and a key of a gate that names files would change with them.
 * @param dir absolute path of the folder that holds `index.html`
 * @param origin where it will stand, without a slash at the end
 * @param base sub-path with slashes at both ends
 * @param language language of the interface
 * @param digests of files, where they are known
 */
export function readBuiltSite(
  dir: string,
  origin: string,
  base: string,
  language = 'zh-CN',
  digests?: BuiltSite['digests'],
): BuiltSite {
  const files = readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(dir, `${entry.parentPath}/${entry.name}`).split(sep).join('/'))
    .filter((file) => !isSearchIndex(file))
    .sort();
  const pageFiles = files.filter((file) => file.endsWith('.html'));
  return siteOf({ dir, origin, base, language, files, pageFiles, digests });
}

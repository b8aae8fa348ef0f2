import { readdirSync, readFileSync } from 'node:fs';
import { relative, sep } from 'node:path';
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

/** A built site by its files. */
export const siteOf = ({ pageFiles, ...site }: SiteFiles): BuiltSite => ({
  ...site,
  pages: pageFiles.map((file) => ({
    url: urlOf(site.base, file),
    file,
    digest: site.digests?.get(file),
    get html(): string {
      return readFileSync(`${site.dir}/${file}`, 'utf8');
    },
  })),
});

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

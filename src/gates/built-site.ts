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

/**
 * Lists a built site.
 * @param dir absolute path of the folder that holds `index.html`
 * @param origin where it will stand, without a slash at the end
 * @param base sub-path with slashes at both ends
 * @param language language of the interface
 */
export function readBuiltSite(dir: string, origin: string, base: string, language = 'zh-CN'): BuiltSite {
  const files = readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(dir, `${entry.parentPath}/${entry.name}`).split(sep).join('/'))
    .sort();
  const pages = files
    .filter((file) => file.endsWith('.html') && !isSearchIndex(file))
    .map((file) => ({
      url: urlOf(base, file),
      file,
      get html(): string {
        return readFileSync(`${dir}/${file}`, 'utf8');
      },
    }));
  return { dir, origin, base, language, pages, files };
}

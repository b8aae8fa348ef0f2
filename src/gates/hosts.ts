import { readFileSync } from 'node:fs';
import { transform } from 'lightningcss';
import { selectorOf } from './elements.ts';
import { pageGate } from './page-gate.ts';
import type { BuiltSite, Finding } from './types.ts';
import { urlsOfPage } from './url-attributes.ts';

const finding = (where: string, url: string): Finding => ({
  where,
  what: `会向别的网站请求 ${url}`,
  todo: '把文件放进本站（public/ 或 src/），或者改成普通链接',
  level: 'error',
});

const isForeign = (url: string, page: string, origin: string): boolean =>
  URL.canParse(url, origin + page) && new URL(url, origin + page).origin !== origin;

/** Addresses that a style sheet fetches: `url()`, `@import`, `image-set()`. */
function urlsOfStyle(code: Uint8Array, filename: string): string[] {
  const { dependencies } = transform({ filename, code, analyzeDependencies: true, errorRecovery: true });
  return (dependencies ?? [])
    .flatMap((it) => ('url' in it ? [it.url] : []))
    .filter((url) => !url.startsWith('data:'));
}

const styleFindings = ({ dir, origin, base, files }: BuiltSite): Finding[] =>
  files
    .filter((file) => file.endsWith('.css'))
    .flatMap((file) =>
      urlsOfStyle(readFileSync(`${dir}/${file}`), file)
        .filter((url) => isForeign(url, base + file, origin))
        .map((url) => finding(base + file, url)),
    );

/** Opening a page tells nobody else: nothing is fetched from, or sent to, another host. */
export const hosts = pageGate({
  name: 'hosts',
  byPage: true,
  description: '打开网页时不向别的网站发请求',
  start: (site) => ({
    page: ({ url: page }, document) =>
      urlsOfPage(document)
        .filter(({ url, loads }) => loads && isForeign(url, page, site.origin))
        .map(({ element, url }) => finding(`${page} ${selectorOf(element)}`, url)),
    end: () => styleFindings(site),
  }),
});

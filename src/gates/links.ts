import { selectorOf } from './elements.ts';
import { documentOf, pageGate } from './page-gate.ts';
import { idsOfPage, PageIds } from './page-ids.ts';
import type { BuiltPage, BuiltSite, Finding, PageCheck } from './types.ts';
import { urlsOfPage } from './url-attributes.ts';

/** A fragment that can only be judged when all pages have been seen. */
interface Pending {
  where: string;
  href: string;
  file: string;
  id: string;
}

type Target = { file: string } | { what: string; todo: string } | null;

const decode = (part: string): string | null => {
  try {
    return decodeURIComponent(part);
  } catch {
    return null;
  }
};

/** Up to five ids that begin most like the one looked for. */
const nearest = (id: string, ids: ReadonlySet<string>): string[] => {
  const shared = (other: string): number => {
    let length = 0;
    while (length < id.length && id[length] === other[length]) length += 1;
    return length;
  };
  return [...ids].sort((a, b) => shared(b) - shared(a)).slice(0, 5);
};

/** How most addresses of a page are written: nothing in them to decode or to resolve. */
const plainPath = /^\/(?:[\w-]+\/)*(?=#|$)/;

/** Finds the file that an address on this site asks for; null where it leads elsewhere. */
function resolver({ origin, base, files }: BuiltSite): (page: BuiltPage, href: string) => Target {
  const known = new Set(files);
  return (page, href) => {
    if (href.startsWith('#')) return { file: page.file };
    const plain = plainPath.exec(href)?.[0];
    const index = plain?.startsWith(base) ? `${plain.slice(base.length)}index.html` : undefined;
    if (index !== undefined && known.has(index)) return { file: index };
    const address = URL.canParse(href, origin + page.url) ? new URL(href, origin + page.url) : null;
    if (!address) return { what: `网址 ${href} 写法不对`, todo: '改正网址' };
    if (address.origin !== origin) return null;
    const path = decode(address.pathname);
    if (path === null) return { what: `网址 ${href} 里的百分号写法不对`, todo: '改正网址' };
    if (!path.startsWith(base))
      return /^[a-z][a-z+.-]*:/i.test(href)
        ? null
        : { what: `${href} 不在网站的子路径 ${base} 下`, todo: `写成以 ${base} 开头的地址` };
    const file = path.slice(base.length);
    if (file === '' || file.endsWith('/')) {
      if (known.has(`${file}index.html`)) return { file: `${file}index.html` };
    } else if (known.has(file)) return { file };
    else if (known.has(`${file}/index.html`))
      return { what: `${href} 少了结尾的斜杠`, todo: `写成 ${base}${file}/` };
    return { what: `${href} 指到的网页或文件不存在`, todo: '改正地址，或者补上那一页' };
  };
}

function start(site: BuiltSite): PageCheck {
  const resolve = resolver(site);
  const known = new PageIds();
  const pending: Pending[] = [];
  const finding = (where: string, what: string, todo: string): Finding => ({
    where,
    what,
    todo,
    level: 'error',
  });
  const again = new Map<string, Set<string>>();
  const idsAgain = (file: string): Set<string> => {
    const before = again.get(file);
    if (before) return before;
    const page = site.pages.find((it) => it.file === file);
    const ids = page ? idsOfPage(documentOf(page)) : new Set<string>();
    again.set(file, ids);
    return ids;
  };
  return {
    page: (page, document) => {
      const own = idsOfPage(document);
      known.note(page.file, own);
      return urlsOfPage(document).flatMap(({ element, attribute, url }) => {
        const where = (): string => `${page.url} ${selectorOf(element)}`;
        if (url === '' || url === '#')
          return [finding(where(), `${attribute} 是空的`, '写上要去的地址；只触发操作的用 <button>')];
        const target = resolve(page, url);
        if (!target) return [];
        if ('what' in target) return [finding(where(), target.what, target.todo)];
        const fragment = /#([^#]+)$/.exec(url)?.[1]?.replace(/:~:.*$/, '') ?? '';
        if (!fragment || fragment === 'top' || !target.file.endsWith('.html')) return [];
        const id = decode(fragment) ?? fragment;
        // A copy keeps nothing of the page that it was cut out of.
        if (target.file !== page.file || !own.has(id))
          pending.push(structuredClone({ where: where(), href: url, file: target.file, id }));
        return [];
      });
    },
    end: () =>
      pending
        .filter(({ file, id }) => known.has(file, id) === false)
        .map(({ where, href, file, id }) => {
          const near = nearest(id, idsAgain(file));
          const todo =
            near.length > 0 ? `改成那一页有的：${near.map((it) => `#${it}`).join(' ')}` : '去掉 # 后面的部分';
          return finding(where, `${href} 指到的位置不存在`, todo);
        }),
  };
}

/** Every address on this site leads to a page or file that is published, and every fragment to a place in it. */
export const links = pageGate({
  name: 'links',
  description: '站内链接、图片、脚本和页内位置都存在',
  start,
});

import { elementsOfPage, selectorOf } from './elements.ts';
import { pageGate } from './page-gate.ts';
import type { BuiltPage, BuiltSite, Finding, PageCheck } from './types.ts';
import { urlsOf } from './url-attributes.ts';

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

/** Finds the file that an address on this site asks for; null where it leads elsewhere. */
function resolver({ origin, base, files }: BuiltSite): (page: BuiltPage, href: string) => Target {
  const known = new Set(files);
  return (page, href) => {
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
  const idsOf = new Map<string, Set<string>>();
  const pending: Pending[] = [];
  const finding = (where: string, what: string, todo: string): Finding => ({
    where,
    what,
    todo,
    level: 'error',
  });
  return {
    page: (page, document) => {
      const elements = elementsOfPage(document);
      idsOf.set(
        page.file,
        new Set(
          elements.flatMap(({ name, attribs }) =>
            [attribs['id'], name === 'a' ? attribs['name'] : undefined].filter((id) => id !== undefined),
          ),
        ),
      );
      return elements.flatMap(urlsOf).flatMap(({ element, attribute, url }) => {
        const where = `${page.url} ${selectorOf(element)}`;
        if (url === '' || url === '#')
          return [finding(where, `${attribute} 是空的`, '写上要去的地址；只触发操作的用 <button>')];
        const target = resolve(page, url);
        if (!target) return [];
        if ('what' in target) return [finding(where, target.what, target.todo)];
        const fragment = /#([^#]+)$/.exec(url)?.[1]?.replace(/:~:.*$/, '') ?? '';
        if (fragment && fragment !== 'top' && target.file.endsWith('.html'))
          pending.push({ where, href: url, file: target.file, id: decode(fragment) ?? fragment });
        return [];
      });
    },
    end: () =>
      pending.flatMap(({ where, href, file, id }) => {
        const ids = idsOf.get(file);
        if (!ids || ids.has(id)) return [];
        const near = nearest(id, ids);
        const todo =
          near.length > 0 ? `改成那一页有的：${near.map((it) => `#${it}`).join(' ')}` : '去掉 # 后面的部分';
        return [finding(where, `${href} 指到的位置不存在`, todo)];
      }),
  };
}

/** Every address on this site leads to a page or file that is published, and every fragment to a place in it. */
export const links = pageGate({
  name: 'links',
  description: '站内链接、图片、脚本和页内位置都存在',
  start,
});

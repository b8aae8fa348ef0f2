import type { Document } from 'domhandler';
import { selectorOf } from './elements.ts';
import { documentOf, pageGate } from './page-gate.ts';
import { idsOfPage, PageIds } from './page-ids.ts';
import type { BuiltPage, BuiltSite, Finding, PageCheck } from './types.ts';
import { urlsOfPage } from './url-attributes.ts';

/** What is known of a page. */
interface LinkNote {
  /** What others may lead to. */
  ids: string[];
  /** Where it leads on this site, each once: a file as `shortOf` names it, and in a second line the id that is asked for. */
  leads: string[];
  /** Whether something is wrong with an address in it, whatever other pages have. */
  isWrong: boolean;
}

/** A place in a page that can only be judged when all pages have been seen. */
interface Pending {
  page: BuiltPage;
  lead: string;
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

/** The id that an address asks for; empty where it asks for none. */
const idAskedBy = (url: string): string => {
  const fragment = /#([^#]+)$/.exec(url)?.[1]?.replace(/:~:.*$/, '') ?? '';
  return fragment === 'top' ? '' : (decode(fragment) ?? fragment);
};

/** A file of the site without the name that addresses leave out, which a nation's pages say ten million times. */
const shortOf = (file: string): string => file.replace(/(?<=^|\/)index\.html$/, '');

/** Of each address of a page where it leads, as `LinkNote` says it; null where it leads elsewhere, nothing where that is wrong. */
function leadsOf(
  page: BuiltPage,
  document: Document,
  resolve: ReturnType<typeof resolver>,
): Map<string, string | null | undefined> {
  const leads = new Map<string, string | null | undefined>();
  for (const { url } of urlsOfPage(document)) {
    if (leads.has(url)) continue;
    const target = url === '' || url === '#' ? undefined : resolve(page, url);
    const id = idAskedBy(url);
    const lead = (file: string): string => (id ? `${file}\n${id}` : file);
    leads.set(url, target && ('file' in target ? lead(shortOf(target.file)) : undefined));
  }
  return leads;
}

/** Of the files as `shortOf` names them, those that have ids. */
const isPage = /(?:^|\/|\.html)$/;

const parted = (lead: string): [file: string, id: string] => {
  const at = lead.indexOf('\n');
  return at === -1 ? [lead, ''] : [lead.slice(0, at), lead.slice(at + 1)];
};

function start(site: BuiltSite): PageCheck<LinkNote> {
  const resolve = resolver(site);
  const files = new Set(site.files.map(shortOf));
  const known = new PageIds();
  const pending: Pending[] = [];
  const again = new Map<string, Set<string>>();
  const idsAgain = (file: string): Set<string> => {
    const before = again.get(file);
    if (before) return before;
    const page = site.pages.find((it) => shortOf(it.file) === file);
    const ids = page ? idsOfPage(documentOf(page)) : new Set<string>();
    again.set(file, ids);
    return ids;
  };
  const wrongOn = (page: BuiltPage, document: Document): Finding[] =>
    urlsOfPage(document).flatMap(({ element, attribute, url }) => {
      const where = `${page.url} ${selectorOf(element)}`;
      if (url === '' || url === '#') {
        const todo = '写上要去的地址；只触发操作的用 <button>';
        return [{ where, what: `${attribute} 是空的`, todo, level: 'error' as const }];
      }
      const target = resolve(page, url);
      return target && 'what' in target ? [{ where, ...target, level: 'error' as const }] : [];
    });
  const judge = (page: BuiltPage, { ids, leads, isWrong }: LinkNote, document: () => Document): Finding[] => {
    const own = new Set(ids);
    const itself = shortOf(page.file);
    known.note(itself, own);
    let isLost = isWrong;
    for (const lead of leads) {
      const [file, id] = parted(lead);
      isLost ||= !files.has(file);
      if (id && isPage.test(file) && (file !== itself || !own.has(id))) pending.push({ page, lead });
    }
    return isLost ? wrongOn(page, document()) : [];
  };
  const lostPlace = ({ page, lead }: Pending): Finding[] => {
    const near = nearest(parted(lead)[1], idsAgain(parted(lead)[0]));
    const todo =
      near.length > 0 ? `改成那一页有的：${near.map((it) => `#${it}`).join(' ')}` : '去掉 # 后面的部分';
    const document = documentOf(page);
    const leads = leadsOf(page, document, resolve);
    return urlsOfPage(document)
      .filter(({ url }) => leads.get(url) === lead)
      .map(({ element, url }) => {
        const where = `${page.url} ${selectorOf(element)}`;
        return { where, what: `${url} 指到的位置不存在`, todo, level: 'error' };
      });
  };
  return {
    note: (page, document) => {
      const leads = [...leadsOf(page, document, resolve).values()];
      return {
        ids: [...idsOfPage(document)],
        // A copy keeps nothing of the page that it was cut out of.
        leads: structuredClone([...new Set(leads.filter((it) => typeof it === 'string'))]),
        isWrong: leads.includes(undefined),
      };
    },
    page: (page, document, note) => judge(page, note, () => document),
    known: (page, note) => judge(page, note, () => documentOf(page)),
    end: () =>
      pending.filter(({ lead }) => known.has(...parted(lead)) === false).flatMap((it) => lostPlace(it)),
  };
}

/** Every address on this site leads to a page or file that is published, and every fragment to a place in it. */
export const links = pageGate<LinkNote>({
  name: 'links',
  description: '站内链接、图片、脚本和页内位置都存在',
  start,
});

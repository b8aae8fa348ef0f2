import type { Page } from './dom.ts';
import type { PageBlock } from './page-block.ts';

/** What divides the name of a text from those of its column and site. */
const divides = /\s*[_|｜>»›]\s*|\s*-{1,2}\s*|\s*[—–―]{1,2}\s*/u;
/** The way through the site to the text: 当前位置：首页 > 政策文件 > 关于…的通知. */
const way = /^(?:(?:您|你)?(?:当前|现在|所在)?的?位置(?:是|为|在)?\s*[：:]|(?:网站)?首页\s*[>»›/])/u;
/** The block is the way through the site to the text. */
export const isWay = (text: string): boolean => way.test(text.trim());

/** What a page calls its text is no name of its site or column. */
const shortest = 8;

/** All that a page's title may call its text: the whole, and what stands before each sign that divides names. */
function namesIn(title: string): string[] {
  const parts = title.split(divides);
  return [
    title,
    ...parts,
    ...parts.map((_, index) => title.slice(0, title.indexOf(parts[index + 1] ?? '\n'))),
  ];
}

/** What stands in a page's title before the names of its column and site. */
export const firstNameOf = (title: string): string => title.split(divides)[0] ?? '';

/** What a page calls its text where the text is not printed: in its title, and at the end of the way through the site. */
export function calledBy(page: Page, blocks: readonly PageBlock[]): string[] {
  const ways = blocks.filter((it) => isWay(it.text)).map((it) => it.text.split(/[>»›]/u).at(-1) ?? '');
  const names = [page.title, page.meta('og:title')].flatMap(namesIn);
  return [...new Set([...names, ...ways].map((it) => it.trim()))].filter((it) => it.length >= shortest);
}

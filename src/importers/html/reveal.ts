import { squeeze } from '../policy/squeeze.ts';
import { Refusal } from '../source/types.ts';
import type { PageBlock } from './page-block.ts';
import type { Dom } from './dom.ts';
import { whyUnseen, type Unseen } from './unseen.ts';

const chineseIn = (text: string): number => text.match(/\p{Script=Han}/gu)?.length ?? 0;
const weigh = (blocks: readonly PageBlock[]): number =>
  blocks.reduce((sum, it) => sum + chineseIn(it.text), 0);
const holdsSentence = ({ text }: PageBlock): boolean => /[。；]/u.test(text);

/** Where accounts (公众号) keep the text of an article, hidden until their script has run. */
const articleOfAccount = /(?:^|\s)(?:js_content|rich_media_content)(?:$|\s)/;
const isOfAccount = (element: Dom): boolean =>
  ['id', 'class'].some((name) => articleOfAccount.test(element.getAttribute?.(name) ?? ''));

/** Fewer Chinese signs that a page hides are a message or a menu and no text; so few that it shows are none. */
const leastText = 50;

/** The part of hidden words that stands in those shown as well, from which on they are a copy, kept for sharing or printing. */
const mostlyCopied = 0.98;

/** So many signs that stand together in both are no chance. */
const together = 8;

/** How many signs of some words stand among others in the same order, piece by piece: lines may be others. */
function copiedSigns(words: string, shown: string): number {
  let copied = 0;
  for (let at = 0; at < words.length;) {
    const found = shown.indexOf(words.slice(at, at + together));
    let to = at;
    if (found >= 0) while (to < words.length && words[to] === shown[found + to - at]) to += 1;
    copied += to - at;
    at = Math.max(to, at + 1);
  }
  return copied;
}

/** Whether hidden words say what the page shows. */
function isCopy(group: readonly PageBlock[], shown: string): boolean {
  const words = squeeze(group.map((it) => it.text).join(''));
  return copiedSigns(words, shown) >= words.length * mostlyCopied;
}

/**
 * The elements that a page hides until its scripts have run and that hold its text: read where nothing that it shows is
 * one. Throws a Refusal where the page hides more of a text than it shows, and no copy of what it shows.
 */
export function revealedOf(blocks: readonly PageBlock[], { parentOf }: Unseen): ReadonlySet<Dom> {
  const hidden = blocks.filter((it) => it.furniture === whyUnseen && it.unseen);
  const ofAccount = hidden.flatMap((it) => (it.unseen && isOfAccount(it.unseen) ? [it.unseen] : []));
  if (ofAccount.length > 0) return new Set(ofAccount);
  const beside = Map.groupBy(hidden, (it) => parentOf(it.unseen as Dom) ?? it.unseen);
  const shown = squeeze(
    blocks
      .flatMap((it) => (it.furniture === whyUnseen ? [] : [it.text, ...(it.table?.flat() ?? [])]))
      .join(''),
  );
  const [heaviest = []] = [...beside.values()]
    .filter((group) => group.some(holdsSentence) && !isCopy(group, shown))
    .toSorted((a, b) => weigh(b) - weigh(a));
  const unread = weigh(heaviest);
  const read = weigh(blocks.filter((it) => !it.furniture && (it.table !== undefined || holdsSentence(it))));
  if (unread < leastText || unread <= read) return new Set();
  if (read < leastText) return new Set(heaviest.flatMap((it) => it.unseen ?? []));
  throw new Refusal(
    `网页里不显示的文字（${unread} 个汉字，如“${heaviest[0]?.text.slice(0, 20) ?? ''}”）比显示的正文（${read} 个）还多，分不清哪个是正文，没有读。请在浏览器里打开，把看得见的正文复制出来，存为 UTF-8 的 .txt 再导入`,
  );
}

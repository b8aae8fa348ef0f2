import { Readability } from '@mozilla/readability';
import { factsOf } from '../policy/facts.ts';
import { headAbove, isMostlyLinks } from './above-area.ts';
import { belowWay, calledArea } from './called-area.ts';
import { letterAbove } from './letter-above.ts';
import type { PageBlock } from './page-block.ts';
import { firstNameOf } from './called.ts';
import { isHeading, isSentence, partAround, shortest, nameOfSite, withoutFactsBehind } from './page-parts.ts';
import { parsePage, type Dom, type Page } from './dom.ts';
import { isTextForm } from './tags.ts';

const squeeze = (text: string): string => text.replace(/\s+/gu, '');

/** Facts that government sites print above a text. */
const fact =
  /索\s*引\s*号|文\s*号|发文字号|文件编号|发布(?:机构|单位|部门)|(?:发文|制发)机关|发文(?:机构|单位|部门)|主题分类|成文(?:日期|时间)|(?:发布|公开|公布|印发|生成)(?:日期|时间)/u;
/** How far above a title its facts may stand. */
const reach = 40;
const mark = 'data-block';
/** Parts within each other that Readability looks through in a second; its time grows with the square of their number and more. */
const deepestParts = 200;

/** The article of a page as elements; undefined where Readability finds none or fails, as in a page whose article has no body around it. */
function contentOf(document: Document): Dom | undefined {
  try {
    const options = { charThreshold: 200, serializer: (it: Node): Dom => it };
    return new Readability<Dom>(document, options).parse()?.content ?? undefined;
  } catch {
    return undefined;
  }
}

/** The blocks that Readability takes for the article, by their places; empty where it finds none. Those `shown` count as seen; it takes no text out of a form. Null for a page of parts within parts that it takes minutes for. */
function article(html: string, shown: ReadonlySet<number>, hasTextForm: boolean): Set<number> | null {
  const { document, root } = parsePage(hasTextForm ? html.replace(/<(\/?)form\b/gi, '<$1div') : html);
  let [count, deepest] = [0, 0];
  const number = (element: Dom, depth: number): void => {
    if (element.nodeType !== 1) return;
    const within = element.tagName === 'DIV' ? depth + 1 : depth;
    deepest = Math.max(deepest, within);
    if (shown.has(count)) for (const name of ['hidden', 'style']) element.removeAttribute?.(name);
    element.setAttribute?.(mark, String(count++));
    for (const it of element.childNodes) number(it, within);
  };
  number(root, 0);
  if (deepest > deepestParts) return null;
  const kept = new Set<number>();
  const look = (element: Dom): void => {
    const place = element.getAttribute?.(mark) ?? null;
    if (place !== null) kept.add(Number(place));
    for (const it of element.childNodes) if (it.nodeType === 1) look(it);
  };
  const content = contentOf(document);
  if (content) look(content);
  return kept;
}

/** The places of all elements of a page in document order, as `article` counts them. */
function placesOf(root: Dom): Map<Dom, number> {
  const places = new Map<Dom, number>();
  const number = (element: Dom): void => {
    if (element.nodeType !== 1) return;
    places.set(element, places.size);
    for (const it of element.childNodes) number(it);
  };
  number(root);
  return places;
}

/** Where facts begin that stand right above each other, of whatever label. */
const firstFact = (blocks: readonly PageBlock[], at: number): number => {
  const above = blocks[at - 1];
  const isFact =
    above && !above.furniture && factsOf({ ...above, line: 0 }).some((it) => it.plain && it.value !== '');
  return isFact ? firstFact(blocks, at - 1) : at;
};

/** An area with the facts that a page prints above its title. */
function withFacts(
  blocks: readonly PageBlock[],
  { from, to }: { from: number; to: number },
): { from: number; to: number } {
  const above = blocks.slice(Math.max(0, from - reach), from);
  const facts = above.findIndex((it) => !it.furniture && fact.test(it.text));
  return { from: facts < 0 ? from : firstFact(blocks, from - above.length + facts), to };
}

/** A page often names its text without the body that issues it, or its site behind it: one ends or begins with the other. */
const isNamed = (text: string, title: string): boolean =>
  text.length >= shortest && title.length >= shortest && (text.endsWith(title) || title.includes(text));

/**
 * Where the title of the text stands above the article: in the words of the meta element of government sites or of the
 * page's title; else the heading right above an article that has none of its own.
 */
function titleAbove(
  blocks: readonly PageBlock[],
  page: Page,
  { first, last }: { first: number; last: number },
): number | undefined {
  const titles = [page.meta('ArticleTitle'), page.title, firstNameOf(page.title)]
    .map(squeeze)
    .filter((it) => it.length >= 5 && !nameOfSite.test(it));
  const above = blocks.slice(0, first);
  const isPart = (it: PageBlock): boolean => {
    const text = squeeze(withoutFactsBehind(it.text));
    return (
      text.length >= 5 &&
      !it.furniture &&
      titles.some((title) => title.startsWith(text) || isNamed(text, title))
    );
  };
  const named = above.findLastIndex(isPart);
  if (named >= 0) return named;
  if (blocks.slice(first, Math.min(first + 8, last + 1)).some(isHeading)) return undefined;
  const heading = above.findLastIndex(isHeading);
  return heading >= Math.max(0, first - reach) ? heading : undefined;
}

/** Where the title begins below a heading that is the name of the site: the page's own title has the words without it. */
function belowSiteName(blocks: readonly PageBlock[], page: Page, from: number): number {
  const [name, title] = blocks.slice(from, from + 2);
  if (name?.level !== 1 || title?.level !== 1) return from;
  const words = squeeze(page.title);
  const isTitle = squeeze(title.text) === words && words.length >= shortest;
  return isTitle && squeeze(name.text).length < shortest ? from + 1 : from;
}

/**
 * The first and the last block of an article. One without a sentence is the head of the text alone, whose paragraphs stand beside
 * it in a part of the page that holds both.
 */
function withSentences(
  blocks: readonly PageBlock[],
  inArticle: readonly boolean[],
): { first: number; last: number } {
  const found = { first: inArticle.indexOf(true), last: inArticle.lastIndexOf(true) };
  if (found.first < 0 || blocks.slice(found.first, found.last + 1).some(isSentence)) return found;
  const within = partAround(blocks, found.first, (it) => !it.furniture);
  if (within) return { first: Math.min(found.first, within.indexOf(true)), last: within.lastIndexOf(true) };
  return { ...found, last: Math.max(found.last, sentencesBelow(blocks, found.last)) };
}

/** The last sentence of a text that stands in the page itself right below its head, as in one made for printing; -1 where links part them. */
function sentencesBelow(blocks: readonly PageBlock[], last: number): number {
  const next = blocks.findIndex((it, at) => at > last && isSentence(it));
  const isApart = blocks.slice(last + 1, next).some((it) => it.furniture || isMostlyLinks(it));
  return next < 0 || isApart ? -1 : blocks.findLastIndex(isSentence);
}

/** So many links are those of a site, and a page with them is more than its text. */
const leastLinks = 20;

/**
 * The part of a page that is its text: what Readability takes for the article, with the title and the table of facts
 * above it, from the first to the last of its lines; the whole of a page that has no article.
 * `isWhole`: the page has the links of a site, and nothing of it was known for the text.
 */
export function mainArea(
  html: string,
  page: Page,
  { blocks, shown }: { blocks: readonly PageBlock[]; shown: ReadonlySet<Dom> },
): { from: number; to: number; isWhole?: boolean } {
  const whole = { from: belowSiteName(blocks, page, 0), to: blocks.length };
  if (!/<body[\s>]|<html[\s>]/i.test(html)) return whole;
  const places = placesOf(page.root);
  const hasTextForm = places.keys().some(isTextForm);
  const looked = article(html, new Set([...shown].flatMap((it) => places.get(it) ?? [])), hasTextForm);
  const kept = looked ?? new Set<number>();
  const inArticle = blocks.map((it) => kept.has(places.get(it.element) ?? -1) && !it.furniture);
  const { first: found, last } = withSentences(blocks, inArticle);
  const first = letterAbove(blocks, found);
  const length = (list: readonly PageBlock[]): number => list.reduce((sum, it) => sum + it.text.length, 0);
  const own = blocks.filter((_, at) => inArticle[at]);
  const hasSentence = own.some(isSentence);
  const isSmall =
    first < 0 ||
    length(blocks.slice(first, last + 1)) < length(blocks.filter((it) => !it.furniture)) / 5 ||
    (!hasSentence && length(own.filter(isMostlyLinks)) * 2 > length(own));
  const called = isSmall || !hasSentence ? calledArea(blocks, page) : null;
  if (called && (isSmall || blocks.slice(called.from, called.to).some(isSentence)))
    return withFacts(blocks, called);
  if (isSmall) {
    const page = withFacts(blocks, { ...whole, from: Math.max(whole.from, belowWay(blocks)) });
    return {
      ...page,
      isWhole:
        looked === null || blocks.filter((it) => !it.furniture && isMostlyLinks(it)).length >= leastLinks,
    };
  }
  const named = titleAbove(blocks, page, { first, last });
  const site = squeeze(page.meta('SiteName') || page.title);
  const titled = named !== undefined || blocks.slice(first, Math.min(first + 8, last + 1)).some(isHeading);
  const title = headAbove(blocks, belowSiteName(blocks, page, named ?? first), { titled, site });
  return withFacts(blocks, { from: title, to: last + 1 });
}

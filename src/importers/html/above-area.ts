import { isExplaining } from '../policy/explaining.ts';
import { factsOf } from '../policy/facts.ts';
import { hardFurnitureReason } from '../policy/furniture.ts';
import { isOrderName, saysLetterhead, isLetterhead } from '../policy/letterhead.ts';
import { closedTitle, isTitleLike } from '../policy/line-kinds.ts';
import { isBareNumber } from '../policy/masthead.ts';
import { numberColumns, numbersOf, partTitle } from '../policy/numbers-of.ts';
import { beginsWithPlace, isOrganisationLine } from '../policy/organisations.ts';
import { isSpeechTitle, isSubtitle } from '../policy/speech.ts';
import { squeeze } from '../policy/squeeze.ts';
import { endsAsText, isTitlePart } from '../policy/title-part.ts';
import { bodyAtStart } from '../policy/title-words.ts';
import { isVersionNote } from '../policy/version-note.ts';
import type { Dom } from './dom.ts';
import type { PageBlock } from './page-block.ts';

/** How many blocks above the main one may be its head, and how many of them that nothing is known of. */
const [reach, mostStrange] = [14, 2];
/** The longest of those that nothing is known of: the name of a column, a button. */
const longestStrange = 24;
/** The shortest title: what is shorter is the name of a column. */
const shortest = 8;
/** How many blocks of the main one may stand before its text. */
const longestHead = 6;

const signsOf = (element: Dom): number => squeeze(element.textContent ?? '').length;

const leadsNowhere = (element: Dom): boolean =>
  /^\s*(?:#.*|javascript:.*)?$/iu.test(element.getAttribute?.('href') ?? '');

const linkedSigns = (element: Dom): number =>
  element.tagName?.toUpperCase() === 'A' && !leadsNowhere(element)
    ? signsOf(element)
    : [...element.childNodes].reduce((sum, it) => sum + linkedSigns(it), 0);

/** Most of the words of a block lead elsewhere, or it is one of a list. */
export const isMostlyLinks = ({ element }: PageBlock): boolean =>
  element.tagName?.toUpperCase() === 'LI' || linkedSigns(element) * 2 >= Math.max(signsOf(element), 1);

const tool =
  '打印|关闭|收藏|分享|保存|纠错|我要纠错|字号|字体(?:大小)?|放大|缩小|默认|正常|[特超较]大|[大中小]|Aa|[AT][+-]?|朗读|收听|听全文|语音播报|扫一扫|下载|转发|微信|微博|QQ空间|QQ';
/** A button, or several beside each other, or only the signs that part them. */
const tools = new RegExp(`^[\\s\\p{P}\\p{S}]*(?:(?:${tool})(?:本页|本文|全文|到)?[\\s\\p{P}\\p{S}]*)*$`, 'u');

/** Buttons and counts that pages set between a title and its text: 打印, 浏览次数：12. What leads through the site is none. */
const isBetween = (text: string): boolean => {
  const why = hardFurnitureReason(text);
  return (
    why === '网页的浏览次数' ||
    why === '编辑的说明' ||
    (text.length <= 60 && tools.test(text)) ||
    /^[\s【[]*(?:打印|关闭|收藏|分享|保存|纠错|字号|字体|[大中小](?!\p{Script=Han}))/u.test(text)
  );
};

/** The block leads through the site, or is one of its buttons and lists. */
export const isOfSite = (it: PageBlock): boolean =>
  it.furniture !== undefined ||
  isMostlyLinks(it) ||
  hardFurnitureReason(it.text) !== null ||
  it.text.split(/[\s|｜/·>»]+/u).every((word) => /^\p{Script=Han}{0,4}$/u.test(word));

const asLine = ({ text, table }: PageBlock) => ({ line: 0, text, ...(table ? { table } : {}) });

const isNumber = (it: PageBlock): boolean =>
  numbersOf(it.text, '令').length > 0 || numberColumns(it.text).length > 0 || isBareNumber(it.text);

/** The words of a block have the shape of a title: 关于…的…, a body and what it does, 《…》, the name of a kind of text. */
function isTitleShaped(it: PageBlock): boolean {
  const { title } = partTitle(it.text);
  const plain = squeeze(title);
  if (!isTitlePart(asLine(it)) || isOrganisationLine(plain)) return false;
  if (isOrderName(plain)) return true;
  return (
    plain.length >= shortest &&
    (closedTitle.test(plain) ||
      isTitleLike(plain) ||
      endsAsText(plain) ||
      plain.startsWith('关于') ||
      bodyAtStart(plain) ||
      isExplaining(plain) ||
      isSpeechTitle(plain) ||
      /^《[^》]+》$/u.test(plain))
  );
}

/** The main block begins with a title of its own. */
function isTitled(blocks: readonly PageBlock[], from: number): boolean {
  const head = blocks.slice(from, from + longestHead);
  const sentence = head.findIndex((it) => /[。：]$/u.test(it.text));
  return head.slice(0, sentence < 0 ? head.length : sentence).some(isTitleShaped);
}

/** The words name what a text is about: beside another title they are one, too, and no name of a column. */
const isWholeTitle = (text: string): boolean =>
  /关于|《|印发|转发/u.test(text) || closedTitle.test(squeeze(text));

/** What else says that words are a title: they begin with a place, facts stand between them and the text, or the page calls them one. */
const isTitlePlace = ({ text, element }: PageBlock, stated: boolean): boolean =>
  stated ||
  beginsWithPlace(text) ||
  ['class', 'id'].some((it) =>
    /(?:^|[\s_-])(?:title|tit|biaoti|bt|headline|subject)(?:$|[\s_\d-])/iu.test(
      element.getAttribute?.(it) ?? '',
    ),
  );

/** What a title may be broken off behind: a body, an open 《, a word that has to go on. */
const goesOn = (text: string): boolean =>
  isOrganisationLine(text) || /(?:关于|转发|印发|[、的和与及《])$|《[^》]*$/u.test(squeeze(text));

/**
 * Where the head of a document begins that stands right above its main block in blocks of its own: its title, its number
 * and the facts between. Links, navigation and words that nothing is known of end it; `from` where there is none.
 * `titled`: its title stands at `from`. `site`: the name of the site, which is no body that issues it.
 */
export function headAbove(
  blocks: readonly PageBlock[],
  from: number,
  { titled, site }: { titled: boolean; site: string },
): number {
  let [begin, strange, has, stated] = [from, 0, titled, false];
  const own = isTitled(blocks, from);
  for (let at = from - 1; at >= Math.max(0, from - reach); at -= 1) {
    const it = blocks[at] as PageBlock;
    const plain = squeeze(it.text);
    if (isBetween(it.text)) continue;
    const facts = factsOf(asLine(it));
    if (isOfSite(it) && !facts.some((fact) => fact.plain)) break;
    const heads = has && begin === at + 1;
    if (!has && isTitleShaped(it) && (isWholeTitle(it.text) || (!own && isTitlePlace(it, stated))))
      [has, begin] = [true, at];
    else if (
      isNumber(it) ||
      facts.length > 0 ||
      (isLetterhead(asLine(it)) && saysLetterhead(asLine(it))) ||
      (!has && (isVersionNote(it.text) || isSubtitle(it.text)))
    )
      [begin, stated] = [at, true];
    else if (heads && (plain !== site || it.element === blocks[at + 1]?.element) && beginsTitle(blocks, at))
      begin = at;
    else if (has || (strange += 1) > mostStrange || plain.length > longestStrange) break;
  }
  return has ? orderAbove(blocks, begin) : from;
}

/** How many blocks an order may have above what it issues: its name, its number, its sentence, who signs it and when. */
const longestOrder = 8;

/** Where the order begins that issues the text whose title stands at a place, in the same part of the page. */
function orderAbove(blocks: readonly PageBlock[], title: number): number {
  const parent = blocks[title]?.element.parentNode;
  if (!parent || parent.tagName?.toUpperCase() === 'BODY') return title;
  for (let at = title - 1; at >= Math.max(0, title - longestOrder); at -= 1) {
    const it = blocks[at] as PageBlock;
    if (it.element.parentNode !== parent || it.furniture) return title;
    if (isOrderName(it.text)) return at;
  }
  return title;
}

/** Most lines of an element that holds a title and nothing else. */
const mostTitleLines = 4;

/** The block begins the title that the one below ends: in the same element, or broken off in the same part of the page. */
function beginsTitle(blocks: readonly PageBlock[], at: number): boolean {
  const [it, below] = blocks.slice(at, at + 2);
  if (!it || !below) return false;
  if (it.element === below.element)
    return blocks.filter(({ element }) => element === it.element).length <= mostTitleLines;
  const parent = it.element.parentNode;
  return goesOn(it.text) && parent === below.element.parentNode && parent?.tagName?.toUpperCase() !== 'BODY';
}

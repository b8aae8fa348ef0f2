import { parseMarker } from '../../domain/policies/clause-markers.ts';
import { readAttachmentLabel } from '../policy/attachments.ts';
import { factsOf } from '../policy/facts.ts';
import { hardFurnitureReason, furnitureReason } from '../policy/furniture.ts';
import { endsSentence, isCopyTo, isKeywords, isNote, isPrintedBy } from '../policy/line-kinds.ts';
import { signatureKind, type SignatureKind } from '../policy/signature.ts';
import type { Dom } from './dom.ts';
import type { PageBlock } from './page-block.ts';
import { contains } from './page-parts.ts';

const asLine = ({ text, table }: PageBlock) => ({ line: 0, text, ...(table ? { table } : {}) });

const footReasons = /网站页脚|相关链接|评论区|公众号/u;

/** Navigation, or words that stand in the foot of pages alone: 版权所有, 主办, 上一篇. */
const isFoot = (it: PageBlock): boolean =>
  it.furniture !== undefined || footReasons.test(furnitureReason(it.text) ?? '');

/** A remark that closes a text: 主题词：, 联系人：. */
const isClosing = (text: string): boolean =>
  isKeywords(text) || /^(?:注|联系人|联系方式|联系电话|咨询电话|监督电话)\s*[：:]/u.test(text.trim());

/** Lines that end a text within which no signature is looked for again. */
const signedLines = 6;

/** How many signs of an element are those of links. */
const linkedIn = (it: Dom): number =>
  it.tagName?.toUpperCase() === 'A'
    ? (it.textContent ?? '').length
    : [...it.childNodes].reduce((sum, child) => sum + linkedIn(child), 0);

const isDay = (kind: SignatureKind | null): boolean => kind === 'date' || kind === 'both';

/**
 * Where the blocks below the main one that belong to the document end, and where the foot of the page begins: its signature
 * where the main block has none, attached texts, remarks, 抄送 and facts often stand in blocks of their own. `isLink`: a
 * block that only leads to a file.
 */
export function belowArea(
  blocks: readonly PageBlock[],
  { from, to }: { from: number; to: number },
  isLink: (at: number) => boolean,
): { to: number; foot: number } {
  const below = blocks.slice(to).findIndex(isFoot);
  const foot = below < 0 ? blocks.length : to + below;
  const kindAt = (at: number): SignatureKind | null => {
    const it = at < foot ? blocks[at] : undefined;
    return it ? signatureKind(asLine(it)) : null;
  };
  const closing = blocks.slice(Math.max(from, to - signedLines), to).map((it) => signatureKind(asLine(it)));
  let signed = closing.some(isDay);
  /** The main block ends with a list of attachments. */
  const lists = blocks
    .slice(Math.max(from, to - signedLines), to)
    .some((it) => (readAttachmentLabel(asLine(it))?.title ?? '') !== '');
  /** Names without a day right below the last sentence, in the same part of the page: the foot of a site has one of its own. */
  const signsAlone = (at: number): boolean => {
    const part = blocks[at]?.element.parentNode;
    const last = blocks[to - 1];
    if (end !== at || !last || !part || closing.includes('names')) return false;
    const isBeside = part === last.element.parentNode;
    const isWithin = part.tagName?.toUpperCase() !== 'BODY' && contains(part, last.element);
    const closes = endsSentence(last.text) || lists;
    return (isBeside || isWithin) && (at === to ? closes : kindAt(at - 1) === 'names');
  };
  /** A date alone or names above one, below a text that has none. */
  const signs = (at: number): boolean => {
    const kind = kindAt(at);
    if (kind === null || signed) return false;
    if (isDay(kind)) return true;
    if (kind === 'names' && signsAlone(at)) return true;
    let next = at + 1;
    while (kindAt(next) === 'names') next += 1;
    return (kind === 'names' || kind === 'maybe') && isDay(kindAt(next));
  };
  const isBesideMain = (at: number): boolean =>
    blocks[at]?.element.parentNode === blocks[to - 1]?.element.parentNode;
  const isSentence = (at: number): boolean => {
    const it = blocks[at];
    if (!it || at >= foot || !isBesideMain(at) || isLink(at) || !endsSentence(it.text)) return false;
    return linkedIn(it.element) * 2 < it.text.length;
  };
  /** A numbered paragraph, or one above the signature, beside the main block: only its elements are of another kind. */
  const goesOn = (at: number): boolean => {
    if (signed || end !== at || !isSentence(at)) return false;
    let next = at + 1;
    while (isSentence(next)) next += 1;
    return parseMarker(blocks[at]?.text ?? '') !== null || (isBesideMain(next) && signs(next));
  };
  let attached = false;
  /** Within a list of attachments, 附件：1.… and what follows it. */
  let listed = false;
  let end = to;
  for (let at = to; at < foot; at += 1) {
    const it = blocks[at] as PageBlock;
    const label = readAttachmentLabel(asLine(it));
    const isText = isNote(it.text) || isClosing(it.text) || isCopyTo(it.text) || isPrintedBy(it.text);
    const isFact = factsOf(asLine(it), false).some((fact) => fact.plain);
    listed =
      !isLink(at) && ((label !== null && label.title !== '') || (listed && parseMarker(it.text) !== null));
    if (signs(at)) signed ||= isDay(kindAt(at));
    else if (goesOn(at)) listed = false;
    else if (label?.title === '' && at + 1 < foot && !isLink(at) && !isLink(at + 1)) attached = true;
    else if (isLink(at) || hardFurnitureReason(it.text) !== null) continue;
    else if (!(listed || isText || isFact || (attached && !isLink(at)))) break;
    end = at + 1;
  }
  return { to: end, foot };
}

import { parseMarker } from '../../domain/policies/clause-markers.ts';
import type { SourceLine } from '../source/types.ts';
import { bareFrameLines } from './bare-frame.ts';
import { standsBelowColumn } from './column-words.ts';
import { readPageDate } from './dates.ts';
import { isExplaining } from './explaining.ts';
import { factsOf } from './facts.ts';
import { furnitureReason } from './furniture.ts';
import { isBulleted, isLabelLine } from './label-lines.ts';
import {
  closedTitle,
  endsSentence,
  isAttachmentLabel,
  isHistory,
  isNewsLead,
  isTitleLike,
} from './line-kinds.ts';
import { numberColumns, numbersOf, partTitle, titleWords } from './numbers-of.ts';
import { isJointOrder, isOrderName } from './letterhead.ts';
import { isOrganisationLine } from './organisations.ts';
import { factsAt, isValueBelow } from './neighbour-facts.ts';
import { isSpeaker, isSpeechTitle, isSubtitle } from './speech.ts';
import { recipientLines } from './recipients.ts';
import { isAtMost, squeeze } from './squeeze.ts';
import { isCalled, isPlainBelow, mixesHeadings } from './title-name.ts';
import { areNamesOfOne, balanced, isDoubled, isHeadOf, isNamedAgain, namesFile } from './title-signs.ts';
import { areSeveral, bodiless, bodyAtStart, joinTitle, mostBodies, opensAnew } from './title-words.ts';
import { endsAsText, isTitlePart } from './title-part.ts';

/** The lines of a title, from the first to the last, and why they were taken for it. */
export interface Title {
  from: number;
  to: number;
  text: string;
  score: number;
  reasons: string[];
}

/** A title stands within so many lines. */
const headLines = 60;
/** Longest title in lines, those of its bodies not counted; the longest known one has five. */
const mostLines = 6;
/** Weight below which nothing is a title: a title's last word, or a place where titles stand, and one sign more. */
const least = 4;

const place =
  /^(?:中华人民共和国|中国|全国|[\p{Script=Han}]{2,9}?(?:省|市|自治区|自治州|盟|县|区|旗|镇|乡|街道))/u;
/** A site's own name, as its pages bear it at their top. */
const siteName = /(?:网站?|门户|平台|频道|专栏|公众号)$/u;

/** What a page states as the title of its text, and what it calls it elsewhere. */
interface Named {
  stated: ReadonlySet<string>;
  called: ReadonlySet<string>;
}

/** What is above or below the lines says that they are a title, or not. */
interface Around {
  before: SourceLine | undefined;
  after: SourceLine | undefined;
  near: readonly SourceLine[];
  named: Named;
  /** Headings and words that are none, or headings of several levels. */
  mixed: boolean;
  repeated: boolean;
  /** Headings of the first level. */
  first: boolean;
  /** A line below prints the same without the version in brackets that the page adds: …的通知（2019修订）. */
  plainBelow: boolean;
}

const isAddress = ({ text }: SourceLine): boolean =>
  /[：:]$/u.test(text) && !text.includes('。') && !isBulleted(text) && !isLabelLine(text);
const statesPage = (line: SourceLine): boolean =>
  readPageDate(line.text) !== null ||
  factsOf(line).some(
    ({ field, label }) => field === 'publishedOn' || (field === 'publisher' && !label.startsWith('编')),
  );
const isNumberLine = ({ text }: SourceLine): boolean =>
  numbersOf(text, '令').length > 0 || numberColumns(text).length > 0;

/** The shortest titles of all, which other lines have too: 信访条例 above its 题注 or its first chapter. */
const isShortestTitle = (text: string, after: SourceLine | undefined): boolean =>
  /^\p{Script=Han}{2}条例$/u.test(text) &&
  after !== undefined &&
  (isHistory(after.text) || /^第一[章条]/u.test(squeeze(after.text)));

function judge(lines: readonly string[], around: Around): { score: number; reasons: string[]; text: string } {
  const text = joinTitle(lines);
  const plain = squeeze(text);
  const first = squeeze(lines[0] ?? '');
  const reasons: string[] = [];
  let score = 0;
  const say = (points: number, holds: boolean, why: string): void => {
    if (!holds) return;
    score += points;
    if (points > 0) reasons.push(why);
  };
  const { before, after, near } = around;
  const own = isAtMost(plain, 80)
    ? plain
    : squeeze(lines.filter((it) => !isOrganisationLine(it)).join('')) || plain;
  const isTitle = isTitleLike(own) || isShortestTitle(own, after);
  const length = [...own].length;
  const middle = lines.slice(0, -1).map((_, index) => squeeze(lines.slice(0, index + 1).join('')));
  say(10, around.named.stated.has(plain), '和网页写明的标题一样');
  say(4, isCalled(lines, around.named.called), '和网页标题栏里的一样');
  say(4, isTitle, '以文种结尾');
  say(2, !isTitle && (endsAsText(plain) || isSpeechTitle(plain)), '以文件常用的词结尾');
  say(5, isExplaining(plain), '像解读、问答等的标题');
  say(3, after !== undefined && statesPage(after) && !isOrderName(text), '下一行是网页写明的时间或者来源');
  say(4, after !== undefined && isSubtitle(after.text), '下一行是副标题');
  say(3, bodyAtStart(text), '以机关名称和“关于”等开头');
  say(3, plain.startsWith('关于'), '以“关于”开头');
  say(1, !bodyAtStart(text) && !plain.startsWith('关于') && place.test(plain), '以地名开头');
  say(-6, areSeveral(lines), '');
  say(-6, around.mixed, '');
  say(-8, !around.named.stated.has(plain) && standsBelowColumn(lines), '');
  say(1, length >= 10, '长短像标题');
  say(2, around.first && length >= 8, '是网页的大标题');
  say(2, around.repeated, '在页面上出现两次');
  say(2, after !== undefined && isNumberLine(after), '下一行是发文字号');
  say(2, near.some(isAddress), '下面是主送机关');
  say(1, near.some(isNumberLine), '附近有发文字号');
  say(2, before !== undefined && isNumberLine(before), '上一行是发文字号');
  say(
    1,
    before === undefined || factsOf(before).length > 0 || furnitureReason(before.text) !== null,
    '在正文最前面',
  );
  say(2, after !== undefined && isHistory(after.text), '下一行是通过或公布的日期');
  say(
    2,
    after !== undefined && /^(?:目\s*录|第[一二三四五六七八九十]+[章条编]|一、)/u.test(after.text),
    '下一行就是第一章、第一条或一、',
  );
  say(
    -6,
    near.some((it, at) => isNewsLead(it, near[at + 1])),
    '',
  );
  say(-3, around.plainBelow, '');
  say(-4, namesFile(plain), '');
  say(-4, !balanced(plain), '');
  say(-6, lines.length > 1 && lines.some(isOrderName) && !isJointOrder(lines), '');
  say(-6, lines.length === 1 && isHeadOf(plain, near), '');
  say(
    -6,
    isDoubled(plain) ||
      areNamesOfOne(lines) ||
      lines.slice(1).some((it) => [...squeeze(it)].length >= 8 && first.startsWith(squeeze(it))),
    '',
  );
  say(-6, lines.length > 1 && lines.some((it) => /[？！?!]$/u.test(it)), '');
  say(-6, lines.length > 1 && lines.slice(1).some((it) => isSpeaker(it, false)), '');
  say(-6, length < 4 || length > 150, '');
  say(
    -6,
    middle.some((it) => closedTitle.test(it)) && !/^(?:的|[（(〔])/u.test(squeeze(lines.at(-1) ?? '')),
    '',
  );
  say(
    -6,
    lines.length > 1 &&
      isOrganisationLine(first) &&
      !isJointOrder(lines) &&
      !opensAnew.test(squeeze(lines.slice(1).find((it) => !isOrganisationLine(it)) ?? '')),
    '',
  );
  say(-8, (isOrganisationLine(text) || siteName.test(plain)) && !isTitle, '');
  say(-4, !isTitle && furnitureReason(lines[0] ?? '') !== null, '');
  return { text, score, reasons };
}

/** The shortest line of a head that is a sentence, and the shortest above one that ends it. */
const [leastSentence, leastAbove] = [15, 20];

/** A line with a stop is a sentence, or ends the one that the line above has begun. */
const isLongSentence = ({ text, hangs }: SourceLine, above: SourceLine | undefined): boolean =>
  hangs === true ||
  !isAtMost(text, leastSentence - 1) ||
  (above !== undefined &&
    above.text.includes('，') &&
    !endsSentence(above.text) &&
    !isAtMost(above.text, leastAbove - 1));

/** The first line that is no head any more: a sentence, or the bodies that the text is sent to. */
function bodyStart(lines: readonly SourceLine[]): number {
  const frames = bareFrameLines(lines.slice(0, headLines));
  const at = lines.findIndex(
    (it, index) =>
      !frames.has(index) &&
      !isNewsLead(it, lines[index + 1]) &&
      ((it.text.includes('。') && endsSentence(it.text) && isLongSentence(it, lines[index - 1])) ||
        (isAddress(it) &&
          factsAt(lines, index).length === 0 &&
          furnitureReason(it.text) === null &&
          [...it.text].length >= 4)),
  );
  return at < 0 ? lines.length : at;
}

/** Bodies that issue what the next line names: 云汀市人民政府 云汀市中级人民法院印发. */
const isIssuing = ({ text, table }: SourceLine, next: SourceLine | undefined): boolean =>
  !table &&
  /^(?:关于|《)/u.test(next?.text.trim() ?? '') &&
  isOrganisationLine(/^(.*)(?:印发|转发|公布|发布)$/u.exec(text.trim())?.[1] ?? '');

/** Behind the last line that a title from a line on may have. */
function lastOf(lines: readonly SourceLine[], from: number): number {
  let bodies = 0;
  while (bodies < mostBodies && isOrganisationLine(lines[from + bodies]?.text ?? '')) bodies += 1;
  return from + bodies + mostLines;
}

/** The same words two times over: a title in several lines, and once more below it. */
const isTwice = (text: string): boolean =>
  text.length > 20 && text.slice(0, text.length / 2) === text.slice(text.length / 2);

function candidatesIn(lines: readonly SourceLine[], zone: number, names: Named): Title[] {
  const frames = bareFrameLines(lines.slice(0, zone));
  const parts = lines
    .slice(0, zone)
    .map(
      (it, at) =>
        (isTitlePart({ ...it, text: partTitle(it.text).title }) || isIssuing(it, lines[at + 1])) &&
        factsAt(lines, at).length === 0 &&
        !isValueBelow(lines, at) &&
        !frames.has(at),
    );
  const known = new Map<string, number>();
  for (const { text } of lines.slice(0, zone)) known.set(squeeze(text), (known.get(squeeze(text)) ?? 0) + 1);
  const timesOf = (text: string): number => known.get(squeeze(text)) ?? 0;
  const found: Title[] = [];
  for (let from = 0; from < zone; from += 1)
    for (let to = from; to < Math.min(zone, lastOf(lines, from)) && parts[to]; to += 1) {
      const words = titleWords(lines.slice(from, to + 1));
      if (isTwice(squeeze(words.join('')))) continue;
      const judged = judge(words, {
        before: lines[from - 1],
        after: lines[to + 1],
        near: lines.slice(to + 1, to + 4),
        named: names,
        mixed: mixesHeadings(lines.slice(from, to + 1)),
        repeated:
          timesOf(words.join('')) > 1 || lines.slice(from, to + 1).every(({ text }) => timesOf(text) > 1),
        first: lines.slice(from, to + 1).every(({ level }) => level === 1),
        plainBelow: isPlainBelow(squeeze(words.join('')), lines.slice(to + 1, zone)),
      });
      const aside = lines.slice(from, to + 1).some((it) => partTitle(it.text).aside !== '');
      found.push({ from, to, ...judged, score: judged.score + (aside ? 2 : 0) });
    }
  return found;
}

/** The bodies that a text is sent to stand at a line: what is printed below them is the title of what it sends. */
export const isSentAt = (lines: readonly SourceLine[], at: number): boolean =>
  (lines[at]?.text ?? '').includes('各') && recipientLines(lines.slice(at)) > 0;

/**
 * The title of a text: the run of lines above its body with the most evidence, of any number of lines. Of two that
 * weigh the same the longer one, then the first; of a title that stands there twice the last, of one that a cover names otherwise the page's. Null where none weighs enough. Where a page bears it without its body and the text prints the body above it, the body belongs to it. `names`: what the page states as its title in its table of facts, squeezed, and calls it elsewhere, folded.
 */
export function findTitle(lines: readonly SourceLine[], names: Named): Title | null {
  const structure = lines.findIndex((it) => /chapter|article|section/.test(parseMarker(it.text)?.kind ?? ''));
  const zone = structure < 0 ? Math.min(lines.length, headLines) : Math.min(structure, headLines);
  const above = bodyStart(lines);
  const pick = (within: number): Title | undefined =>
    candidatesIn(lines, within, names)
      .filter((it) => it.score >= least)
      .toSorted((a, b) => b.score - a.score || b.to - b.from - (a.to - a.from) || a.from - b.from)[0];
  // Below the label of an attachment stands its title, never that of the text above it.
  const attached = lines.findIndex((it, at) => at > above && isAttachmentLabel(it.text));
  const below = attached < 0 ? zone : Math.min(zone, attached);
  const best = pick(Math.min(zone, above)) ?? (isSentAt(lines, above) ? undefined : pick(below));
  if (!best) return null;
  const all = candidatesIn(lines, Math.min(zone, above), names);
  const page = all.find(
    (it) =>
      it.to < best.from &&
      it.score >= least &&
      isTitleLike(it.text) &&
      isNamedAgain(it.text, best.text) &&
      !isPlainBelow(squeeze(it.text), [{ line: 0, text: best.text }]),
  );
  const meant = page ?? best;
  const same = all.findLast((it) => squeeze(it.text) === squeeze(meant.text));
  const named = all.find(
    (it) =>
      it.to === same?.to &&
      same !== meant &&
      it.from < same.from &&
      bodiless.test(squeeze(same.text)) &&
      lines.slice(it.from, same.from).every(({ text }) => isOrganisationLine(text)),
  );
  return named ?? same ?? meant;
}

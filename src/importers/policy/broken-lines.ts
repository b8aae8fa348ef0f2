import { parseMarker } from '../../domain/policies/clause-markers.ts';
import type { SourceLine } from '../source/types.ts';
import { beginsLabelled, endsSentence, isAttachmentLabel, isSignatureLine } from './line-kinds.ts';

/** Words behind which a sentence has to go on, and the words that only end like them. */
const asksMore: readonly [words: string, but: string][] = [
  ['的', '目|标'],
  ['和', '总|缓|温|饱|共|谐|平|祥'],
  ['与', '参|给|授|赋|赠'],
  ['及', '普'],
  [
    '或|并且|而且|但是?|因为|由于|关于|对于|至于|包括|例如|以及|不得|必须|应当|需要|能够|可以|禁止|严禁|按照|依照|遵照',
    '',
  ],
  ['由', '理|自|事|缘|案|经'],
  ['为', '行|作|所|有|人|认'],
  ['把|被', ''],
  ['将', '名|主|小'],
  ['向', '方|动|意|去|定|双|单|流|投|导|走|取|倾|志|转'],
  ['在', '所|存|现|内|潜|实|健'],
  ['于', '属'],
  ['从', '服|听|跟|遵|随|盲'],
  ['以', ''],
  ['予以|给予|加以|进行|未', ''],
  ['(?:之日|[年月日])起', ''],
  ['[每第]', ''],
];
const endsOpen = new RegExp(
  `(?:${asksMore.map(([words, but]) => `${but === '' ? '' : `(?<!${but})`}(?:${words})`).join('|')})$`,
  'u',
);

/** What no paragraph begins with: marks, and words that only go on. */
const beginsWithin = new RegExp(
  `^(?:[，。；：、！？）)》”’]|${[
    '的(?!士)',
    '了(?!解|结|望)',
    '等(?=[，。；、）]|单位|部门|情况|工作|方面|问题|措施|内容|项目|服务)',
    '和(?!平|谐|睦|解|县|气|田|顺)',
    '及(?!时|格|早|第)',
    '或(?!许)',
    '并(?!列|网|购|轨|发|案)',
    '至(?=[\\d一二三四五六七八九十今])',
    '以[内上下](?=[，。；、的）])',
    '之(?=[一日前后间内外])',
  ].join('|')})`,
  'u',
);

const counted =
  '万|亿|千|百分|[％%‰]|年(?![度龄级报])|月(?![度报])|日(?![常期])|元(?!旦)|个(?![人体别性])|名(?![称单录义额])|户(?!籍)|人(?![员民力口才大事])|余|倍|公里|平方|周岁|岁|天|小时|分钟|工作日|所(?![有在属需得])|项(?!目)|次|件|套|场|期';
const beginsWithUnit = new RegExp(`^(?:${counted})`, 'u');

/** A figure that is cut off what it counts: 3 above 个工作日内, never the end of a number of a telephone. */
const endsInFigure = /(?<![\d\-—.:：])\d{1,4}(?:\.\d+)?$/u;

/** Words of their own, one sign long. */
const alone = /^[无略否是有男女完附注年月日一二三四五六七八九十甲乙丙丁]$/u;
/** The shortest line that one sign may be cut off, and a word with the stop. */
const [leastBeforeSign, leastBeforePiece] = [6, 5];

/** One sign and a mark, the end of a word: 作：一是…; what is said in a row, and labels of one sign, are none. */
export const isEndOfWord = (text: string): boolean =>
  /^(?![问答注附表图例题省市县报送发男女甲乙丙丁戊一二三四五六七八九十但即故另又无略])\p{Script=Han}[：，。；、]/u.test(
    text,
  );

/** A word or two with a comma on a line of their own: the width of a page cut them off on both sides. */
const isPiece = (text: string): boolean =>
  /^(?!同时|此外|另外|其中|因此|首先|其次|再次|最后|目前|今年|去年|为此|当前|对此|而且|所以|然而|第[一二三四五]|[一二三四五]是)\p{Script=Han}{1,3}[，、]$/u.test(
    text,
  );

/** Closing words that stand on a line of their own: 特此通知, 专此函达, 此复. */
export const isClosingWords = (text: string): boolean =>
  /^(?:特此(?:通知|通告|公告|函[达告复]|报告|批复|说明|证明|公示|通报|答复|致函|申请|请示)|专此(?:函[达告复]|通知|报告|答复|致函)|此[复致令布据]|现予(?:公布|公告|发布|公示)|请予(?:审[议批查]|批[准复示])|(?:妥|当|可)否)[^，；]{0,20}[。！]?$/u.test(
    text.trim(),
  );

/** Ends with what a label of an address holds: a telephone, a postcode, a mailbox. */
export const endsInContact = (text: string): boolean =>
  /(?:电话|手机|热线|传真|邮编|编码|邮箱|账号|网址|微信|QQ)(?:号码?|地址)?[：:]?\s*[\w\-—－@.（）()、/]+$/u.test(
    text,
  );

/** Nothing says that the line is whole: a stop, a signature, a label of attachments, closing words, a telephone. */
export const mayGoOn = (text: string): boolean =>
  !endsSentence(text) &&
  !isSignatureLine(text) &&
  !isAttachmentLabel(text) &&
  !isClosingWords(text) &&
  !endsInContact(text);

/** What a text announces (现就… / …通知如下：) goes on until it says where. */
const isAnnouncementCut = (before: string, after: string): boolean =>
  /现(?:就|将|把)[^，。；：]{2,40}$/u.test(before) && /^[^，。；：]{2,40}如下[：。]/u.test(after);

/** The words on both sides of a line end say that a sentence goes on: 由 …, … 的规定, 15 日内, the last sign of a word. */
export const isWordCut = (before: string, after: string): boolean =>
  mayGoOn(before) &&
  (endsOpen.test(before) ||
    isAnnouncementCut(before, after) ||
    beginsWithin.test(after) ||
    isEndOfWord(after) ||
    isPiece(after) ||
    (endsInFigure.test(before) && beginsWithUnit.test(after)) ||
    (/[\d一二三四五六七八九十][年月]$/u.test(before) &&
      /^(?:[底末初][前，。]?|[上中下]旬|份|度)/u.test(after)) ||
    (/^\p{Script=Han}$/u.test(after) && !alone.test(after) && [...before].length >= leastBeforeSign));

/** What a paragraph of its own begins with, though the line above it may lack its stop. */
const beginsParagraph =
  /^(?:\d{1,2}[:：]\d|各(?!种|类|项|级)|请|现将?|为了|特此|以上|凡|此|其中|同时|另外|根据|按照|联系|附|注|无|略|同意|没有|暂无|不详)/u;
/** The longest line that the width of a phone breaks, and how much longer than it the next may be. */
const [longestBroken, longer] = [25, 3];
/** The part of the line above that a line which is broken, too, has at least: figures are narrow. */
const nearlyFull = 0.7;

const marksIn = (text: string): number => {
  const words = text.slice(parseMarker(text)?.text.length ?? 0, -1);
  return words.match(/[，。；、]/gu)?.length ?? 0;
};

/**
 * A short line that has begun a sentence behind a mark, or that goes on with the one above it, and does not end it: the next
 * one, no longer than it, does. `goesOn`: it goes on with the line above it. Rows with the same marks are a list.
 */
export function isSentenceCut(before: string, lastLine: string, after: string, goesOn: boolean): boolean {
  const [last, next] = [[...lastLine].length, [...after].length];
  if (!mayGoOn(before) || last > longestBroken || beginsParagraph.test(after) || beginsLabelled(lastLine))
    return false;
  if (/^\p{Script=Han}{1,2}[。；]$/u.test(after))
    return parseMarker(before) === null ? last >= leastBeforePiece : goesOn;
  const marks = marksIn(lastLine);
  // 加强领导，落实责任 is a heading: behind a number only a sentence that has ended says that another has begun.
  const isHeading = parseMarker(before) !== null && !/[。；]/u.test(before);
  const begun = goesOn || (marks > 0 && !isHeading && /[\p{L}\p{N}％%”》）]$/u.test(lastLine));
  if (!begun || next > last + longer || (!goesOn && marks === marksIn(after))) return false;
  return /[。；]$/u.test(after) || (lastLine.includes('。') && next >= last * nearlyFull);
}

type Verse = Pick<SourceLine, 'text' | 'table'>;

const hanSigns = (text: string): number => text.match(/\p{Script=Han}/gu)?.length ?? 0;
/** A verse: so many lines at least, so many signs in each at most. */
const [leastVerse, longestVerse] = [4, 16];

/** Lines of a poem or of slogans, by their places: as long as those beside them, each with a mark at its end. */
export function versesOf(lines: readonly Verse[]): ReadonlySet<number> {
  const found = new Set<number>();
  const lengthOf = (it: Verse | undefined): number =>
    it && !it.table && /[，。；！？、]$/u.test(it.text) && hanSigns(it.text) <= longestVerse
      ? hanSigns(it.text)
      : 0;
  for (let from = 0; from < lines.length;) {
    const length = lengthOf(lines[from]);
    let to = from + 1;
    while (length > 3 && lengthOf(lines[to]) === length) to += 1;
    if (to - from >= leastVerse) for (let at = from; at < to; at += 1) found.add(at);
    from = to;
  }
  return found;
}

/** A figure alone on a line, put together with what it counts on the next: 15 / 日内办结. */
export function withoutLoneFigures<Line extends SourceLine & { lines?: number[]; role?: unknown }>(
  lines: readonly Line[],
): Line[] {
  const out: Line[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const it = lines[at] as Line;
    const next = lines[at + 1];
    const isLone = /^\d{1,4}$/u.test(it.text) && !it.table && !it.role && it.level === undefined;
    if (isLone && next && !next.table && !next.role && beginsWithUnit.test(next.text)) {
      out.push({ ...next, line: it.line, text: `${it.text}${next.text}`, lines: [it.line, next.line] });
      at += 1;
    } else out.push(it);
  }
  return out;
}

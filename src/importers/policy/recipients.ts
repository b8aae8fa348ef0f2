import type { Remark, SourceLine } from '../source/types.ts';
import { leadsAway } from './explaining.ts';
import { isBulleted, isLabelLine } from './label-lines.ts';
import { closedTitle, isPassed } from './line-kinds.ts';
import { numbersOf } from './numbers-of.ts';
import { isSalutation } from './speech.ts';
import { squeeze } from './squeeze.ts';

/** A 题注, or news that lead over to the text, above the bodies that it is sent to. */
export const isAboveRecipients = (text: string): boolean =>
  isPassed(text) || /^新华社.{2,80}全文如下[：:]$/u.test(text);

/** Splits at the given signs, but not inside brackets. */
function splitOutside(text: string, signs: RegExp): string[] {
  const parts: string[] = [];
  let part = '';
  let depth = 0;
  for (const sign of text) {
    if (/[（(《“]/u.test(sign)) depth += 1;
    if (/[）)》”]/u.test(sign)) depth -= 1;
    if (depth === 0 && signs.test(sign)) {
      parts.push(part);
      part = '';
    } else part += sign;
  }
  return [...parts, part].map((it) => it.trim()).filter((it) => it !== '');
}

/** The first words of a text below the bodies that it is sent to, and the longest name of one of these. */
const [leastText, longestBody] = [20, 30];

/** 主送：… below a signature, beside 抄送. */
export const isSentTo = (line: string): boolean => /^\s*主\s*送(?:\s*机\s*关)?\s*[：:]/u.test(line);

const complete =
  /(?:残联|联合会|委员会|管委会|人民政府|局|办公室|协会|中心|部门|单位|学校)(?:[（(][^）)]*[）)])?$/u;

/**
 * The bodies that a 主送 line names. Commas divide them; 、 divides them only where there is no comma and every part
 * names a body by itself (各市、区残联 is one).
 */
export function splitRecipients(line: string): string[] {
  const text = line
    .trim()
    .replace(/^主\s*送(?:\s*机\s*关)?\s*[：:]/u, '')
    .replace(/[：:。]$/u, '');
  const byComma = splitOutside(text, /[，,；;]/u);
  if (byComma.length > 1) return byComma;
  const byMark = splitOutside(text, /、/u);
  return byMark.every((it) => [...it].length >= 4 && complete.test(it)) ? byMark : byComma;
}

/** Names whom a text is sent to, as 主送 lines do: 各…部门, 市直各单位, a body by itself. */
const sentTo =
  /(?:政府|党[委组]|[党工管]委|工委|管委会|委员会|办事处|部门|单位|机关|机构|企业|团体|[厅局委办处站所院社]|学校|高校|公司|集团|银行|联合会|残联|协会|中心|街道|[县市区旗镇乡村])(?:[（(][^）)]*[）)])?$/u;

/** Several bodies, 各 among them, and nothing but their names: what a text is sent to, where a copy has lost the colon. */
export function isBareRecipients(line: string): boolean {
  const text = line.trim();
  const byComma = splitOutside(text, /[，,；;]/u);
  const parts = byComma.length > 1 ? byComma : splitOutside(text, /、/u);
  return (
    parts.length > 1 &&
    text.includes('各') &&
    !sentence.test(text) &&
    !isBulleted(text) &&
    [...text].length <= longest &&
    parts.every((it) => sentTo.test(it) && [...it].length <= longestBody)
  );
}

/** How many lines, from the first of a body on, name bodies without a colon; the text begins below. */
export const bareRecipients = ([line, next]: readonly SourceLine[]): number =>
  line && !line.table && (next?.text.length ?? 0) >= leastText && isBareRecipients(line.text) ? 1 : 0;

/** Asks about bodies that were read without their colon. */
export const bareTold = (lines: readonly (SourceLine & { role?: string })[]): Remark[] =>
  lines
    .filter(({ role, text }) => role === 'Recipients' && isBareRecipients(text) && !/[：:]$/u.test(text))
    .map(({ line, text }) => ({ line, what: text, why: '后面没有冒号，按主送机关读了，请核对' }));

/** Begins the text behind the bodies that it is sent to, in one line with them. */
const begins = '根据|依据|按照|遵照|为|现|经|近|最近|随着|自|你|您|贵|\\d{4}年';
const inLine = new RegExp(
  `^((?:(?:各|市|县|区|省|机关各|全[省市县区镇]各)[^。；：:]{3,160}|[\\p{Script=Han}·、]{2,30}(?:委员|代表))[：:])\\s*(?=(?:${begins}))`,
  'u',
);
/** Who made the proposal that a text replies to: 某某委员：. */
const ofProposal = /(?:委员|代表)[：:]$/u;

/** A line that names the bodies and goes on with the text, as two; null for another line. */
export function partRecipients<Line extends SourceLine>(line: Line | undefined): [Line, Line] | null {
  if (!line || line.table) return null;
  const [whole = '', bodies = ''] = inLine.exec(line.text) ?? [];
  if (
    !(bodies.includes('各') || ofProposal.test(bodies)) ||
    recipientLines([{ ...line, text: bodies }]) !== 1
  )
    return null;
  return [
    { ...line, text: bodies },
    { ...line, text: line.text.slice(whole.length) },
  ];
}

/** Words of a sentence that leads over to what follows; no 主送机关 line has them. */
const sentence =
  /如下|以下|下列|下述|现将|现就|现予|为了|为进一步|为贯彻|根据(?!地)|按照|依据|要求|规定|决定|工作目标|[。；！？]|^(?:时间|地点|一、|二、|目的|附)|第[\d〇一二三四五六七八九十百~～—–-]+[条章节]/u;

/** The heading of a table of facts: 公告概要：. */
const ofTable = /(?:概要|概况|摘要|提要|目录|简介|一览表?|基本信息)[：:]$/u;

/** A link, a number, a title or a 题注 on a line of its own: they stand above the bodies and are none. */
const isOfHead = (text: string): boolean =>
  ofTable.test(text) ||
  leadsAway(text) ||
  isPassed(text) ||
  numbersOf(text).length > 0 ||
  closedTitle.test(squeeze(text));

/** Names of bodies and no clause between the ； that divide them: the part of a list, or its beginning. */
const isNames = (part: string): boolean =>
  splitOutside(part, /[，,、]/u).every((it) => [...it].length <= longestBody);

/** The words with ； between names as commas; ； between clauses stays. */
const commaForNames = (text: string): string =>
  text.includes('各') && splitOutside(text, /；/u).every(isNames) ? text.replaceAll('；', '，') : text;

/** More than the longest known list of recipients; the longest line of one has 160 characters. */
const longest = 400;
/** A PDF breaks the list behind each comma. */
const mostLines = 12;

/**
 * How many lines, from the first of a body on, name the bodies that it is sent to: 主送机关 end with a colon and say
 * nothing. They may run over several lines. 0 where the text begins otherwise.
 */
export function recipientLines(lines: readonly SourceLine[]): number {
  let text = '';
  for (let length = 1; length <= mostLines; length += 1) {
    const it = lines[length - 1];
    if (!it || it.table || isBulleted(it.text) || isLabelLine(it.text) || isOfHead(it.text)) return 0;
    text += it.text;
    if (
      sentence.test(commaForNames(text)) ||
      /\d{4}[-/.]\d{1,2}[-/.]\d/u.test(text) ||
      [...text].length > longest
    )
      return 0;
    if (isSalutation(text)) return 0;
    if (/[：:]$/u.test(text)) return [...text].length >= 3 ? length : 0;
    if (!/[，、,]$/u.test(it.text) && [...it.text].length < 15) return 0;
  }
  return 0;
}

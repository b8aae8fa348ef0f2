import { addAll } from '../../add-all.ts';
import type { Clause } from '../../domain/policies/clauses.ts';
import { masked } from '../../domain/privacy/kinds.ts';
import { personalDataIn } from '../../domain/privacy/personal-data.ts';
import { personalAdvice, personalNames } from '../../words/zh-CN/faults/personal-data.ts';
import { numberingFaults } from '../../domain/policies/numbering-faults.ts';
import { around } from '../excerpt.ts';
import type { Remark } from '../source/types.ts';
import { printedDate, readDate, readPrintedDate } from './dates.ts';
import { isInOffice } from './open-ends.ts';
import { linesOf, type Paragraph } from './paragraphs.ts';
import { quotedRuns } from './quoted-runs.ts';

/** Words of a paragraph, and where they begin. */
interface Found {
  what: string;
  at: number;
}
type Rule = [why: string, find: (text: string) => Found[]];

const foundAt = (text: string, at: number, length: number): Found => ({ what: around(text, at, length), at });
const matches =
  (pattern: RegExp) =>
  (text: string): Found[] =>
    [...text.matchAll(pattern)].map((match) => foundAt(text, match.index, match[0].length));

const pairs: Record<string, string> = {
  '（': '）',
  '(': ')',
  '〔': '〕',
  '【': '】',
  '《': '》',
  '〈': '〉',
  '“': '”',
  '‘': '’',
};
const twin: Record<string, string> = { '）': ')', ')': '）' };

/** Brackets and quotes whose two halves do not fit: one half-width, one full-width; or one of them missing. */
function brackets(text: string): { mixed: Found[]; unbalanced: Found[] } {
  const open: { sign: string; at: number }[] = [];
  const mixed: Found[] = [];
  const unbalanced: Found[] = [];
  [...text.matchAll(/[（()）〔〕【】《》〈〉“”‘’]/gu)].forEach(({ 0: sign, index: at }) => {
    if (pairs[sign]) return void open.push({ sign, at });
    const wanted = pairs[open.at(-1)?.sign ?? ''];
    if (wanted === sign) open.pop();
    else if (wanted !== undefined && wanted === twin[sign]) {
      const from = open.pop()?.at ?? at;
      mixed.push({ what: text.slice(from, at + 1), at: from });
    } else if (
      !(sign === ')' || sign === '）') ||
      !/^\s*[0-9０-９一二三四五六七八九十]+[)）]/u.test(text.slice(0, at + 1))
    )
      unbalanced.push(foundAt(text, at, 1));
  });
  return { mixed, unbalanced: [...unbalanced, ...open.map(({ at }) => foundAt(text, at, 1))] };
}

const printedDates = new RegExp(printedDate, 'gu');

const spaced = /(?:[\p{Script=Han}][ \u3000]){2,}[\p{Script=Han}]/gu;

const letterSpaced = '字和字之间有空格';
/** Words set wide on purpose: a whole line (国 务 院 工 作 规 则), or the label before a colon (召 集 人：). */
const isSpacedOut = (text: string): boolean =>
  isInOffice(text) ||
  /^(?:第\p{Script=Han}{1,5}[编章节][ \u3000]+)?(?:\p{Script=Han}[ \u3000]+)+\p{Script=Han}(?:\s{2,}.*|[：:].*)?$/u.test(
    text.trim(),
  );

const unpaired = '括号或引号不成对';

/** Words before a quote of words that are put into a text or taken out of it: they may begin or end with any mark. */
const amends = /(?:修改为|改为|增加|删去|删除|替换为?)[^“”]{0,12}“|“[^“”]{1,40}”(?:改为|修改为)/u;

const rules: Rule[] = [
  [
    '中文句子里有外文单词',
    (text) =>
      matches(
        /(?<=[\p{Script=Han}，。、；”）]\s*)(?![A-Z]+(?![a-z]))[A-Za-z]{2,}(?=\s*[\p{Script=Han}，。、；“（])/gu,
      )(text),
  ],
  [
    '数字里有字母 O、l 或者 I，可能是识别错的 0 或者 1',
    matches(/(?<![A-Za-z]\d{0,8})\d[OolI](?=[\d\s]|\p{Script=Han}|$)|(?<![A-Za-z])[OolI]\d/gu),
  ],
  ['括号一半全角一半半角', (text) => (/[()]/.test(text) ? brackets(text).mixed : [])],
  [unpaired, (text) => brackets(text).unbalanced],
  ['字重复', matches(/(?<!目(?=的))([为的了是在和与及对将把被由从以之其要应或并且而])\1/gu)],
  [
    '标点重复或位置不对',
    (text) =>
      matches(
        amends.test(text)
          ? /([，、。；：])\1|[，、；：][，、；：。]|[，、；][’）》]|[（《‘][，。、；：]/gu
          : /([，、。；：])\1|[，、；：][，、；：。]|[，、；][”’）》]|[（《“‘][，。、；：]/gu,
      )(text),
  ],
  [letterSpaced, matches(spaced)],
  ['乱码或特殊字体的字', matches(/[\ufffd\p{Co}]/gu)],
  [
    '日历上没有这一天',
    (text) =>
      [...text.matchAll(printedDates)]
        .filter(([day]) => readPrintedDate(day) === null)
        .map(({ 0: what, index }) => ({ what, at: index })),
  ],
  [
    '有联系人姓名或电子邮箱，公开前请核对',
    matches(
      /联系人(?!\s*(?:另行?告|详?见|名单|[：:]?\s*[^，。；（）()\s]{0,12}(?:办公室|[科处部室]|中心|残联|联合会)(?=\s*(?:[，。；]|$|(?:联系)?电话)))|\s*[：:]?\s*$)|(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}\.[\w.]+/gu,
    ),
  ],
];

/** Where words of a reader stand in a text that may print them in groups or full width; the beginning where they are not found. */
function placeOf(words: string, text: string): number {
  const signs = words.match(/[\p{L}\p{N}]/gu) ?? [];
  const printed = new RegExp(signs.join('[^\\p{L}\\p{N}]*'), 'u');
  return (
    printed.exec(text.replace(/[^\p{ASCII}\p{Script=Han}]/gu, (sign) => sign.normalize('NFKC').charAt(0)))
      ?.index ?? 0
  );
}

const notPassed = '检查时不会放行';
const asked = '检查时会问';

/** The remark is of something that the check will refuse, so that the text can't be published as it is. */
export const isRefusedByCheck = ({ why }: Remark): boolean => why.includes(notPassed) || why.includes(asked);

/** What is personal: the gate will refuse it, or ask. */
const personalRemarks = (paragraphs: readonly Paragraph[]): Remark[] =>
  personalDataIn(paragraphs.map((it) => it.text.replaceAll('\n', ' ')).join('\n')).map((it) => {
    const paragraph = paragraphs[it.line - 1];
    return {
      line: paragraph ? linesOf(paragraph)(placeOf(it.words, paragraph.text)) : 0,
      what: masked(it.words),
      why: it.certain
        ? `像${personalNames[it.kind]}，${notPassed}：${personalAdvice[it.kind]}`
        : `可能是${personalNames[it.kind]}，${asked}：${personalAdvice[it.kind]}；可以公开的，在 privacyReviewed 里写理由`,
    };
  });

const figureDates = /(?<!\d)\d{4}([-/.])\d{1,2}\1\d{1,2}(?!\d)/g;

/** Days that no calendar has, in what the page or the head states: such a date was read as none. */
export const findNoDays = (stated: readonly Remark[]): Remark[] =>
  stated.flatMap(({ line, what }) =>
    [...what.matchAll(printedDates), ...what.matchAll(figureDates)].flatMap(([day]) =>
      readPrintedDate(day) === null && readDate(day) === null
        ? [{ line, what: day, why: '日历上没有这一天' }]
        : [],
    ),
  );

/** Figures with a gap between them and nothing else in the cell: the end of a line may stand within one figure. */
const partedFigures = /^[\d.,，．]{1,6}(?:\s+[\d.,，．]{1,6})+\s*[%％]?$/u;

/** Cells whose figure a line end may have parted: 1,2 / 00. */
const figuresInCells = ({ table, lines }: Paragraph): Remark[] =>
  (table ?? []).flat().flatMap((cell) =>
    partedFigures.test(cell.trim())
      ? [
          {
            line: lines[0] ?? 0,
            what: cell.trim(),
            why: '格子里的数字中间有空格或者换行，请对照原文：是一个数的，改原文件再导入',
          },
        ]
      : [],
  );

/** Signs set apart; cells of a row stand beside each other, and a signature may be set wide. */
function spacedIn({ role, table, text }: Paragraph): Found[] {
  const texts = role === 'Signature' ? [] : (table?.flat() ?? [text]);
  return texts.flatMap((it) => (isSpacedOut(it) ? [] : matches(spaced)(it)));
}

/** What looks wrong in a text. Nothing is changed: a person decides. */
export function findDoubts(paragraphs: readonly Paragraph[]): Remark[] {
  const quoted = quotedRuns(paragraphs.map((it) => it.text));
  return [
    ...personalRemarks(paragraphs),
    ...paragraphs.flatMap((it, index) => {
      const lineAt = linesOf(it);
      return [
        ...figuresInCells(it),
        ...(it.role || it.text.includes('\n') ? [] : it.lines.slice(1)).map((line, at) => ({
          line,
          what: `${it.lines[at]}/${line}`,
          why: '句子在行尾断开，已和上一行接成一段，请核对',
        })),
        ...rules
          .filter(
            ([why]) =>
              why !== unpaired ||
              !quoted.has(index) ||
              brackets(it.text.replace(/[“”]/gu, '')).unbalanced.length > 0,
          )
          .flatMap(([why, find]) =>
            (why === letterSpaced ? spacedIn(it) : find(it.text)).map(({ what, at }) => ({
              line: lineAt(at),
              what,
              why,
            })),
          ),
      ];
    }),
  ];
}

/** Articles of one number in one text: a citation names one of them. */
function doubledArticles(clauses: readonly (Clause & { line: number })[]): Remark[] {
  const articles = clauses.flatMap(({ kind, number, attachment, line }) =>
    kind === 'article' && number
      ? [{ key: `${attachment} ${number.form} ${number.path.join()}`, number, line }]
      : [],
  );
  return [...Map.groupBy(articles, (it) => it.key).values()].flatMap(([, ...others]) =>
    others.map(({ number, line }) => ({
      line,
      what: number.text,
      why: `同一份文件里有两个${number.text}，请核对是不是断开的句子`,
    })),
  );
}

/** Numbers that are missing, doubled or out of order, or printed once half-width and once full-width. */
export function findNumberingDoubts(clauses: readonly (Clause & { line: number })[]): Remark[] {
  const doubts: Remark[] = numberingFaults(clauses).map(({ index, marker, before, running }) => ({
    line: clauses[index]?.line ?? 0,
    what: marker.text,
    why: `编号不连续，前一个是 ${(before ?? running)?.text ?? '（无）'}`,
  }));
  addAll(doubts, doubledArticles(clauses));
  const numbered = clauses.filter((it) => it.kind === 'item');
  const wide = numbered.filter((it) => /[０-９]/u.test(it.marker));
  if (wide.length > 0 && wide.length < numbered.length)
    wide.forEach((it) => doubts.push({ line: it.line, what: it.marker, why: '编号的数字全角和半角混用' }));
  return doubts;
}

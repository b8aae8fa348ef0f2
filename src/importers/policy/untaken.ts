import { policyKinds } from '../../schemas/policy.ts';
import { parseMarker } from '../../domain/policies/clause-markers.ts';
import type { Remark, SourceLine, SourceText } from '../source/types.ts';
import type { Unread } from '../unread.ts';
import { looksLikeDay, readDate } from './dates.ts';
import { fieldLabels } from './decisions.ts';
import type { FoundField } from './fields.ts';
import { isExplaining } from './explaining.ts';
import { expectedFields } from './expected-fields.ts';
import { factsOf } from './facts.ts';
import { isCaption, isTitleLike } from './line-kinds.ts';
import { isBareNumber } from './masthead.ts';
import { numbersOf } from './numbers-of.ts';
import { isOrganisationLine } from './organisations.ts';
import { isPager, otherPages } from './other-pages.ts';
import { offeredFiles } from './page-files.ts';
import type { Placed } from './parts.ts';
import { isSentTo } from './recipients.ts';
import type { Role } from './roles.ts';
import { isSalutation } from './speech.ts';
import { squeeze } from './squeeze.ts';
import { readStatus } from './status-mark.ts';

const missingTodo = (unit: string): string =>
  `原文里有的，写出它在第几${unit}：--field number=4（几${unit}写 6-7），或者直接写内容：--field adoptedOn=2024-05-06；原文没有就不用管`;

/** Words that say which page furniture a line is, not what it may say of the text. */
const ofPage = /^(?:网页|网站|相关|评论|公众号|编辑|目录)/u;

const isWebPage = ({ encoding }: SourceText): boolean => encoding.startsWith('网页');

/** What was left out of a web page, saved or copied; the feet of a document number its pages, and tell of no others. */
function wordsOfPage({ source, leftOut }: Known): readonly Remark[] {
  if (isWebPage(source)) return [...leftOut, ...source.beside];
  return leftOut.some((it) => isPager(it.what)) ? leftOut : [];
}

/** Fields that were not found: those that a text of its kind states, and those that it seldom does. `told`: what is named with more to say. */
function missing({ found, leftOut, source }: Known, told: ReadonlySet<string>): Unread[] {
  const has = (field: string): boolean => found.some((it) => it.field === field) || told.has(field);
  const value = (field: string): string | undefined => found.find((it) => it.field === field)?.value;
  const isPage = isWebPage(source) || leftOut.some((it) => /^(?:网页|网站)/u.test(it.why));
  const kind = policyKinds.find((it) => it === value('kind'));
  const fields = expectedFields(kind, isPage, isExplaining(value('title') ?? ''));
  const named = (kind: 'missing' | 'unusual', names: readonly string[]): Unread[] =>
    names
      .filter((field) => !has(field))
      .map((field) => ({
        kind,
        why: '没有找到',
        what: fieldLabels[field] ?? field,
        todo: missingTodo(source.unit),
      }));
  const isMeant = (field: string): boolean => isLabelled(field, source.lines);
  return [
    ...named('missing', [...fields.expected, ...fields.unusual.filter(isMeant)]),
    ...named(
      'unusual',
      fields.unusual.filter((it) => !isMeant(it)),
    ),
  ];
}

/** How many lines at both ends of a text may bear the label of a field. */
const labelledLines = 60;

/** The file has the label of a field with words behind it: what it states is missing, whatever texts of its kind do. */
function isLabelled(field: string, lines: readonly SourceLine[]): boolean {
  const ends = [...lines.slice(0, labelledLines), ...lines.slice(labelledLines).slice(-labelledLines)];
  return ends.some(
    (it) =>
      (field === 'recipients' && isSentTo(it.text)) ||
      factsOf(it).some((fact) => fact.field === field && fact.plain && fact.value !== ''),
  );
}

/** Signs of numbering that no rule reads as the number of a clause. */
const numbering =
  /^(?:[㈠-㈩⑴-⒇⒈-⒛Ⅰ-Ⅻⅰ-ⅻ❶-❿⒜-⒵ⓐ-ⓩ]|第[〇零一二三四五六七八九十百0-9０-９]{1,5}\s*(?:部分|篇|章|节|条|款|项)|[（(]?[a-zA-Z][)）.．、]|[【［[](?:[一二三四五六七八九十]{1,3}|\d{1,2})[】］\]]|\d{1,2}[)）.．](?!\d)|[一二三四五六七八九十]{1,3}(?:[．.]|\s*[：:，,](?=\p{Script=Han}))|[壹贰叁肆伍陆柒捌玖拾]{1,3}\s*[、．.：:]|[甲乙丙丁戊己庚辛壬癸][、．])/u;

/** A number whose year is short or stands outside its brackets: 云残发〔24〕12号, 云残发2024〔12〕号, 云残发24-12号. */
const oddNumber =
  /^\p{Script=Han}{2,12}(?:\d{2,4}年?[〔［[（(]第?\d{1,4}[〕］\])）]|[〔［[（(]\d{2}[〕］\])）]第?\d{1,4}|\d{2,4}[-－—]\d{1,4})号$/u;

interface Look {
  why: string;
  /** `line`: where it stands. */
  test: (text: string, line: Line) => boolean;
  /** What to do; `unit` is what lines are counted in. */
  todo: (unit: string) => string;
}

/** A line that may have been meant for something. */
interface Line {
  line: number;
  text: string;
  /** It stands in an attached text, or is furniture of a page: names of bodies there issue nothing. */
  aside: boolean;
  /** It bears the number of a clause. */
  numbered: boolean;
  /** No day was found on which the text was made. */
  undated: boolean;
}

const looks: Look[] = [
  {
    why: '像发文字号，没有当作发文字号',
    test: (it) => numbersOf(it).length > 0,
    todo: (unit) => `是的话加 --field number=第几${unit}`,
  },
  {
    why: '像发文字号，没有机关代字，没有当作发文字号',
    test: isBareNumber,
    todo: () => '是的话连机关代字一起写出来：--field number=云残纪〔2024〕3号',
  },
  {
    why: '像发文字号，年份、括号的写法少见，没有当作发文字号',
    test: (it) => oddNumber.test(squeeze(it)),
    todo: () => '是的话照原文件写全：--field number=云残发〔2024〕12号',
  },
  {
    why: '像日期，没有当作成文或发布日期',
    test: (it) => readDate(it) !== null,
    todo: (unit) =>
      `是的话加 --field adoptedOn=第几${unit}（成文）或 --field publishedOn=第几${unit}（发布）`,
  },
  {
    why: '看起来像日期，没有当作成文或发布日期',
    test: (it, { undated }) => undated && looksLikeDay(it),
    todo: () =>
      '是成文日期的，写明年月日：--field adoptedOn=2024-05-06；是发布日期的，写 --field publishedOn=2024-05-06',
  },
  {
    why: '像机关名称，没有当作发文机关',
    test: (it, { aside }) => !aside && isOrganisationLine(it) && !/^[^\s]{0,2}(?:网站|官网|平台)$/u.test(it),
    todo: (unit) => `是的话加 --field issuers=第几${unit}`,
  },
  {
    why: '是称呼，没有当作主送机关，留在正文里',
    test: isSalutation,
    todo: (unit) => `确是主送机关的加 --field recipients=第几${unit}`,
  },
  {
    why: '像时效性的说明，没有当作时效性',
    test: (it) => readStatus(it) !== undefined,
    todo: (unit) =>
      `是的话加 --field status=第几${unit}，或者直接写 --field status=废止（有效、部分有效、失效、废止）`,
  },
  {
    why: '像标题，没有当作标题',
    test: (it) => isTitleLike(it) && !isCaption(it) && [...squeeze(it)].length >= 8,
    todo: (unit) => `是标题的加 --field title=第几${unit}；是附件标题的，在它前面加一行“附件”再导入`,
  },
  {
    why: '像编号，没有当作条款编号',
    test: (it, { numbered }) => !numbered && numbering.test(it) && parseMarker(it) === null,
    todo: () => '不影响内容；要能单独引用这一条，请改成 一、（一）1．（1）第一条 这样的编号再导入',
  },
];

const untakenAt = (line: number, text: string, unit: string, { why, todo }: Omit<Look, 'test'>): Unread => ({
  kind: 'untaken',
  why,
  what: text,
  where: `第 ${line} ${unit}`,
  todo: todo(unit),
});

/** Lines that look like something and were taken as none: of the text, and of what was left out of it. */
const untaken = (lines: readonly Line[], unit: string): Unread[] =>
  lines.flatMap((it) => {
    const look = looks.find(({ test }) => test(it.text, it));
    return look ? [untakenAt(it.line, it.text, unit, look)] : [];
  });

const speaker: Omit<Look, 'test'> = {
  why: '是讲话人或署名，没有对应的字段，留在正文里',
  todo: () => '不用管；要在列表里看得到，写进标题：--field title=内容',
};

/** What an import knows of a text, as far as the list of what was not taken needs it. */
export interface Known {
  source: SourceText;
  found: readonly FoundField[];
  placed: readonly Placed[];
  leftOut: readonly Remark[];
  /** Lines below the title that stayed in the text. */
  speakers: readonly SourceLine[];
  /** What is named in the list for another reason: no line is named twice. */
  named: readonly Unread[];
  /** Fields that are named with what the text says of them. */
  told: ReadonlySet<string>;
  /** Lines that bear the number of a clause. */
  numbered: ReadonlySet<number>;
}

/** What was not found in a text, and what was met and not taken for what it looks like; each line once. */
export function unreadOf(text: Known): Unread[] {
  const { source, found, placed, leftOut, speakers, named, numbered } = text;
  const { unit } = source;
  const known = new Set(found.flatMap((it) => it.lines));
  const elsewhere = new Set([
    ...named.map((it) => it.where),
    ...speakers.map((it) => `第 ${it.line} ${unit}`),
  ]);
  const attached = placed.findIndex((it) => it.role === 'attachment');
  const undated = found.every((it) => it.field !== 'adoptedOn');
  const mayBeDay = (role: Role): boolean => undated && /^(?:Signature|PrintedBy)$/.test(role);
  const own = placed.flatMap((it, index): Line[] =>
    (it.role === 'text' || mayBeDay(it.role)) && !it.table && it.lines.length === 1
      ? it.lines.map((line) => ({
          line,
          text: it.text,
          aside: attached >= 0 && index > attached,
          numbered: numbered.has(line),
          undated,
        }))
      : [],
  );
  const aside = leftOut
    .filter((it) => !/重复|已读|页码|决定|字号又印/u.test(it.why) && it.line > 0)
    .map((it): Line => ({
      line: it.line,
      text: it.what,
      aside: ofPage.test(it.why),
      numbered: false,
      undated,
    }));
  const lines = [...own.filter((it) => !known.has(it.line)), ...aside]
    .filter((it) => !elsewhere.has(`第 ${it.line} ${unit}`))
    .toSorted((a, b) => a.line - b.line);
  return [
    ...missing(text, text.told),
    ...speakers.map((it) => untakenAt(it.line, it.text, unit, speaker)),
    ...untaken(lines, unit),
    ...named,
    ...otherPages(wordsOfPage(text)),
    ...offeredFiles(leftOut, named),
    ...source.changed,
  ];
}

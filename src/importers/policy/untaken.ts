import { parseMarker } from '../../domain/policies/clause-markers.ts';
import type { Remark, SourceLine, SourceText } from '../source/types.ts';
import type { Unread } from '../unread.ts';
import { readDate } from './dates.ts';
import { fieldLabels } from './decisions.ts';
import type { FoundField } from './fields.ts';
import { isTitleLike } from './line-kinds.ts';
import { isBareNumber } from './masthead.ts';
import { numbersOf } from './numbers-of.ts';
import { isOrganisationLine } from './organisations.ts';
import type { Placed } from './parts.ts';
import { isSalutation } from './speech.ts';
import { squeeze } from './squeeze.ts';
import { readStatus } from './status-mark.ts';

/** The fields that nearly every text states: their absence is worth a look. */
const expected = ['number', 'issuers', 'adoptedOn', 'publishedOn', 'recipients', 'kind'] as const;

const missingTodo = (unit: string): string =>
  `原文里有的，写出它在第几${unit}：--field number=4（几${unit}写 6-7），或者直接写内容：--field adoptedOn=2024-05-06；原文没有就不用管`;

/** Fields that were not found. */
const missing = (found: readonly FoundField[], unit: string): Unread[] =>
  expected
    .filter((field) => found.every((it) => it.field !== field))
    .map((field) => ({
      kind: 'missing',
      why: '没有找到',
      what: fieldLabels[field] ?? field,
      todo: missingTodo(unit),
    }));

/** Signs of numbering that no rule reads as the number of a clause. */
const numbering =
  /^(?:[㈠-㈩⑴-⒇⒈-⒛Ⅰ-Ⅻⅰ-ⅻ❶-❿⒜-⒵ⓐ-ⓩ]|第[〇零一二三四五六七八九十百0-9０-９]{1,5}\s*(?:部分|篇|章|节|条|款|项)|[（(]?[a-zA-Z][)）.．、]|[【［[](?:[一二三四五六七八九十]{1,3}|\d{1,2})[】］\]]|\d{1,2}[)）.．](?!\d)|[一二三四五六七八九十]{1,3}[．.]|[甲乙丙丁戊己庚辛壬癸][、．])/u;

interface Look {
  why: string;
  test: (text: string) => boolean;
  /** What to do; `unit` is what lines are counted in. */
  todo: (unit: string) => string;
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
    why: '像日期，没有当作成文或发布日期',
    test: (it) => readDate(it) !== null,
    todo: (unit) =>
      `是的话加 --field adoptedOn=第几${unit}（成文）或 --field publishedOn=第几${unit}（发布）`,
  },
  {
    why: '像机关名称，没有当作发文机关',
    test: isOrganisationLine,
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
    test: (it) => isTitleLike(it) && [...squeeze(it)].length >= 8,
    todo: (unit) => `是标题的加 --field title=第几${unit}；是附件标题的，在它前面加一行“附件”再导入`,
  },
  {
    why: '像编号，没有当作条款编号',
    test: (it) => numbering.test(it) && parseMarker(it) === null,
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
const untaken = (texts: readonly { line: number; text: string }[], unit: string): Unread[] =>
  texts.flatMap(({ line, text }) => {
    const look = looks.find(({ test }) => test(text));
    return look ? [untakenAt(line, text, unit, look)] : [];
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
}

/** What was not found in a text, and what was met and not taken for what it looks like; each line once. */
export function unreadOf({ source, found, placed, leftOut, speakers, named }: Known): Unread[] {
  const { unit } = source;
  const known = new Set(found.flatMap((it) => it.lines));
  const elsewhere = new Set([
    ...named.map((it) => it.where),
    ...speakers.map((it) => `第 ${it.line} ${unit}`),
  ]);
  const text = placed
    .filter((it) => it.role === 'text' && !it.table && it.lines.length === 1)
    .map((it) => ({ line: it.lines[0] as number, text: it.text }));
  const aside = leftOut
    .filter((it) => !/重复|已读|页码|决定/u.test(it.why) && it.line > 0)
    .map((it) => ({ line: it.line, text: it.what }));
  const lines = [...text.filter((it) => !known.has(it.line)), ...aside]
    .filter((it) => !elsewhere.has(`第 ${it.line} ${unit}`))
    .toSorted((a, b) => a.line - b.line);
  return [
    ...missing(found, unit),
    ...speakers.map((it) => untakenAt(it.line, it.text, unit, speaker)),
    ...untaken(lines, unit),
    ...named,
    ...source.changed,
  ];
}

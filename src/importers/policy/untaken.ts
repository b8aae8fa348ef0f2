import { parseMarker } from '../../domain/policies/clause-markers.ts';
import type { Remark, SourceText } from '../source/types.ts';
import type { Unread } from '../unread.ts';
import { readDate } from './dates.ts';
import { fieldLabels } from './decisions.ts';
import type { FoundField } from './fields.ts';
import { isTitleLike } from './line-kinds.ts';
import { numbersOf } from './numbers-of.ts';
import { isOrganisationLine } from './organisations.ts';
import type { Placed } from './parts.ts';
import { squeeze } from './squeeze.ts';

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
  /^(?:[㈠-㈩⑴-⒇⒈-⒛Ⅰ-Ⅻⅰ-ⅻ❶-❿⒜-⒵ⓐ-ⓩ]|第[〇零一二三四五六七八九十百0-9０-９]{1,5}\s*(?:部分|篇|章|节|条|款|项)|[（(]?[a-zA-Z][)）.．、]|[【［[](?:[一二三四五六七八九十]{1,3}|\d{1,2})[】］\]]|\d{1,2}[)）.．](?!\d)|[一二三四五六七八九十]{1,3}[．.]|[甲乙丙丁戊己庚辛][、．])/u;

type Look = [why: string, test: (text: string) => boolean, todo: (unit: string) => string];

const looks: Look[] = [
  [
    '像发文字号，没有当作发文字号',
    (it) => numbersOf(it).length > 0,
    (unit) => `是的话加 --field number=第几${unit}`,
  ],
  [
    '像日期，没有当作成文或发布日期',
    (it) => readDate(it) !== null,
    (unit) => `是的话加 --field adoptedOn=第几${unit}（成文）或 --field publishedOn=第几${unit}（发布）`,
  ],
  ['像机关名称，没有当作发文机关', isOrganisationLine, (unit) => `是的话加 --field issuers=第几${unit}`],
  [
    '像标题，没有当作标题',
    (it) => isTitleLike(it) && [...squeeze(it)].length >= 8,
    (unit) => `是标题的加 --field title=第几${unit}；是附件标题的，在它前面加一行“附件”再导入`,
  ],
  [
    '像编号，没有当作条款编号',
    (it) => numbering.test(it) && parseMarker(it) === null,
    () => '不影响内容；要能单独引用这一条，请改成 一、（一）1．（1）第一条 这样的编号再导入',
  ],
];

/** Lines that look like something and were taken as none: of the text, and of what was left out of it. */
function untaken(texts: readonly { line: number; text: string }[], unit: string): Unread[] {
  return texts.flatMap(({ line, text }) => {
    const look = looks.find(([, test]) => test(text));
    if (!look) return [];
    return [
      {
        kind: 'untaken' as const,
        why: look[0],
        what: text,
        where: `第 ${line} ${unit}`,
        todo: look[2](unit),
      },
    ];
  });
}

/** What was not found in a text, and what was met and not taken for what it looks like. */
export function unreadOf(
  source: SourceText,
  found: readonly FoundField[],
  placed: readonly Placed[],
  leftOut: readonly Remark[],
): Unread[] {
  const known = new Set(found.flatMap((it) => it.lines));
  const text = placed
    .filter((it) => it.role === 'text' && !it.table && it.lines.length === 1)
    .map((it) => ({ line: it.lines[0] as number, text: it.text }));
  const aside = leftOut
    .filter((it) => !/重复|已读|页码|决定/u.test(it.why) && it.line > 0)
    .map((it) => ({ line: it.line, text: it.what }));
  const lines = [...text, ...aside].filter((it) => !known.has(it.line)).toSorted((a, b) => a.line - b.line);
  return [...missing(found, source.unit), ...untaken(lines, source.unit), ...source.changed];
}

import type { ClauseKind } from '../../domain/policies/clauses.ts';
import { excerpt } from '../excerpt.ts';
import { printUnread } from '../unread.ts';
import { withoutPersonal } from '../without-personal.ts';
import type { Remark, SourceText } from '../source/types.ts';
import { fieldLabels } from './decisions.ts';
import { isRefusedByCheck } from './doubts.ts';
import type { ImportedPolicy } from './import-policy.ts';

/** What is told about one imported file; `--report` writes it as JSON. */
export interface FileReport
  extends Omit<ImportedPolicy, 'mdx' | 'issuers'>, Pick<SourceText, 'file' | 'encoding' | 'unit'> {
  /** Path below the content folder. */
  target: string;
}

const fieldNames: Readonly<Record<string, string>> = {
  ...fieldLabels,
  place: '适用地区',
  relations: '和其他文件的关系',
};

const kindNames: Record<ClauseKind, string> = {
  part: '编、部分',
  chapter: '章（一、）',
  division: '节（第一节）',
  article: '条（第一条）',
  section: '节（（一））',
  item: '项（1．）',
  subitem: '目（（1））',
  point: '点（①）',
  decimal: '数字编号（1、1.1）',
  roman: 'Ⅰ、',
  stem: '甲、',
  letter: '（a）',
  ordinal: '一是',
  heading: '无编号小标题',
  paragraph: '无编号段落',
  dash: '——段落',
  list: '列表',
  table: '表格',
};

const at = (lines: readonly number[], unit: string): string =>
  lines.length > 0 ? `（第 ${lines.join('、')} ${unit}）` : '';

/** What is said of several lines for one reason, once, the same words of a line once; of one line, on that line. */
function remarksFor(why: string, list: readonly Remark[], unit: string): string[] {
  const named = list.map(
    ({ line, what }) =>
      `${line > 0 ? `第 ${line} ${unit}` : '正文以外'}  “${excerpt(withoutPersonal(what))}”`,
  );
  const counted = [...Map.groupBy(named, (it) => it)].map(([it, same]) =>
    same.length > 1 ? `${it}（${same.length} 次）` : it,
  );
  return named.length === 1
    ? [`    ${named[0] ?? ''}  ${why}`]
    : [`    ${why}：${named.length} 处`, ...counted.map((it) => `      ${it}`)];
}

const remarks = (title: string, list: readonly Remark[], unit: string): string[] => [
  `  ${title}：${list.length === 0 ? '没有' : `${list.length} 处`}`,
  ...[...Map.groupBy(list, (it) => it.why)].flatMap(([why, same]) => remarksFor(why, same, unit)),
];

/** The report of one file in Chinese, as printed after an import. */
export function printReport(report: FileReport): string {
  const { file, encoding, target, fields, clauses, leftOut, doubts, unread, unit } = report;
  const refused = doubts.filter(isRefusedByCheck);
  const others = doubts.filter((it) => !isRefusedByCheck(it));
  const counts = Object.entries(clauses) as [ClauseKind, number][];
  return [
    `${file}（${encoding}）→ ${target}`,
    '  读到的字段',
    ...fields.map(
      ({ field, value, lines, why }) =>
        `    ${fieldNames[field] ?? field}：${excerpt(value)}${at(lines, unit)}${why && `  ${why}`}`,
    ),
    `  条款：${counts.map(([kind, count]) => `${kindNames[kind]} ${count}`).join('，')}`,
    ...remarks('没有收进正文的文字', leftOut, unit),
    ...(refused.length > 0 ? remarks('npm run check 不会放行、发布前必须改的', refused, unit) : []),
    ...remarks('看起来不对、请人核对', others, unit),
    ...(others.length > 0
      ? ['    怎么办：对照原文，原文就是这样的不用管；抄错、识别错的，改原文件再导入']
      : []),
    ...printUnread(unread),
  ].join('\n');
}

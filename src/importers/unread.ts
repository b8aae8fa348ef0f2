import { excerpt } from './excerpt.ts';
import { withoutPersonal } from './without-personal.ts';

/**
 * Something that an import did not find (`missing`), met and did not take for what it looks like (`untaken`), or
 * changed before it read (`changed`), what a form leaves free and nobody filled in (`empty`), and what a text of its kind
 * seldom states and this one does not (`unusual`). Every import ends with one list of them, so that no loss is silent.
 */
export interface Unread {
  kind: 'missing' | 'untaken' | 'changed' | 'empty' | 'unusual';
  /** What was not found, or why it is named: `没有找到`, `像日期，没有当作字段`, `隐藏的行，没有读`. */
  why: string;
  /** The field, or the words as they stand there. */
  what: string;
  /** Where to look: `第 3 行`, `工作表“名册”单元格 B5`; absent for what stands nowhere. */
  where?: string;
  /** What a person can do about it. */
  todo: string;
}

/** Longest list of places that is printed for one reason; `--report` has all of them. */
const most = 12;

function printGroup(group: readonly [Unread, ...Unread[]]): string[] {
  const [{ why, todo }] = group;
  const places = group.filter((it) => it.where !== undefined);
  const names = group.filter((it) => it.where === undefined).map((it) => withoutPersonal(it.what));
  const rest = places.length - most;
  return [
    `    ${why}：${[...names, ...(places.length > 0 ? [`${places.length} 处`] : [])].join('、')}`,
    ...places.slice(0, most).map((it) => `      ${it.where}  “${excerpt(withoutPersonal(it.what))}”`),
    ...(rest > 0 ? [`      ……还有 ${rest} 处`] : []),
    `      怎么办：${todo}`,
  ];
}

/**
 * The list in Chinese, one block a reason, indented below the report of its file: what was not found, what was not read, what
 * was read with a remark, each counted by itself; what may be missing and is, on one line each behind it.
 */
export function printUnread(list: readonly Unread[]): string[] {
  const told = list.filter(({ kind }) => kind !== 'empty' && kind !== 'unusual');
  const named = (kind: Unread['kind']): string =>
    list.flatMap((it) => (it.kind === kind ? [it.what] : [])).join('、');
  const [empty, unusual] = [named('empty'), named('unusual')];
  const groups = Map.groupBy(told, ({ kind, why, todo }) => [kind, why, todo].join('\n'));
  const headings = [
    ['missing', '没有找到的'],
    ['untaken', '没有读进去的'],
    ['changed', '读了、请核对的'],
  ] as const;
  const isOf = (kind: Unread['kind']): number => told.filter((it) => it.kind === kind).length;
  return [
    ...(isOf('missing') + isOf('untaken') === 0 ? ['  没有找到、没有读进去的：没有'] : []),
    ...headings.flatMap(([kind, heading]) => [
      ...(isOf(kind) > 0 ? [`  ${heading}：${isOf(kind)} 处`] : []),
      ...[...groups.values()].flatMap((it) =>
        it[0]?.kind === kind ? printGroup(it as [Unread, ...Unread[]]) : [],
      ),
    ]),
    ...(empty ? [`  没有填的可选栏：${empty}（有内容的补上再导入；没有的不用管）`] : []),
    ...(unusual
      ? [`  没有读到、这类文件一般也不写的：${unusual}（原文里有的，用 --field 写出来；没有的不用管）`]
      : []),
  ];
}

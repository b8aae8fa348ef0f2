import { excerpt } from './excerpt.ts';
import { withoutPersonal } from './without-personal.ts';

/**
 * Something that an import did not find (`missing`), met and did not take for what it looks like (`untaken`), or
 * changed before it read (`changed`), what a form leaves free and has not at all (`absent`) or nobody filled in (`empty`), and
 * what a text of its kind seldom states and this one does not (`unusual`). Every import ends with one list of them, so that no loss is silent.
 */
export interface Unread {
  kind: 'missing' | 'untaken' | 'changed' | 'absent' | 'empty' | 'unusual';
  /** Others of its kind say the same of other figures: of many in a sheet one is printed as an example. */
  isAlike?: true;
  /** What is said are not words of the file: printed whole and without quotes. */
  isSaid?: true;
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

/** From so many on those of a sheet that are alike stand on one line. */
const manyAlike = 4;

/** The places of a reason, line by line; alike ones of a sheet with an example and how many they are. */
function placeLines(places: readonly Unread[]): string[] {
  const line = ({ where = '', what, isSaid }: Unread): string =>
    `      ${where}  ${isSaid ? withoutPersonal(what).replace(/\s+/gu, ' ') : `“${excerpt(withoutPersonal(what))}”`}`;
  const sheets = Map.groupBy(places, ({ where = '', isAlike }) =>
    isAlike ? where.replace(/单元格 [A-Z]+\d+$/u, '') : where,
  );
  return [...sheets.values()].flatMap((group) => {
    const [first, ...others] = group;
    if (!first?.isAlike || group.length < manyAlike) return group.map(line);
    return [`${line(first)}，同样的在这张表里还有 ${others.length} 处`];
  });
}

function printGroup(group: readonly [Unread, ...Unread[]]): string[] {
  const [{ why, todo }] = group;
  const places = group.filter((it) => it.where !== undefined);
  const names = group.filter((it) => it.where === undefined).map((it) => withoutPersonal(it.what));
  const lines = placeLines(places);
  const rest = lines.length - most;
  return [
    `    ${why}：${[...names, ...(places.length > 0 ? [`${places.length} 处`] : [])].join('、')}`,
    ...lines.slice(0, most),
    ...(rest > 0 ? [`      ……还有 ${rest} 处`] : []),
    `      怎么办：${todo}`,
  ];
}

/**
 * The list in Chinese, one block a reason, indented below the report of its file: what was not found, what was not read, what
 * was read with a remark, each counted by itself; what may be missing and is, on one line each behind it.
 */
export function printUnread(list: readonly Unread[]): string[] {
  const told = list.filter(({ kind }) => kind !== 'absent' && kind !== 'empty' && kind !== 'unusual');
  const named = (kind: Unread['kind']): string =>
    list.flatMap((it) => (it.kind === kind ? [it.what] : [])).join('、');
  const [absent, empty, unusual] = [named('absent'), named('empty'), named('unusual')];
  const groups = Map.groupBy(told, ({ kind, why, todo }) => [kind, why, todo].join('\n'));
  const headings = [
    ['missing', '没有找到的'],
    ['untaken', '没有读进去的'],
    ['changed', '读了、请核对的'],
  ] as const;
  const isOf = (kind: Unread['kind']): number => told.filter((it) => it.kind === kind).length;
  return [
    ...(isOf('missing') + isOf('untaken') === 0 ? [`  没有${absent ? '' : '找到、没有'}读进去的：没有`] : []),
    ...headings.flatMap(([kind, heading]) => [
      ...(isOf(kind) > 0 ? [`  ${heading}：${isOf(kind)} 处`] : []),
      ...[...groups.values()].flatMap((it) =>
        it[0]?.kind === kind ? printGroup(it as [Unread, ...Unread[]]) : [],
      ),
    ]),
    ...(absent
      ? [`  表里没有的可选栏：${absent}（本来就没有的不用管；有的，把栏名改成这里的写法再导入）`]
      : []),
    ...(empty ? [`  没有填的可选栏：${empty}（有内容的补上再导入；没有的不用管）`] : []),
    ...(unusual
      ? [`  没有读到、这类文件一般也不写的：${unusual}（原文里有的，用 --field 写出来；没有的不用管）`]
      : []),
  ];
}

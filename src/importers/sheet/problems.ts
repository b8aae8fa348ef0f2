import { withoutPersonal } from '../without-personal.ts';
import type { Grid } from './cell.ts';

/** Something wrong in a spreadsheet, for the person who filled it in. */
export interface Problem {
  file: string;
  /** Absent where the whole file is wrong. */
  sheet?: string;
  /** Absent where the whole sheet is wrong. */
  cell?: string;
  what: string;
  /** What may stand there. */
  allowed?: string;
  /** What to do. */
  todo?: string;
  /** Nobody can say what is wrong below this row of the sheet before this is put right. */
  hidesBelow?: number;
}

/** Problems without those of rows whose table lacks columns: how many they are is said where it does. */
export function withoutHidden(problems: readonly Problem[]): Problem[] {
  const isBelow = ({ file, sheet, hidesBelow = Infinity }: Problem, other: Problem): boolean =>
    other.file === file && other.sheet === sheet && Number(/\d+$/u.exec(other.cell ?? '')?.[0]) > hidesBelow;
  const heads = problems.filter(({ hidesBelow }) => hidesBelow !== undefined);
  return problems.flatMap((it) => {
    if (heads.some((head) => isBelow(head, it))) return [];
    const hidden = it.hidesBelow === undefined ? 0 : problems.filter((other) => isBelow(it, other)).length;
    return hidden > 0 ? { ...it, what: `${it.what}（改好以前，下面各行的 ${hidden} 处先不列）` } : it;
  });
}

/** What a parser says of the one cell it was given; where the cell stands is added by who asked. */
export class CellRefusal extends Error {
  readonly allowed: string | undefined;
  readonly todo: string | undefined;
  /** What stands in the cell is about a person: it is not repeated. */
  readonly isPersonal: boolean;

  constructor(what: string, more: { allowed?: string; todo?: string; isPersonal?: true } = {}) {
    super(what);
    this.allowed = more.allowed;
    this.todo = more.todo;
    this.isPersonal = more.isPersonal === true;
  }
}

const whereOf = ({ file, sheet, cell }: Problem): string =>
  [file, sheet && `工作表“${sheet}”`, cell && `单元格 ${cell}`].filter(Boolean).join(' ');

/** In the order in which a person goes through the files: whole files first, then sheet by sheet, row by row. */
export function problemsInOrder(problems: readonly Problem[], grids: readonly Grid[]): Problem[] {
  const place = ({ file, sheet, cell = '' }: Problem): number[] => [
    sheet === undefined ? -1 : grids.findIndex((grid) => grid.file === file && grid.sheet === sheet),
    Number(/\d+/.exec(cell)?.[0] ?? 0),
    /[A-Z]*/.exec(cell)?.[0].length ?? 0,
  ];
  const compare = (a: Problem, b: Problem): number => {
    const [one, other] = [place(a), place(b)];
    const index = one.findIndex((value, at) => value !== other[at]);
    return index < 0 ? ((a.cell ?? '') < (b.cell ?? '') ? -1 : 1) : (one[index] ?? 0) - (other[index] ?? 0);
  };
  return problems.toSorted(compare);
}

/** What to do where a problem does not say it: it stands at a cell with what is allowed there, at a cell, or in a file. */
const todoOf = ({ cell, allowed, todo }: Problem): string =>
  todo ??
  (cell === undefined
    ? '改好这张表，再导入'
    : allowed
      ? '照可以写的改好这一格，再导入'
      : '改好这一格，再导入');

/** From so many on problems with one remedy stand together, with the remedy said once. */
const manyAlike = 3;

/** So many of them are listed: a column that slipped is wrong in every row. */
const mostListed = 50;

/** Problems with one remedy together, where the first of them stands; the others alone. */
function byRemedy(problems: readonly Problem[]): Problem[][] {
  const alike = Map.groupBy(problems, (it) => `${it.allowed ?? ''}\n${todoOf(it)}`);
  return [...alike.values()]
    .flatMap((group) => (group.length < manyAlike ? group.map((it) => [it]) : [group]))
    .toSorted((a, b) => problems.indexOf(a[0] as Problem) - problems.indexOf(b[0] as Problem));
}

/** From so many on problems that differ in their figures alone stand on one line, each with its cell. */
const manyLike = 8;

/** What is wrong, whatever the column and the figures. */
const shapeOf = (what: string): string =>
  withoutPersonal(what)
    .replace(/^“[^”]*”不对：/u, '')
    .replace(/-?\d[\d,.]*/gu, '0');

/** The lines of problems with one remedy; those of a sheet that say the same of other figures together. */
function linesOf(problems: readonly Problem[]): string[] {
  const shapes = Map.groupBy(problems, ({ file, sheet, cell, what }) =>
    [file, sheet, cell === undefined, shapeOf(what)].join('\n'),
  );
  return [...shapes.values()].flatMap((group) => {
    const [first, ...others] = group;
    const line = ({ what, ...at }: Problem): string =>
      `- ${whereOf({ ...at, what })}：${withoutPersonal(what)}`;
    if (first?.cell === undefined || group.length < manyLike) return group.map(line);
    return [line(first), `    同样的还有 ${others.length} 处：${others.map(({ cell }) => cell).join('、')}`];
  });
}

/** All problems of a run, in Chinese, each with where and what; what is allowed and what to do once for those with one remedy. */
export const printProblems = (problems: readonly Problem[]): string =>
  [
    `有 ${problems.length} 个问题，什么都没有写入：`,
    ...byRemedy(problems).flatMap((group) => {
      const [first, ...others] = group;
      if (!first) return [];
      const these = others.length > 0 ? `以上 ${group.length} 处` : '';
      const more = group.slice(mostListed);
      const [last] = more.slice(-1);
      return [
        ...linesOf(group.slice(0, mostListed)),
        ...(last ? [`    ……还有 ${more.length} 处，最后一处在 ${whereOf(last)}，改法和上面一样`] : []),
        ...(first.allowed ? [`    ${these}可以写：${first.allowed}`] : []),
        `    ${these}怎么办：${todoOf(first)}`,
      ];
    }),
  ].join('\n');

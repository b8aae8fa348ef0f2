import { masked, type PersonalData } from '../../domain/privacy/kinds.ts';
import { personalDataIn } from '../../domain/privacy/personal-data.ts';
import { personalAdvice, personalNames } from '../../words/zh-CN/faults/personal-data.ts';
import type { Cell, Grid } from './cell.ts';
import { placeOfCell } from './notes.ts';
import type { Problem } from './problems.ts';

type LabelOf = (cell: Cell) => string;

/** What the check will ask is told; nobody can answer it in a sheet. */
function ask(grid: Grid, { master }: Cell, { kind, words }: PersonalData): void {
  grid.notes.add({
    ...{ kind: 'changed', why: `可能是${personalNames[kind]}，检查时会问`, what: masked(words) },
    where: placeOfCell(grid.sheet, master),
    todo: `${personalAdvice[kind]}；可以公开的，导入以后在记录的 privacyReviewed 里写理由`,
  });
}

const refuse = (
  { file, sheet }: Grid,
  { master }: Cell,
  found: readonly [PersonalData, ...PersonalData[]],
): Problem => {
  const named = found.map(({ kind, words }) => `${personalNames[kind]}（${masked(words)}）`);
  const advice = [...new Set(found.map(({ kind }) => personalAdvice[kind]))];
  return {
    ...{ file, sheet, cell: master, what: `有${named.join('、')}，不得公开` },
    todo: `在表里${advice.join('；')}；改好再导入`,
  };
};

/**
 * What is personal in cells (个人信息保护法), by the rules of the gate: a problem at its cell where it is certain, else told.
 * @param labelOf what a cell is called: its header, its label
 */
export const personalProblems = (
  grid: Grid,
  cells: readonly Cell[],
  labelOf: LabelOf = () => '',
): Problem[] =>
  cells.flatMap((cell) => {
    const found = personalDataIn(cell.text, labelOf(cell));
    const [first, ...others] = found.filter((it) => it.certain);
    if (first) return [refuse(grid, cell, [first, ...others])];
    for (const it of found) ask(grid, cell, it);
    return [];
  });

/** Tells what only the cells of a row together say: the name in one, a disability or a home in another. */
export function askOfRow(grid: Grid, cells: readonly Cell[], labelOf: LabelOf): void {
  const [first] = cells;
  if (!first) return;
  const line = (words: readonly string[]): string => words.map((it) => it.replace(/\s+/g, '')).join('\t');
  const text = [line(cells.map(labelOf)), line(cells.map((it) => it.text))].join('\n');
  for (const it of personalDataIn(text))
    if (!it.certain && !cells.some((cell) => personalDataIn(cell.text, labelOf(cell)).length > 0))
      ask(grid, first, it);
}

import { statementForm } from '../../domain/audits/statements.ts';
import type { StatementVersion } from '../../schemas/audit-statement.ts';
import { filledRowsOf, type Cell, type Grid } from '../sheet/cell.ts';
import { isBlank } from '../sheet/decimal.ts';
import { unitsNamed } from '../sheet/money-words.ts';
import { normalise } from '../sheet/normalise.ts';
import { noteSigning, signingLine } from '../sheet/signing.ts';
import { skippedNote } from '../sheet/table.ts';
import { yearsIn } from '../sheet/title-years.ts';
import type { StatementBlock, StatementHeader } from './statement-header.ts';

/** The name of a line as it is compared: without 其中：, 一、, （一） before and a remark in brackets behind. */
export const lineName = (name: string): string =>
  normalise(name)
    .replace(/^(?:其中:|[一二三四五六七八九十]+、|\([一二三四五六七八九十]+\))+/u, '')
    .replace(/\(.*\)$/u, '');

/** A cell of a line, empty where it only belongs to the merged cell of the name before it (a note over all columns). */
export const besideName = (cell: Cell, name: Cell): Cell =>
  cell.master === name.master && cell.address !== name.address ? { ...cell, text: '' } : cell;

/** The people who sign below a statement, and the day: labels and a date where its figures would stand, and no line. */
export const isSigned = (cells: readonly Cell[]): boolean =>
  cells.every((it) => isBlank(it) || it.date !== undefined || /[:：]|年.+月/u.test(it.text));

const isOwn = ({ address, master }: Cell): boolean => address === master;
const withoutColon = (name: string): string => lineName(name).replace(/:$/u, '');

/** The words that a statement prints beside its figures: its lines, their groups, its sides. */
const printedNames = ({ statement }: StatementHeader, version: StatementVersion): ReadonlySet<string> => {
  const { title, lines } = statementForm(version)[statement];
  const groups = lines.flatMap(({ group }) => group ?? []);
  const sides = ['资产', '负债', '净资产', '负债和净资产', '项目'];
  return new Set([title, ...lines.map(({ name }) => name), ...groups, ...sides].map(withoutColon));
};

/** Tells a row that is no line by its words; of those who sign below a statement the labels alone. */
function noteWordsOf(grid: Grid, words: readonly Cell[]): void {
  const [first, ...rest] = words;
  if (!first) return;
  const signers = signingLine(words);
  if (signers) noteSigning(grid, signers);
  else grid.notes.add(skippedNote(grid, [first, ...rest], 'note'));
}

/** What the head of a statement says beside its notes: its title and number, whose it is, its year or day, its unit. */
const isOfHead = (text: string): boolean => {
  const typed = normalise(text);
  const isTitle =
    /^.{0,40}(?:表|报表)(?:\(.*\)|\d+)?$/u.test(typed) || /^会\p{Script=Han}{1,4}\d+/u.test(typed);
  const isLabel =
    /^(?:编制|编报|填报|被审计)?单位(?:名称)?(?::|$)|^(?:币种|货币|(?:金额|货币|计量)单位)(?::|$)/u.test(
      typed,
    );
  const isDay = yearsIn(text).length > 0 && typed.replace(/\D/gu, '').length <= 16 && typed.length <= 30;
  return isTitle || isLabel || isDay || unitsNamed(text).some(({ isStated }) => isStated);
};

/** Tells the words above a statement that are none of its head. */
export function noteWordsAbove(grid: Grid, { row: before }: StatementHeader): void {
  for (const row of filledRowsOf(grid, 1, before - 1)) {
    const own = grid.filled(row).filter(isOwn);
    const signers = signingLine(own);
    const words = own.filter(
      ({ text }, index) => !isOfHead(text) && !/[:：]$/u.test(own[index - 1]?.text ?? ''),
    );
    if (signers && words.length > 0) noteSigning(grid, signers);
    else noteWordsOf(grid, words);
  }
}

/**
 * Tells the words of rows that hold no figures in some blocks and that the form does not print there: notes below a
 * statement, remarks between its lines.
 */
export function noteWordsBeside(
  { grid, header, version }: { grid: Grid; header: StatementHeader; version: StatementVersion },
  rows: ReadonlyMap<number, readonly StatementBlock[]>,
): void {
  const printed = printedNames(header, version);
  const numbers = new Set(statementForm(version)[header.statement].lines.map(({ line }) => String(line)));
  for (const [row, blocks] of rows) {
    const words = blocks.flatMap(({ nameColumn, lineColumn, figures }) => {
      const [name, line] = [grid.cell(row, nameColumn), grid.cell(row, lineColumn)];
      if (printed.has(withoutColon(name.text)) || numbers.has(normalise(line.text))) return [];
      return [name, line, ...figures.map(({ at }) => grid.cell(row, at))].filter(
        (it) => isOwn(it) && !isBlank(it),
      );
    });
    noteWordsOf(grid, words);
  }
}

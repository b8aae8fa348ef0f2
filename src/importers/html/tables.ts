import { factsOf } from '../policy/facts.ts';
import { isTitleLike } from '../policy/line-kinds.ts';
import { endsAsText } from '../policy/title-part.ts';
import { isContentName } from '../source/framed.ts';
import type { Dom } from './dom.ts';

const attribute = (element: Dom, name: string): string => element.getAttribute?.(name) ?? '';
const elements = (element: Dom): Dom[] => [...element.childNodes].filter((it) => it.nodeType === 1);
const never = (): boolean => false;
type Gone = (element: Dom) => boolean;
const named = (element: Dom, names: RegExp, isGone: Gone = never): Dom[] =>
  elements(element).flatMap((it) =>
    isGone(it) ? [] : names.test(it.tagName ?? '') ? [it] : named(it, names, isGone),
  );

/** The rows and cells of a table, and the groups of rows, that `isGone` takes out of it; the outermost ones. */
export const goneFrom = (table: Dom, isGone: Gone): Dom[] =>
  elements(table).flatMap((it) =>
    !inTable.test(it.tagName ?? '')
      ? []
      : isGone(it)
        ? [it]
        : /^T[DH]$/.test(it.tagName ?? '')
          ? []
          : goneFrom(it, isGone),
  );

/** Rows of a table, merged cells as one value and empty ones; without those that `isGone` takes out. */
export function rowsOf(table: Dom, textOf: (cell: Dom) => string, isGone: Gone = never): string[][] {
  const rows: string[][] = [];
  const taken = new Set<string>();
  named(table, /^TR$/, isGone).forEach((row, at) => {
    const cells: string[] = (rows[at] ??= []);
    let column = 0;
    for (const cell of elements(row).filter((it) => /^T[DH]$/.test(it.tagName ?? '') && !isGone(it))) {
      while (taken.has(`${at},${column}`)) cells[column++] = '';
      const span = (name: string): number => Math.min(Math.max(Number(attribute(cell, name)) || 1, 1), 200);
      const across = span('colspan');
      for (let down = 1; down < span('rowspan'); down += 1)
        for (let right = 0; right < across; right += 1) taken.add(`${at + down},${column + right}`);
      cells[column] = textOf(cell);
      for (let right = 1; right < across; right += 1) cells[column + right] = '';
      column += across;
    }
    while (taken.has(`${at},${column}`)) cells[column++] = '';
  });
  return rows;
}

/** Whether a cell of a table reaches over several rows or columns. */
export const isMerged = (table: Dom): boolean =>
  named(table, /^T[DH]$/).some((it) =>
    ['rowspan', 'colspan'].some((name) => Number(attribute(it, name)) > 1),
  );

/** A table within a table. */
export const nests = (table: Dom): boolean => named(table, /^TABLE$/).length > 0;

/** The cells of a table, row by row. */
export const pageCells = (table: Dom): Dom[][] =>
  named(table, /^TR$/).map((row) => elements(row).filter((it) => /^T[DH]$/.test(it.tagName ?? '')));

/** A table that may only frame a text: one of its rows has the name of a text and a cell beside it. */
export const mayFrame = (table: Dom): boolean =>
  pageCells(table).some(([name, value]) => value !== undefined && isContentName(name?.textContent ?? ''));

/** The longest name of a column, what a row is of, and the longest cell with a table in a table of values. */
const [longestColumn, longestRowName, longestNest] = [16, 30, 300];

/** A table of values in whose cells others stand: under a row of names, each beside what its row is of. */
export function holdsTables(table: Dom): boolean {
  const rows = named(table, /^TR$/).map((row) =>
    elements(row).filter((it) => /^T[DH]$/.test(it.tagName ?? '')),
  );
  const length = (cell: Dom): number => (cell.textContent ?? '').replace(/\s+/gu, '').length;
  const isShort = (cell: Dom, most: number): boolean =>
    !nests(cell) && length(cell) > 0 && length(cell) <= most;
  const [names = [], ...values] = rows;
  return (
    names.length > 1 &&
    names.every((it) => isShort(it, longestColumn)) &&
    values.length > 0 &&
    values.every(
      ([name, ...cells]) =>
        name !== undefined &&
        isShort(name, longestRowName) &&
        cells.every((it) => !nests(it) || length(it) <= longestNest),
    )
  );
}

const inTable = /^(?:T(?:ABLE|BODY|HEAD|FOOT|R|D|H)|COLGROUP|COL)$/;

/** What stands in a table and in none of its cells: its caption, words that browsers show above it. */
export const looseIn = (table: Dom): Dom[] =>
  [...table.childNodes].flatMap((it) => {
    if (it.nodeType === 3) return (it.textContent ?? '').trim() === '' ? [] : [it];
    if (it.nodeType !== 1) return [];
    if (!inTable.test(it.tagName ?? '')) return [it];
    return /^T[DH]$/.test(it.tagName ?? '') ? [] : looseIn(it);
  });

/** The greatest of many numbers, or 0: of a table with a hundred thousand cells, too. */
const greatest = (numbers: readonly number[]): number => numbers.reduce((most, it) => Math.max(most, it), 0);

const longest = (rows: readonly string[][]): number => greatest(rows.flat().map((it) => it.length));

/** Rows of values and not of a table that only sets a page: two rows and columns or more, no long text. */
export function isData(rows: readonly string[][]): boolean {
  const filled = rows.filter((row) => row.some((cell) => cell !== ''));
  const columns = greatest(filled.map((row) => row.filter((cell) => cell !== '').length));
  return filled.length > 1 && columns > 1 && longest(rows) < 800;
}

/** The longest name in a list of facts; a longer one is a sentence. */
const longestName = 12;

/** Names and values of a list of facts (dl); null for a list that pairs none, or explains words in sentences. */
export function pairsOf(list: Dom, textOf: (cell: Dom) => string): string[][] | null {
  const cells = elements(list).flatMap((it) => (it.tagName === 'DIV' ? elements(it) : [it]));
  const isPaired = cells.every(({ tagName }, at) => tagName === (at % 2 === 0 ? 'DT' : 'DD'));
  if (!isPaired || cells.length < 4 || cells.length % 2 > 0) return null;
  const plain = cells.map((it) => (it.textContent ?? '').replace(/\s+/gu, ''));
  if (plain.some((it, at) => (at % 2 === 0 ? it.length > longestName : /[。；]/u.test(it)))) return null;
  return cells.flatMap((it, at) => {
    const next = cells[at + 1];
    return at % 2 === 0 && next ? [[textOf(it), textOf(next)]] : [];
  });
}

/** The longest cell of a row of facts. */
const longestFact = 200;

/** A row in which labels and their values stand side by side. */
function isFacts(row: readonly Dom[]): boolean {
  const cells = row.map((it) => (it.textContent ?? '').trim());
  if (cells.some((it) => it.length > longestFact) || row.some(nests)) return false;
  return factsOf({ line: 0, text: '', table: [cells] }).some((it) => it.plain && it.value !== '');
}

const isFilled = (cell: Dom): boolean => (cell.textContent ?? '').trim() !== '';

/**
 * The parts of a table that sets a whole document around its facts: cells that stand alone in their rows (the title, the
 * text), and rows of facts between them; null for any other table.
 */
export function partsAroundFacts(table: Dom): (Dom | Dom[][])[] | null {
  const rows = pageCells(table).filter((row) => row.some(isFilled));
  const parts: (Dom | Dom[][])[] = [];
  for (const row of rows) {
    const [only, ...more] = row.filter(isFilled);
    const last = parts.at(-1);
    if (only && more.length === 0) parts.push(only);
    else if (!isFacts(row)) return null;
    else if (Array.isArray(last)) last.push(row);
    else parts.push([row]);
  }
  const alone = parts.flatMap((it) => (Array.isArray(it) ? [] : [(it.textContent ?? '').trim()]));
  const isSet = alone.some((it) => isTitleLike(it) || endsAsText(it) || it.includes('。'));
  return isSet && parts.some(Array.isArray) ? parts : null;
}

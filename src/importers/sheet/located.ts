import type { z } from 'zod';
import type { FaultAt } from '../../domain/values/fault.ts';
import type { Said } from '../../words/zh-CN/faults/said.ts';
import type { Cell, Grid } from './cell.ts';
import type { Columns } from './column.ts';
import { addFieldNames, FieldNames, inColumnNames } from './field-names.ts';
import type { SheetRemark } from './remark.ts';
import { issueWords } from './issue-words.ts';
import { neededSaid, ruleTodo, type FilledIn } from './needed.ts';
import type { Problem } from './problems.ts';

/** Keys and indexes from the root of a record. */
export type Path = readonly PropertyKey[];

/** A fault of a record, in words. */
export type SaidFault = Omit<FaultAt, 'path'> & { path: Path } & Said;

/** What is said of a fault, with what to do in a form where that is not what to do in the record. */
export const inForm = (said: Said, todo: string | undefined): Said =>
  todo === undefined ? said : { ...said, todo };

/** The cells of a row by column; of those that a sheet may lack, which it has. */
interface RowCells<Name> {
  grid?: Grid;
  cell: (name: Name) => Cell;
  has?: (name: Name) => boolean;
  refused?: (name: Name) => boolean;
}

const keyOf = (path: Path): string => path.map(String).join('.');

/** A cell, and the field that stands in it. */
interface At {
  path: Path;
  grid: Grid;
  cell: Cell;
}

/** Where each field of a record stands in the sheets it was read from. */
export class Located {
  private readonly cells = new Map<string, At>();
  /** The same cells by each part of a record that they stand in. */
  private readonly below = new Map<string, Map<string, At>>();
  private readonly names = new FieldNames();
  private readonly refused = new Map<string, Path>();
  private readonly fallback: Grid;

  /** The sheet to name where no cell is known. */
  constructor(fallback: Grid) {
    this.fallback = fallback;
  }

  set(path: Path, grid: Grid, cell: Cell): void {
    const [key, at] = [keyOf(path), { path, grid, cell }];
    this.cells.set(key, at);
    for (let length = 1; length < path.length; length += 1) {
      const part = keyOf(path.slice(0, length));
      const its = this.below.get(part) ?? new Map<string, At>();
      this.below.set(part, its.set(key, at));
    }
  }

  /** Enters the cell of a field, and what the form calls it. */
  setNamed(path: Path, { grid, cell, header }: { grid: Grid; cell: Cell; header: string }): void {
    this.set(path, grid, cell);
    this.names.set(path, header);
  }

  /** Enters the cells of a row, or of labels, under the fields of their columns; `base` is where the row stands in the record. */
  setRow<Of extends Columns>(
    columns: Of,
    { grid = this.fallback, cell, has = () => true, refused = () => false }: RowCells<keyof Of>,
    base: Path = [],
  ): void {
    addFieldNames(this.names, columns, base);
    for (const [name, { field }] of Object.entries(columns)) {
      if (!field) continue;
      const path = [...base, ...field.path];
      if (has(name)) this.set(path, grid, cell(name));
      if (refused(name)) this.refused.set(keyOf(path), path);
    }
  }

  /** A problem at the cell of a field, of the field around it, or of its first part; else of the sheet. */
  problem(path: Path, rest: Omit<Problem, 'file' | 'sheet' | 'cell'>): Problem {
    const found = this.find(path);
    if (!found) return { file: this.fallback.file, sheet: this.fallback.sheet, ...rest };
    return { file: found.grid.file, sheet: found.grid.sheet, cell: found.cell.master, ...rest };
  }

  /** The cell of a field; undefined where none is known. */
  cellOf(path: Path): string | undefined {
    return this.find(path)?.cell.master;
  }

  private find(path: Path): { grid: Grid; cell: Cell } | undefined {
    for (let length = path.length; length > 0; length -= 1) {
      const key = keyOf(path.slice(0, length));
      const own = this.cells.get(key);
      if (own) return own;
      const parts = this.below.get(key)?.values().toArray() ?? [];
      const part = parts.find(({ cell }) => cell.text !== '') ?? parts[0];
      if (part) return part;
    }
    return undefined;
  }

  /** Whether a problem is told of the cell of a field. */
  has({ file, sheet, cell }: Problem): boolean {
    return [...this.cells.values()].some(
      (it) => it.grid.file === file && it.grid.sheet === sheet && it.cell.master === cell,
    );
  }

  /** The fields whose cells, or columns, a problem was told of; undefined where there is none. */
  unread(told: readonly Problem[]): Path[] | undefined {
    const at = ({ file, sheet, cell }: Problem): string => [file, sheet, cell].join('\n');
    const known = new Set(told.map(at));
    const paths = [...this.cells.values()].flatMap(({ path, grid: { file, sheet }, cell }) =>
      known.has(at({ file, sheet, cell: cell.master, what: '' })) ? [path] : [],
    );
    return told.length > 0 ? [...paths, ...this.refused.values()] : undefined;
  }

  /** The filled cells of the part of a record that a field belongs to; of the whole record none. */
  private beside(path: Path): FilledIn[] {
    const its = this.below.get(keyOf(path.slice(0, -1))) ?? new Map<string, At>();
    return [...its].flatMap(([key, { path: own, cell }]) => {
      const header = this.names.get(own);
      return key !== keyOf(path) && header !== undefined && cell.text !== '' ? [{ header, cell }] : [];
    });
  }

  /** What a schema says of a record, each at its cell; a cell that was refused already is left out. */
  issues(issues: readonly z.core.$ZodIssue[], told: readonly Problem[]): Problem[] {
    const at = ({ file, sheet, cell }: Problem): string => [file, sheet, cell].join('\n');
    const known = new Set(told.map(at));
    return issues
      .filter(({ path }) => !this.refused.has(keyOf(path)))
      .map((issue) =>
        this.problem(
          issue.path,
          issue.code === 'invalid_type' && issue.input === undefined
            ? neededSaid(this.names.headerOf(issue.path) ?? '', this.beside(issue.path))
            : {
                what: inColumnNames(issueWords(issue), this.names, issue.path),
                ...(issue.code === 'custom' ? { todo: ruleTodo } : {}),
              },
        ),
      )
      .filter((problem) => (problem.cell === undefined ? told.length === 0 : !known.has(at(problem))));
  }

  /** What the rules of a record say, each at its cell: errors as problems, warnings as remarks. */
  faults(faults: readonly SaidFault[]): { errors: Problem[]; warnings: SheetRemark[] } {
    const told = faults.map(({ level, path, what, todo }) => ({
      level,
      problem: this.problem(path, {
        what: inColumnNames(what, this.names, path),
        todo: inColumnNames(todo, this.names, path),
      }),
    }));
    const { file, sheet } = this.fallback;
    return {
      errors: told.filter(({ level }) => level === 'error').map(({ problem }) => problem),
      warnings: told
        .filter(({ level }) => level === 'warning')
        .map(({ problem: { cell = '', what, todo = '' } }) => ({
          ...{ file, sheet },
          what: `${cell} ${what}。${todo}`.trim(),
        })),
    };
  }
}

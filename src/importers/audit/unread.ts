import { statementName } from '../../schemas/audit-statement.ts';
import type { Path } from '../sheet/located.ts';
import type { Problem } from '../sheet/problems.ts';
import type { AuditForm } from './read-form.ts';
import type { StatementUnit } from './statement.ts';

/**
 * The fields of a version whose cells could not be read; undefined where all were. A statement that is not there, whose unit is
 * asked, or which has a line that could not be told from others, is one of them.
 */
export function unreadIn({ located, problems, doubted, units, version }: AuditForm): Path[] | undefined {
  const paths = located.unread(problems);
  if (!paths) return undefined;
  const isLine = ({ cell = '', file, sheet }: Problem, { grid, header }: StatementUnit): boolean =>
    file === grid.file && sheet === grid.sheet && Number(/\d+$/u.exec(cell)?.[0]) >= header.dataRow;
  const lost = problems.filter((it) => !located.has(it));
  const unknown = statementName.options.filter(
    (name) =>
      doubted.has(name) ||
      version[name] === undefined ||
      units.some((unit) => unit.header.statement === name && lost.some((it) => isLine(it, unit))),
  );
  // What rests on figures of a statement that may have others.
  const resting = unknown.length > 0 ? ['payers', 'differences'] : [];
  const parts = [...unknown, ...resting];
  const isWithin = ([first]: Path): boolean => parts.some((name) => name === first);
  return [...paths.filter((it) => !isWithin(it)), ...parts.map((name) => [name])];
}

/** What says of a finding that it was there before: it can't be asked where nobody knows whose audit it is. */
export const unaskedRepeats = ({ version }: AuditForm): Path[] =>
  ((version['findings'] ?? []) as object[]).map((_, index) => ['findings', index, 'repeats']);

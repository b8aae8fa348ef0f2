import type { StatementLine, StatementName, StatementVersion } from '../../schemas/audit-statement.ts';
import { statementForm } from './statements.ts';

/** Lines of a statement that stand together under a heading. */
export interface LineGroup {
  /** Heading; absent for totals over groups, and where the only line says the same. */
  name?: string;
  lines: StatementLine[];
}

/** The lines of a form that a statement states, in printed order, by the groups of the form. */
export function statementRows(
  version: StatementVersion,
  statement: StatementName,
  stated: ReadonlySet<number>,
): LineGroup[] {
  const groups: { name: string | undefined; lines: StatementLine[] }[] = [];
  for (const line of statementForm(version)[statement].lines) {
    if (!stated.has(line.line)) continue;
    const last = groups.at(-1);
    if (last && last.name === line.group) last.lines.push(line);
    else groups.push({ name: line.group, lines: [line] });
  }
  return groups.map(({ name, lines }) =>
    name === undefined || (lines.length === 1 && lines[0]?.name === name) ? { lines } : { name, lines },
  );
}

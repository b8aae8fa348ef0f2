import {
  statementFormSchema,
  type StatementForm,
  type StatementLine,
  type StatementName,
  type StatementVersion,
} from '../../schemas/audit-statement.ts';
import version2004 from '../../statements/2004.json' with { type: 'json' };
import version2026 from '../../statements/2026.json' with { type: 'json' };

const forms: Record<StatementVersion, StatementForm> = {
  2004: statementFormSchema.parse(version2004),
  2026: statementFormSchema.parse(version2026),
};

/** The lines of a version of the statements, in printed order, and which of them say what. */
export const statementForm = (version: StatementVersion): StatementForm => forms[version];

/** A line of a statement by its printed number; undefined where the form has none. */
export const formLine = (
  version: StatementVersion,
  statement: StatementName,
  line: number,
): StatementLine | undefined => forms[version][statement].lines.find((it) => it.line === line);

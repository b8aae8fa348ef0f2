import type { AuditRecord } from '../../domain/audits.ts';
import { formatYuan } from '../../domain/money.ts';
import { reconcileAudit, type Mismatch } from '../../domain/reconcile.ts';
import { auditSchema } from '../../schemas/audit.ts';
import { statementColumns } from '../../schemas/audit-statement.ts';
import type { Remark } from '../sheet/forms.ts';
import type { Problem } from '../sheet/problems.ts';
import type { AuditForm } from './form.ts';
import { statementTitles } from './tables.ts';

const mismatchText = ({ line, name, columnName, stated, rule, computed, difference }: Mismatch): string =>
  `第 ${line} 行 ${name} ${columnName}写的是 ${formatYuan(stated)} 元，按“${rule}”应为 ${formatYuan(computed)} 元，` +
  `${difference > 0 ? '多' : '少'} ${formatYuan(Math.abs(difference))} 元`;

const mismatchTodo =
  '对照审计报告核对；报告本身就对不上的，加一张工作表“差异说明”（报表、行次、栏目、差异说明），逐个写明，公开给所有人看';

/** What stands in for cells that were refused, so that the figures can be checked in the same run. */
const stand = { name: '—', reportNumber: '—', reportedOn: '2000-01-01' };

/** The version alone, good enough to add up its figures; undefined where figures themselves were refused. */
function provisional({ version }: AuditForm): AuditRecord | undefined {
  const { activity, balance, differences, statementVersion = '2004' } = version;
  const revision = {
    ...{ publishedOn: '2000-01-01', statementVersion, auditor: stand, opinion: '无保留意见' },
    ...{ activity, balance, differences },
  };
  const result = auditSchema.safeParse({ organisation: 'x', year: 2005, revisions: [revision] });
  return result.success ? { ...result.data, id: 'x' } : undefined;
}

/** Every figure of a form that does not add up, at its cell; totals without lines are remarks. */
export function figureProblems(
  form: AuditForm,
  before: AuditRecord | undefined,
): { problems: Problem[]; remarks: Remark[] } {
  const audit = provisional(form);
  if (!audit) return { problems: [], remarks: [] };
  const { mismatches, unneeded, bareTotals } = reconcileAudit(audit, before);
  const inForm = (path: readonly PropertyKey[]): PropertyKey[] => path.slice(2);
  const wrong = mismatches.map((it) =>
    form.located.problem(inForm(it.path), { what: mismatchText(it), todo: mismatchTodo }),
  );
  const needless = unneeded.map(({ difference: { statement, line, column }, path }) =>
    form.located.problem(inForm(path), {
      what: `${statementTitles[statement]} 第 ${line} 行 ${statementColumns[column]}没有对不上，不需要差异说明`,
      todo: '删掉这一行，或者改成对不上的那一行那一栏',
    }),
  );
  const remarks = bareTotals.map(({ line, name, column, path }): Remark => {
    const { file, sheet = form.grid.sheet, cell = '' } = form.located.problem(inForm(path), { what: '' });
    return {
      file,
      sheet,
      what: `${cell} 第 ${line} 行 ${name} ${statementColumns[column]}没有明细，无法核对`,
    };
  });
  return { problems: [...wrong, ...needless], remarks };
}

import { newest, type AuditRecord } from '../../domain/audits/audits.ts';
import { reconcileTexts } from '../../words/zh-CN/reconcile.ts';
import { reconcileAudit } from '../../domain/audits/reconcile.ts';
import { auditSchema } from '../../schemas/audit.ts';
import type { Remark } from '../sheet/forms.ts';
import type { Problem } from '../sheet/problems.ts';
import type { AuditForm } from './read-form.ts';

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
  const texts = reconcileTexts(newest(audit).statementVersion);
  const { mismatches, unneeded, bareTotals } = reconcileAudit(audit, before);
  const inForm = (path: readonly PropertyKey[]): PropertyKey[] => path.slice(2);
  const wrong = mismatches.map((it) =>
    form.located.problem(inForm(it.path), { what: texts.mismatch(it), todo: mismatchTodo }),
  );
  const needless = unneeded.map((it) =>
    form.located.problem(inForm(it.path), {
      what: texts.unneeded(it),
      todo: '删掉这一行，或者改成对不上的那一行那一栏',
    }),
  );
  const remarks = bareTotals.map((it): Remark => {
    const { file, sheet = form.grid.sheet, cell = '' } = form.located.problem(inForm(it.path), { what: '' });
    return { file, sheet, what: `${cell} ${texts.bareTotal(it)}` };
  });
  return { problems: [...wrong, ...needless], remarks };
}

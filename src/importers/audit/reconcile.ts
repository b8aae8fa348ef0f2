import { z } from 'zod';
import { newest, type AuditRecord } from '../../domain/audits/audits.ts';
import { reconcileTexts } from '../../words/zh-CN/reconcile.ts';
import { reconcileFigures } from '../../domain/audits/reconcile.ts';
import { auditRevisionSchema } from '../../schemas/audit.ts';
import type { SheetRemark } from '../sheet/forms.ts';
import type { Problem } from '../sheet/problems.ts';
import type { AuditForm } from './read-form.ts';

const mismatchTodo =
  '对照审计报告核对：常见的是换算成万元时四舍五入了、金额的格子合并了、“减：”的行写了负数、漏了一行；报告本身就对不上的，加一张工作表“差异说明”（报表、行次、栏目、差异说明），逐个写明，公开给所有人看';

/** The figures alone: they are checked in the run in which other cells are refused. */
const figuresSchema = z.object({
  statementVersion: auditRevisionSchema.shape.statementVersion.default('2004'),
  activity: auditRevisionSchema.shape.activity,
  balance: auditRevisionSchema.shape.balance,
  differences: auditRevisionSchema.shape.differences,
});

/** Every figure of a form that does not add up, at its cell; totals without lines are remarks. None where a unit is asked. */
export function figureProblems(
  form: AuditForm,
  before: AuditRecord | undefined,
): { problems: Problem[]; remarks: SheetRemark[] } {
  const figures = form.doubted.size > 0 ? undefined : figuresSchema.safeParse(form.version).data;
  if (!figures) return { problems: [], remarks: [] };
  const texts = reconcileTexts(figures.statementVersion);
  const { mismatches, unneeded, bareTotals } = reconcileFigures(figures, before && newest(before));
  const wrong = mismatches.map((it) =>
    form.located.problem(it.path, { what: texts.mismatch(it), todo: mismatchTodo }),
  );
  const needless = unneeded.map((it) =>
    form.located.problem(it.path, {
      what: texts.unneeded(it),
      todo: '删掉这一行，或者改成对不上的那一行那一栏',
    }),
  );
  const remarks = bareTotals.map((it): SheetRemark => {
    const { file, sheet = form.grid.sheet, cell = '' } = form.located.problem(it.path, { what: '' });
    return { file, sheet, what: `${cell} ${texts.bareTotal(it)}` };
  });
  return { problems: [...wrong, ...needless], remarks };
}

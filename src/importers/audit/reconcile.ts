import { z } from 'zod';
import { newest, type AuditRecord } from '../../domain/audits/audits.ts';
import { reconcileTexts } from '../../words/zh-CN/reconcile.ts';
import { reconcileFigures } from '../../domain/audits/reconcile.ts';
import { auditRevisionSchema } from '../../schemas/audit.ts';
import type { Path } from '../sheet/located.ts';
import { inEveryReading } from '../sheet/readings.ts';
import type { SheetRemark } from '../sheet/remark.ts';
import type { Problem } from '../sheet/problems.ts';
import { problemAt } from '../sheet/read-cell.ts';
import { unitOf } from '../sheet/unit.ts';
import type { AuditForm } from './read-form.ts';
import type { StatementUnit } from './statement.ts';

const mismatchTodo =
  '对照审计报告核对：常见的是换算成万元时四舍五入了、金额的格子合并了、“减：”的行写了负数、漏了一行；报告本身就对不上的，加一张工作表“差异说明”（报表、行次、栏目、差异说明），逐个写明，公开给所有人看';

/** The figures alone: they are checked in the run in which other cells are refused. */
const figuresSchema = z.object({
  statementVersion: auditRevisionSchema.shape.statementVersion.default('2004'),
  activity: auditRevisionSchema.shape.activity,
  balance: auditRevisionSchema.shape.balance,
  differences: auditRevisionSchema.shape.differences,
});

type Figures = z.output<typeof figuresSchema>;

/** Statements in different units whose figures do not add up: most likely one of the units is wrong, and that is said first. */
function unitProblem({ units }: AuditForm): Problem[] {
  const powerOf = ({ written }: StatementUnit): number => unitOf(written)?.power ?? 0;
  const [one, other] = units;
  if (!one || !other || powerOf(one) === powerOf(other)) return [];
  const times = 10 ** Math.abs(powerOf(one) - powerOf(other));
  const larger = powerOf(one) > powerOf(other) ? one : other;
  return [
    problemAt(larger.grid, larger.cell, {
      what: `这张表的单位是“${larger.written}”，另一张（工作表“${(larger === one ? other : one).grid.sheet}”）的单位是“${(larger === one ? other : one).written}”，差 ${times} 倍，两张表的数对不上`,
      todo: '先对照审计报告核对两张表的单位：多半有一个写错了，下面对不上的数就是它引起的',
    }),
  ];
}

/** Every figure of a form that does not add up, at its cell; totals without lines are remarks. None where a unit is asked. */
export function figureProblems(
  form: AuditForm,
  { unread, before }: { unread: readonly Path[] | undefined; before: AuditRecord | undefined },
): { problems: Problem[]; remarks: SheetRemark[] } {
  if (!unread) return inVersion(form, figuresSchema.safeParse(form.version).data, before);
  // Its lines are read by a version whatever the cover says.
  const isFigure = (name: PropertyKey): boolean => name !== 'statementVersion' && name in figuresSchema.shape;
  const own = unread.filter(([first = '']) => isFigure(first));
  const problems = inEveryReading(
    (read) => {
      const reading = read(figuresSchema, { record: form.version, unread: own, oneOf: form.asked });
      return inVersion(form, reading?.data as Figures | undefined, before).problems;
    },
    ({ sheet, cell, what }) => [sheet, cell, what].join('\n'),
  );
  return { problems, remarks: [] };
}

/** What does not add up in a version, or in one reading of it. */
function inVersion(
  form: AuditForm,
  figures: Figures | undefined,
  before: AuditRecord | undefined,
): { problems: Problem[]; remarks: SheetRemark[] } {
  if (!figures || form.doubted.size > 0) return { problems: [], remarks: [] };
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
  return { problems: [...(wrong.length > 0 ? unitProblem(form) : []), ...wrong, ...needless], remarks };
}

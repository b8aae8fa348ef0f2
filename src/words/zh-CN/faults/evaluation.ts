import type { EvaluationFault } from '../../../domain/results/evaluation-check.ts';
import { formatPoints, formatWan } from '../../../domain/values/money.ts';
import type { Funds } from '../../../schemas/evaluation.ts';
import type { Said } from './said.ts';

const columns: Record<keyof Funds, string> = {
  budget: '年初预算数',
  adjusted: '全年预算数',
  executed: '全年执行数',
};

/** A share in hundredths of a percent, to the last of them: what does not add up may lie there. */
const exactly = (hundredths: number): string => `${formatPoints(hundredths)}%`;

/** What is wrong in an evaluation. */
export function sayEvaluationFault(it: EvaluationFault): Said {
  switch (it.code) {
    case 'points-sum':
      return {
        what: `分值合计 ${formatPoints(it.sum)}，不等于 100（执行率 ${formatPoints(it.execution)}，各指标 ${formatPoints(it.sum - it.execution)}）`,
        todo: '核对每个指标和执行率的分值，合计应当正好是 100',
      };
    case 'unusual-groups':
      return {
        what: `各组分值是 ${it.groups.map(({ name, points }) => `${name} ${formatPoints(points)}`).join('、')}，和通常的 10、50、30、10 不同`,
        todo: '对照原表核对；原表如此就不用改',
      };
    case 'score-over-points': {
      const name = it.indicator === undefined ? '执行率' : `“${it.indicator}”`;
      return {
        what: `${name}得 ${formatPoints(it.score)} 分，大于分值 ${formatPoints(it.points)}`,
        todo: '核对得分和分值，得分不能大于分值',
      };
    }
    case 'no-reason':
      return {
        what: `“${it.indicator}”扣了 ${formatPoints(it.lost)} 分，没有写原因`,
        todo: '在 reason 里写偏差原因和改进措施',
      };
    case 'full-score-missed':
      return {
        what: `“${it.indicator}”指标值 ${it.target}，实际 ${it.actual}，没有达到，却得了满分`,
        todo: '核对指标值、实际完成值和得分；越低越好的指标写 reverse: true',
      };
    case 'funds-sum':
      return {
        what: `${columns[it.column]}合计 ${formatWan(it.stated)} 万元，各项来源相加是 ${formatWan(it.computed)} 万元`,
        todo: '核对年度资金总额和各项来源',
      };
    case 'execution-rate':
      return {
        what: `执行率写的是 ${exactly(it.stated)}，按金额算是 ${exactly(it.computed)}`,
        todo: '核对全年执行数、全年预算数和执行率；rate 可以不写，本站会算',
      };
    case 'execution-score':
      return {
        what: `执行率得 ${formatPoints(it.score)} 分，按 ${exactly(it.rate)} × ${formatPoints(it.points)} 算是 ${formatPoints(it.computed)} 分`,
        todo: '核对得分；按别的办法打分的，在 execution.note 里写明',
      };
    case 'unneeded-note':
      return { what: '执行率得分和算出来的一样，不需要说明', todo: '删掉 execution.note' };
    case 'total':
      return {
        what: `总分写的是 ${formatPoints(it.stated)}，各项得分相加是 ${formatPoints(it.computed)}，差 ${formatPoints(Math.abs(it.stated - it.computed))}`,
        todo: '核对总分和各项得分',
      };
    case 'grade':
      return {
        what: `等级写的是“${it.stated}”，总分 ${formatPoints(it.total)} 应为“${it.computed}”`,
        todo: '核对总分和等级（优 ≥90、良 80—90、中 60—80、差 <60）；grade 可以不写，本站会算',
      };
  }
}

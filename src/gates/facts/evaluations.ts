import { formatWan } from '../../domain/values/money.ts';
import { fundSources, type Evaluation, type FundSource } from '../../schemas/evaluation.ts';
import { beforeFounded, elsewhere } from './bodies.ts';
import { fault, inOrder, titleYear, yearOf, type FactFault, type Rule, type Subject } from './rule.ts';
import type { Surroundings } from './surroundings.ts';

/** A year is evaluated when it is over, or nearly. */
function* yearFaults({ data }: Subject<Evaluation>): Generator<FactFault> {
  const { year, publishedOn, evaluator } = data;
  const after = yearOf(publishedOn) - year;
  const path = ['publishedOn'];
  if (after < 0) yield fault(path, `${year} 年度的评价，${publishedOn} 就公布了`, '核对评价的年度和公布日期');
  else if (after === 0)
    yield fault(
      path,
      `${year} 年度还没有结束，${publishedOn} 就公布了评价`,
      '核对评价的年度和公布日期；提前评价的就不用改',
      'warning',
    );
  else if (after > 2)
    yield fault(
      path,
      `${year} 年度的评价过了 ${after} 年（${publishedOn}）才公布`,
      '核对评价的年度和公布日期；确实如此就不用改',
      'warning',
    );
  const reported = evaluator?.reportedOn;
  if (reported !== undefined && yearOf(reported) < year)
    yield fault(
      ['evaluator', 'reportedOn'],
      `${year} 年度的评价，${reported} 就出了报告`,
      '核对评价的年度和报告日期',
    );
}

function* fundFaults({ data: { funds } }: Subject<Evaluation>): Generator<FactFault> {
  for (const source of ['total', ...(Object.keys(fundSources) as FundSource[])] as const) {
    const it = funds[source];
    if (it && it.executed > it.adjusted)
      yield fault(
        ['funds', source, 'executed'],
        `全年执行数 ${formatWan(it.executed)} 万元，多于全年预算数 ${formatWan(it.adjusted)} 万元`,
        '对照原表核对；原表如此就不用改',
        'warning',
      );
  }
}

/** A third party is another one than those whom it evaluates. */
function* evaluatorFaults({ data }: Subject<Evaluation>, { bodies }: Surroundings): Generator<FactFault> {
  const { evaluator, implementer, department, organisation } = data;
  if (!evaluator) return;
  const code = bodies.get(organisation ?? '')?.creditCode;
  const itself =
    [implementer, department].includes(evaluator.name) ||
    (code !== undefined && code === evaluator.creditCode);
  if (itself)
    yield fault(
      ['evaluator'],
      `第三方机构“${evaluator.name}”就是主管部门或实施单位`,
      '核对第三方机构；单位自己评价的，kind 写 self，不写 evaluator',
    );
}

/** Evaluations: after their year, by another one where by a third party, of a body and by a text that were there. */
export const evaluationFacts: Rule<Evaluation> = function* (record, around) {
  const { data } = record;
  yield* inOrder(record, ['evaluator', 'reportedOn'], ['publishedOn']);
  yield* yearFaults(record);
  yield* titleYear(['year'], data.project, data.year);
  yield* fundFaults(record);
  yield* evaluatorFaults(record, around);
  yield* beforeFounded(around, data.organisation, ['organisation'], data.year);
  yield* elsewhere(around, data.organisation, ['place'], data.place);
  const policy = around.policies.get(data.policy?.policy ?? '');
  if (policy?.adoptedOn !== undefined && yearOf(policy.adoptedOn) > data.year)
    yield fault(
      ['policy', 'policy'],
      `评价的是 ${data.year} 年度，所依据的文件 ${policy.adoptedOn} 才成文`,
      '核对依据的文件和年度；确实如此就不用改',
      policy.adoptedOn > data.publishedOn ? 'error' : 'warning',
    );
};

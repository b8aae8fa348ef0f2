import { formatWan } from '../../domain/values/money.ts';
import { wordOf } from '../../schemas/enum-words.ts';
import { evaluationKind, fundSources, type Evaluation, type FundSource } from '../../schemas/evaluation.ts';
import { surveyKind, type Survey } from '../../schemas/survey.ts';
import { attachmentFaults } from './attachments.ts';
import { beforeFounded, elsewhere } from './bodies.ts';
import {
  fault,
  inOrder,
  repeatedItems,
  titleYear,
  told,
  yearOfDay,
  type FactFault,
  type Rule,
  type CheckedRecord,
} from './rule.ts';
import type { Surroundings } from './surroundings.ts';

/** A year is evaluated when it is over, or nearly. */
function* evaluationYearFaults({ data }: CheckedRecord<Evaluation>): Generator<FactFault> {
  const { year, publishedOn, evaluator } = data;
  const after = yearOfDay(publishedOn) - year;
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
  if (reported !== undefined && yearOfDay(reported) < year)
    yield fault(
      ['evaluator', 'reportedOn'],
      `${year} 年度的评价，${reported} 就出了报告`,
      '核对评价的年度和报告日期',
    );
}

function* fundFaults({ data: { funds } }: CheckedRecord<Evaluation>): Generator<FactFault> {
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
function* evaluatorFaults(
  { data }: CheckedRecord<Evaluation>,
  { bodies }: Surroundings,
): Generator<FactFault> {
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

/** The days of an evaluation, beside each other and its year. */
export function* evaluationDays(record: CheckedRecord<Evaluation>): Generator<FactFault> {
  yield* inOrder(record, ['evaluator', 'reportedOn'], ['publishedOn']);
  yield* evaluationYearFaults(record);
}

/** Evaluations: after their year, by another one where by a third party, of a body and by a text that were there. */
export const evaluationFacts: Rule<Evaluation> = function* (record, around) {
  const { data } = record;
  yield* evaluationDays(record);
  yield* titleYear(['year'], data.project, data.year);
  yield* fundFaults(record);
  yield* evaluatorFaults(record, around);
  yield* attachmentFaults(around, [], data.attachments);
  yield* beforeFounded(around, data.organisation, ['organisation'], data.year);
  yield* elsewhere(around, data.organisation, ['place'], data.place);
  const policy = around.policies.get(data.policy?.policy ?? '');
  if (policy?.adoptedOn !== undefined && yearOfDay(policy.adoptedOn) > data.year)
    yield fault(
      ['policy', 'policy'],
      `评价的是 ${data.year} 年度，所依据的文件 ${policy.adoptedOn} 才成文`,
      '核对依据的文件和年度；确实如此就不用改',
      policy.adoptedOn > data.publishedOn ? 'error' : 'warning',
    );
};

/** A project has one evaluation of a kind a year: the second names the first. */
export function* sameEvaluationFaults(
  records: readonly CheckedRecord<Evaluation>[],
): Generator<{ record: CheckedRecord<Evaluation>; found: FactFault }> {
  const keyOf = ({ data: { project, year, kind } }: CheckedRecord<Evaluation>): string =>
    `${project} ${year} ${kind}`;
  for (const { record, first } of repeatedItems(records, keyOf)) {
    const { project, year, kind } = record.data;
    const what = `“${project}”${year} 年度的${wordOf(evaluationKind, kind)}已经写在 ${first.file}`;
    yield { record, found: fault(['project'], what, '只留一份；是另一年或者另一个项目的，改正年度或者名称') };
  }
}

/** A survey is of the year in which people were asked. */
function* surveyYearFaults(record: CheckedRecord<Survey>): Generator<FactFault> {
  const { year, from, until, publishedOn } = record.data;
  const path = (['from', 'until', 'publishedOn'] as const).find((it) => record.data[it] !== undefined);
  const [first, last] = [yearOfDay(from ?? until ?? publishedOn), yearOfDay(until ?? from ?? publishedOn)];
  if (path === undefined || (year >= first && year <= last)) return;
  const asked = from !== undefined || until !== undefined;
  const apart = year > last ? year - last : first - year;
  if (!asked && year < first && apart <= 2) return;
  yield fault(
    ['year'],
    `年度写的是 ${year}，${told(record, [path])}`,
    '核对调查的年度和日期',
    apart > 1 || (!asked && year > last) ? 'error' : 'warning',
  );
}

function* answerFaults({ data: { questions } }: CheckedRecord<Survey>): Generator<FactFault> {
  for (const [index, { text, kind, options, positive }] of questions.entries()) {
    const path = ['questions', index, 'positive'];
    const unhappy = positive.find((label) => /^(?:很|非常|比较|较)?不|^差|^很差|不满意|不好/u.test(label));
    if (unhappy !== undefined)
      yield fault(
        path,
        `“${text}”把“${unhappy}”算作满意`,
        'positive 只写表示满意的选项',
        unhappy.includes('不满意') ? 'error' : 'warning',
      );
    else if (kind !== 'multiple' && positive.length === options.length)
      yield fault(path, `“${text}”的每个选项都算作满意`, 'positive 只写表示满意的选项');
  }
}

/** The days of a survey, beside each other and its year. */
export function* surveyDays(record: CheckedRecord<Survey>): Generator<FactFault> {
  yield* inOrder(record, [record.data.until === undefined ? 'from' : 'until'], ['publishedOn']);
  yield* surveyYearFaults(record);
}

/** Surveys: asked before they are published, of the year that they state, of a body that was there. */
export const surveyFacts: Rule<Survey> = function* (record, around) {
  const { data } = record;
  yield* surveyDays(record);
  yield* titleYear(['year'], data.title, data.year);
  yield* answerFaults(record);
  const other = surveyKind.options.find((kind) => kind !== data.kind && data.title.includes(kind));
  if (other !== undefined && !data.title.includes(data.kind))
    yield fault(['kind'], `名称是“${data.title}”，类型写的是${data.kind}`, '核对名称和类型', 'warning');
  yield* beforeFounded(around, data.organisation, ['organisation'], data.until ?? data.publishedOn);
  yield* elsewhere(around, data.organisation, ['place'], data.place);
};

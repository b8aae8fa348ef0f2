import { expect, test } from '@playwright/test';
import { checkEvaluation } from '../../../../src/domain/results/evaluation-check.ts';
import {
  executionRate,
  executionScore,
  gradeOf,
  groupsOf,
  missedTargets,
  pointsOf,
  totalOf,
} from '../../../../src/domain/results/evaluation.ts';
import { judgementOf, parseQuantity } from '../../../../src/domain/results/evaluation-target.ts';
import {
  evaluationSchema,
  type EvaluationInput,
  type Indicator,
} from '../../../../src/schemas/evaluation.ts';
import { evaluationInput, evaluationOf } from '../audits/money-fixtures.ts';

const sunshine = evaluationOf('sunshine');
const odd = evaluationOf('odd-weights');

test('both forms come out as they were filled in', () => {
  expect(checkEvaluation(sunshine)).toEqual([]);
  expect([pointsOf(sunshine), totalOf(sunshine), gradeOf(totalOf(sunshine))]).toEqual([10_000, 9603, '优']);
  expect(executionRate(sunshine.funds.total)).toBe(8651);
  expect(executionScore(sunshine.funds.total, 1000)).toBe(865);
  expect(checkEvaluation(odd).map((it) => `${it.level} ${it.code}`)).toEqual(['warning unusual-groups']);
  expect([pointsOf(odd), totalOf(odd), executionRate(odd.funds.total)]).toEqual([10_000, 9726, 8614]);
  expect(executionScore(odd.funds.total, 1000)).toBe(861);
});

test('the usual weights are those of self evaluations: a third party has groups of its own', () => {
  const thirdParty = { ...odd, kind: 'third-party' as const, evaluator: { name: '某会计师事务所' } };
  expect(checkEvaluation(thirdParty)).toEqual([]);
});

test('score by group, the execution of the budget first', () => {
  expect(groupsOf(sunshine).map((it) => `${it.name} ${it.score}/${it.points}`)).toEqual([
    ...['预算执行 865/1000', '产出 4960/5000', '效益 2800/3000', '满意度 978/1000'],
  ]);
});

test('more than all of the budget is worth no more than all points; without a budget there is no rate', () => {
  expect(executionScore({ budget: 0, adjusted: 100, executed: 150 }, 1000)).toBe(1000);
  expect(executionScore({ budget: 0, adjusted: 0, executed: 0 }, 1000)).toBeUndefined();
  expect(executionRate({ budget: 0, adjusted: 0, executed: 0 })).toBeUndefined();
});

for (const [total, grade] of [
  [10_000, '优'],
  [9000, '优'],
  [8999, '良'],
  [8000, '良'],
  [7999, '中'],
  [6000, '中'],
  [5999, '差'],
  [0, '差'],
] as const)
  test(`${total / 100} points are ${grade}`, () => {
    expect(gradeOf(total)).toBe(grade);
  });

const faults = (change: (input: EvaluationInput) => unknown): string[] => {
  const input = evaluationInput('sunshine');
  change(input);
  return checkEvaluation(evaluationSchema.parse(input)).map((it) => `${it.code} ${it.path.join('.')}`);
};
const first = (input: EvaluationInput) => input.indicators[0] as EvaluationInput['indicators'][number];

const wrong: [string, (input: EvaluationInput) => unknown, string[]][] = [
  [
    'points that add up to 95',
    (it) => void (first(it).points = '10'),
    ['points-sum indicators', 'unusual-groups indicators', 'score-over-points indicators.0.score'],
  ],
  [
    'a score above its points',
    (it) => void (first(it).score = '15.5'),
    ['score-over-points indicators.0.score', 'total total'],
  ],
  ['a loss without a reason', (it) => delete it.indicators[3]?.reason, ['no-reason indicators.3.score']],
  ['a total that is not the sum', (it) => void (it.total = '97.03'), ['total total']],
  ['a wrong grade', (it) => void (it.grade = '良'), ['grade grade']],
  ['a wrong rate', (it) => void (it.execution.rate = '86.52'), ['execution-rate execution.rate']],
  ['a rate rounded to tenths', (it) => void (it.execution.rate = '86.5'), []],
  ['a rate rounded to whole percents', (it) => void (it.execution.rate = '87'), []],
  [
    'a rate cut to whole percents',
    (it) => void (it.execution.rate = '86'),
    ['execution-rate execution.rate'],
  ],
  ['tenths cut wrong', (it) => void (it.execution.rate = '86.6'), ['execution-rate execution.rate']],
  [
    'points of the execution off by one hundredth',
    (it) => void Object.assign(it, { execution: { points: '10', score: '8.66' }, total: '96.04' }),
    ['execution-score execution.score'],
  ],
  [
    'other points with a note',
    (it) =>
      void Object.assign(it, { execution: { points: '10', score: '8', note: '分档打分' }, total: '95.38' }),
    [],
  ],
  [
    'a note that nothing needs',
    (it) => void (it.execution.note = '分档打分'),
    ['unneeded-note execution.note'],
  ],
  [
    'sources that are not the sum',
    (it) => void (it.funds.other = { budget: '0', adjusted: '0', executed: '0.000001' }),
    ['funds-sum funds.total.executed'],
  ],
  [
    'a missed target with full points',
    (it) => void (first(it).actual = '1999人次'),
    ['full-score-missed indicators.0.actual'],
  ],
];
for (const [name, change, codes] of wrong)
  test(`${name}: ${codes.length > 0 ? 'found' : 'accepted'}`, () => {
    expect(faults(change)).toEqual(codes);
  });

const quantities: [string, [string | undefined, number, string] | undefined][] = [
  ['≥95%', ['≥', 95_000_000, '%']],
  ['＞＝９５％', ['≥', 95_000_000, '%']],
  ['≤150元', ['≤', 150_000_000, '元']],
  ['100%', [undefined, 100_000_000, '%']],
  ['≥2000人次', ['≥', 2_000_000_000, '人次']],
  ['不少于1,200 户', ['≥', 1_200_000_000, '户']],
  ['≥1.5万人次', ['≥', 15_000_000_000, '人次']],
  ['30日以内', ['≤', 30_000_000, '日']],
  ['12个月', [undefined, 12_000_000, '个月']],
  ['<3次', ['<', 3_000_000, '次']],
  ['健全', undefined],
  ['约2000人次', undefined],
  ['90%-95%', undefined],
  ['12月底前', undefined],
  ['2025年12月', undefined],
  ['', undefined],
];
for (const [text, expected] of quantities)
  test(`“${text}” is ${expected ? expected.join(' ') : 'no number'}`, () => {
    const quantity = parseQuantity(text);
    expect(quantity && [quantity.comparison, quantity.value, quantity.unit]).toEqual(expected);
  });

const judged: [string, string, Partial<Indicator>, string][] = [
  ['≥95%', '95%', {}, 'met'],
  ['≥95%', '94.99%', {}, 'not-met'],
  ['≤150元', '153元', {}, 'not-met'],
  ['≤150元', '149.99元', {}, 'met'],
  ['100%', '97%', {}, 'not-met'],
  ['12场', '13场', {}, 'met'],
  ['150元', '153元', { level2: '成本指标' }, 'not-met'],
  ['3起', '2起', { reverse: true }, 'met'],
  ['>5次', '5次', {}, 'not-met'],
  ['≥2万人次', '20001人次', {}, 'met'],
  ['≥2000', '2047人次', {}, 'met'],
  ['≥2000人次', '2047户', {}, 'unknown'],
  ['健全', '较健全', {}, 'unknown'],
  ['≥95%', '≥96%', {}, 'unknown'],
  ['100%', '1', {}, 'met'],
  ['1', '100%', {}, 'met'],
  ['1', '97%', {}, 'not-met'],
  ['≥95%', '0.95', {}, 'met'],
  ['≥95%', '0.9499', {}, 'not-met'],
  ['≥95%', '96.5', {}, 'met'],
  ['≤5%', '0.04', {}, 'met'],
  ['≤5%', '0.5', {}, 'unknown'],
  ['≤5%', '1', { reverse: true }, 'unknown'],
  ['≥0.8%', '0.6', {}, 'unknown'],
  ['≥0.8', '90%', {}, 'met'],
  ['1户', '100%', {}, 'unknown'],
];
for (const [target, actual, more, judgement] of judged)
  test(`${target} against ${actual} is ${judgement}`, () => {
    const [indicator] = sunshine.indicators;
    expect(judgementOf({ ...(indicator as Indicator), target, actual, ...more })).toBe(judgement);
  });

test('missed targets are found across evaluations', () => {
  expect(
    missedTargets([sunshine, odd]).map((it) => `${it.evaluation.id} ${it.index} ${it.indicator.level3}`),
  ).toEqual([
    'sunshine 2 活动按期完成率',
    'sunshine 3 人均服务成本',
    'sunshine 6 残疾人及亲属满意度',
    'odd-weights 2 活动按期完成率',
    'odd-weights 3 受助家庭覆盖率',
  ]);
});

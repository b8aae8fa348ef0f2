import { expect, test } from '@playwright/test';
import { auditedBodies } from '../../../../src/domain/audits/audit-bodies.ts';
import { auditsFrom } from '../../../../src/domain/audits/audits.ts';
import { statusRows, type StatusRow } from '../../../../src/domain/commitments/commitment-rows.ts';
import { commitmentsOf } from '../../../../src/domain/commitments/commitments.ts';
import { derivedFigures } from '../../../../src/domain/measures/derived-measures.ts';
import type { Figures } from '../../../../src/domain/measures/figures.ts';
import { measureFactsOf, type MeasureRecords } from '../../../../src/domain/measures/measure-facts-of.ts';
import { commitmentSchema, type CommitmentInput } from '../../../../src/schemas/commitment.ts';
import { evaluationSchema } from '../../../../src/schemas/evaluation.ts';
import { inspectionSchema } from '../../../../src/schemas/inspection.ts';
import { measureOf, type DerivedMeasureId } from '../../../../src/schemas/measure.ts';
import { observationsSchema } from '../../../../src/schemas/observation.ts';
import { policySchema } from '../../../../src/schemas/policy.ts';
import { surveySchema } from '../../../../src/schemas/survey.ts';
import { smallCity } from '../../../support/directory.ts';
import type { Period } from '../../../../src/domain/commitments/commitment-periods.ts';

const directory = smallCity();
const factsOf = (more: Partial<MeasureRecords> = {}) =>
  measureFactsOf(
    {
      ...{ directory, bodies: auditedBodies(directory), audits: auditsFrom([]), evaluations: [] },
      ...{ surveys: [], inspections: [], observations: [] },
      ...more,
    },
    { today: '2024-06-01', due: '05-31' },
  );
const figuresOf = (
  measure: DerivedMeasureId,
  key: string,
  year = 2023,
  more: Partial<MeasureRecords> = {},
) => {
  const organisation = directory.places.byCode.has(key) ? {} : { organisation: key };
  const subject = { key, name: key, place: key.slice(0, 6), ...organisation };
  const period: Period = { key: String(year), kind: 'year', years: [year, year] };
  return derivedFigures[measure](factsOf(more), subject, period, measure);
};
const bounds = (figures: Figures): [number, number] | undefined => {
  const figure = figures.kind === 'total' ? figures.figure : figures.list.at(-1);
  return figure && [figure.low, figure.high];
};

test('each derived measure names the function that works it out', () => {
  for (const [id, derive] of Object.entries(derivedFigures))
    expect(measureOf(id as DerivedMeasureId).derived, id).toBe(derive.name);
});

test('what the directory does not say widens the figure and is never a no', () => {
  expect(bounds(figuresOf('associations-founded', '9901'))).toEqual([300, 500]);
  expect(bounds(figuresOf('associations-founded', '990102'))).toEqual([100, 400]);
  expect(bounds(figuresOf('association-coverage', '990102'))).toEqual([2000, 8000]);
  expect(bounds(figuresOf('village-coverage', '990102'))).toEqual([5000, 7500]);
  expect(bounds(figuresOf('village-coverage', '990103'))).toBeUndefined();
  expect(bounds(figuresOf('village-coverage', 'nation'))).toEqual([5000, 7500]);
  expect(bounds(figuresOf('composition-met', '990102'))).toEqual([5000, 5000]);
  expect(bounds(figuresOf('rules-posted', '990102'))).toEqual([5000, 10_000]);
  expect(bounds(figuresOf('village-venues', '990102'))).toEqual([0, 5000]);
  expect(bounds(figuresOf('service-homes-coverage', '9901'))).toEqual([5000, 10_000]);
  expect(bounds(figuresOf('service-homes-coverage', '990103'))).toBeUndefined();
  expect(bounds(figuresOf('association-premises', '9901-blind'))).toBeUndefined();
  expect(bounds(figuresOf('working-systems', '9901-blind'))).toBeUndefined();
});

const survey = (id: string, satisfied: number, more: object) => ({
  ...surveySchema.parse({
    ...{ title: id, kind: '满意度测评', year: 2023, method: '电话', sample: 100, responses: 100 },
    questions: [
      {
        ...{ text: '满意吗？', kind: 'choice', overall: true, positive: ['满意'] },
        options: [
          { label: '满意', count: satisfied },
          { label: '不满意', count: 100 - satisfied },
        ],
      },
    ],
    publishedOn: '2023-12-20',
    ...more,
  }),
  id,
});

test('satisfaction is that of the lowest survey of the place; one of an association is its own', () => {
  const surveys = [
    survey('a', 92, { place: '9901' }),
    survey('b', 88, { place: '990100' }),
    survey('c', 60, { place: '9901', organisation: '9901-blind' }),
    survey('d', 70, { place: '9901', kind: '民意调查' }),
  ];
  expect(bounds(figuresOf('satisfaction', '9901', 2023, { surveys }))).toEqual([8800, 8800]);
  expect(bounds(figuresOf('satisfaction', '9901', 2022, { surveys }))).toBeUndefined();
  expect(bounds(figuresOf('member-satisfaction', '9901-blind', 2023, { surveys }))).toEqual([6000, 6000]);
  expect(figuresOf('opinion-survey', '9901', 2023, { surveys })).toMatchObject({
    list: [{ low: 100, asOf: '2023-12-20', evidence: [{ path: '/surveys/d/' }] }],
  });
  expect(bounds(figuresOf('opinion-survey', '990102', 2023, { surveys }))).toBeUndefined();
});

test('evaluations are a share of the major projects that the federation counts; without a count there is no share', () => {
  const funds = { total: { budget: '60', adjusted: '60', executed: '60' } };
  const indicator = { level1: '产出指标', level2: '数量指标', level3: '人次', target: '≥1', actual: '1' };
  const evaluation = (id: string, project: string, major = true) => ({
    ...evaluationSchema.parse({
      ...{ project, year: 2023, kind: 'self', major, place: '9901', department: '残联' },
      ...{ implementer: '残联', funds, execution: { points: '10', score: '10' } },
      goals: { planned: '一', actual: '一' },
      indicators: [{ ...indicator, points: '90', score: '90' }],
      ...{ total: '100', publishedOn: '2024-04-20' },
    }),
    id,
  });
  const evaluations = [
    ...[evaluation('a', '甲'), evaluation('b', '乙'), evaluation('b-2', '乙')],
    evaluation('small', '丙', false),
  ];
  expect(bounds(figuresOf('evaluations-published', '9901', 2023, { evaluations }))).toBeUndefined();
  const counted = observationsSchema.parse({
    ...{ title: '重大项目', measure: 'major-projects', publishedOn: '2024-03-01', source: { name: '统计' } },
    rows: [{ place: '9901', year: 2023, value: '3' }],
  });
  const observations = [{ ...counted, id: 'major' }];
  expect(bounds(figuresOf('evaluations-published', '9901', 2023, { evaluations, observations }))).toEqual([
    6666, 6666,
  ]);
});

test('findings of inspections: in time, late, still open, by their own place', () => {
  const finding = { text: '问题', dueOn: '2023-06-30' };
  const inspection = inspectionSchema.parse({
    ...{ title: '检查', by: ['残联'], place: '9901', from: '2023-02-01', until: '2023-03-01' },
    findings: [
      { id: '1', ...finding, place: '990102', status: '已完成', completedOn: '2023-06-30' },
      { id: '2', ...finding, place: '990102', status: '已完成', completedOn: '2023-07-01' },
      { id: '3', ...finding, place: '990103', status: '已完成' },
      { id: '4', ...finding, status: '整改中' },
      { id: '5', text: '没有期限', status: '未开始' },
    ],
    publishedOn: '2023-04-01',
  });
  const inspections = [{ ...inspection, id: 'i' }];
  const of = (place: string) => bounds(figuresOf('inspection-rectified', place, 2023, { inspections }));
  expect([of('9901'), of('990102'), of('990103')]).toEqual([
    [2500, 5000],
    [5000, 5000],
    [0, 10_000],
  ]);
});

test('before the first audit of the portal nobody can tell who published', () => {
  expect(bounds(figuresOf('audits-published', '9901'))).toBeUndefined();
  expect(bounds(figuresOf('audit-published', 'warm'))).toBeUndefined();
});

const rowsFor = (more: Partial<CommitmentInput>): StatusRow[] => {
  const commitment = commitmentSchema.parse({
    ...{ id: 'it', clause: 'c1', sentence: '承诺', strength: 'duty', measure: 'association-money' },
    ...{ comparison: 'at-least', value: '1', unit: '元', binds: { who: 'association', levels: ['city'] } },
    yearly: { from: 2023, to: 2023 },
    ...more,
  });
  const policy = {
    ...policySchema.parse({ title: '甲', place: '990100', effectiveOn: '2023-01-01' }),
    id: 'a',
  };
  const [it] = commitmentsOf([{ ...policy, commitments: [commitment] }]);
  return it ? statusRows(it, factsOf()) : [];
};
const names = (rows: StatusRow[]): string[] => rows.map((it) => it.subject.key);

test('whom a commitment binds: founded associations, federations on record or not, named places, all places', () => {
  const binds = (who: CommitmentInput['binds']['who'], levels: CommitmentInput['binds']['levels']) => ({
    binds: { who, levels },
  });
  expect(names(rowsFor({}))).toEqual(['9901-blind', '9901-deaf', '9901-physical']);
  expect(names(rowsFor({ binds: { who: 'association', levels: ['county'], kinds: ['deaf'] } }))).toEqual([
    '9901',
  ]);
  const budget = { measure: 'budget-report', comparison: 'done', value: undefined, unit: '是否' } as const;
  expect(names(rowsFor({ ...budget, ...binds('federation', ['city', 'county']) }))).toEqual([
    '9901',
    '990102',
    '990103',
  ]);
  const days = { measure: 'newcomer-training-days', unit: '天' } as const;
  expect(names(rowsFor({ ...days, ...binds('place', ['nation', 'township']) }))).toEqual([
    'nation',
    '990102001',
    '990102002',
  ]);
  const one = { binds: { who: 'place' as const, levels: ['county' as const], places: ['990103'] } };
  expect(names(rowsFor({ ...days, ...one }))).toEqual(['990103']);
});

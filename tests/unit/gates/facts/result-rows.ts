import { bases } from '../../../support/fact-records.ts';
import type { Row } from './row.ts';

const line = (code: string, amount: string) => ({ side: '支出', code, name: code, amount });
const total = (side: string, amount: string) => ({ side, name: `${side}总计`, amount });
const { funds } = bases['evaluations'] as { funds: { total: object } };
const third = { kind: 'third-party', evaluator: { name: '云泽大学' } };
const question = { text: '满意吗？', kind: 'choice' };
const asked = (positive: string[]) => ({
  questions: [
    {
      ...question,
      positive,
      options: [
        { label: '满意', count: 1 },
        { label: '不满意', count: 1 },
      ],
    },
  ],
});

/** Budgets and final accounts. */
export const budgetRows: Row[] = [
  {
    kind: 'budgets',
    bad: { title: '部门决算', kind: '部门决算', year: 2025, publishedOn: '2025-12-31' },
    good: { title: '部门决算', kind: '部门决算', year: 2025, publishedOn: '2026-01-01' },
    says: '2025 年的部门决算在年度结束以前就公布了（2025-12-31）',
  },
  {
    kind: 'budgets',
    level: 'warning',
    bad: { title: '部门决算', kind: '部门决算', year: 2022, publishedOn: '2025-01-01' },
    good: { title: '部门决算', kind: '部门决算', year: 2022, publishedOn: '2024-12-31' },
    says: '2022 年的部门决算过了 3 年才公布',
  },
  { kind: 'budgets', bad: { year: 2028 }, good: { year: 2026 }, says: '2028 年的部门预算提前一年多就公布了' },
  {
    kind: 'budgets',
    level: 'warning',
    bad: { year: 2027 },
    good: { year: 2026 },
    says: '在年度开始以前就公布了',
  },
  { kind: 'budgets', level: 'warning', bad: { year: 2025 }, good: { year: 2026 }, says: '过了这一年才公布' },
  {
    kind: 'budgets',
    level: 'warning',
    bad: { title: '2025年度部门预算' },
    good: { title: '2026年度部门预算' },
    says: '标题里是 2025 年，年度写的是 2026',
  },
  { kind: 'budgets', bad: { title: '部门决算' }, good: { title: '部门预算' }, says: '类型写的是部门预算' },
  {
    kind: 'budgets',
    bad: { lines: [line('208', '10'), line('20811', '6'), line('20802', '4.01')] },
    good: { lines: [line('208', '10'), line('20811', '6'), line('20802', '4')] },
    says: '208 208是 10 万元，它下面各项相加是 10.01 万元',
  },
  {
    kind: 'budgets',
    level: 'warning',
    bad: { lines: [line('208', '10'), line('208', '10')] },
    good: { lines: [line('208', '10'), line('221', '10')] },
    says: '支出“208”写了两次',
  },
  {
    kind: 'budgets',
    level: 'warning',
    bad: { lines: [total('收入', '10'), total('支出', '9')] },
    good: { lines: [total('收入', '10'), total('支出', '10')] },
    says: '收入总计 10 万元，支出总计 9 万元，不相等',
  },
  {
    kind: 'budgets',
    beside: { 'budgets/other': {} },
    bad: {},
    good: { year: 2025, publishedOn: '2025-02-01' },
    says: '9901 2026 年的部门预算已经写在 budgets/it.json',
  },
];

/** Evaluations and surveys. */
export const resultRows: Row[] = [
  {
    kind: 'evaluations',
    beside: { 'originals/a.pdf': { bytes: 9, sha256: 'a'.repeat(64) } },
    bad: { attachments: [{ title: '报告', file: 'b.pdf' }] },
    good: { attachments: [{ title: '报告', file: 'a.pdf' }] },
    says: 'originals/ 里没有“b.pdf”',
  },
  {
    kind: 'evaluations',
    beside: { 'evaluations/other': {} },
    bad: {},
    good: { year: 2024 },
    says: '“阳光家园”2025 年度的单位自评已经写在 evaluations/it.json',
  },
  {
    kind: 'evaluations',
    bad: { ...third, evaluator: { name: '云泽大学', reportedOn: '2026-04-02' } },
    good: { ...third, evaluator: { name: '云泽大学', reportedOn: '2026-04-01' } },
    says: '公布日期 2026-04-01 早于评价报告日期 2026-04-02',
  },
  {
    kind: 'evaluations',
    bad: { publishedOn: '2024-12-31' },
    good: {},
    says: '2025 年度的评价，2024-12-31 就公布了',
  },
  {
    kind: 'evaluations',
    level: 'warning',
    bad: { publishedOn: '2025-12-31' },
    good: { publishedOn: '2026-01-01' },
    says: '2025 年度还没有结束，2025-12-31 就公布了评价',
  },
  {
    kind: 'evaluations',
    level: 'warning',
    bad: { year: 2023 },
    good: { year: 2024 },
    says: '2023 年度的评价过了 3 年（2026-04-01）才公布',
  },
  {
    kind: 'evaluations',
    bad: { ...third, evaluator: { name: '云泽大学', reportedOn: '2024-12-31' } },
    good: { ...third, evaluator: { name: '云泽大学', reportedOn: '2025-12-31' } },
    says: '2025 年度的评价，2024-12-31 就出了报告',
  },
  {
    kind: 'evaluations',
    level: 'warning',
    bad: { funds: { ...funds, total: { budget: '10', adjusted: '10', executed: '10.01' } } },
    good: { funds },
    says: '全年执行数 10.01 万元，多于全年预算数 10 万元',
  },
  {
    kind: 'evaluations',
    bad: { ...third, evaluator: { name: '市残联' } },
    good: third,
    says: '第三方机构“市残联”就是主管部门或实施单位',
  },
  {
    kind: 'evaluations',
    beside: { 'associations/b': { foundedOn: '2025-06-01' } },
    bad: { organisation: 'b', year: 2024 },
    good: { organisation: 'b', year: 2025 },
    says: '云汀市盲人协会 2025-06-01 才成立，这里写的是 2024',
  },
  {
    kind: 'evaluations',
    level: 'warning',
    beside: { 'policies/p': { adoptedOn: '2026-01-01' }, 'policies/q': { adoptedOn: '2025-12-31' } },
    bad: { policy: { policy: 'p' } },
    good: { policy: { policy: 'q' } },
    says: '评价的是 2025 年度，所依据的文件 2026-01-01 才成文',
  },
  {
    kind: 'evaluations',
    beside: { 'policies/p': { adoptedOn: '2026-04-02' }, 'policies/q': { adoptedOn: '2025-12-31' } },
    bad: { policy: { policy: 'p' } },
    good: { policy: { policy: 'q' } },
    says: '评价的是 2025 年度，所依据的文件 2026-04-02 才成文',
  },
  {
    kind: 'surveys',
    bad: { until: '2025-12-21' },
    good: { until: '2025-12-20' },
    says: '公布日期 2025-12-20 早于调查结束日期 2025-12-21',
  },
  {
    kind: 'surveys',
    bad: { from: '2025-12-21' },
    good: { from: '2025-12-20' },
    says: '公布日期 2025-12-20 早于调查开始日期 2025-12-21',
  },
  {
    kind: 'surveys',
    bad: { year: 2019, from: '2025-10-01', until: '2025-10-20' },
    good: { from: '2025-10-01', until: '2025-10-20' },
    says: '年度写的是 2019，调查开始日期 2025-10-01',
  },
  {
    kind: 'surveys',
    level: 'warning',
    bad: { year: 2024, from: '2025-01-02', until: '2025-01-20' },
    good: { year: 2024, from: '2024-12-30', until: '2025-01-20' },
    says: '年度写的是 2024，调查开始日期 2025-01-02',
  },
  {
    kind: 'surveys',
    bad: { year: 2026 },
    good: { year: 2025 },
    says: '年度写的是 2026，公布日期 2025-12-20',
  },
  {
    kind: 'surveys',
    level: 'warning',
    bad: { title: '2024年满意度测评' },
    good: { title: '2025年满意度测评' },
    says: '标题里是 2024 年，年度写的是 2025',
  },
  { kind: 'surveys', bad: asked(['不满意']), good: asked(['满意']), says: '把“不满意”算作满意' },
  {
    kind: 'surveys',
    level: 'warning',
    bad: { title: '民意调查' },
    good: { title: '民意调查', kind: '民意调查' },
    says: '名称是“民意调查”，类型写的是满意度测评',
  },
  {
    kind: 'surveys',
    level: 'warning',
    beside: { 'associations/b': { place: '990103', name: '望潮区盲人协会' } },
    bad: { organisation: 'b', place: '990102' },
    good: { organisation: 'b' },
    says: '望潮区盲人协会在 990103，这里的地方是 990102',
  },
];

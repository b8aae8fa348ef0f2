import type { Records } from '../../../support/facts.ts';
import type { Row } from './row.ts';

const row = { place: '9901', on: '2025-12-31', value: '100' };
const figures = (more: object, of: object = {}) => ({ rows: [{ ...row, ...more }], ...of });
const flow = { measure: 'volunteer-day', rows: [{ place: '9901', year: 2024, done: true }] };
const doneOn = (day: string) => ({ ...flow, rows: [{ ...flow.rows[0], doneOn: day }] });
const money = (value: string) => ({
  measure: 'grassroots-days',
  rows: [{ organisation: 'f', year: 2025, value }],
});
const corrected = (...list: object[]) =>
  figures({ corrected: list.map((it) => ({ value: '90', reason: '数错', ...it })) });
const finding = { id: '1', text: '有台阶', status: '整改中' };
const found = (more: object, of: object = {}) => ({ findings: [{ ...finding, ...more }], ...of });
const promise = {
  ...{ id: 'coverage', clause: 'c1', sentence: '建站', strength: 'duty', measure: 'volunteer-stations' },
  ...{ comparison: 'at-least', value: '1', unit: '个', by: '2025-12-31' },
  binds: { who: 'place', levels: ['city'] },
};

const space = (value: string) => ({
  measure: 'activity-space-days',
  rows: [{ organisation: '9901', on: '2025-12-31', value }],
});
const problems = (...places: string[]) => ({
  findings: places.map((place, index) => ({
    ...{ ...finding, id: String(index + 1), place },
    text: '活动室门口有两级台阶，没有坡道',
  })),
});
const [digest, other] = ['a'.repeat(64), 'b'.repeat(64)];
const original = (more: object) => ({
  original: {
    ...{ file: 'a.pdf', pages: 1, bytes: 9, sha256: digest, receivedOn: '2026-03-01' },
    ...more,
  },
});
const there: Records = { 'originals/a.pdf': { bytes: 9, sha256: digest } };

/** Figures, inspections, documents. */
export const evidenceRows: Row[] = [
  {
    kind: 'observations',
    bad: { measure: 'hotline-training-hours', rows: [{ place: '9901', year: 2025, value: '2929' }] },
    good: { measure: 'hotline-training-hours', rows: [{ place: '9901', year: 2025, value: '2928' }] },
    says: '2929学时，最多只能是 2928学时',
  },
  {
    kind: 'observations',
    bad: space('15'),
    good: space('14'),
    says: '15次，最多只能是 14次',
  },
  {
    kind: 'inspections',
    level: 'warning',
    bad: problems('990102', '990103'),
    good: problems('990102', '990102'),
    says: '写给了990102 和 990103',
  },
  {
    kind: 'documents',
    beside: there,
    bad: original({ file: 'b.pdf' }),
    good: original({}),
    says: 'originals/ 里没有“b.pdf”',
  },
  {
    kind: 'documents',
    beside: there,
    bad: original({ sha256: other }),
    good: original({}),
    says: `原件“a.pdf”的校验码是 ${digest}，记录写的是 ${other}`,
  },
  {
    kind: 'documents',
    beside: there,
    bad: original({ bytes: 8 }),
    good: original({}),
    says: '原件“a.pdf”有 9 字节，记录写的是 8',
  },
  {
    kind: 'observations',
    beside: { 'policies/p': { commitments: [promise] } },
    bad: { commitment: 'coverage' },
    good: { commitment: 'coverage', measure: 'volunteer-stations' },
    says: '这份数据的指标是 volunteers-registered，承诺“coverage”的指标是 volunteer-stations',
  },
  {
    kind: 'observations',
    beside: { 'documents/d': { writtenOn: '2026-01-21' }, 'documents/e': { writtenOn: '2026-01-20' } },
    bad: { source: { document: 'd' } },
    good: { source: { document: 'e' } },
    says: '数字 2026-01-20 就公布了，作为来源的资料 2026-01-21 才成文',
  },
  {
    kind: 'observations',
    bad: figures({ value: '1.5' }),
    good: figures({ value: '1' }),
    says: '“注册助残志愿者”1.5人，不是整数',
  },
  { kind: 'observations', bad: money('367'), good: money('366'), says: '367天，最多只能是 366天' },
  {
    kind: 'observations',
    bad: doneOn('2023-12-31'),
    good: doneOn('2024-01-01'),
    says: '2024 年的事，写的是 2023-12-31 做到',
  },
  {
    kind: 'observations',
    level: 'warning',
    bad: doneOn('2026-01-02'),
    good: doneOn('2025-12-31'),
    says: '2024 年的事，写的是 2026-01-02 做到',
  },
  {
    kind: 'observations',
    bad: corrected({ on: '2026-01-19' }),
    good: corrected({ on: '2026-01-20' }),
    says: '更正日期 2026-01-19 早于公布日期 2026-01-20',
  },
  {
    kind: 'observations',
    bad: corrected({ on: '2026-02-02' }, { on: '2026-02-01', value: '91' }),
    good: corrected({ on: '2026-02-01' }, { on: '2026-02-01', value: '91' }),
    says: '更正日期 2026-02-01 早于更正日期 2026-02-02',
  },
  {
    kind: 'observations',
    bad: corrected({ on: '2026-02-01', value: '100' }),
    good: corrected({ on: '2026-02-01' }),
    says: '更正前后写的一样',
  },
  {
    kind: 'observations',
    beside: { 'associations/b': { foundedOn: '2025-01-01' } },
    bad: { measure: 'association-money', rows: [{ organisation: 'b', year: 2024, value: '1' }] },
    good: { measure: 'association-money', rows: [{ organisation: 'b', year: 2025, value: '1' }] },
    says: '云汀市盲人协会 2025-01-01 才成立，这里写的是 2024',
  },
  {
    kind: 'inspections',
    bad: { fedBackOn: '2026-02-28' },
    good: { fedBackOn: '2026-03-10' },
    says: '问题清单反馈日期 2026-02-28 早于检查',
  },
  {
    kind: 'inspections',
    level: 'warning',
    bad: { fedBackOn: '2026-03-09' },
    good: { fedBackOn: '2026-03-10' },
    says: '问题清单反馈日期 2026-03-09 早于检查结束日期 2026-03-10',
  },
  {
    kind: 'inspections',
    bad: found({ dueOn: '2026-03-14' }, { fedBackOn: '2026-03-15' }),
    good: found({ dueOn: '2026-03-15' }, { fedBackOn: '2026-03-15' }),
    says: '整改期限 2026-03-14 早于问题清单反馈日期 2026-03-15',
  },
  {
    kind: 'inspections',
    level: 'warning',
    bad: found({ dueOn: '2036-03-15' }),
    good: found({ dueOn: '2027-03-15' }),
    says: '整改期限 2036-03-15 在 10 年以后',
  },
  {
    kind: 'inspections',
    bad: found({ status: '已完成', measure: '修', completedOn: '2026-02-28' }),
    good: found({ status: '已完成', measure: '修', completedOn: '2026-03-01' }),
    says: '完成日期 2026-02-28 早于检查开始日期 2026-03-01',
  },
  {
    kind: 'inspections',
    level: 'warning',
    bad: found({ status: '已完成', measure: '修' }),
    good: found({ status: '已完成', measure: '修', completedOn: '2026-03-20' }),
    says: '整改状态是“已完成”，没有写完成日期',
  },
  {
    kind: 'inspections',
    level: 'warning',
    bad: found({ status: '已完成', completedOn: '2026-03-20' }),
    good: found({ status: '已完成', measure: '修', completedOn: '2026-03-20' }),
    says: '整改已完成，没有写采取了什么措施',
  },
  {
    kind: 'inspections',
    bad: found({ place: '9902' }),
    good: found({ place: '990102' }),
    says: '问题在 9902，检查的是 9901，不在里面',
  },
  {
    kind: 'inspections',
    beside: { 'policies/p': { adoptedOn: '2026-03-11' }, 'policies/q': { adoptedOn: '2026-03-10' } },
    bad: { policy: 'p' },
    good: { policy: 'q' },
    says: '检查 2026-03-10 就结束了，所依据的文件 2026-03-11 才成文',
  },
  {
    kind: 'inspections',
    beside: { 'documents/d': { writtenOn: '2026-02-28' }, 'documents/e': { writtenOn: '2026-03-01' } },
    bad: { document: 'd' },
    good: { document: 'e' },
    says: '检查 2026-03-01 才开始，检查报告 2026-02-28 就成文了',
  },
  {
    kind: 'inspections',
    level: 'warning',
    bad: { title: '2025 年检查' },
    good: { title: '2026 年检查' },
    says: '标题里是 2025 年，年度写的是 2026',
  },
  {
    kind: 'documents',
    bad: { writtenOn: '2026-03-02' },
    good: { writtenOn: '2026-03-01' },
    says: '公布日期 2026-03-01 早于成文或者提交的日期 2026-03-02',
  },
  {
    kind: 'documents',
    bad: { writtenOn: '2026-02-02', reply: { by: '残联', on: '2026-02-01', text: '好' } },
    good: { writtenOn: '2026-02-01', reply: { by: '残联', on: '2026-02-01', text: '好' } },
    says: '答复日期 2026-02-01 早于成文或者提交的日期 2026-02-02',
  },
  {
    kind: 'documents',
    bad: { kind: '年度工作总结', year: 2027 },
    good: { kind: '年度工作总结', year: 2026 },
    says: '写的是 2027 年的年度工作总结，2026-03-01 就公布了',
  },
  {
    kind: 'documents',
    bad: { year: 2028 },
    good: { year: 2027 },
    says: '写的是 2028 年的调研报告，2026-03-01 就公布了',
  },
  {
    kind: 'documents',
    level: 'warning',
    bad: { year: 2023 },
    good: { year: 2024 },
    says: '写的是 2023 年的调研报告，2026-03-01 才公布',
  },
  {
    kind: 'documents',
    level: 'warning',
    bad: { title: '2024 年总结', year: 2025 },
    good: { title: '2025 年总结', year: 2025 },
    says: '标题里是 2024 年，年度写的是 2025',
  },
  {
    kind: 'documents',
    beside: { 'associations/b': { foundedOn: '2026-03-02' }, 'associations/c': { foundedOn: '2026-03-01' } },
    bad: { by: undefined, organisation: 'b' },
    good: { by: undefined, organisation: 'c' },
    says: '云汀市盲人协会 2026-03-02 才成立，这里写的是 2026-03-01',
  },
  {
    kind: 'documents',
    level: 'warning',
    beside: { 'policies/p': { adoptedOn: '2026-03-02' }, 'policies/q': { adoptedOn: '2026-03-01' } },
    bad: { policy: 'p' },
    good: { policy: 'q' },
    says: '这份资料是 2026-03-01 的，所依据的“关于残疾人工作的意见”2026-03-02 才成文',
  },
];

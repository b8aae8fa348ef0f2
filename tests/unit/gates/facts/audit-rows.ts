import type { Row } from './row.ts';

const auditor = { name: '云汀同舟会计师事务所', reportNumber: '审字第1号', reportedOn: '2026-03-01' };
const revision = { publishedOn: '2026-04-01', statementVersion: '2004', auditor, opinion: '无保留意见' };
const audited = (more: object, of: object = {}) => ({ revisions: [{ ...revision, ...more }], ...of });
const by = (more: object, of: object = {}) => audited({ auditor: { ...auditor, ...more } }, of);
const problem = { id: '1', title: '没有签到表', severity: '一般' };
const put = (rectification: object) =>
  audited({
    findings: [
      {
        ...problem,
        rectification: { measure: '补', dueOn: '2026-06-01', status: '整改中', ...rectification },
      },
    ],
  });
const done = (completedOn?: string) => put({ status: '已完成', ...(completedOn && { completedOn }) });
const [firm, society] = ['91990100554602409N', '51990103924921918P'];
const paid = (amount: string) =>
  audited({
    activity: [{ line: 5, thisYear: { total: '100.00' } }],
    payers: [{ name: '云汀市民政局', amount, line: 5 }],
  });
/** Audits. */
export const auditRows: Row[] = [
  {
    kind: 'audits',
    level: 'warning',
    beside: {
      'audits/other': audited(
        { auditor: { ...auditor, reportNumber: '审字第2号' }, findings: [{ ...problem, amount: '120.00' }] },
        { organisation: '9901-deaf' },
      ),
    },
    bad: audited({ findings: [{ ...problem, amount: '120.00' }] }),
    good: audited({ findings: [{ ...problem, amount: '121.00' }] }),
    says: '问题“没有签到表”和 audits/it.json 里的一样，说的是两家单位',
  },
  {
    kind: 'audits',
    bad: paid('100.01'),
    good: paid('100.00'),
    says: '收入明细里第 5 行的付款合计 100.01 元，业务活动表第 5 行只有 100.00 元',
  },
  {
    kind: 'audits',
    bad: by({ reportedOn: '2025-12-31' }),
    good: by({ reportedOn: '2026-01-01' }),
    says: '审计年度 2025 还没有结束，2025-12-31 就出了审计报告',
  },
  {
    kind: 'audits',
    level: 'warning',
    bad: by({}, { year: 2023 }),
    good: by({}, { year: 2024 }),
    says: '2023 年度的审计报告 2026-03-01 才出，隔了 3 年',
  },
  {
    kind: 'audits',
    bad: by({ reportNumber: '云会审字〔2024〕第3号' }),
    good: by({ reportNumber: '云会审字〔2026〕第3号' }),
    says: '报告文号 云会审字〔2024〕第3号 是 2024 年的',
  },
  {
    kind: 'audits',
    level: 'warning',
    bad: by({ reportNumber: '云会审字〔2025〕第3号' }),
    good: by({ reportNumber: '云会审字〔2026〕第3号' }),
    says: '报告文号 云会审字〔2025〕第3号 是 2025 年的',
  },
  {
    kind: 'audits',
    bad: audited({ statementVersion: '2026' }),
    good: audited({ statementVersion: '2004' }),
    says: '2025 年度的报表写的是 2026 版会计制度',
  },
  {
    kind: 'audits',
    bad: put({ dueOn: '2026-02-28' }),
    good: put({ dueOn: '2026-03-01' }),
    says: '整改期限 2026-02-28 早于报告日期 2026-03-01',
  },
  {
    kind: 'audits',
    level: 'warning',
    bad: done(),
    good: done('2026-05-01'),
    says: '整改状态是“已完成”，没有写完成日期',
  },
  {
    kind: 'audits',
    bad: done('2025-12-31'),
    good: done('2026-05-01'),
    says: '完成日期 2025-12-31 早于审计年度 2025 结束',
  },
  {
    kind: 'audits',
    level: 'warning',
    bad: done('2026-02-28'),
    good: done('2026-03-01'),
    says: '完成日期 2026-02-28 早于审计报告 2026-03-01',
  },
  { kind: 'audits', bad: done('2099-01-01'), good: done('2026-11-26'), says: '完成日期 2099-01-01 还没有到' },
  {
    kind: 'audits',
    bad: put({ dueOn: '2099-01-01' }),
    good: put({ dueOn: '2027-01-01' }),
    says: '整改期限 2099-01-01 在 73 年以后',
  },
  {
    kind: 'audits',
    beside: { 'associations/9901-blind': { registration: { registered: true, creditCode: society } } },
    bad: by({ creditCode: society }),
    good: by({ creditCode: firm }),
    says: '审计机构“云汀同舟会计师事务所”就是被审计单位自己',
  },
  { kind: 'audits', bad: by({ creditCode: society }), good: by({ creditCode: firm }), says: '不是 9 开头' },
  {
    kind: 'audits',
    level: 'warning',
    bad: audited({ opinion: '保留意见' }),
    good: audited({ opinion: '保留意见', opinionText: '除……以外' }),
    says: '审计意见是“保留意见”，没有写原文',
  },
  {
    kind: 'audits',
    beside: {
      'associations/9901-blind': {
        registration: { registered: true, creditCode: society, registeredOn: '2025-12-31' },
      },
    },
    bad: by({}, { year: 2024 }),
    good: by({}, { year: 2025 }),
    says: '审计年度 2024，云汀市盲人协会 2025-12-31 才登记',
  },
  {
    kind: 'audits',
    level: 'warning',
    beside: { 'associations/9901-blind': { registration: { registered: false } } },
    bad: {},
    good: { organisation: '9901-deaf' },
    says: '云汀市盲人协会写的是没有登记，没有自己的账可以审计',
  },
  {
    kind: 'audits',
    level: 'warning',
    bad: {
      revisions: [
        revision,
        { ...revision, reason: '更正', auditor: { ...auditor, reportedOn: '2026-02-28' } },
      ],
    },
    good: { revisions: [revision, { ...revision, reason: '更正' }] },
    says: '报告日期 2026-02-28 早于报告日期 2026-03-01',
  },
  {
    kind: 'audits',
    bad: audited({
      differences: [
        { statement: 'balance', line: 1, column: 'closing', explanation: '调整', publishedOn: '2026-02-28' },
      ],
    }),
    good: audited({
      differences: [
        { statement: 'balance', line: 1, column: 'closing', explanation: '调整', publishedOn: '2026-03-01' },
      ],
    }),
    says: '公布这条说明的日期 2026-02-28 早于报告日期 2026-03-01',
  },
  {
    kind: 'audits',
    beside: { 'audits/other': { year: 2024 } },
    bad: {},
    good: by({ reportNumber: '审字第2号' }),
    says: '已经写在 audits/it.json',
  },
];

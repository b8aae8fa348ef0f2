import { expect, test } from '@playwright/test';
import { newest } from '../../../../src/domain/audits/audits.ts';
import { diffRevisions } from '../../../../src/domain/audits/diff.ts';
import { words } from '../../../../src/words/zh-CN/index.ts';
import { auditInput, auditOf } from './money-fixtures.ts';

const { part, value } = words.auditChanges;
const revision = () => newest(auditOf(auditInput('9901-blind-2025')));

test('nothing changed is nothing told, whatever the dates and the reason', () => {
  expect(diffRevisions(revision(), { ...revision(), publishedOn: '2026-09-01', reason: '补充附件' })).toEqual(
    [],
  );
});

test('figures are told by line and column, with the difference', () => {
  const after = revision();
  const income = after.activity.find((it) => it.line === 1);
  if (income) income.thisYear.total += 90_000;
  after.balance = after.balance.filter((it) => it.line !== 41);
  after.activity.push({ line: 13, thisYear: { total: 100 } });
  const changes = diffRevisions(revision(), after);
  expect(changes.map((it) => part(it.at))).toEqual([
    '业务活动表 第 1 行 捐赠收入 本年累计数（合计）',
    '业务活动表 第 13 行  本年累计数（合计）',
    '资产负债表 第 41 行 无形资产 年初数',
    '资产负债表 第 41 行 无形资产 期末数',
  ]);
  expect(changes).toMatchObject([
    { kind: 'changed', before: { fen: 2_736_923 }, after: { fen: 2_826_923 }, difference: 90_000 },
    { kind: 'added', after: { fen: 100 } },
    { kind: 'removed', before: { fen: 0 } },
    { kind: 'removed', before: { fen: 0 } },
  ]);
});

test('opinion, auditor, findings, attachments and explanations are told in words', () => {
  const after = revision();
  after.opinion = '保留意见';
  after.auditor.reportedOn = '2026-03-15';
  const [finding] = after.findings;
  if (finding) {
    finding.amount = 1_000_000;
    finding.rectification = { measure: '追回资金', dueOn: '2026-12-31', status: '整改中' };
  }
  after.findings.push({ id: '2', title: '未按时报税', severity: '重要' });
  after.attachments.push({ title: '审计报告', url: 'https://www.example.org/report.pdf' });
  after.differences.push({
    ...{ statement: 'balance', line: 60, column: 'opening' },
    ...{ explanation: '追溯更正。', publishedOn: '2026-04-20' },
  });
  expect(
    diffRevisions(revision(), after).map(
      (it) => `${part(it.at)}: ${it.before ? value(it.before) : '—'} → ${it.after ? value(it.after) : '—'}`,
    ),
  ).toEqual([
    '审计意见: 无保留意见 → 保留意见',
    '报告日期: 2026年3月12日 → 2026年3月15日',
    '问题 1 涉及金额: 9,691.21 元 → 10,000.00 元',
    '问题 1 整改措施: 补充资料并修订财务制度 → 追回资金',
    '问题 1 整改期限: 2026年9月30日 → 2026年12月31日',
    '问题 1 整改状态: 已完成 → 整改中',
    '问题 2: — → 未按时报税',
    '附件 审计报告: — → https://www.example.org/report.pdf',
    '差异说明 第 60 行 年初数: — → 追溯更正。',
  ]);
});

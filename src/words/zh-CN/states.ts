import type { RectificationState } from '../../domain/audits/audit-findings.ts';
import type { DutyState } from '../../domain/audits/publication.ts';
import type { CommitmentStatus } from '../../domain/commitments/commitment-status.ts';
import type { ListedStatus } from '../../domain/commitments/listed-status.ts';
import type { Judgement } from '../../domain/results/evaluation-target.ts';

const rectification: Record<RectificationState, string> = {
  done: '已完成',
  open: '未完成，还没有到期',
  overdue: '逾期未完成',
  'no-plan': '没有公布整改措施',
};

const commitment: Record<CommitmentStatus, string> = {
  kept: '已兑现',
  partly: '部分兑现',
  broken: '未兑现',
  'not-reached': '未达到',
  overdue: '已逾期',
  'not-due': '未到期',
  'no-data': '无数据',
};

/** The states that the portal works out, worded once for pages, filters, feeds and downloads. */
export const states = {
  /** Of a finding of an audit. */
  rectification,
  /** Of a finding of an inspection, whose measures stand in the record: what it may lack is a date. */
  inspected: { ...rectification, 'no-plan': '没有定期限' },
  /** Of the duty to publish an audit. */
  duty: {
    published: '已公布',
    late: '逾期后公布',
    'not-due': '未到期',
    overdue: '逾期未公布',
  } satisfies Record<DutyState, string>,
  commitment,
  /** Of a commitment in a list: those that are not judged are listed, too. */
  listed: {
    ...commitment,
    'not-started': '还没有开始',
    closed: '已停止执行',
  } satisfies Record<ListedStatus, string>,
  /** Of an indicator. */
  judgement: {
    met: '达到目标',
    'not-met': '没有达到目标',
    unknown: '无法自动判断',
  } satisfies Record<Judgement, string>,
};

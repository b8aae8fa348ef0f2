import { z } from 'zod';
import type { StatusCounts } from '../../domain/commitments/commitment-counts.ts';
import type { StatusRow } from '../../domain/commitments/commitment-rows.ts';
import type { CommitmentStatus } from '../../domain/commitments/commitment-status.ts';
import { listedStatus } from '../../domain/commitments/listed-status.ts';
import { isClosed, type CommitmentRecord } from '../../domain/commitments/commitments.ts';
import { statusPath } from '../../domain/commitments/status-anchor.ts';
import { associationKind } from '../../schemas/association.ts';
import {
  bindingLevel,
  commitmentComparison,
  commitmentSchema,
  commitmentStrength,
} from '../../schemas/commitment.ts';
import { divisionCode, isoDate, line, recordId, webUrl } from '../../schemas/common.ts';
import { doneUnit, measureSubject, measureUnit } from '../../schemas/measure-type.ts';
import { measureId, measureIds } from '../../schemas/measure.ts';
import { quantity } from '../../schemas/money.ts';
import { states } from '../../words/zh-CN/states.ts';
import { remarksIn } from '../../domain/measures/observations.ts';
import { known } from './known.ts';
import { asOfColumn, count, placeNameColumn, urlColumn } from './shared.ts';
import { column as columnOf, tablesOf, type RowContext } from './table.ts';
import { codes, meaning, worded } from '../../schemas/enum-words.ts';

/** A commitment with where it stands. */
export interface CommitmentSummary {
  commitment: CommitmentRecord;
  rows: readonly StatusRow[];
  current: readonly StatusRow[];
  counts: StatusCounts;
  status?: CommitmentStatus | undefined;
  closed: boolean;
}

const { shape } = commitmentSchema;
/** Where a promise stands for one place or organisation and one period. */
export const status = meaning(worded('commitments.status', states.commitment), '状态');
const listed = meaning(worded('commitments.listed', states.listed), '状态：和网页上的清单一样');
/** Day on which a status holds. */
export const holdsOn = asOfColumn('截至日期：状态按这一天算');
const figureText = (hundredths: number | undefined): string | undefined =>
  hundredths === undefined || hundredths === Infinity ? undefined : z.encode(quantity, hundredths);

/** What a row says of its commitment. */
export const commitmentColumns = <From>(of: (from: From) => CommitmentRecord) => ({
  policy: columnOf(recordId.describe('文件编号：写在哪份文件里'), (it: From) => of(it).policy.id),
  policyTitle: columnOf(line.describe('文件标题'), (it: From) => of(it).policy.title),
  sentence: columnOf(shape.sentence.describe('承诺：用一句话说'), (it: From) => of(it).sentence),
  strength: columnOf(meaning(commitmentStrength, '约束力'), (it: From) => of(it).strength),
  measure: columnOf(codes(measureIds).describe('指标编号'), (it: From) => of(it).measure),
  measureName: columnOf(line.describe('指标名称'), (it: From, { words }) =>
    words.value(measureId, of(it).measure),
  ),
  unit: columnOf(measureUnit.describe('单位'), (it: From) => of(it).unit),
});

/** How many of those whom it binds stand where. */
export const countColumns = <From>(of: (from: From) => Pick<CommitmentSummary, 'current' | 'counts'>) => ({
  subjects: columnOf(count('地方或者单位的数量'), (it: From) => of(it).current.length),
  kept: columnOf(count('已兑现的数量'), (it: From) => of(it).counts.kept),
  partly: columnOf(count('部分兑现的数量'), (it: From) => of(it).counts.partly),
  broken: columnOf(count('未兑现的数量'), (it: From) => of(it).counts.broken),
  notReached: columnOf(count('未达到的数量'), (it: From) => of(it).counts['not-reached']),
  overdue: columnOf(count('已逾期的数量'), (it: From) => of(it).counts.overdue),
  notDue: columnOf(count('未到期的数量'), (it: From) => of(it).counts['not-due']),
  noData: columnOf(count('无数据的数量'), (it: From) => of(it).counts['no-data']),
});

const { column, table } = tablesOf<CommitmentSummary>();

/** A commitment a row. */
export const commitmentTable = table('承诺', ['id'], {
  id: column(recordId.describe('承诺编号'), (it) => it.commitment.id),
  url: urlColumn((it: CommitmentSummary) => `/commitments/${it.commitment.id}/`, '这项承诺的网页'),
  ...commitmentColumns((it: CommitmentSummary) => it.commitment),
  status: column(listed, listedStatus),
  outcome: column(
    status
      .optional()
      .describe('按记录算出来的结果：停止执行的是停止以前的；还没有开始的、到期以前就停止执行的空着'),
    (it) => it.status,
  ),
  closed: column(z.boolean().describe('停止执行：文件失效或者这一条停止执行'), (it) => it.closed),
  clause: column(line.describe('条款编号'), (it) => it.commitment.clause),
  clauseUrl: urlColumn(
    ({ commitment: it }: CommitmentSummary) => `/policies/${it.policy.id}/#${it.clause}`,
    '条款的网址',
  ),
  word: column(line.optional().describe('原文表示约束力的词'), (it) => it.commitment.word),
  comparison: column(meaning(commitmentComparison, '比较'), (it) => it.commitment.comparison),
  value: column(quantity.optional().describe('目标值'), (it) => figureText(it.commitment.value)),
  upTo: column(quantity.optional().describe('上限'), (it) => figureText(it.commitment.upTo)),
  target: column(line.describe('目标的说法，如“不少于 8 万元”'), ({ commitment }, { words }) =>
    words.quantities.target(commitment, commitment.value),
  ),
  who: column(meaning(measureSubject, '约束谁'), (it) => it.commitment.binds.who),
  levels: column(
    z.array(meaning(bindingLevel, '级别')).describe('约束哪些级'),
    (it) => it.commitment.binds.levels,
  ),
  kinds: column(
    z.array(meaning(associationKind, '类别')).optional().describe('约束哪几类协会；都约束的空着'),
    (it) => it.commitment.binds.kinds,
  ),
  places: column(
    z.array(divisionCode).optional().describe('约束哪几个地方；都约束的空着'),
    (it) => it.commitment.binds.places,
  ),
  startsOn: column(isoDate.optional().describe('开始执行的日期'), (it) => it.commitment.startsOn),
  lastDay: column(isoDate.optional().describe('执行到哪一天'), (it) => it.commitment.lastDay),
  by: column(isoDate.optional().describe('最后期限：一次完成的才有'), (it) => it.commitment.by),
  ...countColumns((it: CommitmentSummary) => it),
  asOf: holdsOn,
});

const rows = tablesOf<StatusRow>();
const records = (role: 'figure' | 'related', description: string) =>
  rows.column(z.array(webUrl).describe(description), ({ evidence }, { urlOf }) => [
    ...new Set(evidence.filter((it) => it.role === role).map((it) => urlOf(it.path))),
  ]);
const bound = (name: 'low' | 'high', description: string) =>
  rows.column(quantity.optional().describe(description), ({ commitment, figure }) =>
    commitment.unit === doneUnit ? undefined : figureText(figure?.[name]),
  );

/** Where a commitment stands for one place or organisation and one period, a row each. */
export const statusTable = rows.table('承诺的兑现情况', ['commitment', 'subject', 'period'], {
  commitment: rows.column(recordId.describe('承诺编号'), (it) => it.commitment.id),
  url: urlColumn(statusPath),
  ...commitmentColumns((it: StatusRow) => it.commitment),
  subject: rows.column(
    line.describe('对象编号：单位编号，或者行政区划代码；nation 全部地区'),
    (it) => it.subject.key,
  ),
  subjectName: rows.column(line.describe('对象名称'), (it, { words }) =>
    words.commitmentParts.subject(it.subject),
  ),
  organisation: rows.column(
    recordId.optional().describe('单位编号；对象是地方的空着'),
    (it) => it.subject.organisation,
  ),
  place: rows.column(divisionCode.optional().describe('行政区划代码'), (it) => it.subject.place),
  placeName: placeNameColumn((it: StatusRow) => it.subject.place),
  period: rows.column(
    line.describe('时间编号：年度、起止年度或者期限，如 2024、2021-2025、2022-12-31'),
    (it) => it.period.key,
  ),
  periodName: rows.column(line.describe('时间'), (it, { words }) => words.commitmentParts.period(it.period)),
  dueOn: rows.column(isoDate.optional().describe('最后期限；没有期限的空着'), (it) => it.period.dueOn),
  target: rows.column(line.describe('目标的说法，如“不少于 8 万元”'), (it, { words }) =>
    words.quantities.target(it.commitment, it.period.value),
  ),
  status: rows.column(status, (it) => it.status),
  closed: rows.column(
    z.boolean().describe('停止执行：这项承诺已经停止执行，网页的清单不再计入'),
    ({ commitment, asOf: day }) => isClosed(commitment, day),
  ),
  figure: rows.column(
    line.optional().describe('实际情况；没有记录就空着'),
    ({ figure, commitment }, { words }) => figure && words.quantities.figure(figure, commitment.unit),
  ),
  low: bound('low', '实际数值；有一部分不清楚的是至少，做没做的空着'),
  high: bound('high', '实际数值的上限；还会增加的空着'),
  note: rows.column(
    line.optional().describe('说明：记录里对实际情况的说明，如没有达到的原因；没有写就空着'),
    ({ evidence }) => remarksIn(evidence).join('；') || undefined,
  ),
  figureOn: rows.column(isoDate.optional().describe('哪一天的情况'), (it) => it.figure?.asOf),
  lateDays: rows.column(count('晚了几天').optional().describe('晚了几天；没有晚就空着'), (it) => it.lateDays),
  since: rows.column(isoDate.optional().describe('从哪一天起是这个状态；不清楚就空着'), (it) => it.since),
  asOf: rows.column(holdsOn.schema, (it) => it.asOf),
  evidence: records('figure', '依据：算出状态的记录'),
  related: records('related', '有关记录：说明情况，不用来算状态'),
});

const withoutId = ({ id: _id, ...stated }: typeof shape) => stated;
/** A commitment as its text states it, without its id. */
const statedCommitment = z.strictObject(withoutId(shape));

const row = commitmentTable.schema.shape;
/** The file of a commitment: what its text states, in the form of the content, and every status. */
export const commitmentFile = z.strictObject({
  ...{ id: row.id, url: row.url, policy: row.policy, policyTitle: row.policyTitle },
  ...statedCommitment.shape,
  ...{ startsOn: row.startsOn, lastDay: row.lastDay },
  endedBy: recordId.optional().describe('让它停止执行的文件：在本站的编号'),
  otherTargets: z.array(recordId).optional().describe('同一件事的其他目标：被它改掉的和改掉它的承诺的编号'),
  ...{ status: row.status, outcome: row.outcome, closed: row.closed, asOf: row.asOf },
  statuses: z.array(statusTable.schema).describe('每个地方或者单位、每段时间的兑现情况'),
});

/** The whole of a commitment: what its text states, in the form of the content, and every status. */
export function commitmentData(summary: CommitmentSummary, context: RowContext): object {
  const { id, policy, startsOn, lastDay, endedBy, otherTargets, ...text } = summary.commitment;
  const { status: outcome, closed, rows: statuses } = summary;
  return {
    ...{ id, url: context.urlOf(`/commitments/${id}/`), policy: policy.id, policyTitle: policy.title },
    ...z.encode(statedCommitment, text),
    ...known({
      startsOn,
      lastDay,
      endedBy,
      otherTargets: otherTargets?.map((it) => it.id),
      status: listedStatus(summary),
      outcome,
      closed,
    }),
    asOf: context.today,
    statuses: statuses.map((it) => statusTable.row(it, context)),
  };
}

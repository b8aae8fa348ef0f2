import { z } from 'zod';
import { commitmentStatusIds } from '../domain/commitments/commitment-status.ts';
import { associationKindIds, associationKinds } from '../schemas/association.ts';
import {
  bindingLevels,
  commitmentComparisons,
  commitmentSchema,
  commitmentStrengths,
  strengthIds,
} from '../schemas/commitment.ts';
import { divisionCode, isoDate, line, recordId, webUrl } from '../schemas/common.ts';
import { measureSubjects, measureUnits } from '../schemas/measure-type.ts';
import { measureIds } from '../schemas/measure.ts';
import { quantity } from '../schemas/money.ts';
import { words } from '../words/index.ts';

const wordsOf = (names: Readonly<Record<string, string>>): string =>
  Object.entries(names)
    .map(([id, name]) => `${id} ${name}`)
    .join('、');
const strengthNames = Object.fromEntries(strengthIds.map((id) => [id, commitmentStrengths[id].name]));
const levelNames = {
  ...{ nation: '全部', province: '省', city: '市', county: '县', township: '乡镇', village: '村' },
} satisfies Record<(typeof bindingLevels)[number], string>;
const kindNames = Object.fromEntries(associationKindIds.map((id) => [id, associationKinds[id].short]));

const status = z.enum(commitmentStatusIds).describe(`状态：${wordsOf(words.states.commitment)}`);
const asOf = isoDate.describe('截至日期：状态按这一天算');
const count = (description: string) => z.number().int().describe(description);
const common = {
  policy: recordId.describe('文件编号：写在哪份文件里'),
  policyTitle: line.describe('文件标题'),
  sentence: commitmentSchema.shape.sentence.describe('承诺：用一句话说'),
  strength: z.enum(strengthIds).describe(`约束力：${wordsOf(strengthNames)}`),
  measure: z.enum(measureIds).describe('指标编号'),
  measureName: line.describe('指标名称'),
  unit: z.enum(measureUnits).describe('单位'),
};
const own = { id: recordId.describe('承诺编号'), url: webUrl.describe('这项承诺的网页') };

const withoutId = ({ id: _id, ...shape }: typeof commitmentSchema.shape) => shape;
/** A commitment as its text states it, without its id. */
export const statedCommitment = z.strictObject(withoutId(commitmentSchema.shape));

/** A commitment in one row. */
const commitmentRow = z.strictObject({
  ...own,
  ...common,
  status: status.optional().describe(`${status.description ?? ''}；到期以前就停止执行的空着`),
  closed: z.boolean().describe('停止执行：文件失效或者这一条停止执行'),
  clause: line.describe('条款编号'),
  clauseUrl: webUrl.describe('条款的网址'),
  word: line.optional().describe('原文表示约束力的词'),
  comparison: commitmentSchema.shape.comparison.describe(`比较：${wordsOf(commitmentComparisons)}`),
  value: quantity.optional().describe('目标值'),
  upTo: quantity.optional().describe('上限'),
  target: line.describe('目标的说法，如“不少于 8 万元”'),
  who: z.enum(Object.keys(measureSubjects)).describe(`约束谁：${wordsOf(measureSubjects)}`),
  levels: z.array(z.enum(bindingLevels).describe(`级别：${wordsOf(levelNames)}`)).describe('约束哪些级'),
  kinds: z
    .array(z.enum(associationKindIds).describe(`类别：${wordsOf(kindNames)}`))
    .optional()
    .describe('约束哪几类协会；都约束的空着'),
  places: z.array(divisionCode).optional().describe('约束哪几个地方；都约束的空着'),
  startsOn: isoDate.optional().describe('开始执行的日期'),
  lastDay: isoDate.optional().describe('执行到哪一天'),
  by: isoDate.optional().describe('最后期限：一次完成的才有'),
  subjects: count('地方或者单位的数量'),
  kept: count('已兑现的数量'),
  partly: count('部分兑现的数量'),
  broken: count('未兑现的数量'),
  notReached: count('未达到的数量'),
  overdue: count('已逾期的数量'),
  notDue: count('未到期的数量'),
  noData: count('无数据的数量'),
  asOf,
});

/** Where a commitment stands for one place or organisation and one period. */
const statusRow = z.strictObject({
  commitment: recordId.describe('承诺编号'),
  url: webUrl.describe('网页'),
  ...common,
  subject: line.describe('对象编号：单位编号，或者行政区划代码；nation 全部地区'),
  subjectName: line.describe('对象名称'),
  organisation: recordId.optional().describe('单位编号；对象是地方的空着'),
  place: divisionCode.optional().describe('行政区划代码'),
  placeName: line.optional().describe('所在地区：从省到本地的全名'),
  period: line.describe('时间编号：年度、起止年度或者期限，如 2024、2021-2025、2022-12-31'),
  periodName: line.describe('时间'),
  dueOn: isoDate.optional().describe('最后期限；一直有效的空着'),
  target: line.describe('目标的说法，如“不少于 8 万元”'),
  status,
  figure: line.optional().describe('实际情况；没有记录就空着'),
  low: quantity.optional().describe('实际数值；有一部分不清楚的是至少，做没做的空着'),
  high: quantity.optional().describe('实际数值的上限；还会增加的空着'),
  figureOn: isoDate.optional().describe('哪一天的情况'),
  lateDays: count('晚了几天').optional().describe('晚了几天；没有晚就空着'),
  since: isoDate.optional().describe('从哪一天起是这个状态；不清楚就空着'),
  asOf,
  evidence: z.array(webUrl).describe('依据：算出状态的记录'),
  related: z.array(webUrl).describe('有关记录：说明情况，不用来算状态'),
});

/** Rows of the downloads of commitments. */
export const commitmentRowSchemas = {
  commitments: { label: '承诺', key: ['id'], schema: commitmentRow },
  'commitment-statuses': {
    label: '承诺的兑现情况',
    key: ['commitment', 'subject', 'period'],
    schema: statusRow,
  },
} as const;

import type { EvaluationGrade } from '../../schemas/evaluation.ts';
import { text } from './text.ts';

/** An amount in a sentence: a digit has a space before it, 约 and 负 stand close. */
const join = (amount: string): string => (/^\d/.test(amount) ? ` ${amount}` : amount);

/** Words of the lists and pages of performance evaluations. */
export const evaluations = {
  column: '绩效评价',
  update: '绩效评价',
  file: '一份绩效评价：资金、指标、得分、偏差原因',
  lines: '绩效指标，一行一个',
  description: '残联项目每年的绩效评价：得了多少分，钱用了多少，哪些目标达到了，哪些没有，原因是什么。',
  keywords: '绩效评价,绩效自评,第三方评价,绩效指标,执行率,重大项目',
  lead: '花钱的项目每年都要评一次：年初定的目标达到没有，钱用得怎么样。有的由项目单位自己评，有的请第三方评。',
  listTitle: (filter?: string): string => (filter ? `绩效评价：${filter}` : '绩效评价'),
  count: (count: number): string => `共 ${text.count(count)} 份，新的在前`,
  countOnPage: (count: number, from: number, to: number): string =>
    `共 ${text.count(count)} 份，新的在前，这一页是第 ${text.count(from)} 至 ${text.count(to)} 份`,
  all: '全部绩效评价',
  byYear: '年度',
  byGrade: '等级',
  byKind: '评价方式',
  byOrganisation: '单位',
  yearValue: (year: number): string => `${year} 年度`,
  title: (project: string, year: number, kind: string): string =>
    `${project} ${year} 年度绩效评价（${kind}）`,
  points: (points: string): string => `${points} 分`,

  /* The verdict */
  verdict: '评价结果',
  gradeMeaning: {
    优: '90 分以上是优，满分 100 分。',
    良: '80 分以上、不到 90 分是良，满分 100 分。',
    中: '60 分以上、不到 80 分是中，满分 100 分。',
    差: '不到 60 分是差，满分 100 分。',
  } satisfies Record<EvaluationGrade, string>,
  story: (year: number, planned: string, spent: string, rate?: string): string =>
    `${year} 年度安排${join(planned)}，用了${join(spent)}${rate ? `，执行率 ${rate}` : ''}；`,
  judged: ({ all, met, missed, unknown }: Record<'all' | 'met' | 'missed' | 'unknown', number>): string =>
    [
      met === all
        ? `${all} 个指标都达到目标`
        : missed === all
          ? `${all} 个指标都没有达到目标`
          : `${all} 个指标里，${met} 个达到目标`,
      ...(missed > 0 && missed < all ? [`${missed} 个没有达到`] : []),
      ...(unknown > 0 ? [`${unknown} 个无法自动判断`] : []),
    ].join('，'),
  missedAre: (names: string[], all: number): string =>
    names.length === 0
      ? '。'
      : `。没有达到的${all > names.length ? '有' : '是'}：${names.join('、')}${all > names.length ? `等 ${all} 个` : ''}。`,
  missedShort: (missed: number, all: number): string => `${all} 个指标，没有达到目标的 ${missed} 个`,

  /* Money */
  fundsHeading: '钱用了多少？',
  fundsCaption: '项目资金，单位：万元',
  funds: {
    source: '资金来源',
    total: '年度资金总额',
    part: (name: string): string => `其中：${name}`,
    budget: '年初预算数',
    adjusted: '全年预算数',
    executed: '全年执行数',
    rate: '执行率',
    noRate: '没有预算，不算',
  },
  executionScore: (points: string, score: string): string => `执行率满分 ${points} 分，得 ${score} 分。`,
  executionNote: (note: string): string => `打分办法：${note}`,

  /* Goals and indicators */
  goalsHeading: '年初说做什么？年末做成什么？',
  planned: '预期目标',
  actual: '实际完成情况',
  indicatorsHeading: '一个指标一个指标地看',
  indicatorsLead:
    '“是否达到”由本站按指标值和实际完成值自动判断；写的不是数字，或者单位不同的，无法自动判断，请看得分和原因。',
  indicatorsCaption: '绩效指标、完成情况和得分',
  columns: {
    level2: '二级指标',
    level3: '三级指标',
    target: '指标值',
    actual: '实际完成',
    judged: '是否达到',
    points: '分值',
    score: '得分',
    reason: '没有得满分的原因和改进措施',
  },
  share: (percent: string): string => `得分率 ${percent}`,
  executionRow: '预算执行率（见上面的资金表）',
  totalRow: '总分',
  gradeRow: (grade: string): string => `等级：${grade}`,
  executionByRate: '按执行率打分',
  fullScore: '满分',

  /* The record card */
  cardHeading: '谁评的？依据是什么？',
  card: {
    kind: '评价方式',
    evaluator: '第三方机构',
    creditCode: '第三方机构的统一社会信用代码',
    reportedOn: '评价报告日期',
    department: '主管部门',
    implementer: '实施单位',
    organisation: '有关单位',
    place: '地方',
    policy: '依据的政策',
    major: '重大项目',
    isMajor: '是，评价结果要及时公开',
    publishedOn: '公布日期',
    attachments: '附件',
    source: '来源',
    updatedOn: '更新日期',
  },
  policyLink: (title: string, clause?: string): string => (clause ? `${title}（${clause}）` : title),
  neighbours: '同一个项目的其他评价',
  neighbour: (year: number, kind: string): string => `${year} 年度（${kind}）`,
  neighbourGrade: (grade: string, points: string): string => `${grade}，${points} 分`,

  /* What was missed, across all */
  missedTitle: '哪些目标没有达到？',
  missedDescription: '全部绩效评价里没有达到的目标：哪个项目、哪个指标、目标是多少、实际是多少、为什么。',
  missedLink: (count: number): string => `没有达到的全部 ${count} 个目标`,
  missedLead: (indicators: number, missed: number, unknown: number): string =>
    `全部评价共有 ${indicators} 个指标，${missed} 个没有达到目标${unknown > 0 ? `，${unknown} 个写的不是能比较的数字，无法自动判断，不在这里` : ''}。`,
  missedNone: '没有判断为没有达到的目标。',
  missedOrder: (missed: number, projects: number): string =>
    `下面按评价排列，新的在前：${projects} 份评价，${missed} 个目标。`,
  missedCaption: '没有达到的目标',
  missedCount: (count: number): string => `${count} 个没有达到`,
  missedColumns: { indicator: '指标', target: '指标值', actual: '实际完成', reason: '原因和改进措施' },
  inProject: (project: string, year: number, kind: string): string => `（${project} ${year} 年度${kind}）`,
  noReason: '没有写',
  toList: '全部绩效评价',

  /* On the page of an organisation */
  of: {
    heading: '项目绩效评价',
    lead: (count: number): string => `和这个单位有关的项目绩效评价有 ${count} 份，新的在前。`,
    all: (name: string): string => `${name}的全部绩效评价`,
  },
};

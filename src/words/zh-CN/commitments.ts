import type { ListedStatus } from '../../domain/commitments/listed-status.ts';
import type { BindingLevel, CommitmentStrength } from '../../schemas/commitment.ts';
import type { MeasureSubject } from '../../schemas/measure-type.ts';
import { text } from './text.ts';

const ownBodies: Record<BindingLevel, string> = {
  nation: '各级',
  province: '省',
  city: '市',
  county: '县（区）',
  township: '乡镇（街道）',
  village: '村（社区）',
};
const wholes: Record<BindingLevel, string> = {
  nation: '全部地区',
  province: '全省',
  city: '全市',
  county: '各县（区）',
  township: '各乡镇（街道）',
  village: '各村（社区）',
};
/** Whom a commitment binds at a level. */
const bound: Record<MeasureSubject, (level: BindingLevel) => string> = {
  place: (level) => wholes[level],
  federation: (level) => `${ownBodies[level]}残联`,
  association: (level) => `${ownBodies[level]}专门协会`,
  supervised: (level) => `${ownBodies[level]}残联主管的社会组织`,
};
const counted: Record<MeasureSubject, string> = {
  place: '地方',
  federation: '残联',
  association: '协会',
  supervised: '社会组织',
};

/** Words of the tracker of commitments: what was promised, and whether it was kept. */
export const commitments = {
  items: (count: number): string => `${count} 项`,
  column: '承诺兑现',
  update: '承诺',
  file: '一项承诺：原文怎样约束、目标，每个地方或者单位、每段时间的兑现情况和依据',
  lines: '兑现情况，一行一个对象和一段时间',
  description: '政策文件里的每一项承诺：兑现了没有，依据是什么。',
  keywords: '承诺,兑现,落实,政策文件,未兑现,部分兑现,截至',
  lead: '政策文件里的承诺，这里一项一项列出来，旁边是兑现情况和依据的记录。没有记录的写“无数据”，不猜，也不当作没有兑现。',
  listTitle: (filter?: string): string => (filter ? `承诺兑现：${filter}` : '承诺兑现'),
  count: (count: number, day: string): string => `共 ${text.count(count)} 项承诺，截至${day}，新的文件在前`,
  countOnPage: (count: number, day: string, from: number, to: number): string =>
    `共 ${text.count(count)} 项承诺，截至${day}，新的文件在前，这一页是第 ${text.count(from)} 至 ${text.count(to)} 项`,
  all: '全部承诺',
  asOf: (day: string): string => `截至${day}`,

  /* Ways to narrow the list */
  by: {
    status: '兑现情况',
    strength: '约束力',
    level: '适用级别',
    place: '地方',
    measure: '指标',
    policy: '文件',
  },
  countsHeading: '兑现得怎么样？',
  countsHere: '在这里兑现得怎么样？',
  countOf: (status: string, count: number): string => `${status} ${count} 项`,
  countsLead: (binding: number, closed: number): string =>
    `现在有效的承诺 ${binding} 项${closed > 0 ? `，另有 ${closed} 项已停止执行` : ''}。`,
  others: '和承诺有关的记录',
  statusMeaning: {
    kept: '达到了目标。',
    partly: '完成了一部分，或者完成得晚了，或者有的单位完成、有的没有。',
    broken: '文件写明“应当”，期限到了没有达到目标。',
    'not-reached': '文件写的是“原则上”“推进”或者“探索”，没有达到目标。不算违反承诺，但是要写明。',
    overdue: '期限过了，最后一次记录还没有达到目标，之后没有新的记录。',
    'not-due': '期限还没有到。',
    'no-data': '没有公开的记录，不知道有没有兑现。不等于没有兑现。',
    closed: '文件失效、被代替，或者这一条停止执行了。停止以前到期的，下面仍然写明兑现情况。',
    'not-started': '开始的日子还没有到。',
  } satisfies Record<ListedStatus, string>,

  ofAll: (all: number, parts: string): string => `共 ${text.count(all)} 个，${parts}`,
  countedAs: (count: number, status: string): string => `${status} ${count} 个`,
  strengthWords: (all: string): string => `文件里写的是${all}这样的词。`,
  strengthMeaning: {
    duty: '必须完成。期限到了没有完成，就是“未兑现”。',
    'as-a-rule': '一般都要完成，有特殊情况可以例外。没有完成，写“未达到”。',
    promote: '要往这个方向推进，没有写死。没有达到目标，写“未达到”。',
    may: '可以做，也可以先试。没有达到目标，写“未达到”。',
  } satisfies Record<CommitmentStrength, string>,
  bindsAt: (levels: BindingLevel[], who: MeasureSubject): string =>
    levels.map((it) => bound[who](it)).join('、'),
  appliesTo: (whom: string): string => `适用于：${whom}`,
  onlyKinds: (kinds: string[]): string => `（只限${kinds.join('、')}）`,

  /* One commitment */
  descriptionOf: (title: string): string => `${title}里的一项承诺：原文怎么写，兑现了没有，依据是什么。`,
  verdict: '兑现情况',
  story: {
    subjects: (count: number, who: MeasureSubject, period: string, parts: string): string =>
      `这项承诺涉及 ${count} 个${counted[who]}，${period}：${parts}。`,
    subject: (name: string, period: string, target: string, figure?: string): string =>
      `${name}，${period}：目标是${target}，${figure === undefined ? '没有公开的数字' : `实际${/^\d/.test(figure) ? ' ' : ''}${figure}`}。`,
    part: (count: number, status: string): string => `${count} 个${status}`,
    lastDay: (day: string): string => `这项承诺执行到 ${day}。`,
    before: (status: string): string => `停止以前的情况：${status}。`,
    endedBy: (title: string): string => `停止执行的依据：${title}`,
  },
  clauseHeading: '文件怎么说的？',
  clauseFrom: (title: string, clause: string): string => `${title}${clause}`,
  meansHeading: '约束力有多强？',
  word: (word: string): string => `原文用的词是“${word}”。`,
  noWord: (name: string): string => `原文没有这样的词，按“${name}”算。`,
  tableHeading: '各单位、各时期兑现情况',
  tableCaption: '各单位、各时期兑现情况',
  tableLead: (day: string): string => `下面是截至${day}的情况。没有公开记录的写“无数据”。`,
  pageCount: (from: number, to: number, all: number): string =>
    `第 ${text.count(from)} 至 ${text.count(to)} 个，共 ${text.count(all)} 个`,
  tablePages: '表格分页',
  tablePage: (page: number): string => `第 ${page} 页`,
  tableTitle: (sentence: string, page: number): string => `${sentence}（表格第 ${page} 页）`,
  backTo: '回到这项承诺',
  columns: {
    subject: '单位、地方',
    period: '时期',
    target: '目标',
    figure: '实际',
    status: '兑现情况',
    evidence: '依据',
  },
  figureOf: (figure: string, subject: string, period: string): string => `${figure}：${subject}，${period}`,
  didIs: (figure: string): string => `实际${/^\d/.test(figure) ? ' ' : ''}${figure}`,
  periods: (count: number): string => `${count} 个时期`,
  none: '无数据',
  late: (days: number): string => `晚了 ${days} 天`,
  remark: (note: string): string => `说明：${note}`,
  unexplained: '没有公布原因',
  overLimit: '超过上限',
  missingYears: (years: number[]): string => `${years.join('、')} 年没有数字`,
  noEvidence: '没有公开的记录',
  otherTargets: {
    heading: '目标改过的时期，按哪个目标核对？',
    lead: '按这个时期开始时执行的目标核对；后来降低了的，按降低后的。后来提高的目标不倒过来要求以前的时期。',
    elsewhere: (periods: string, target: string): string => `${periods}不按这项承诺核对，按“${target}”核对：`,
    here: (periods: string, target: string): string => `${periods}按这项承诺核对，不按“${target}”核对：`,
  },
  corrected: (was: string, day: string, reason: string): string =>
    `更正过：原来写 ${was}，${day}更正，${reason}`,
  moreEvidence: (count: number): string => `另有 ${count} 份`,
  relatedHeading: '审计里有什么可以对照？',
  relatedLead:
    '下面的数字来自审计报表，不能当作答案：报表里的“政府补助收入”和“提供服务收入”不分是哪个部门给的，也可能有残联以外的钱。残联给了多少，以残联公布的数字为准；残联没有公布的，写“无数据”。',
  relatedCaption: '同一个单位、同一年的审计怎么写',
  relatedColumns: { subject: '单位', audit: '审计', said: '报表里的收入' },
  lists: {
    year: '年',
    missing: '没有按期公开审计的单位',
    rectification: '审计问题整改清单',
    coverage: '协会覆盖情况',
    figures: (title: string): string => `${title}（数据）`,
    body: (name: string): string => `${name}的机构记录`,
    place: (name: string): string => `${name}的名录`,
  },
  findingsHeading: '检查发现了什么？',
  documentsHeading: '有关的资料',
  cardHeading: '按什么核对？',
  card: {
    measure: '指标',
    obtained: '数字来源',
    target: '目标',
    baseline: '起点',
    binds: '适用于',
    period: '时期',
    startsOn: '起始日期',
    lastDay: '截止日期',
    endedBy: '停止执行的依据',
    strength: '约束力',
    policy: '文件',
    status: '兑现情况',
  },
  baseline: (value: string, year?: number): string => (year ? `${value}（${year} 年）` : value),
  when: {
    by: (day: string): string => `${day}前`,
    yearly: (from: number | undefined, to: number | undefined, due: string | undefined): string =>
      `每年${from ? `，从 ${from} 年起` : ''}${to ? `，到 ${to} 年止` : ''}${due ? `，期限是${due}` : ''}`,
    due: (month: number, day: number, next: boolean): string =>
      `${next ? '次年' : '当年'} ${month} 月 ${day} 日`,
    span: (from: number, to: number, repeat: boolean): string =>
      `${from} 年至 ${to} 年合起来算${repeat ? '，期满接着算下一期' : ''}`,
    phases: (phases: string[]): string => `分阶段：${phases.join('；')}`,
    phase: (title: string, day: string, value?: string): string =>
      `${title}，${day}前${value ? ` ${value}` : ''}`,
    always: '长期要求',
  },

  /* Charts */
  chart: {
    periods: (name: string): string => `${name}各时期的数字和目标`,
    subjects: (period: string): string => `各单位的数字和目标（${period}）`,
    description: '每行一根横条：实心的是实际，外框是目标。没有数据的只有外框。',
    done: '实际',
    target: '目标',
    summary: (by: 'period' | 'subject', figures: number, kept: number, none: number): string => {
      const unit = by === 'period' ? '个时期' : '个单位';
      const without = none > 0 ? `，${none} ${unit}没有数据` : '';
      return `${figures} ${unit}有数字，${kept} 个达到目标${without}。`;
    },
    outline: (targets: string[]): string =>
      targets.length === 1 ? `外框是目标：${targets[0] ?? ''}。` : '外框是各自的目标。',
    open: '带箭头的还不完整，画的是已经知道的部分。',
    left: (names: string[]): string => `没有画出的：${names.join('、')}，那个时期不涉及。`,
  },

  /* On the pages of other records */
  inPolicy: {
    heading: '这份文件的承诺',
    lead: (count: number, day: string): string => `这份文件里有 ${count} 项能核对的承诺，截至${day}：`,
    clause: '这里的承诺：',
    all: '这份文件的承诺清单',
  },
  of: {
    heading: '和它有关的承诺兑现情况',
    lead: (count: number, day: string): string =>
      `政策文件里适用于它的承诺有 ${count} 项，截至${day}。每项写最近一个到期的时期。`,
    inPlace: '这里的承诺兑现情况',
    inPlaceLead: (count: number, day: string): string =>
      `政策文件里适用于这个地方和本级单位的承诺有 ${count} 项，截至${day}。`,
    subjectAnd: (name: string, period: string): string => `${name}，${period}`,
    rest: (count: number): string => `另外 ${count} 项`,
    elsewhere: (count: number): string => `另外 ${count} 项在全部承诺里。`,
    all: (name: string): string => `适用于${name}和所属单位的全部承诺`,
  },
  evidenceFor: {
    heading: '它是哪些承诺的依据？',
    lead: '下面的承诺用到了这份记录。',
    rows: (count: number): string => `共用在 ${count} 处`,
  },

  home: {
    heading: '承诺兑现得怎么样？',
    line: (binding: number, day: string): string => `政策文件里现在有效的承诺 ${binding} 项，截至${day}：`,
    link: (count: number): string => `${count} 项承诺兑现情况`,
    description: '一根横条是全部现在有效的承诺，按兑现情况分成几段，从左到右和图例的次序一样。',
    finding: (kept: number, binding: number): string =>
      kept === binding
        ? `${binding} 项承诺全部已兑现`
        : kept === 0
          ? `${binding} 项承诺里还没有已兑现的`
          : `${binding} 项承诺里，${kept} 项已兑现`,
    unit: '项',
    all: '全部承诺和依据',
  },
};

import type { RectificationState } from '../../domain/audits/audit-findings.ts';

/** Words of measures with their figures. */
export const measures = {
  column: '指标和数据',
  description: '核对承诺用的每个指标：是什么、单位、数字怎么来、各地各年是多少。',
  keywords: '指标,数据,单位,来源,承诺',
  lead: '核对一项承诺，要看一个指标。有的指标由残联填报，每个数字都写来源；有的由本站从别的记录算出来，不能填报。',
  count: (count: number): string => `共 ${count} 个指标`,
  groups: { derived: '本站从别的记录算出来的', observed: '残联填报的' },
  obtained: {
    derived: (name: string): string => `由本站从别的记录算出来（算法名 ${name}）`,
    observed: '由残联填报，每个数字写来源',
  },
  sentence: (what: string): string => `${what}。`,
  noteUsed: (what: string, count: number): string => `${what}。${count} 项承诺用它`,
  card: {
    heading: '这是什么指标？',
    unit: '单位',
    about: '说的是谁',
    timing: '哪段时间',
    obtained: '数字怎么来',
  },
  timing: { state: '某一天的情况', flow: '一年里的' },
  done: '做到或者没有做到',
  valuesHeading: '各地各年是多少？',
  valuesLead: (count: number): string => `共 ${count} 个数字，新的在前。没有数字的时期不列，不等于 0。`,
  valuesCaption: (name: string): string => `${name}：全部数字`,
  noValues: '还没有数字。',
  columns: { subject: '谁', period: '什么时候', value: '数值', source: '来源和说明' },
  commitmentsHeading: '哪些承诺用它？',
  title: (name: string): string => `指标：${name}`,
  pageTitle: (name: string, page: number): string => `${name}（数字第 ${page} 页）`,
  asOf: (day: string): string => `${day}的情况`,
  years: (from: number, to?: number): string => (to ? `${from} 年至 ${to} 年` : `${from} 年`),
};

/** Words of a file of figures. */
export const observations = {
  column: '填报的数据',
  description: '残联填报的数字，一份一份列出：哪个指标、多少个数字、来源和公布日期。',
  lead: '每份是一个来源里同一个指标的数字。更正过的，旧的数字也留着。',
  files: (count: number): string => `共 ${count} 份，新的在前`,
  rowsHeading: '都填报了什么？',
  caption: (title: string): string => `${title}：逐个数字`,
  count: (count: number): string => `${count} 个数字`,
  card: {
    heading: '从哪里来？',
    measure: '指标',
    source: '来源',
    publishedOn: '公布日期',
    updatedOn: '更新日期',
    commitment: '只用于这项承诺',
  },
  doneOn: (day: string): string => `${day}做到`,
  summary: (measure: string, count: number, day: string): string =>
    `“${measure}”的 ${count} 个数字，${day}公布。`,
};

/** Words of inspections. */
export const inspections = {
  column: '检查和问题清单',
  description: '谁在什么时候检查了哪里，反馈了哪些问题，每个问题后来怎样。',
  keywords: '检查,督查,问题清单,整改,反馈',
  lead: '检查以后要反馈问题清单。这里写明查了什么、发现什么、改了没有。',
  listTitle: (filter?: string): string => (filter ? `检查和问题清单：${filter}` : '检查和问题清单'),
  count: (count: number): string => `共 ${count} 次检查，新的在前`,
  countOnPage: (count: number, from: number, to: number): string =>
    `共 ${count} 次检查，新的在前，这一页是第 ${from} 至 ${to} 次`,
  all: '全部检查',
  byYear: '年份',
  byPlace: '检查的地方',
  yearValue: (year: string): string => `${year} 年`,
  period: (from: string, until: string): string => (from === until ? from : `${from}至${until}`),
  summary: (by: string, place: string, findings: number, done: number): string =>
    findings === 0
      ? `${by}检查${place}，没有发现问题。`
      : `${by}检查${place}，发现 ${findings} 个问题，${done === findings ? '都改好了' : `改好了 ${done} 个`}。`,
  findings: (count: number): string => (count === 0 ? '没有发现问题' : `${count} 个问题`),
  findingsHeading: '问题清单',
  findingsCaption: '发现的问题和整改',
  noFindings: '这次检查没有发现问题。',
  notFedBack: '问题清单还没有反馈。',
  fedBackOn: (day: string): string => `问题清单在 ${day}反馈。`,
  columns: { number: '编号', where: '谁的问题', text: '发现的问题', measure: '做了什么', state: '整改' },
  noMeasure: '没有写',
  dueOn: (day: string): string => `期限 ${day}`,
  completedOn: (day: string): string => `${day}完成`,
  states: {
    done: '已完成',
    open: '还没有到期',
    overdue: '逾期没有完成',
    'no-plan': '没有定期限',
  } satisfies Record<RectificationState, string>,
  clause: (clause: string): string => `不符合${clause}`,
  commitmentOf: (sentence: string): string => `有关的承诺：${sentence}`,
  card: {
    heading: '怎么检查的？',
    by: '谁检查',
    place: '检查哪里',
    period: '什么时候',
    method: '怎样检查',
    policy: '依据的文件',
    document: '检查报告',
    publishedOn: '公布日期',
    source: '来源',
    updatedOn: '更新日期',
  },
};

/** Words of documents that can be evidence. */
export const documents = {
  column: '报告和资料',
  description: '调研报告、意见建议、年度总结、考核结果、表扬通报和其他能证明做到没有的资料。',
  keywords: '调研报告,意见建议,年度总结,考核,表扬,监测报告',
  lead: '协会和残联写的报告、提的建议和答复。有的是承诺做到没有的依据。',
  listTitle: (filter?: string): string => (filter ? `报告和资料：${filter}` : '报告和资料'),
  count: (count: number): string => `共 ${count} 份，新的在前`,
  countOnPage: (count: number, from: number, to: number): string =>
    `共 ${count} 份，新的在前，这一页是第 ${from} 至 ${to} 份`,
  all: '全部资料',
  byKind: '类型',
  byYear: '年度',
  byOrganisation: '谁写的',
  yearValue: (year: string): string => `${year} 年度`,
  pointsHeading: '要点和建议',
  replyHeading: '怎样答复的？',
  reply: (by: string, day: string): string => `${by} ${day}答复：`,
  noReply: '还没有答复。',
  figuresHeading: '用它作来源的数字',
  inspectionsHeading: '用它作报告的检查',
  commitmentsHeading: '和哪些承诺有关？',
  card: {
    heading: '谁写的？',
    kind: '类型',
    by: '作者',
    place: '地方',
    year: '年度',
    writtenOn: '成文日期',
    publishedOn: '公布日期',
    policy: '依据的文件',
    url: '全文',
    source: '来源',
    updatedOn: '更新日期',
  },
  fullText: (title: string): string => `${title}全文`,
};

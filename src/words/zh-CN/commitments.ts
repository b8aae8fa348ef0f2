import type { ListedStatus } from '../../domain/commitments/listed-status.ts';
import type { CommitmentStrength } from '../../schemas/commitment.ts';

/** Words of the tracker of commitments: what was promised, and whether it was kept. */
export const commitments = {
  items: (count: number): string => `${count} 项`,
  column: '承诺兑现',
  update: '承诺',
  file: '一项承诺：原文怎样约束、目标，每个地方或者单位、每段时间的兑现情况和依据',
  lines: '兑现情况，一行一个对象和一段时间',
  description: '政策文件里说好要做的每一件事：做到没有，依据是什么。',
  keywords: '承诺,兑现,落实,政策文件,未兑现,部分兑现,截至',
  lead: '政策文件说要做到的事，这里一件一件列出来，旁边是做到没有和依据的记录。没有记录的写“无数据”，不猜，也不当作没有做到。',
  listTitle: (filter?: string): string => (filter ? `承诺兑现：${filter}` : '承诺兑现'),
  count: (count: number, day: string): string => `共 ${count} 项承诺，截至 ${day}，新的文件在前`,
  countOnPage: (count: number, day: string, from: number, to: number): string =>
    `共 ${count} 项承诺，截至 ${day}，新的文件在前，这一页是第 ${from} 至 ${to} 项`,
  all: '全部承诺',
  asOf: (day: string): string => `截至 ${day}`,

  /* Ways to narrow the list */
  by: {
    status: '兑现情况',
    strength: '约束力',
    level: '约束的级别',
    place: '地方',
    measure: '指标',
    policy: '文件',
  },
  countsHeading: '兑现得怎么样？',
  countOf: (status: string, count: number): string => `${status} ${count} 项`,
  countsLead: (binding: number, closed: number): string =>
    `现在有效的承诺 ${binding} 项${closed > 0 ? `，另有 ${closed} 项已停止执行` : ''}。`,
  others: '和承诺有关的记录',
  statusMeaning: {
    kept: '说好的做到了。',
    partly: '做到了一部分，或者做到了但晚了，或者有的单位做到、有的没有。',
    broken: '文件说“应当”做到，期限到了没有做到。',
    'not-reached': '文件说的是“原则上”“推进”或者“探索”，没有做到。不算违反承诺，但也没有达到。',
    overdue: '期限过了，最后一次记录还没有做到，之后没有新的记录。',
    'not-due': '期限还没有到。',
    'no-data': '没有公开的记录，不知道做到没有。不等于没有做到。',
    closed: '文件失效、被代替，或者这一条停止执行了。停止以前到期的，下面仍然写明做到没有。',
    'not-started': '开始的日子还没有到。',
  } satisfies Record<ListedStatus, string>,

  ofAll: (all: number, parts: string): string => `${all} 个中 ${parts}`,
  strengthWords: (all: string): string => `文件里写的是${all}这样的词。`,
  strengthMeaning: {
    duty: '必须做到。期限到了没有做到，就是“未兑现”。',
    'as-a-rule': '一般都要做到，有特殊情况可以例外。没有做到，写“未达到”。',
    promote: '要往这个方向做，没有说死。没有做到，写“未达到”。',
    may: '可以做，也可以先试。没有做到，写“未达到”。',
  } satisfies Record<CommitmentStrength, string>,
  bindsAt: (levels: string[], who: string): string => `${levels.join('、')}的${who}`,
  onlyKinds: (kinds: string[]): string => `（只约束${kinds.join('、')}）`,

  /* One commitment */
  descriptionOf: (title: string): string => `${title}里的一项承诺：原文怎么写，做到没有，依据是什么。`,
  verdict: '做到没有',
  story: {
    subjects: (count: number, parts: string[]): string => `约束 ${count} 个，其中 ${parts.join('，')}。`,
    subject: (name: string, period: string, target: string, figure?: string): string =>
      `${name}（${period}）：说好${target}，${figure === undefined ? '没有公开的数字' : `记录的是${figure}`}。`,
    part: (count: number, status: string): string => `${count} 个${status}`,
    lastDay: (day: string): string => `这项承诺执行到 ${day}。`,
    before: (status: string): string => `停止以前的情况：${status}。`,
    endedBy: (title: string): string => `让它停止执行的是${title}`,
  },
  clauseHeading: '文件怎么说的？',
  clauseFrom: (title: string, clause: string): string => `${title}${clause}`,
  meansHeading: '这句话有多硬？',
  word: (word: string): string => `原文用的词是“${word}”。`,
  noWord: (name: string): string => `原文没有这样的词，按“${name}”算。`,
  tableHeading: '谁做到了？谁没有？',
  tableCaption: '每个时期做到没有',
  tableLead: (day: string): string => `下面是截至 ${day}的情况。没有公开记录的写“无数据”。`,
  pageCount: (from: number, to: number, all: number): string => `第 ${from} 至 ${to} 个，共 ${all} 个`,
  tablePages: '表格分页',
  tablePage: (page: number): string => `第 ${page} 页`,
  tableTitle: (sentence: string, page: number): string => `${sentence}（表格第 ${page} 页）`,
  backTo: '回到这项承诺',
  columns: {
    period: '什么时候',
    target: '说好',
    figure: '做到',
    status: '兑现',
    evidence: '依据',
  },
  figureOf: (figure: string, subject: string, period: string): string => `${figure}：${subject}，${period}`,
  didIs: (figure: string): string => `做到 ${figure}`,
  periods: (count: number): string => `${count} 个时期`,
  none: '无数据',
  late: (days: number): string => `晚了 ${days} 天`,
  missingYears: (years: number[]): string => `${years.join('、')} 年没有数字`,
  noEvidence: '没有公开的记录',
  corrected: (was: string, day: string, reason: string): string =>
    `更正过：原来写 ${was}，${day} 更正，${reason}`,
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
  cardHeading: '怎样算做到？',
  card: {
    measure: '看哪个指标',
    obtained: '数字怎么来',
    target: '说好做到',
    baseline: '原来是',
    binds: '约束谁',
    period: '什么时候',
    startsOn: '从哪天起',
    lastDay: '到哪天止',
    endedBy: '停止执行的依据',
    strength: '约束力',
    policy: '写在',
    status: '兑现情况',
  },
  baseline: (value: string, year?: number): string => (year ? `${value}（${year} 年）` : value),
  when: {
    by: (day: string): string => `${day}前做到`,
    yearly: (from: number | undefined, to: number | undefined, due: string | undefined): string =>
      `每年${from ? `，从 ${from} 年起` : ''}${to ? `，到 ${to} 年止` : ''}${due ? `，期限是${due}` : ''}`,
    due: (month: number, day: number, next: boolean): string =>
      `${next ? '次年' : '当年'} ${month} 月 ${day} 日`,
    span: (from: number, to: number, repeat: boolean): string =>
      `${from} 年至 ${to} 年合起来算${repeat ? '，期满接着算下一期' : ''}`,
    phases: (phases: string[]): string => `分阶段：${phases.join('；')}`,
    phase: (title: string, day: string, value?: string): string =>
      `${title}，${day}前${value ? ` ${value}` : ''}`,
    always: '一直',
  },

  /* Charts */
  chart: {
    periods: (name: string): string => `${name}每个时期做到多少`,
    subjects: (period: string): string => `每个单位做到多少（${period}）`,
    description: '每行一根横条：实心的是做到的，外框是说好的。',
    done: '做到',
    target: '说好',
    summary: (kept: number, all: number): string => `图上有 ${all} 个数字，${kept} 个做到了说好的。`,
    outline: (targets: string[]): string =>
      targets.length === 1 ? `外框是说好的：${targets[0] ?? ''}。` : '外框是各自说好的。',
    left: (names: string[]): string => `没有数字或者数字还不完整的没有画：${names.join('、')}。`,
  },

  /* On the pages of other records */
  inPolicy: {
    heading: '这份文件的承诺',
    lead: (count: number, day: string): string => `这份文件里有 ${count} 项能核对的承诺，截至 ${day}：`,
    clause: '这里的承诺：',
    all: '这份文件的承诺清单',
  },
  of: {
    heading: '对它的承诺做到没有？',
    lead: (count: number, day: string): string =>
      `政策文件里约束它的承诺有 ${count} 项，截至 ${day}。每项写最近一个到期的时期。`,
    inPlace: '这里的承诺做到没有？',
    inPlaceLead: (count: number, day: string): string =>
      `政策文件里约束这个地方和本级单位的承诺有 ${count} 项，截至 ${day}。`,
    subjectAnd: (name: string, period: string): string => `${name}，${period}`,
    rest: (count: number): string => `另外 ${count} 项`,
    all: (name: string): string => `约束${name}和所属单位的全部承诺`,
  },
  evidenceFor: {
    heading: '它是哪些承诺的依据？',
    lead: '下面的承诺用到了这份记录。',
    rows: (count: number): string => `共用在 ${count} 处`,
  },

  home: {
    heading: '说过的话，做到没有？',
    line: (binding: number, day: string): string => `政策文件里现在有效的承诺 ${binding} 项，截至 ${day}：`,
    link: (count: number): string => `承诺 ${count} 项，做到没有`,
    all: '全部承诺和依据',
  },
};

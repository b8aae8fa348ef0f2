import { auditSentences } from './audit-sentences.ts';
import { auditWays } from './audit-ways.ts';
import { text } from './text.ts';
/** An amount in a sentence: 约 and 负 stand close, a digit has a space before it. */
const join = (amount: string): string => (/^\d/.test(amount) ? ` ${amount}` : amount);

/** Words of the pages of audits. */
export const audits = {
  ...auditSentences,
  section: '审计与成效',
  sectionDescription: '残联主管的协会和组织每年的审计结果：钱从哪里来，花到哪里去，问题改了没有。',
  column: '审计结果',
  update: '审计',
  file: '一份审计：公布过的所有版本、两张报表、发现的问题和整改、差异说明',
  lines: '报表，一行一项',
  description: '残联主管的协会和组织每年的审计结果：审计意见、收入和费用、发现的问题和整改，谁还没有公布。',
  keywords: '审计结果,审计意见,财务公开,业务活动表,资产负债表,整改,专门协会,社会组织',

  /* The front page */
  lead: '残联主管的、已经登记的协会和组织，每年都要请会计师事务所审计，并把结果公开。这里可以看到钱从哪里来、花到哪里去。',
  publishedQuestion: (year: number): string => `${year} 年度的审计结果公布了吗？`,
  opinionQuestion: (year: number): string => `${year} 年度，审计师怎么说？`,
  opinionNone: (year: number): string => `${year} 年度还没有公布的审计结果。`,
  findingsQuestion: '查出的问题改了没有？',
  correctionsQuestion: '最近更正了什么？',
  noCorrections: '公布的审计结果都没有更正过。',
  yearsQuestion: '历年公布得怎么样？',
  bodiesQuestion: '按单位看历年结果',
  askQuestion: '想看没有公布的材料，或者有意见',
  askLead: (publisher: string): string =>
    `想看这里没有的材料，可以向${publisher}申请公开。认为数字有误，或者对资金使用有意见，可以反映或投诉；写明单位、年度和问题就可以。`,
  askPhone: '打电话',
  askVoiceless: '不用说话',
  askEmail: '电子邮箱',
  askHotline: '服务热线',
  askContact: '办公地址、时间和全部联系方式',
  state: {
    due: '应公布',
    published: '按时公布',
    late: '逾期后公布',
    overdue: '逾期未公布',
    'not-due': '未到期',
  },
  unitBodies: '个',
  asOf: (day: string): string => `截至${day}`,
  asOfNote: (day: string): string => `以上统计截至${day}。`,
  yearLink: (year: number): string => `${year} 年度审计结果`,
  yearCount: (year: number, count: number): string => `查看 ${year} 年度审计结果（${count} 份）`,
  missingLink: (year: number): string => `${year} 年度未按时公布名单`,
  rectificationLink: (count: number): string => `查看没有改完的全部 ${count} 个问题`,
  opinionCount: (opinion: string, count: number): string => `${opinion} ${count} 份`,
  noDuty: (count: number): string => `这一年没有要求公布，自愿公布 ${count} 份`,
  yearsCaption: '历年审计结果公布情况，单位：个',
  correctedOn: '更正',

  /* A year, over all organisations */
  yearTitle: (year: number, filter?: string): string =>
    filter ? `${year} 年度审计结果：${filter}` : `${year} 年度审计结果`,
  yearDescription: (year: number): string =>
    `${year} 年度各协会和组织的审计意见、收入、费用和净资产变动，可以按审计意见、地方、类型查看。`,
  count: (count: number): string => `共 ${text.count(count)} 份，按单位所在地排列`,
  countOnPage: (count: number, from: number, to: number): string =>
    `共 ${text.count(count)} 份，按单位所在地排列，这一页是第 ${text.count(from)} 至 ${text.count(to)} 份`,
  allOfYear: (year: number): string => `${year} 年度全部`,
  otherYears: '其他年度',
  byOpinion: '审计意见',
  byPlace: '地方',
  byKind: '单位类型',
  byState: '公布情况',
  ofPlaceItself: (place: string): string => `${place}本级`,

  /* Who has not published */
  missingTitle: (year: number, filter?: string): string =>
    filter ? `${year} 年度审计公布情况：${filter}` : `${year} 年度未按时公布审计结果的单位`,
  missingDescription: (year: number): string =>
    `${year} 年度应当公布审计结果的单位里，哪些逾期没有公布、哪些没有到期、哪些逾期后才公布。`,
  missingLead: (since?: number): string =>
    `名单按登记信息生成：残联主管、已在民政部门登记的协会和组织，${
      since === undefined ? '' : `从 ${since} 年度起，`
    }应当公布登记当年及以后每一年的审计结果。没有登记的协会没有自己的账，不在名单里。`,
  missingNone: (year: number): string => `${year} 年度应当公布的单位，都按时公布了。`,
  missingCountOnPage: (count: number, from: number, to: number): string =>
    `共 ${text.count(count)} 个单位，逾期未公布的在前，这一页是第 ${text.count(from)} 至 ${text.count(to)} 个`,
  missingAll: '没有按时公布的',
  publishedOf: (name: string, year: number): string => `公布的${name} ${year} 年度审计`,
  missingCaption: (year: number): string => `没有按时公布 ${year} 年度审计结果的单位`,

  /* Rectification */
  findingsCaption: '没有改完的审计问题',
  bodyFindingsCaption: (name: string): string => `${name}历年审计发现的问题`,
  rectificationTitle: (filter?: string): string => (filter ? `审计整改：${filter}` : '还没有改完的审计问题'),
  rectificationDescription: '各单位审计发现的问题里，逾期没有改完的、正在整改的、没有公布整改措施的。',
  rectificationNone: '公布的审计结果里，查出的问题都已改完。',
  rectificationCount: (count: number): string => `共 ${text.count(count)} 个问题，逾期最久的在前`,
  rectificationCountOnPage: (count: number, from: number, to: number): string =>
    `共 ${text.count(count)} 个问题，逾期最久的在前，这一页是第 ${text.count(from)} 至 ${text.count(to)} 个`,
  rectificationAll: '没有改完的全部问题',

  /* Columns */
  columns: {
    body: '单位',
    year: '年度',
    opinion: '审计意见',
    income: '收入（元）',
    expense: '费用（元）',
    change: '净资产变动（元）',
    netAssets: '年末净资产（元）',
    published: '首次公布',
    state: '公布情况',
    missing: '名单',
  },
  notStated: '没有公布',
  noData: '没有数据',

  /* An organisation over the years */
  bodyTitle: (name: string): string => `${name}历年审计`,
  bodyDescription: (name: string): string =>
    `${name}历年的收入、费用、净资产和审计意见，哪一年没有公布也写明。`,
  bodySentence: (name: string, first: number, last: number, count: number): string =>
    first === last
      ? `本站有${name} ${first} 年度的审计结果。`
      : `从 ${first} 年到 ${last} 年，本站有${name} ${count} 个年度的审计结果。`,
  bodyNone: (name: string): string => `${name}还没有公布过审计结果。`,
  bodyMissing: (years: readonly number[]): string => `${years.join('、')} 年度逾期没有公布。`,
  bodyTable: (name: string): string => `${name}历年的收入、费用和净资产`,
  bodyFindings: '历年查出的问题，改了没有？',
  bodyNoFindings: '公布的审计结果里没有写发现问题。',
  yearsOfBody: '每年收多少、花多少、剩多少？',
  noRecordOfYear: '没有记录',

  /* An audit */
  title: (name: string, year: number): string => `${name} ${year} 年度审计`,
  summary: (name: string, year: number, opinion: string): string =>
    `${name} ${year} 年度审计结果：${opinion}。`,
  opinionHeading: '审计师的意见',
  opinionText: '报告原文',
  correctedNotice: (count: number): string => `这份审计结果更正过 ${count} 次，这里是最新版。`,
  correctedReason: '更正说明：',
  correctedLink: (version: number, changes: number): string =>
    changes > 0 ? `看第 ${version} 版和改动的 ${changes} 处` : `看第 ${version} 版`,
  storyHeading: '这笔钱从哪里来，花到哪里去了？',
  story: {
    income: (year: number, amount: string): string => `${year} 年收入${join(amount)}`,
    noIncome: (year: number): string => `${year} 年没有收入`,
    expense: (amount: string): string => `费用${join(amount)}`,
    noExpense: '没有费用',
    whole: (name: string, plain: string): string => `，全部是${name}${plain}`,
    most: (name: string, plain: string, amount: string, percent: string): string =>
      `，最多的是${name}${plain}，${amount}，占 ${percent}`,
    more: (amount: string): string => `；比上年增加${join(amount)}`,
    less: (amount: string): string => `；比上年减少${join(amount)}`,
    same: '；和上年一样',
    left: (amount: string): string => `收入减去费用，结余${join(amount)}`,
    over: (amount: string): string => `费用比收入多${join(amount)}`,
    even: '收入和费用正好相等',
    netAssets: (amount: string): string => `；年末净资产（资产减去负债后剩下的）${amount}`,
    end: '。',
  },
  plain: {
    捐赠收入: '（个人和单位捐的钱物）',
    会费收入: '（会员交的会费）',
    提供服务收入: '（包括政府购买服务的钱）',
    政府补助收入: '（政府给的补助）',
    投资收益: '（存款、投资所得）',
    业务活动成本: '（直接用在服务和活动上的钱）',
    管理费用: '（办公、人员等日常开支）',
    筹资费用: '（为筹钱花的钱）',
  } as Record<string, string | undefined>,
  noLines: (version: string): string =>
    `这份审计按${version}编报，本站还没有录入新报表的各行数字，请看报告附件。`,
  activityHeading: '收了多少，花了多少？',
  balanceHeading: '年底有多少，欠多少？',
  activityNote:
    '限定性：出钱的人规定了用途或者时间，只能照规定用。非限定性：单位可以自己安排。没有列出的行，报表上没有数字。',
  balanceNote:
    '净资产是资产减去负债后剩下的，其中限定性净资产只能照规定的用途或者时间用。没有列出的行，报表上没有数字。',
  statement: {
    caption: (form: string, title: string, year: number): string =>
      `${title}（${form}），${year} 年度，单位：元`,
    balanceCaption: (form: string, title: string, year: number): string =>
      `${title}（${form}），${year} 年 12 月 31 日，单位：元`,
    item: '项目',
    line: '行次',
    lastYear: '上年数',
    thisYear: '本年累计数',
    unrestricted: '非限定性',
    restricted: '限定性',
    total: '合计',
    opening: '年初数',
    closing: '期末数',
    split: '分开显示非限定性和限定性',
    rest: '净资产变动',
    totals: '总计',
    scroll: (title: string): string => `${title}的表格，可以左右滚动`,
  },
  difference: {
    heading: '差异说明',
    lead: '下面的数字和按规则算出来的不一样，单位作了说明。',
    reference: (index: number): string => `说明 ${index}`,
    where: (line: number, name: string, column: string): string => `第 ${line} 行 ${name}，${column}`,
    stated: (stated: string, computed: string, difference: string): string =>
      `报表上是 ${stated} 元，按规则算是 ${computed} 元，相差 ${difference} 元。`,
    publishedOn: '公布日期：',
    back: (index: number): string => `回到表中“说明 ${index}”处`,
  },
  mismatch: {
    heading: '这一版里对不上的数字',
    lead: '下面的数字和按规则算出来的不一样，后来的版本作了更正。',
  },
  findingsHeading: '查出了什么问题，改了没有？',
  noFindings: '报告没有写发现问题。',
  finding: {
    heading: (id: string, title: string): string => `问题 ${id}：${title}`,
    title: '问题',
    amountColumn: '涉及金额（元）',
    noAmount: '不涉及',
    severity: '性质',
    amount: '涉及金额',
    repeats: '以前年度',
    repeatsLead: '以前已经指出过：',
    repeatsUnknown: '以前年度已经指出过（没有写明哪一年）',
    repeatsLink: (year: number, id: string): string => `${year} 年度审计，问题 ${id}`,
    repeated: '以前已经指出过',
    measure: '整改措施',
    dueOn: '整改期限',
    status: '整改状态',
    completedOn: (day: string): string => `${day}完成`,
    of: (name: string, year: number): string => `${name} ${year} 年度审计`,
  },
  due: {
    left: '还有',
    today: '今天到期',
    over: '已逾期',
    days: '天',
    overdueBy: (days: number): string => `晚了 ${days} 天`,
  },
  reportHeading: '审计报告',
  report: {
    body: '被审计单位',
    year: '审计年度',
    auditor: '审计机构',
    creditCode: '统一社会信用代码',
    firstPublishedOn: '首次公布',
    system: '会计制度',
    attachments: '附件',
    noAttachments: '没有附件',
    source: '来源',
  },
  versionsHeading: '公布过的版本',
  version: {
    name: (index: number): string => `第 ${index} 版`,
    newest: '最新版',
    first: '首次公布',
    reason: (reason: string): string => `更正说明：${reason}`,
    link: (name: string, year: number, index: number): string => `${name} ${year} 年度审计第 ${index} 版`,
  },
  neighbours: '其他年度',
  neighbour: (year: number): string => `${year} 年度审计`,
  overYears: (name: string): string => `${name}历年审计`,

  /* An earlier version */
  revisionTitle: (name: string, year: number, index: number): string =>
    `${name} ${year} 年度审计（第 ${index} 版，已更正）`,
  revisionNotice: (from: string, index: number, on: string): string =>
    `这是 ${from}公布的第 ${index} 版，已经在 ${on}更正。`,
  revisionNewest: (name: string, year: number): string => `看最新版：${name} ${year} 年度审计`,
  revisionNext: (index: number): string => `看第 ${index} 版`,
  changesHeading: (index: number): string => `第 ${index} 版改了哪些地方？`,
  changesCaption: (before: number, after: number): string => `第 ${before} 版和第 ${after} 版不同的地方`,
  changesNone: '报表、意见、问题和附件都没有变，只更新了说明。',
  changes: {
    what: '改动的地方',
    before: (index: number): string => `第 ${index} 版`,
    after: (index: number): string => `第 ${index} 版`,
    difference: '变化',
    none: '没有',
    added: '新增',
    removed: '删去',
    changed: '改写',
  },

  /* On the pages of associations and organisations */
  of: {
    heading: '钱花到哪里去了？',
    lead: (count: number): string => `已经公布 ${count} 个年度的审计结果。`,
    none: '还没有公布过审计结果。',
    all: (name: string): string => `${name}历年收入、费用和净资产`,
  },

  ...auditWays,
};

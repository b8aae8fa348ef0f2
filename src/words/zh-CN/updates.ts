/** Words of the list of what was published last, and of the feeds. */
export const updates = {
  title: '最近更新',
  description: '最近公布的文件、审计、评价、调查和数据，还有承诺兑现情况的变化，新的在前。',
  keywords: '最近更新,新公布,订阅,Atom,残联',
  lead: (count: number): string => `最近公布和变化的 ${count} 条，新的在前，按各自的公布日期排列。`,
  none: '还没有公布有日期的记录。',
  rest: '更早的在各个栏目的清单里。',
  toMap: '网站地图：所有栏目和清单',
  subscribe: '订阅',
  subscribeLead: '用能读 Atom 的软件打开下面的网址，有新内容时会收到，不用登记。',
  feed: '最近更新（Atom 订阅源）',
  changes: '承诺兑现情况的变化',
  commitmentFeed: '承诺兑现情况的变化（Atom 订阅源）',
  changed: (title: string): string => `${title}（有更新）`,
  answered: (title: string): string => `${title}（有答复）`,
  cancelled: (title: string, reason: string): string => `取消：${title}（${reason}）`,
  corrected: (title: string): string => `${title}（更正）`,
  evaluation: (project: string, year: number, thirdParty: boolean): string =>
    `${project} ${year} 年度${thirdParty ? '第三方评价' : '自评'}`,
  change: (status: string, sentence: string): string => `${status}：${sentence}`,
  subjects: (names: string[], all: number): string =>
    all > names.length ? `${names.join('、')}等 ${all} 个` : names.join('、'),
  subject: (name: string, period: string): string => `${name}（${period}）`,
};

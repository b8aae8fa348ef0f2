/** Words of the ways to audits: from the home page and the site map. */
export const auditWays = {
  home: {
    link: (year: number, count: number): string => `审计结果：${year} 年度 ${count} 份`,
    rectification: (count: number): string => `还没有改完的审计问题 ${count} 个`,
    data: '下载全部审计数据（XLSX、CSV、JSON）',
    figure: (year: number): string => `已公布 ${year} 年度审计结果`,
    unit: (whole: number): string => `个，应公布 ${whole} 个`,
  },
  /* Organisations by years */
  matrix: {
    title: '各单位历年一览',
    link: '各单位历年一览：审计意见、收入、费用、净资产、没有改完的问题',
    description: '所有单位历年的审计意见、公布时间、收入、费用、年末净资产和没有改完的问题，收入从哪里来。',
    lead: (bodies: number, audits: number): string =>
      `${bodies} 个单位、${audits} 份审计放在一起看。每一格都通到那一年的审计。`,
    othersHeading: '哪些审计意见不是一般的无保留意见？',
    others: (others: number, all: number): string =>
      others === 0
        ? `历年 ${all} 份审计都是无保留意见。`
        : `历年 ${all} 份审计里有 ${others} 份，意见较重的在前。`,
    opinionsCaption: '历年审计意见不是一般无保留意见的审计',
    opinions: '历年审计意见和公布日期',
    income: '历年收入，单位：元',
    expense: '历年费用，单位：元',
    netAssets: '历年年末净资产，单位：元',
    openFindings: '历年审计里没有改完的问题，单位：个',
    published: (opinion: string, day: string): string => `${opinion}，${day}`,
    cell: (name: string, year: number, text: string): string => `${name} ${year} 年：${text}`,
    tables: '各张表',
    none: '没有记录',
    noneMeaning: '“没有记录”是本站没有这一年的审计，或者报表上没有这一项，不是零。',
  },
  payers: {
    heading: '谁付的钱？',
    lead: '审计报告写明付款单位和合同的收入，逐笔列出；没有写明的不在表里。',
    caption: (year: number): string => `${year} 年写明付款单位的收入`,
    columns: { payer: '付款单位', contract: '合同或者项目', amount: '金额（元）', line: '收入种类' },
    noContract: '没有写',
  },
  siteMap: { byYear: '年度', missing: '公布情况' },
};

/** Words of the ways to audits: from the home page and the site map. */
export const auditWays = {
  home: {
    link: (year: number, count: number): string => `审计结果：${year} 年度 ${count} 份`,
    rectification: (count: number): string => `还没有改完的审计问题 ${count} 个`,
    figure: (year: number): string => `已公布 ${year} 年度审计结果`,
    unit: (whole: number): string => `个，应公布 ${whole} 个`,
  },
  siteMap: { byYear: '年度', missing: '公布情况' },
};

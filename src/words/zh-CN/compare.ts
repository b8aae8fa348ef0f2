import { grouped } from '../../domain/values/money.ts';

/** Words of the page that shows the parts of the area side by side. */
export const compare = {
  title: '各地对比',
  description: '各地放在一起看：村级协会、人员构成、承诺兑现、审计公布、没有改完的问题、收入和满意度。',
  lead: (places: number, day: string): string =>
    `${places} 个地方放在一张表里，截至${day}。每个比例都写明几个里的几个，通到它的来源。`,
  order: '村（社区）协会成立比例低的在前。打开脚本时，点一列的名称可以按这一列排列。',
  caption: '各地对比',
  place: '地方',
  villages: '已成立协会的村（社区）',
  composition: '人员构成符合一般要求的协会',
  commitments: '已兑现的承诺（有结果的里）',
  audits: (year: number): string => `已公布的 ${year} 年度审计`,
  openFindings: '没有改完的审计问题（个）',
  income: (year: number): string => `${year} 年收入（元，公布了审计的单位相加）`,
  satisfaction: '最近一次调查的满意度',
  share: (part: number, whole: number, percent: string): string =>
    `${grouped(String(part))} / ${grouped(String(whole))}（${percent}）`,
  cell: (name: string, share: string): string => `${name} ${share}`,
  none: '没有记录',
  note: '“没有记录”不等于没有，也不是零。各地单位多少不同，收入不能直接拿来比好坏。',
};

/** Where the pictures of the README lie, below the project's folder. */
export const picturesFolder = '.github/pictures';

/** A page of the sample to show: its path below the base, and what stands at the top of the picture where it is not the page's. */
export interface Picture {
  name: string;
  path: string;
  top?: string;
}

/** The pages that the README shows. */
export const pictures: readonly Picture[] = [
  { name: 'home', path: '' },
  { name: 'audit', path: 'audits/9901-blind-2025/', top: '#story' },
  { name: 'promise', path: 'commitments/association-money-county-2025/' },
];

/** A form that an office might send, with four faults in its cells. */
export const faultyRoster = {
  name: '协会名录.csv',
  rows: `云汀市残疾人专门协会名录
填报单位：云汀市残疾人联合会,,,,填报日期：,2026-03-12
序号,行政区划,协会名称,残疾类别,是否登记,统一社会信用代码,办公地址,办公电话,开放时间
1,云汀市（990100）,云汀市盲人协会,视力,已登记,51990100A12345674X,云汀市安平路1号,0199-7000001,周一至周五 9:00—11:30
2,云汀市（990100）,云汀市聋人协会,听觉,未登记,,云汀市安平路2号,0199-700002,周一至周五 9:00—11:30
3,云汀市（990100）,云汀市肢残人协会,肢体,未登记,,云汀市安平路3号,0199-7000003,周一至周五 11:30—9:00
`,
};

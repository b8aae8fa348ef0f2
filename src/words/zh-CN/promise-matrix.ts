import { grouped } from '../../domain/values/money.ts';
import { text } from './text.ts';

/** Words of the pages that show promises by place and year. */
export const promiseMatrix = {
  title: '各地各年承诺兑现一览',
  titleOf: (place: string): string => `${place}：各年承诺兑现一览`,
  description: '每项承诺在各地、各单位、各年兑现得怎么样，放在一起看；每一格通到那一项的依据。',
  lead: (promises: number, places: number, day: string): string =>
    `${promises} 项承诺、${places} 个地方放在一起看，截至${day}。每一格都通到它的依据。`,
  leadOf: (promises: number, rows: number, day: string): string =>
    `${promises} 项承诺，一行一个单位或者地方，共 ${rows} 行，截至${day}。每一格都通到它的依据。`,
  part: (from: number, to: number): string => `这一页是第 ${text.count(from)} 至 ${text.count(to)} 行。`,
  sorting: '能运行脚本时，点一列的名称可以按这一列排列。',
  order: '需要注意的承诺在前：未兑现、已逾期、未达到的，然后是部分兑现和没有数据的。',
  years: {
    heading: '各地各年兑现了多少？',
    caption: '各地各年到期的承诺里已兑现的，只算有结果的',
    place: '地方',
    meaning:
      '一格里是那一年到期、已经有结果的承诺里兑现了几项，一个单位算一项。没有到期的、没有数据的不算在内；“长期要求”没有期限，算的是现在。',
    order: '历年合起来兑现比例低的地方在前。',
    cell: (place: string, column: string, said: string): string => `${place} ${column}：${said}`,
  },
  places: {
    heading: '同一项承诺，各地兑现得怎么样？',
    caption: '约束几个地方的承诺在各地的兑现情况',
    note: '只列现在有效、约束两个以上地方的承诺；每项写最近一个到期的时期。一个地方有几个单位的，写已兑现的有几个。',
    promise: '承诺',
    of: (promise: string, place: string): string => `${place}：${promise}`,
    kept: (kept: number, all: number): string =>
      `共 ${grouped(String(all))} 个，已兑现 ${grouped(String(kept))} 个`,
  },
  promises: {
    caption: (place: string): string => `${place}各项承诺各年的兑现情况`,
    promise: '承诺',
    subject: '单位、地方',
    none: '不涉及',
    dash: '—',
    of: (promise: string, subject: string, period: string): string => `${subject}，${period}：${promise}`,
  },
  column: (year: number | 'standing'): string => (year === 'standing' ? '长期要求' : `${year} 年`),
  noneMeaning: '“—”是不涉及：这项承诺那一年不约束它；“无数据”是没有公开的记录，不等于没有兑现。',
  noResult: '没有结果',
  link: '各地各年承诺兑现一览',
  linkOf: (place: string): string => `${place}各年承诺兑现一览`,
};

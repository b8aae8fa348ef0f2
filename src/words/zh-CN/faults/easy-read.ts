import type { EasyReadFault } from '../../../domain/reading/easy-read.ts';
import { longestEasySentence } from '../../../schemas/easy-read.ts';
import { terms } from '../terms.ts';
import type { Said } from './said.ts';

/** Words of offices, and what to say instead. */
const officeWords = {
  依据: '按照',
  按照规定: '说出规定是什么',
  相关: '说出是哪个',
  有关部门: '说出是哪个单位',
  予以: '给',
  给予: '给',
  及时: '马上；或者写几天里',
  逐步: '一步一步',
  落实: '做到',
  推进: '做',
  统筹: '一起安排',
  保障: '保证有',
  享受: '得到',
  符合条件: '说出是哪些人',
  办结: '办好',
  受理: '收下申请',
  审核: '看材料对不对',
  审批: '看能不能同意',
  公示: '贴出来让大家看',
  监护人: '照顾你的家人',
  户籍: '户口',
  经费: '钱',
  补助标准: '给多少钱',
  工作机制: '怎样一起做事',
  长效: '一直',
  届: '说出是哪几年',
} as const;

/** Words that an easy-read text must explain or do without: those of offices, and technical words. */
export const hardWords: ReadonlyMap<string, string> = new Map([
  ...Object.entries(officeWords),
  ...terms.flatMap(({ term, also, plain }) => [term, ...also].map((word): [string, string] => [word, plain])),
]);

/** A title of an easy-read text that is not there. */
export const easyReadTitleAlone: Said = {
  what: '有易读版的标题，没有易读版',
  todo: '补写 easyRead，一句一条；不做易读版，就删去 easyReadTitle',
};

/** What is not easy to read in an easy-read text. */
export function sayEasyReadFault(it: EasyReadFault): Said {
  switch (it.code) {
    case 'long':
      return {
        what: `易读版的这一句有 ${it.length} 个字，最多 ${longestEasySentence} 个`,
        todo: '分成几句，一句一条；或者去掉不要紧的话',
      };
    case 'several':
      return { what: '易读版的这一条说了几件事', todo: '一句只说一件事：分成几条，一条一句' };
    case 'hard':
      return {
        what: `易读版里有难懂的词“${it.word}”`,
        todo: `换成大白话：${it.plain}；非用不可，就另写一条“${it.word}就是……”`,
      };
  }
}

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

/** Words that people who work with disabled people say every day, and others do not know. */
const wordsOfTheField = {
  残联: '帮助残疾人的单位',
  街道残联: '离你家近的残联',
  残疾人证: '证明你有残疾的卡',
  残疾人之家: '白天照顾残疾人的地方',
  联络站: '找志愿者帮忙的地方',
  工作站: '残疾人问事、办事的地方',
  机构: '说出是哪个单位、哪个地方',
  工作日: '上班的日子',
  低保: '国家每月给困难家庭的钱',
  补贴: '政府给的钱',
  助学金: '帮你上学的钱',
  居住证: '证明你住在这里的卡',
  诊断: '医生写的病情',
  康复: '练习走路、说话、用手',
  登记: '报名；或者写下来',
  编号: '用来查这件事的一串数字',
  面试: '见面谈工作的事',
  会计: '记账、算账的人',
  主席: '管协会的人',
  副主席: '帮主席做事的人',
  委员: '在协会里做事的人',
  肢残人: '手脚或者身体不方便的人',
  智力残疾人: '学东西比较难的人',
  精神残疾人: '长期受精神疾病影响的人',
  导盲犬: '给盲人带路的狗',
  助听器: '帮你听声音的小机器',
  盲文: '用手摸着读的字',
} as const;

/** Words that an easy-read text must explain or do without: those of offices and of the field, and technical words. */
export const hardWords: ReadonlyMap<string, string> = new Map([
  ...Object.entries(officeWords),
  ...Object.entries(wordsOfTheField),
  ...terms.flatMap(({ term, also, plain }) => [term, ...also].map((word): [string, string] => [word, plain])),
]);

const partNames = {
  easyReadTitle: '易读版的标题',
  easyReadBring: '易读版的“要带什么”',
  easyReadSteps: '易读版的“怎么办”',
} as const;

/** A part of an easy-read text that is not there. */
export const easyReadAlone = (field: keyof typeof partNames): Said => ({
  what: `有${partNames[field]}，没有易读版`,
  todo: `补写 easyRead，一句一条；不做易读版，就删去 ${field}`,
});

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
    case 'address':
      return { what: '易读版里有的句子写“你”，这一句写“您”', todo: '一篇只用一个：都写“你”，或者都写“您”' };
    case 'hard':
      return {
        what: `易读版里有难懂的词“${it.word}”`,
        todo: `换成大白话：${it.plain.replace(/。$/u, '')}；非用不可，就另写一条“${it.word}就是……”`,
      };
  }
}

import type { SurveyFault } from '../../../domain/results/survey-check.ts';
import type { Said } from './said.ts';

/** What is wrong in a survey. */
export function saySurveyFault(it: SurveyFault): Said {
  switch (it.code) {
    case 'sample':
      return {
        what: `样本 ${it.sample} 大于调查对象总人数 ${it.population}`,
        todo: '核对样本和总人数',
      };
    case 'responses':
      return { what: `收回 ${it.responses} 份，多于样本 ${it.sample}`, todo: '核对样本和收回的份数' };
    case 'period':
      return { what: `结束日期 ${it.until} 早于开始日期 ${it.from}`, todo: '核对调查日期' };
    case 'distribution':
      return {
        what: it.several
          ? `“${it.question}”有一项 ${it.answers} 人，多于收回的 ${it.responses} 份`
          : `“${it.question}”各项相加 ${it.answers} 人，多于收回的 ${it.responses} 份`,
        todo: '核对各项人数；可以选几项的问题 kind 写 multiple',
      };
    case 'overall':
      return it.twice
        ? { what: '总体满意度问题有两个', todo: '只留一个 overall' }
        : { what: '总体满意度问题没有写哪些选项算满意', todo: '在 positive 里写上' };
  }
}

import type { GuideFault, OpportunityFault } from '../../../domain/volunteering/volunteer-check.ts';
import type { Said } from './said.ts';

/** `2026-12-14T08:00` → `2026-12-14 08:00`, as it is typed. */
const typed = (minute: string): string => minute.replace('T', ' ');

/** What is wrong in an opportunity. */
export function sayOpportunityFault(it: OpportunityFault): Said {
  switch (it.code) {
    case 'end':
      return it.everyTime
        ? {
            what: `定期的活动，每次的结束时间 ${typed(it.end)} 要和开始时间在同一天`,
            todo: '写第一次的结束时间；到哪一天为止写在重复规律里',
          }
        : {
            what: `结束时间 ${typed(it.end)} 早于或等于开始时间 ${typed(it.start)}`,
            todo: '核对开始和结束时间',
          };
    case 'closes':
      return {
        what: `报名截止 ${typed(it.closesAt)} 晚于活动开始 ${typed(it.start)}`,
        todo: '核对报名截止时间；开始以后也能报名的，不写报名截止',
      };
    case 'opens':
      return {
        what: `报名开始 ${typed(it.opensAt)} 不早于${it.closes ? '报名截止' : '活动结束'} ${typed(it.last)}`,
        todo: '核对报名开始和截止时间',
      };
    case 'repeat':
      return it.until === undefined
        ? {
            what: `开始时间 ${it.first} 不在重复规律写的日子里`,
            todo: '开始时间写第一次活动的日子；核对是星期几、每月第几个',
          }
        : {
            what: `重复到 ${it.until}，早于第一次 ${it.first}`,
            todo: '核对重复到哪一天和开始时间',
          };
    case 'except':
      return { what: `不活动的日子 ${it.day} 本来就没有活动`, todo: '核对日期，或者删掉这一天' };
    case 'until':
      return { what: `到 ${it.until} 为止，早于开始 ${typed(it.start)}`, todo: '核对起止日期' };
    case 'reach':
      return {
        what: '没有报名链接，也没有电话，看到的人没有办法报名',
        todo: '写报名链接，或者在 contact 里写单位电话',
      };
  }
}

/** What is wrong in the guide. */
export const sayGuideFault = (it: GuideFault): Said =>
  it.code === 'session-end'
    ? {
        what: `培训的结束时间 ${typed(it.end)} 早于或等于开始时间 ${typed(it.start)}`,
        todo: '核对开始和结束时间',
      }
    : {
        what: `${it.stars} 星 ${it.hours} 小时，排在 ${it.before.stars} 星 ${it.before.hours} 小时后面`,
        todo: '星级从低到高写，小时数也要一级比一级多',
      };

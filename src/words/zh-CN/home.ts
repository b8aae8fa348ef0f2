import { text } from './text.ts';

/** Words of the home page. */
export const home = {
  title: '首页',
  heading: '承诺兑现没有，钱花在哪里，找谁办事',
  searchHeading: '您想查什么？',
  doorsHeading: '您想做什么？',
  doors: {
    contact: '查看联系方式',
    disclosure: {
      title: '查公开信息',
      question: '定了哪些政策，钱花到哪里，做得怎么样？',
      policies: (count: number): string => `政策文件 ${count} 份`,
      none: (hotline: string): string => `还没有公开的文件。可以打热线 ${hotline} 询问。`,
    },
    directory: {
      title: '找协会',
      question: '我的协会在哪里，能办什么事？',
      places: '按地方找，从市到村（社区）',
      kinds: (shorts: readonly string[]): string => `按类别找：${shorts.join('、')}`,
      near: '找离我最近的',
      services: (count: number): string => `服务指南 ${count} 项：怎样办，到哪里办`,
      none: (hotline: string): string => `协会名录还没有在本站公布。可以打热线 ${hotline} 询问。`,
    },
    volunteer: {
      title: '做志愿者',
      question: '我想帮忙，从哪里开始？',
      none: (hotline: string): string => `志愿服务岗位还没有在本站公布。可以打热线 ${hotline} 报名。`,
    },
  },
  figuresHeading: '公开了什么',
  figures: {
    policies: '政策文件',
    inForce: '其中现行有效',
    associations: '已成立的专门协会',
    villages: '已成立协会的村（社区）',
    unit: {
      texts: '份',
      bodies: '个',
      ofVillages: (whole: number): string => `个，共 ${text.count(whole)} 个村（社区）`,
    },
  },
  latestHeading: '最近公开',
  latestAll: '查看全部最近更新',
};

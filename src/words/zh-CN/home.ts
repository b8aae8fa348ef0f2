/** Words of the home page. */
export const home = {
  title: '首页',
  searchHeading: '您想查什么？',
  doorsHeading: '三件常办的事',
  doors: {
    disclosure: {
      title: '查公开',
      question: '定了哪些政策，做得怎么样？',
      policies: (count: number): string => `政策文件 ${count} 份`,
      none: '还没有公开的文件。',
    },
    directory: {
      title: '找协会',
      question: '离我最近的协会在哪里？',
      none: (hotline: string): string => `协会名录还没有在本站公布。请打热线 ${hotline} 询问，或者`,
      contact: '查看联系方式',
    },
    volunteer: {
      title: '做志愿',
      question: '我想帮忙，从哪里开始？',
      none: (hotline: string): string => `志愿服务岗位还没有在本站公布。请打热线 ${hotline} 报名，或者`,
      contact: '查看联系方式',
    },
  },
  figuresHeading: '公开了什么',
  figures: {
    policies: '政策文件',
    inForce: '其中现行有效',
    clauses: '可以逐条引用的条款和段落',
    unit: { texts: '份', clauses: '条' },
  },
  latestHeading: '最近公开',
  latestAll: '查看全部政策文件',
};

import { text } from './text.ts';

/** Words of checklists by situation. */
export const situations = {
  column: '按处境办事',
  file: '一种处境：先做什么、再做什么',
  description: '孩子有残疾、老人刚致残、听不见要投诉……您遇到什么事，就从那里开始，一步一步做。',
  keywords: '残疾孩子,刚致残,听不见,看不见,投诉,找工作,照护,易读',
  lead: '不知道该办哪件事？找到和您一样的处境，照着一条一条做。做到哪一条都可以停下来问人。',
  listTitle: (filter?: string): string => (filter ? `按处境办事：${filter}` : '按处境办事：我遇到的事'),
  count: (count: number): string => `共 ${text.count(count)} 种处境`,
  all: '全部处境',
  stepsHeading: '一步一步做',
  how: (service: string): string => `怎么办：${service}`,
  associationHeading: '还可以找谁？',
  association: (name: string): string => `${name}里有和您一样的人，可以问他们是怎么办的。`,
  associations: (name: string): string => `各地的${name}`,
  steps: (count: number): string => `${count} 步`,
  whoHeading: '拿不准，就打电话',
  updated: '本站更新',
};

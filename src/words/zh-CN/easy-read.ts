/** Words of pages that retell a text in short sentences (易读版). */
export const easyRead = {
  name: '易读版',
  link: '看易读版：短句子，容易懂',
  titleOf: (title: string): string => `易读版：${title}`,
  description: (title: string): string => `用短句子说《${title}》讲了什么。`,
  film: '看手语视频',
  withCaptions: '有字幕',
  withoutCaptions: '没有字幕',
  transcript: '视频的文字稿',
  all: '全部易读版',
  listTitle: '易读版：容易看懂的文字',
  lead: '这里的每一页都用短句子写。一句话只说一件事。',
  listDescription: '用短句子写的办事指南和文件，一句话只说一件事。',
  columns: { services: '我想办事', policies: '残联定了什么' },
  home: (count: number): string => `易读版 ${count} 页：短句子，容易懂`,
  ask: '看不懂，可以问',
  full: (title: string): string => `正式的内容：${title}`,
};

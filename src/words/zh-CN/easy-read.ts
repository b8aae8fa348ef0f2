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
  ask: '看不懂，可以问',
  full: (title: string): string => `正式的内容：${title}`,
};

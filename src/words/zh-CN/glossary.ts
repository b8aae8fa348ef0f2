/** Words of the page of technical words (名词解释). */
export const glossary = {
  title: '名词解释',
  description: '文件、审计和调查里难懂的词，一词一句大白话。',
  lead: '别的页面上，难懂的词第一次出现时有点线，点一下就到这里的解释。',
  /** Signs that make the word behind them another word. */
  negations: '非无不',
  /** Name of a link to an explanation where another link of the page has the word alone. */
  explained: (word: string): string => `${word}（名词解释）`,
  also: (words: readonly string[]): string => `（也写：${words.join('、')}）`,
};

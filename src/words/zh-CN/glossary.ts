/** Words of the page of technical words (名词解释). */
export const glossary = {
  title: '名词解释',
  description: '文件、审计和调查里难懂的词，一词一句大白话。',
  lead: '别的页面上，难懂的词第一次出现时有点线，点一下就到这里的解释；同一页另有同名的链接时，词后面带一个小“释”字。',
  /** Signs that make the word behind them another word. */
  negations: '非无不',
  /** Stands small behind a word that is explained where another link of the page has the word alone. */
  mark: '释',
  also: (words: readonly string[]): string => `（也写：${words.join('、')}）`,
};

import { words as zhCN } from './zh-CN/index.ts';

/** The words of the interface, whatever the language. */
export type Words = typeof zhCN;

/** Every word of the interface. A second language is a second folder beside `zh-CN`. */
export const words: Words = zhCN;

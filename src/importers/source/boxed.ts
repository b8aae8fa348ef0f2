/** Why the words of a text box are to be looked at. */
export const whyBoxed = '文本框里的文字，按它在文件里的位置导入，请核对前后顺序；不要的加 --leave-out 段号';

/** Text boxes of a paragraph: those that stand before its words, and those behind some of them. */
export interface Boxes<Box> {
  before: Box[];
  after: Box[];
}

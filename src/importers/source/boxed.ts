/** Why the words of a text box are to be looked at. */
export const whyBoxed = '文本框里的文字，按它在文件里的位置导入，请核对前后顺序；不要的加 --leave-out 段号';

/** Why a filled shape without words is named. */
export const whyShape = '没有导入，请看它是否盖住了字；盖住的字照样导入了，要删去的从原文件里删掉';

/** Text boxes of a paragraph: those that stand before its words, and those behind some of them. */
export interface Boxes<Box> {
  before: Box[];
  after: Box[];
}

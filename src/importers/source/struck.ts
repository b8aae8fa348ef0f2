/** Why words that a line goes through are left out, in every kind of file: whoever struck them out took them back. */
export const whyStruck = '划掉的文字，没有导入；仍然有效的，在原文件里去掉删除线再导入';

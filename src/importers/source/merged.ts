/** Why a table is named whose cells are merged, in every kind of file: the text that is published has none. */
export const whyMerged =
  '表格里合并的格子拆开了：内容只在第一格，其余是空的。要每格都有的，在原文件里拆开填好再导入';

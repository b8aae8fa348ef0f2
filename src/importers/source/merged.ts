/** Why a table is named whose cells are merged, in every kind of file: the text that is published has none. */
export const whyMerged =
  '表格里合并的格子拆开了：内容只在第一格，其余是空的。要每格都有的，在原文件里拆开填好再导入';

/** Why a table is named in whose cells others stand, in every kind of file. */
export const whyNested = '表格里套的表格，并进了外面的单元格，请核对';

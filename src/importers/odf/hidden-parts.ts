import { elementsOf, type Element } from '../source/xml.ts';

/** Why rows and columns of a table that nobody sees are left out. */
export const whyHiddenPart = '隐藏的表格行或列，没有导入；是正文的，在原文件里取消隐藏再导入';

/** Whether a row, a column or a group of them of a table is collapsed or filtered out (ODF 1.3, 19.760). */
export const isHiddenPart = ({ attributes }: Element): boolean =>
  /^(?:collapse|filter)$/.test(attributes['table:visibility'] ?? '') ||
  attributes['table:display'] === 'false';

const rowGroups = /^table:table-(?:rows|header-rows|row-group)$/;

/** The rows of a table, and the groups of rows that are hidden. */
export const rowsOrHidden = (table: Element): Element[] =>
  elementsOf(table).flatMap((it) => (rowGroups.test(it.name) && !isHiddenPart(it) ? rowsOrHidden(it) : [it]));

const groups = /^table:(?:table-columns|table-header-columns|table-column-group)$/;
const columnsOf = (table: Element): Element[] =>
  elementsOf(table).flatMap((it) =>
    it.name === 'table:table-column' ? [it] : groups.test(it.name) ? columnsOf(it) : [],
  );

/** As often as the file says that a column or cell is repeated, within bounds. */
export const repeats = (times: string | undefined): number => Math.min(Math.max(Number(times) || 1, 1), 256);

/** For each column of a table whether it is hidden. */
export const hiddenColumnsOf = (table: Element): boolean[] =>
  columnsOf(table).flatMap((it) =>
    Array.from({ length: repeats(it.attributes['table:number-columns-repeated']) }, () => isHiddenPart(it)),
  );

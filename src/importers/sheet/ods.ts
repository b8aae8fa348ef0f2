import { addAll } from '../../add-all.ts';
import { openArchive } from '../source/archive.ts';
import { Refusal } from '../source/types.ts';
import { childOf, descendantsOf, elementsOf, parseXml, type Element } from '../source/xml.ts';
import { addressOf, type Grid } from './cell.ts';
import type { Area, FilledCell } from './content.ts';
import type { WordsBeside } from './beside.ts';
import { gridFrom } from './grid.ts';
import { hintsOfBook, wordsOfBook, wordsOnCell, wordsOnTable } from './ods-beside.ts';
import { setInCell, wordsOfCell, wordStylesOf, type WordStyles } from './ods-styles.ts';
import { digitsShown, errorShown, isoShown, noValue, nothing, otherDay, type Shown } from './shown.ts';

const namespace = 'urn:oasis:names:tc:opendocument:xmlns';
const prefixes = {
  [`${namespace}:office:1.0`]: 'office',
  [`${namespace}:table:1.0`]: 'table',
  [`${namespace}:text:1.0`]: 'text',
  [`${namespace}:style:1.0`]: 'style',
  [`${namespace}:drawing:1.0`]: 'draw',
  [`${namespace}:form:1.0`]: 'form',
  [`${namespace}:svg-compatible:1.0`]: 'svg',
  [`${namespace}:xsl-fo-compatible:1.0`]: 'fo',
  'http://www.w3.org/1999/xlink': 'xlink',
  'urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0': 'calcext',
};

const defaultStyle = 'table:default-cell-style-name';
const mostCells = 2_000_000;
/** A formula that refers to another file: ['file:///a.ods'#$Sheet1.A1] (OpenFormula, 5.8). */
const outside = /'[^']+'#/u;
const plainNumber = /^[-+]?[\d,]*\.?\d+%?$/;
/** How often an element stands there or how far it reaches; once where a damaged file does not say a number. */
function count(element: Element, name: string): number {
  const times = Number(element.attributes[`table:${name}`] ?? 1);
  return Number.isSafeInteger(times) && times > 0 ? times : 1;
}

/** What a cell shows (OpenDocument 1.3, 9.1.4 and 19.385): its stored value, and its text where that says more. */
function shownOf(cell: Element, styles: WordStyles): Shown {
  const { attributes } = cell;
  const text = elementsOf(cell, 'text:p')
    .map((it) => wordsOfCell(it, styles))
    .join('\n')
    .trim();
  const href = descendantsOf(cell, 'text:a')[0]?.attributes['xlink:href'];
  const link = href === undefined ? {} : { link: href };
  if (attributes['calcext:value-type'] === 'error') return errorShown(text);
  const type = attributes['office:value-type'];
  if (type === 'date') {
    const date = attributes['office:date-value'] ?? '';
    return { ...isoShown(date, ''), ...(text && { shown: text }), ...otherDay(date, text) };
  }
  if (type === 'boolean') return { text: attributes['office:boolean-value'] === 'true' ? '是' : '否' };
  if (type !== 'float' && type !== 'percentage' && type !== 'currency')
    return text === '' ? nothing : { text, ...link };
  const number = Number(attributes['office:value'] ?? 'none');
  if (!Number.isFinite(number)) return { ...noValue, text };
  const common = { text: String(number), number, ...link };
  if (type === 'percentage')
    return { ...common, percent: true, shown: text || `${Number((number * 100).toPrecision(15))}%` };
  if (text === '') return elementsOf(cell, 'text:p').length > 0 ? { ...common, faint: true } : common;
  return { ...common, ...(plainNumber.test(text) ? digitsShown(number, text) : { shown: text }) };
}

/** Rows or columns of a table, also those in groups and headers. */
const inGroups = (element: Element, name: string): Element[] =>
  elementsOf(element).flatMap((it) =>
    it.name === name
      ? [it]
      : /^table:table-(?:(?:header|row|column)-(?:rows?|columns?|group)|rows|columns)$/.test(it.name)
        ? inGroups(it, name)
        : [],
  );

const isHidden = (it: Element): boolean => /collapse|filter/.test(it.attributes['table:visibility'] ?? '');

/** A table with what its document says of it. */
interface Sheet {
  table: Element;
  file: string;
  isShown: boolean;
  styles: WordStyles;
  /** Words that belong to the whole document. */
  ofBook: readonly WordsBeside[];
  /** What its cells say to who fills them in, by name. */
  hints: ReadonlyMap<string, readonly WordsBeside[]>;
}

function gridOf({ table, file, isShown, styles, ofBook, hints }: Sheet): Grid {
  const cells: FilledCell[] = [];
  const beside = [...ofBook, ...wordsOnTable(table)];
  const merges: Area[] = [];
  const hiddenRows: { top: number; bottom: number }[] = [];
  const hiddenColumns: { left: number; right: number }[] = [];
  const hinted = new Set<string>();
  const columnStyles: { right: number; style: string }[] = [];
  let column = 1;
  for (const it of inGroups(table, 'table:table-column')) {
    const right = column + count(it, 'number-columns-repeated') - 1;
    if (isHidden(it)) hiddenColumns.push({ left: column, right });
    columnStyles.push({ right, style: it.attributes[defaultStyle] ?? '' });
    column = right + 1;
  }
  let row = 1;
  for (const it of inGroups(table, 'table:table-row')) {
    const rows = count(it, 'number-rows-repeated');
    if (isHidden(it)) hiddenRows.push({ top: row, bottom: row + rows - 1 });
    column = 1;
    for (const cell of elementsOf(it)) {
      const across = count(cell, 'number-columns-repeated');
      const at = column;
      const style =
        cell.attributes['table:style-name'] ??
        it.attributes[defaultStyle] ??
        columnStyles.find(({ right: last }) => at <= last)?.style ??
        '';
      addAll(beside, wordsOnCell(cell, row, column));
      const hint = cell.attributes['table:content-validation-name'] ?? '';
      if (!hinted.has(hint))
        for (const { what, text } of hints.get(hint) ?? [])
          beside.push({ what: `单元格 ${addressOf(row, column)} ${what}`, text });
      hinted.add(hint);
      const isCell = cell.name === 'table:table-cell';
      const source = outside.test(cell.attributes['table:formula'] ?? '') ? { fromElsewhere: true } : {};
      const shown = isCell
        ? { ...shownOf(cell, styles), ...setInCell(cell, style, styles), ...source }
        : nothing;
      const right = column + count(cell, 'number-columns-spanned') - 1;
      const bottom = row + count(cell, 'number-rows-spanned') - 1;
      if (right > column || bottom > row) merges.push({ top: row, left: column, bottom, right });
      if (shown.text !== '' || shown.fault) {
        if (cells.length + rows * across > mostCells)
          throw new Refusal('表格有两百万个以上的单元格，不像一份填报表。请只留下要导入的工作表再存一次');
        for (let down = 0; down < rows; down += 1)
          for (let aside = 0; aside < across; aside += 1)
            cells.push({ row: row + down, column: column + aside, shown });
      }
      column += across;
    }
    row += rows;
  }
  const sheet = table.attributes['table:name'] ?? '';
  return gridFrom({ file, sheet, hidden: !isShown, cells, beside, merges, hiddenRows, hiddenColumns });
}

/** Reads the sheets of an OpenDocument spreadsheet (.ods, ISO/IEC 26300). Throws a Refusal where it is damaged. */
export function readOds(bytes: Buffer, file: string): Grid[] {
  const archive = openArchive(bytes);
  const content = parseXml(archive.text('content.xml'), prefixes);
  const styles = archive.names.includes('styles.xml')
    ? parseXml(archive.text('styles.xml'), prefixes)
    : undefined;
  const words = wordsOfBook(styles);
  const hints = hintsOfBook(content);
  const wordStyles = wordStylesOf(content);
  const hidden = new Set(
    elementsOf(childOf(content, 'office:automatic-styles') ?? content, 'style:style')
      .filter((it) => childOf(it, 'style:table-properties')?.attributes['table:display'] === 'false')
      .map((it) => it.attributes['style:name']),
  );
  const book = childOf(content, 'office:body', 'office:spreadsheet');
  return (book ? elementsOf(book, 'table:table') : []).map((it, index) => {
    const isShown = !hidden.has(it.attributes['table:style-name'] ?? '');
    return gridOf({ table: it, file, isShown, styles: wordStyles, ofBook: index === 0 ? words : [], hints });
  });
}

import { addressOf } from '../cell.ts';
import type { Area, FilledCell, SheetContent } from '../content.ts';
import type { WordsBeside } from '../beside.ts';
import {
  errorShown,
  isoShown,
  notCalculated,
  noValue,
  numberShown,
  textShown,
  truthShown,
  nothing,
  type Shown,
} from '../shown.ts';
import { besideWords, printedWords } from '../beside.ts';
import { areaOf, placeAt } from './address.ts';
import { TextCollector, type RichText } from './strings.ts';
import type { Style } from './styles.ts';
import { isTrue, scan, type Attributes } from './xml.ts';

/** What all sheets of a workbook share. */
export interface Shared {
  strings: readonly RichText[];
  styles: readonly Style[];
  /** What looks of rules of conditional formatting do, by their number. */
  conditional: readonly (string | undefined)[];
  from1904: boolean;
}

interface RawCell {
  row: number;
  column: number;
  type: string;
  style: Style | undefined;
  value?: string;
  isFormula: boolean;
  formula?: string;
  inline?: RichText;
}

const noText: RichText = { text: '', struck: false, struckText: '', reading: '' };

/** The text of a cell that is text: its own, or of the table of texts. */
const richText = ({ type, value, inline }: RawCell, { strings }: Shared): RichText | undefined =>
  inline ?? (type === 's' && value ? (strings[Number(value)] ?? noText) : undefined);

const richShown = ({ text, struck, struckText }: RichText, format: string): Shown => ({
  ...textShown(text, format),
  ...(struck ? { struck } : struckText.trim() === '' ? {} : { struckPart: struckText }),
});

function valueShown(cell: RawCell, shared: Shared): Shown {
  const { type, style, value, isFormula } = cell;
  const format = style?.format ?? '';
  const rich = richText(cell, shared);
  if (rich) return richShown(rich, format);
  if (value === undefined || value === '')
    return isFormula && (type !== 'str' || value === undefined) ? notCalculated : nothing;
  if (type === 'str') return textShown(value, format);
  if (type === 'b') return truthShown(value === '1' || value === 'true');
  if (type === 'e') return errorShown(value);
  if (type === 'd') return isoShown(value, format);
  const number = Number(value);
  return Number.isNaN(number) ? { ...noValue, text: value } : numberShown(number, format, shared.from1904);
}

/** A formula that refers to another workbook: [1]Sheet1!A1, '[1]Sheet 1'!A1; the brackets of Table1[2023] hold a column. */
const outside =
  /(?:'[^'[\]]*\[\d+\](?:[^'[\]]|'')*'|(?<![\p{L}\p{N}_.\]])\[\d+\][^\s"'()[\]+\-*/^&=<>,;%{}]*)!/u;

const printed = /^(?:odd|even|first)(Header|Footer)$/;

/** What a cell says to who fills it in, and what it says of a wrong value. */
const hintsOf = ({ sqref = '', promptTitle, prompt, error }: Attributes): WordsBeside[] => [
  ...besideWords(
    `单元格 ${sqref.split(/[ :]/)[0] ?? ''} 填写提示`,
    [promptTitle, prompt].filter(Boolean).join('\n'),
  ),
  ...besideWords(`单元格 ${sqref.split(/[ :]/)[0] ?? ''} 出错提示`, error ?? ''),
];

const isHidden = ({ hidden, ht, customHeight }: Attributes): boolean =>
  isTrue(hidden) || (isTrue(customHeight) && Number(ht) === 0);

/**
 * Reads a worksheet part: cells with something in them, merged areas, what is hidden. `linkTarget` gives the address of a
 * relationship.
 */
export function readWorksheet(
  xml: string,
  shared: Shared,
  linkTarget: (id: string) => string | undefined,
): Pick<SheetContent, 'cells' | 'beside' | 'merges' | 'hiddenRows' | 'hiddenColumns'> {
  const cells: FilledCell[] = [];
  const beside: WordsBeside[] = [];
  const merges: Area[] = [];
  const hiddenRows: Pick<Area, 'top' | 'bottom'>[] = [];
  const hiddenColumns: Pick<Area, 'left' | 'right'>[] = [];
  const links = new Map<string, string>();
  const collector = new TextCollector();
  let row = 0;
  let column = 0;
  let isHiddenAnyway = false;
  let current: RawCell | undefined;
  let isValue = false;
  let isFormula = false;
  let conditioned = '';
  let print: string | undefined;
  const openCell = ({ r, t = 'n', s }: Attributes): void => {
    const place = r === undefined ? undefined : placeAt(r);
    row = place?.row ?? row;
    column = place?.column ?? column + 1;
    current = { row, column, type: t, style: shared.styles[Number(s ?? 0)], isFormula: false };
  };
  const openOther = (name: string, attributes: Attributes): void => {
    if (name === 'sheetFormatPr') isHiddenAnyway = isTrue(attributes['zeroHeight']);
    else if (name === 'mergeCell')
      merges.push(...([areaOf(attributes['ref'] ?? '')].filter(Boolean) as Area[]));
    else if (name === 'col' && (isTrue(attributes['hidden']) || attributes['width'] === '0'))
      hiddenColumns.push({ left: Number(attributes['min']), right: Number(attributes['max']) });
    else if (name === 'dataValidation') beside.push(...hintsOf(attributes));
    else if (name === 'conditionalFormatting') conditioned = attributes['sqref'] ?? '';
    else if (name === 'cfRule') {
      const text = shared.conditional[Number(attributes['dxfId'] ?? -1)];
      if (text !== undefined) beside.push({ what: `单元格 ${conditioned} 条件格式`, text });
    } else if (printed.test(name)) print = '';
    else if (name === 'hyperlink') {
      beside.push(...besideWords(`单元格 ${attributes['ref'] ?? ''} 链接提示`, attributes['tooltip'] ?? ''));
      const target = linkTarget(attributes['id'] ?? '');
      if (target !== undefined) links.set((attributes['ref'] ?? '').split(':')[0] ?? '', target);
    }
  };
  scan(xml, {
    open: (name, attributes) => {
      if (name === 'row') {
        row = attributes['r'] === undefined ? row + 1 : Number(attributes['r']);
        column = 0;
        const isByDefault =
          isHiddenAnyway && attributes['hidden'] === undefined && attributes['ht'] === undefined;
        if (isHidden(attributes) || isByDefault) hiddenRows.push({ top: row, bottom: row });
      } else if (name === 'c') openCell(attributes);
      else if (!current) openOther(name, attributes);
      else if (name === 'f') {
        current.isFormula = true;
        isFormula = true;
      } else if (name === 'v') {
        isValue = true;
        current.value = '';
      } else collector.open(name, attributes);
    },
    text: (text) => {
      if (isFormula && current) current.formula = (current.formula ?? '') + text;
      else if (isValue && current) current.value = (current.value ?? '') + text;
      else if (print !== undefined) print += text;
      else collector.add(text);
    },
    close: (name) => {
      const place = printed.exec(name)?.[1];
      if (place !== undefined && print !== undefined) {
        beside.push(...printedWords(place === 'Header' ? '页眉' : '页脚', print));
        print = undefined;
      }
      if (name === 'f') isFormula = false;
      if (name === 'v') isValue = false;
      else if (name === 'is' && current) current.inline = collector.take();
      else if (name === 'c' && current) {
        const shown = valueShown(current, shared);
        const { reading } = richText(current, shared) ?? noText;
        beside.push(...besideWords(`单元格 ${addressOf(current.row, current.column)} 拼音`, reading));
        const { struck = false, faint = false } = current.style ?? {};
        if (shown.text !== '' || shown.fault !== undefined)
          cells.push({
            ...{ row: current.row, column: current.column },
            shown: {
              ...shown,
              ...(struck ? { struck } : {}),
              ...(faint ? { faint } : {}),
              ...(outside.test(current.formula ?? '') ? { fromElsewhere: true } : {}),
            },
          });
        current = undefined;
      } else collector.close(name);
    },
  });
  for (const { row: top, column: left, shown } of cells) {
    const link = links.size > 0 ? links.get(addressOf(top, left)) : undefined;
    if (link !== undefined) shown.link = link;
  }
  return { cells, beside, merges, hiddenRows, hiddenColumns };
}

import { childOf, elementsOf, type Element } from '../source/xml.ts';
import { groundOf, valueOf, type CellLook, type Styles } from './styles.ts';

/** Where a cell stands: its row and column from 0, and whether they are the last ones. */
export interface CellPlace {
  row: number;
  column: number;
  isLastRow: boolean;
  isLastColumn: boolean;
}

/** The bits of `w:tblLook` (17.4.55, 17.7.6) by the attributes that newer programs write. */
const bits = {
  ...{ 'w:firstRow': 0x20, 'w:lastRow': 0x40, 'w:firstColumn': 0x80, 'w:lastColumn': 0x100 },
  ...{ 'w:noHBand': 0x200, 'w:noVBand': 0x400 },
} as const;

/** How cells of a table look by its style and by what stands at the table itself (17.7.6): colours and fills of a row, column or band. */
export function tableLook(
  table: Element,
  styles: Pick<Styles, 'chain'>,
): (cell: Element, row: Element, place: CellPlace) => CellLook {
  const properties = childOf(table, 'w:tblPr');
  const chain = styles.chain(valueOf(childOf(properties, 'w:tblStyle')));
  const look = childOf(properties, 'w:tblLook')?.attributes ?? {};
  const mask = Number.parseInt(look['w:val'] ?? '0', 16);
  const has = (name: keyof typeof bits): boolean =>
    look[name] === undefined ? (mask & bits[name]) !== 0 : /^(?:1|true|on)$/.test(look[name]);
  const sizeOf = (name: string): number =>
    Math.max(
      Number(chain.map((it) => valueOf(childOf(it, 'w:tblPr', name))).find((it) => it !== undefined) ?? 1),
      1,
    );
  const [tall, wide] = [sizeOf('w:tblStyleRowBandSize'), sizeOf('w:tblStyleColBandSize')];
  /** The parts of the table that a cell is in, the one that goes before the others first. */
  const partsOf = ({ row, column, isLastRow, isLastColumn }: CellPlace): string[] => {
    const isFirst = { row: has('w:firstRow') && row === 0, column: has('w:firstColumn') && column === 0 };
    const isLast = { row: has('w:lastRow') && isLastRow, column: has('w:lastColumn') && isLastColumn };
    const across = (row - (has('w:firstRow') ? 1 : 0)) / tall;
    const down = (column - (has('w:firstColumn') ? 1 : 0)) / wide;
    const inRows = !has('w:noHBand') && !isFirst.row && !isLast.row;
    const inColumns = !has('w:noVBand') && !isFirst.column && !isLast.column;
    return Object.entries({
      nwCell: isFirst.row && isFirst.column,
      neCell: isFirst.row && isLast.column,
      swCell: isLast.row && isFirst.column,
      seCell: isLast.row && isLast.column,
      firstRow: isFirst.row,
      lastRow: isLast.row,
      firstCol: isFirst.column,
      lastCol: isLast.column,
      band1Horz: inRows && Math.floor(across) % 2 === 0,
      band2Horz: inRows && Math.floor(across) % 2 !== 0,
      band1Vert: inColumns && Math.floor(down) % 2 === 0,
      band2Vert: inColumns && Math.floor(down) % 2 !== 0,
      wholeTable: true,
    }).flatMap(([part, isIn]) => (isIn ? [part] : []));
  };
  const known = new Map<string, Element[]>();
  const layersOf = (parts: readonly string[]): Element[] => {
    const key = parts.join(' ');
    const layers = known.get(key) ?? [
      ...parts.flatMap((part) =>
        chain.flatMap((it) =>
          elementsOf(it, 'w:tblStylePr').filter((of) => of.attributes['w:type'] === part),
        ),
      ),
      ...chain,
    ];
    known.set(key, layers);
    return layers;
  };
  return (cell, row, place) => {
    const layers = chain.length > 0 ? layersOf(partsOf(place)) : [];
    const filled = [
      childOf(cell, 'w:tcPr'),
      ...layers.map((it) => childOf(it, 'w:tcPr')),
      childOf(row, 'w:tblPrEx'),
      properties,
      ...layers.map((it) => childOf(it, 'w:tblPr')),
    ];
    return { layers, ground: groundOf(filled.find((it) => childOf(it, 'w:shd'))) };
  };
}

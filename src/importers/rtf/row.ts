import { looksSame } from '../source/colours.ts';
import { colourUnder, groundsOf, isGroundOfCell, type RtfGround } from './grounds.ts';

/** Words of a cell that have a colour and no ground of their own. */
interface Span {
  from: number;
  to: number;
  colour: string;
  covered?: true;
}

/** What the cells of a row are filled with, as far as that is stated. */
interface Fills {
  now: readonly RtfGround[];
  cells: (string | undefined)[];
}

const none = (): Fills => ({ now: [], cells: [] });

/** A row that is read: a file states the fills of its cells before their words or behind them. */
export interface RtfRow {
  /** A control word that begins or states a row, or a cell of it; `nested`: of a table within a cell. */
  state: (
    name: string,
    setting: { value: number | undefined; colours: readonly string[]; nested: boolean },
  ) => void;
  /** Words that stand in the cell from one place to another. */
  words: (from: number, to: number, colour: string) => void;
  endCell: (text: string) => void;
  /** A cell of a table within the cell ends, or a row of it. */
  endNested: (name: 'nestcell' | 'nestrow', at: number) => void;
  /** The words of its cells without those that have the colour of their cell, which are told. */
  end: () => { cells: string[]; covered: string[] };
}

export function rtfRow(): RtfRow {
  let [outer, inner] = [none(), none()];
  let cells: { text: string; spans: Span[] }[] = [];
  let spans: Span[] = [];
  let nested: number[] = [0];
  return {
    state: (name, { value, colours, nested: isNested }) => {
      const fills = isNested ? inner : outer;
      if (name === 'cellx') {
        fills.cells.push(colourUnder(fills.now));
        fills.now = fills.now.filter((it) => it.name.startsWith('tr'));
      } else if (isGroundOfCell(name)) fills.now = groundsOf(fills.now, { name, value, colours });
      else if (isNested) inner = none();
      else outer = none();
    },
    words: (from, to, colour) => void spans.push({ from, to, colour }),
    endCell: (text) => {
      cells.push({ text, spans });
      [spans, nested] = [[], [0]];
    },
    endNested: (name, at) => {
      if (name === 'nestcell') {
        nested.push(at);
        return;
      }
      const fillAt = (place: number): string | undefined =>
        inner.cells[nested.findIndex((it, index) => it <= place && place < (nested[index + 1] ?? 0))];
      spans = spans.flatMap((it) => {
        const fill = fillAt(it.from);
        if (fill === undefined) return [it];
        return looksSame(fill, it.colour) ? [{ ...it, covered: true }] : [];
      });
      nested = [nested.at(-1) ?? 0];
    },
    end: () => {
      const covered: string[] = [];
      const words = cells.map(({ text, spans: coloured }, index) => {
        const fill = outer.cells[index];
        let left = '';
        let at = 0;
        for (const it of coloured) {
          if (!it.covered && !(fill && looksSame(fill, it.colour))) continue;
          covered.push(text.slice(it.from, it.to));
          left += text.slice(at, it.from);
          at = it.to;
        }
        return (left + text.slice(at)).replace(/\s+/g, ' ').trim();
      });
      cells = [];
      return { cells: words, covered };
    },
  };
}

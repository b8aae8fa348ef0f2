import type { PrintedLine } from './page.ts';

/** The left and right side of a cell, and how far its words stand from them. */
export interface CellSides {
  from: number;
  to: number;
  padding: number;
}

const widthOf = (text: string, size: number): number =>
  [...text].reduce((sum, it) => sum + (/[\u0020-\u024f]/.test(it) ? size / 2 : size), 0);

/** What a program does not part at the end of a line: a word or a number with the marks behind it, one ideograph with its own. */
const firstWord = /^(?:[A-Za-z0-9.,%/+-]+|.)[，。、；：！？）》」』”’,.;:!?)]*/u;

/** Room that a line leaves in its cell: at the right, or at both sides where it stands in the middle or at the right. */
function roomOf({ from, to, size }: PrintedLine, sides: CellSides): number {
  const left = from - sides.from - sides.padding;
  const right = sides.to - sides.padding - to;
  const isIndented = left < size * 2.5 && right < left - size / 2;
  const isMiddle = left > size / 2 && !isIndented;
  return isMiddle ? left + right : right;
}

/** How two lines of a cell go together: a line that its words fill goes on in the next; after another one a person began anew. */
function jointOf(before: PrintedLine, after: PrintedLine, sides: CellSides): '' | ' ' {
  const [first = ''] = firstWord.exec(after.text) ?? [];
  const isFull = roomOf(before, sides) < widthOf(first, after.size) + before.size * 0.3;
  const [end, begin] = [before.text.slice(-1), after.text.slice(0, 1)];
  if (/[A-Za-z,.;]/.test(end) && /[A-Za-z]/.test(begin)) return ' ';
  if (/[\d.,]/.test(end) && /\d/.test(begin)) {
    const [whole = ''] = /[\d.,]+$/.exec(before.text) ?? [];
    const inner = sides.to - sides.from - 2 * sides.padding;
    return isFull && widthOf(whole + first, after.size) > inner ? '' : ' ';
  }
  return isFull ? '' : ' ';
}

/** Gaps that a line is spread with to fill its cell. */
const spread = / +(?=\p{Script=Han})|(?<=\p{Script=Han}) +/gu;

/** The words of a cell from its printed lines, those that were broken at its side put together. */
export function cellText(lines: readonly PrintedLine[], sides: CellSides): string {
  return lines
    .map((it, at) => {
      const next = lines[at + 1];
      const joint = next ? jointOf(it, next, sides) : '';
      return (next && joint === '' ? it.text.replace(spread, '') : it.text) + joint;
    })
    .join('')
    .replace(/\s{2,}/gu, ' ')
    .trim();
}

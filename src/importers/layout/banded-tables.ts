import { cellText } from './cell-text.ts';
import { printedRows, type LaidPage } from './page.ts';
import type { RuledTable, TextPiece } from './piece.ts';
import { connectedRules, joinedRules, type DrawnRule } from './rules.ts';

/** Lines across of one table are as long as each other, by this part of the page's width, and longer than that one. */
const [sameEnds, leastWidth] = [0.01, 0.3];
/** Fewest lines across of a table: above it, below its header, below it. */
const leastRules = 3;
/** More lines across that end at the same places are a form to fill in. */
const mostRules = 60;
/** Room between columns, in heights of signs. */
const gutter = 1;
/** Lines of one row stand nearer than others by this factor. */
const nearer = 1.3;
/** A header has no more lines than this. */
const mostHeader = 3;

/** What stands below a text between lines across. */
const ofImprint = /^(?:抄\s*[送报]|分\s*送|主\s*题\s*词)|印\s*发$/u;

const end = ({ x, width }: TextPiece): number => x + width;

/** Lines across that meet no line down, in groups that begin and end at the same places, from the top. */
function groupsOf(rules: readonly DrawnRule[], page: LaidPage, tolerance: number): DrawnRule[][] {
  const alone = connectedRules(joinedRules(rules, tolerance), tolerance)
    .filter((it) => it.length === 1)
    .flat()
    .filter((it) => !it.upright && it.to - it.from > page.width * leastWidth);
  const most = page.width * sameEnds;
  const isSame = (one: DrawnRule, other: DrawnRule): boolean =>
    Math.abs(one.from - other.from) < most && Math.abs(one.to - other.to) < most;
  const groups: DrawnRule[][] = [];
  for (const it of alone.toSorted((a, b) => a.at - b.at)) {
    const own = groups.find(([first]) => first && isSame(first, it));
    if (own) own.push(it);
    else groups.push([it]);
  }
  return groups.filter((it) => it.length >= leastRules && it.length <= mostRules);
}

/** Pieces that stand on one line, line after line from the top. */
function linesOf(pieces: readonly TextPiece[]): TextPiece[][] {
  const lines: TextPiece[][] = [];
  for (const it of pieces.toSorted((a, b) => a.y - b.y)) {
    const first = lines.at(-1)?.[0];
    if (first && it.y - first.y < Math.max(first.size, it.size) * 0.4) lines.at(-1)?.push(it);
    else lines.push([it]);
  }
  return lines;
}

/** Where columns begin and end that no piece goes across. */
function columnsOf(pieces: readonly TextPiece[], size: number): [from: number, to: number][] {
  const columns: [number, number][] = [];
  for (const it of pieces.toSorted((a, b) => a.x - b.x)) {
    const last = columns.at(-1);
    if (last && it.x < last[1] + size * gutter) last[1] = Math.max(last[1], end(it));
    else columns.push([it.x, end(it)]);
  }
  return columns;
}

/** The rows of a part of a table between two lines across, each as its lines; null where nothing tells what belongs together. */
function rowsOf(lines: readonly TextPiece[][], columns: readonly [number, number][]): TextPiece[][] | null {
  const fills = (line: readonly TextPiece[] = [], at: number): boolean =>
    line.some((it) => it.x >= (columns[at]?.[0] ?? 0) - 0.01 && it.x <= (columns[at]?.[1] ?? 0));
  const begins = lines.map((it) => fills(it, 0));
  if (begins.filter(Boolean).length <= 1) return [lines.flat()];
  const steps = lines.slice(1).map((it, at) => (it[0]?.y ?? 0) - (lines[at]?.[0]?.y ?? 0));
  const least = Math.min(...steps) * nearer;
  const isWhole = (line: readonly TextPiece[]): boolean => columns.every((_, at) => fills(line, at));
  const isRow = (line: readonly TextPiece[]): boolean =>
    columns.filter((_, at) => fills(line, at)).length > 1;
  if (steps.every((it) => it <= least)) {
    if (!begins[0] || lines.some((it, at) => begins[at] && !isRow(it))) return null;
    const rows: TextPiece[][] = [];
    lines.forEach((it, at) => (begins[at] ? rows.push([...it]) : rows.at(-1)?.push(...it)));
    return rows;
  }
  const groups: TextPiece[][][] = [];
  lines.forEach((it, at) => {
    if (at === 0 || (steps[at - 1] ?? 0) > least) groups.push([it]);
    else groups.at(-1)?.push(it);
  });
  const rows = groups.map((group) => {
    if (group.length === 1) return group;
    if (group.every(isWhole)) return group;
    return group.filter((it) => fills(it, 0)).length <= 1 ? [group.flat()] : null;
  });
  return rows.includes(null) ? null : rows.flatMap((it) => it ?? []);
}

/** The table between the first and the last of lines across; null where what stands there is none. */
function tableIn(
  pieces: readonly TextPiece[],
  rules: readonly DrawnRule[],
): { table: RuledTable; own: TextPiece[] } | null {
  const [first, last] = [rules[0], rules.at(-1)];
  if (!first || !last) return null;
  const middle = ({ y, size }: TextPiece): number => y - size * 0.35;
  const own = pieces.filter((it) => middle(it) > first.at && middle(it) < last.at);
  const sizes = own.map((it) => it.size).toSorted((a, b) => a - b);
  const size = sizes[Math.floor(sizes.length / 2)] ?? 0;
  if (own.some((it) => it.table !== undefined || it.x < first.from - size || end(it) > first.to + size))
    return null;
  const columns = columnsOf(own, size);
  if (columns.length < 2) return null;
  const bands = rules.slice(1).map((it, at) => {
    const top = rules[at]?.at ?? 0;
    return linesOf(own.filter((piece) => middle(piece) > top && middle(piece) < it.at));
  });
  const [header = [], ...body] = bands;
  if (header.length === 0 || header.length > mostHeader || body.some((it) => it.length === 0)) return null;
  const parts = body.map((it) => rowsOf(it, columns));
  if (parts.includes(null)) return null;
  const rows = [header.flat(), ...parts.flatMap((it) => it ?? [])];
  const cells = rows.map((row) =>
    columns.map(([from, to]) =>
      cellText(
        printedRows(
          row.filter((it) => it.x >= from - 0.01 && it.x <= to),
          0,
        ),
        { from, to, padding: 0 },
      ),
    ),
  );
  const filled = cells.map((row) => row.filter((it) => it !== '').length);
  const isTable =
    rows.length * columns.length > 4 &&
    (filled[0] ?? 0) >= columns.length - 1 &&
    filled.every((it) => it > 1 || columns.length === 2) &&
    !cells.flat().some((it) => ofImprint.test(it));
  const sides = [first.from, ...columns.slice(1).map(([from]) => from), first.to];
  return isTable ? { table: { cells, sides, merged: false, open: true }, own } : null;
}

/** Windows over a row of lines across, the longest first. */
const windowsOf = (rules: readonly DrawnRule[]): DrawnRule[][] => {
  const windows: DrawnRule[][] = [];
  for (let length = rules.length; length >= leastRules; length -= 1)
    for (let at = 0; at + length <= rules.length; at += 1) windows.push(rules.slice(at, at + length));
  return windows;
};

/** The pieces of a page with those of each table that only lines across divide as one: its columns are told by the gaps between them. */
export function withBands(pieces: readonly TextPiece[], page: LaidPage, tolerance: number): TextPiece[] {
  let read = [...pieces];
  for (const group of groupsOf(page.rules ?? [], page, tolerance)) {
    let from = Number.NEGATIVE_INFINITY;
    for (const rules of windowsOf(group)) {
      const [first, last] = [rules[0], rules.at(-1)];
      if (!first || !last || first.at < from) continue;
      const found = tableIn(read, rules);
      if (!found) continue;
      from = last.at;
      const taken = new Set(found.own);
      const text = found.table.cells
        .flat()
        .filter((it) => it !== '')
        .join(' ');
      const [{ size } = { size: 0 }] = found.own;
      const whole = {
        text,
        x: first.from,
        y: last.at,
        width: first.to - first.from,
        size,
        table: found.table,
      };
      read = [...read.filter((it) => !taken.has(it)), whole];
    }
  }
  return read;
}

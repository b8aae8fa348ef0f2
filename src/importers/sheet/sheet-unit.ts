import { filledRowsOf, type Cell, type Grid } from './cell.ts';
import type { Columns } from './column.ts';
import { figureIn, type Measured } from './figure.ts';
import type { Header } from './header.ts';
import { unitsInCells, unitsInWords, withoutCurrency, type UnitBeside } from './money-words.ts';
import { normalise } from './normalise.ts';
import type { Problem } from './problems.ts';
import { problemAt } from './read-cell.ts';
import { unitOf } from './unit.ts';

/** A blank may end what stands before a label (填报单位：某街道 单位：千元), so that each part is read apart. */
const statedUnits = (text: string): string[] =>
  withoutCurrency(text)
    .split(/\s+(?=\S{0,4}\s*单\s*位\s*[:：])/u)
    .flatMap((part) => [
      ...normalise(part).matchAll(/(?:^|[^\p{Script=Han}])(?:金额|货币|计量)?单位:([^:;,、)\s]+)/gu),
    ])
    .flatMap(([, unit]) => unit ?? [])
    .filter((unit) => /^(?:money|foreign)$/u.test(unitOf(unit)?.sort ?? ''));

const ownCells = (cells: readonly Cell[]): Cell[] =>
  cells.filter(({ address, master }) => address === master);

/** Whether a unit says how many 元 one is: 万元, and 万 or 千 alone where a unit of money is stated. */
function isMoney(unit: string): boolean {
  const named = unitOf(unit);
  return named?.sort === 'money' || (named?.sort === undefined && (named?.power ?? 0) >= 3);
}

/** The unit of money that a line above a table states (金额单位：人民币千元); undefined where none does. */
export const sheetUnit = (grid: Grid, before: number): string | undefined =>
  filledRowsOf(grid, 1, before - 1)
    .flatMap((row) => ownCells(grid.filled(row)))
    .flatMap((cell) => [
      ...statedUnits(cell.text),
      ...unitsInCells([cell]).flatMap(({ unit, isStated }) => (isStated ? [unit] : [])),
    ])
    .find(isMoney);

/** Columns of money whose header states another unit than the line above the table. */
export function unitProblems(
  grid: Grid,
  header: Header,
  columns: Columns,
  line: string | undefined,
): Problem[] {
  if (line === undefined) return [];
  return Object.entries(columns).flatMap(([name, { unit, header: title }]) => {
    const own = header.units.get(name);
    const at = header.at.get(name);
    if (unit?.sort !== 'money' || own === undefined || at === undefined) return [];
    if (unitOf(own)?.power === unitOf(line)?.power) return [];
    const what = `“${title}”的表头写的单位是“${own}”，表上面写的是“${line}”`;
    return [problemAt(grid, grid.cell(header.row, at), { what, todo: '改成同一个单位' })];
  });
}

/** A column of money, or another part of a sheet whose figures are read in one unit. */
export interface MoneyPart {
  title: string;
  target: Measured;
  /** The unit that it is read in, where the sheet states one. */
  unit: string | undefined;
  /** Where what is wrong with it is told. */
  at: Cell;
  figures: readonly Cell[];
}

const isOther = ({ unit }: UnitBeside, { target, unit: own }: MoneyPart): boolean => {
  const named = unitOf(unit);
  return (
    named?.sort === 'foreign' || named?.power !== (own === undefined ? target.power : unitOf(own)?.power)
  );
};

const ofAll =
  /各[张个]?(?:会计|财务)?(?:报表|表|页)|(?:所有|全部|本套|以下|会计|财务|审计)(?:报表|各表|表格)/u;
const shortestName = 3;

/**
 * A grid that also knows what other sheets of its file state of units: it counts where this one states none, and where they
 * speak of all sheets or of this one, by its name or by the others that it has.
 */
export const besideSheets = (grid: Grid, others: readonly Grid[], names: readonly string[] = []): Grid => {
  const own = [grid.sheet, ...names].map(normalise).filter((it) => it.length >= shortestName);
  const words = others
    .filter(({ sheet }) => sheet !== grid.sheet)
    .flatMap((other) =>
      other.filledRows
        .flatMap((row) => ownCells(other.filled(row)))
        .filter((cell) => unitsInCells([cell]).some(({ isStated }) => isStated))
        .map(({ address, text }) => {
          const said = normalise(text);
          const isOwn = ofAll.test(said) || own.some((name) => said.includes(name));
          const what = `工作表“${other.sheet}”${address} `;
          return isOwn ? { what, text } : { what, text, isFar: true as const };
        }),
    );
  return { ...grid, beside: [...grid.beside, ...words] };
};

/** A part of a sheet whose unit is in doubt, and how it is asked. */
export interface UnitDoubt {
  problem: Problem;
  part: MoneyPart;
}

const unitsTaken = '单位：元、单位：万元、单位：千元';

/** How the unit of a part is asked, where `said` contradicts the unit it is read in, or says none that is money. */
function asked(
  { title, target, unit }: MoneyPart,
  { said, unit: other }: UnitBeside,
): Omit<Problem, 'file' | 'sheet' | 'cell'> {
  if (!isMoney(other))
    return {
      what: `看不懂“${title}”的单位：${said}`,
      allowed: unitsTaken,
      todo: '对照原始资料，单位改成可以写的；原始资料不是人民币的，不要自己换算，请出具的单位提供人民币的数，再导入',
    };
  const spelled = unitOf(other)?.sort === undefined ? `${other}元` : other;
  const examples = [...new Set([unit ?? target.name, spelled])].map((it) => `“${title}（${it}）”`);
  return {
    what: `看不出“${title}”的单位：${unit === undefined ? '列名和表上面都没有写' : `按“${unit}”读`}，可是${said}`,
    allowed: `列名后面写明单位，如${examples.join('')}`,
    todo: '对照原始资料，几处写成同一个单位；那句话和这一列无关的，删掉或者移到别的工作表，再导入',
  };
}

/**
 * Parts of a sheet whose own unit is none of money, or whose unit words beside the figures contradict: a note below, a cell at
 * the right, the name of the sheet. A unit that words only name counts where the part has none of its own. Figures that each
 * bear a unit are left alone.
 */
export function unitDoubts(grid: Grid, parts: readonly MoneyPart[], cells: readonly Cell[]): UnitDoubt[] {
  const found = [
    ...unitsInCells(ownCells(cells)),
    ...unitsInWords('工作表的名称', grid.sheet),
    ...grid.beside.flatMap(({ what, text, isFar }) =>
      unitsInWords(what, text).map((it) => (isFar ? { ...it, isStated: false } : it)),
    ),
  ];
  return parts.flatMap((part) => {
    const { unit, at, figures } = part;
    const own =
      unit === undefined || isMoney(unit)
        ? undefined
        : { unit, isStated: true, said: `${at.master} 写着“${unit}”` };
    const other = own ?? found.find((it) => isOther(it, part) && (it.isStated || unit === undefined));
    if (!other || figures.every((cell) => figureIn(cell)?.unit !== '')) return [];
    return { part, problem: problemAt(grid, at, asked(part, other)) };
  });
}

/** Problems of a sheet without those of figures whose unit is in doubt: until it is known, nobody can say what is wrong with them. */
export function withoutDoubted(problems: readonly Problem[], doubts: readonly UnitDoubt[]): Problem[] {
  const doubted = new Set(
    doubts.flatMap(({ part: { at, figures } }) => [at, ...figures].map(({ master }) => master)),
  );
  return problems.filter(({ cell }) => cell === undefined || !doubted.has(cell));
}

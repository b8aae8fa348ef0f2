import { addAll } from '../../add-all.ts';
import { measureSubject, type Measure, type MeasureUnit } from '../../schemas/measure-type.ts';
import { measureOf, type ObservedMeasureId } from '../../schemas/measure.ts';
import type { CollectionName } from '../../schemas/collections.ts';
import type { ObservationsInput } from '../../schemas/observation.ts';
import { parseDecimal } from '../../schemas/decimal.ts';
import { attempt, type References } from '../references.ts';
import type { Cell, Grid } from '../sheet/cell.ts';
import type { Column } from '../sheet/column.ts';
import type { FoundForm } from '../sheet/forms.ts';
import type { SheetRemark } from '../sheet/remark.ts';
import { rowAbove, type Header } from '../sheet/header.ts';
import { readLabelled, type Labelled } from '../sheet/labelled.ts';
import { normalise } from '../sheet/normalise.ts';
import { namedDivision } from '../sheet/place.ts';
import { checkShare, yuanUnit } from '../sheet/figure.ts';
import { CellRefusal, type Problem } from '../sheet/problems.ts';
import { defined } from '../sheet/record-of.ts';
import { convertedNote, problemAt } from '../sheet/read-cell.ts';
import { cellsAround, readTable, type Row } from '../sheet/table.ts';
import type { Destination } from '../sheet/types.ts';
import { unitOf } from '../sheet/unit.ts';
import { unitDoubts, withoutDoubted, type UnitDoubt } from '../sheet/sheet-unit.ts';
import { bodyNamed } from './body-named.ts';
import { headColumns, rowColumns } from './columns.ts';
import type { FormPeriod } from './period.ts';
import { addable, checkYears, noteFarRows } from './rows.ts';
import type { FormValue } from './value.ts';
import { wordOf } from '../../schemas/enum-words.ts';

type FigureRow = Row<typeof rowColumns>;
type RowInput = ObservationsInput['rows'][number];
type SourceInput = ObservationsInput['source'];

/** A figure of a form, and the cells to name when something is wrong with it. */
export interface FormFigure {
  row: RowInput;
  cells: Record<'subject' | 'period' | 'value' | 'doneOn', Cell>;
  /** Its value rests on cells of which something is wrong. */
  isDoubted?: boolean;
}

/** Figures of one measure from one source, whatever form they stood in. */
export interface FigureForm {
  grid: Grid;
  measure: ObservedMeasureId;
  title: string;
  source: SourceInput;
  publishedOn: string | undefined;
  /** Where that stands. */
  published: Cell | undefined;
  /** The id that the form asks for. */
  id: { text: string; cell: Cell } | undefined;
  figures: FormFigure[];
}

/** What reading a form needs. */
export interface FormReader {
  grid: Grid;
  problems: Problem[];
  remarks: SheetRemark[];
  references: References;
  lists: Destination['lists'];
}

const collectionsOf: Partial<Record<Measure['about'], readonly CollectionName[]>> = {
  federation: ['federations'],
  association: ['associations'],
  supervised: ['organisations', 'associations'],
};

/** Whom a row is about, as the measure asks. Throws a CellRefusal for somebody else. */
function subjectOf(
  text: string,
  { about, name }: Measure,
  { references, lists }: FormReader,
): Pick<RowInput, 'place' | 'organisation'> {
  if (about === 'place') {
    if (normalise(text) === '全国' || text === 'nation') return { place: 'nation' };
    const place = namedDivision(text, lists, true);
    lists.use(place);
    return { place: place.code };
  }
  const found = bodyNamed(text, { about, name }, { references, lists });
  if (!collectionsOf[about]?.includes(found.collection))
    throw new CellRefusal(`指标“${name}”说的是${wordOf(measureSubject, about)}，“${found.name}”不是`, {
      todo: '换一个对象，或者换一个指标',
    });
  return { organisation: found.id };
}

function checkPeriod(period: FormPeriod, { timing, name }: Measure): FormPeriod {
  if (timing === 'state' && !('on' in period))
    throw new CellRefusal(`指标“${name}”说的是某一天的情况，要写日期`, { allowed: '2024-12-31' });
  if (timing === 'flow' && 'on' in period)
    throw new CellRefusal(`指标“${name}”是一年里的，要写年度`, { allowed: '2024，几年合计的 2021-2025' });
  return period;
}

function checkValue(
  value: FormValue,
  { unit, name }: Measure,
  remark: (text: string) => void,
): Pick<RowInput, 'value' | 'done'> {
  const todo = '按指标的计量单位填，或者换一个指标';
  if ('done' in value) {
    if (unit === '是否') return value;
    throw new CellRefusal(`指标“${name}”的单位是“${unit}”，要写数`, { todo });
  }
  if (unit === '是否')
    throw new CellRefusal(`指标“${name}”只有做到和没有做到`, { allowed: '做到了、没有做到' });
  if (value.unit !== undefined && value.unit !== unit)
    throw new CellRefusal(`指标“${name}”的单位是“${unit}”，这里写的是“${value.unit}”`, { todo });
  if (unit === '%' && value.unit === undefined) checkShare(value.value);
  if (value.remark !== undefined) remark(value.remark);
  const stated = parseDecimal(value.value, 2);
  if (unit === '%' && stated !== undefined && stated > 10_000)
    throw new CellRefusal(`百分比 ${value.value} 大于 100`, { todo: '核对数值' });
  if (parseDecimal(value.value, 2) === undefined)
    throw new CellRefusal(`${value.value} 超过 2 位小数`, {
      todo: '改成最多 2 位小数的数；本站不替您四舍五入',
    });
  if (counted.has(unit) && stated !== undefined && stated % 100 !== 0)
    throw new CellRefusal(`${value.value} 不是整数，指标“${name}”数的是${unit}`, {
      todo: '核对数值，写整数；本站不替您四舍五入',
    });
  return { value: value.value };
}

/** Units that nobody counts parts of. */
const counted = new Set<MeasureUnit>(['人', '人次', '次', '个', '份', '户']);

type SourceValues = Partial<Record<'document' | 'sourceName' | 'sourceUrl', string>>;

/**
 * The source that some cells name: a document on record or a name, not both. Undefined where they are empty. `columns` are
 * those of the cells.
 */
function sourceOf(
  { document, sourceName, sourceUrl }: SourceValues,
  cell: (name: keyof SourceValues) => Cell,
  { grid, problems, references, columns }: FormReader & { columns: Record<keyof SourceValues, Column> },
): SourceInput | undefined {
  const called = (name: keyof SourceValues): string => `“${columns[name].header}”`;
  const says = document ?? sourceName;
  if (says === undefined && sourceUrl === undefined) return undefined;
  if (document !== undefined && sourceName !== undefined) {
    problems.push(
      problemAt(grid, cell('sourceName'), {
        what: `${called('document')}和${called('sourceName')}都写了，只写一个`,
        todo: `本站有这份文件的，清空${called('sourceName')}；没有的，清空${called('document')}，再导入`,
      }),
    );
  }
  if (says === undefined)
    problems.push(
      problemAt(grid, cell('sourceUrl'), {
        what: `写了${called('sourceUrl')}，没有写${called('sourceName')}`,
        todo: `填上${called('sourceName')}（名称和出处）；不用写网址的，清空这一格，再导入`,
      }),
    );
  if (document !== undefined)
    attempt({ grid, cell: cell('document'), problems }, () => references.record('documents', document));
  const name = document === undefined ? (sourceName ?? sourceUrl) : undefined;
  return defined({ document, name, url: sourceUrl });
}

function figureOf(row: Row<typeof rowColumns>, measure: Measure, reader: FormReader): FormFigure | undefined {
  const { grid, problems } = reader;
  const { values } = row;
  const at = <Value>(name: keyof typeof rowColumns, act: () => Value): Value | undefined =>
    values[name] === undefined ? undefined : attempt({ grid, cell: row.cell(name), problems }, act);
  const subject = at('subject', () => subjectOf(values.subject ?? '', measure, reader));
  const period = at('period', () => checkPeriod(values.period as FormPeriod, measure));
  const value = at('value', () =>
    checkValue(values.value as FormValue, measure, (text) => {
      grid.notes.add(convertedNote(grid, row.cell('value'), text));
    }),
  );
  at('doneOn', () => {
    const { header } = rowColumns.value;
    if (measure.unit !== '是否')
      throw new CellRefusal(
        `指标“${measure.name}”的单位是“${measure.unit}”，没有“${rowColumns.doneOn.header}”`,
        { todo: '清空这一格；日期要公开的写在“说明”里，再导入' },
      );
    if (value && !value.done)
      throw new CellRefusal(
        `写了“${rowColumns.doneOn.header}”，“${header}”写的是“${row.cell('value').text}”`,
        {
          todo: `做到了的，“${header}”写“做到了”；没有做到的，清空这一格，再导入`,
        },
      );
  });
  const source = sourceOf(values, row.cell, { ...reader, columns: rowColumns });
  if (!subject || !period || !value) return undefined;
  const { doneOn, note } = values;
  const cells = {
    ...{ subject: row.cell('subject'), period: row.cell('period') },
    ...{ value: row.cell('value'), doneOn: row.cell('doneOn') },
  };
  return { row: defined({ ...subject, ...period, ...value, doneOn, note, source }), cells };
}

const missingSource = { what: '没有写来源', allowed: '来源文件编号，或者来源名称（有网址的再写网址）' };

/** The source in the head of a form: it has to be there. */
export function headSource(
  head: Labelled<typeof headColumns> | Row<Pick<typeof headColumns, 'document' | 'sourceName' | 'sourceUrl'>>,
  reader: FormReader,
): SourceInput | undefined {
  const names = ['document', 'sourceName', 'sourceUrl'] as const;
  const source = sourceOf(head.values, head.cell, { ...reader, columns: headColumns });
  if (!source && names.every((name) => !head.refused(name)))
    reader.problems.push(problemAt(reader.grid, head.cell('sourceName'), missingSource));
  return source;
}

/** Title and source of figures; where one is missing, which is told, a dash, so that the figures are asked all the same. */
export const titleAndSource = (
  title: string | undefined,
  source: SourceInput | undefined,
): Pick<FigureForm, 'title' | 'source'> => ({ title: title ?? '—', source: source ?? { name: '—' } });

/** Amounts whose unit words around the rows contradict; `read` is the cell of the unit, which is read itself. */
function doubtsOf({ grid, header }: FoundForm, rows: readonly FigureRow[], read: Cell): UnitDoubt[] {
  const cells = rows.map(({ cell }) => cell('value'));
  const at = header.at.get('value');
  if (at === undefined) return [];
  const { header: title } = rowColumns.value;
  const part = { title, target: yuanUnit, unit: header.units.get('value') ?? yuanUnit.name };
  const notes = header.at.has('note') ? rows.map(({ cell }) => cell('note')) : [];
  const around = [...cellsAround(grid, header, new Set(cells.map(({ row }) => row))), ...notes].filter(
    ({ master }) => master !== read.master,
  );
  return unitDoubts(grid, [{ ...part, at: grid.cell(header.row, at), figures: cells }], around);
}

/** The header with the unit of 计量单位, where that is a multiple (万元) and the header names none; a problem where it names another. */
function inStatedUnit(
  { grid, header }: FoundForm,
  written: string | undefined,
  cell: Cell,
  problems: Problem[],
): Header {
  const stated = written === undefined ? undefined : unitOf(written);
  if (written === undefined || !stated || stated.power === 0) return header;
  const named = header.units.get('value');
  if (named === undefined) return { ...header, units: new Map([...header.units, ['value', written]]) };
  if (unitOf(named)?.power !== stated.power)
    problems.push(
      problemAt(grid, cell, {
        what: `计量单位写的是“${written}”，列名里写的是“${named}”`,
        todo: '核对数是按哪一个单位写的，两处改成一样，再导入',
      }),
    );
  return header;
}

/** Reads one sheet of figures; undefined where its head is too faulty to know what the figures are. */
export function readFigureForm(found: FoundForm, reader: FormReader): FigureForm | undefined {
  const { grid } = found;
  const { problems } = reader;
  const head = readLabelled({ ...grid, rows: rowAbove(found.header) }, headColumns);
  const { unit: { unit, written } = {} } = head.values;
  const header = inStatedUnit(found, written, head.cell('unit'), problems);
  const sums = addable(head.values.measure);
  const table = readTable(grid, header, rowColumns, { sums });
  const { id, title, measure: measureId, publishedOn } = head.values;
  const isMoney = measureId !== undefined && measureOf(measureId).unit === yuanUnit.name;
  const doubts = isMoney ? doubtsOf({ grid, header }, table.rows, head.cell('unit')) : [];
  const unclear = doubts.map(({ problem }) => problem);
  addAll(problems, [...head.problems, ...withoutDoubted(table.problems, doubts), ...unclear]);
  const source = headSource(head, reader);
  if (measureId === undefined) return undefined;
  const measure = measureOf(measureId);
  if (unit !== undefined && unit !== measure.unit)
    problems.push(
      problemAt(grid, head.cell('unit'), {
        what: `指标“${measure.name}”的单位是“${measure.unit}”，这里写的是“${unit}”`,
        todo: '数值换算成指标的单位再填，计量单位写指标的单位，不要只改单位；或者换一个指标',
      }),
    );
  if (table.rows.length === 0)
    problems.push(problemAt(grid, grid.cell(header.dataRow, 1), { what: '表头下面没有一个数字' }));
  checkYears(title, table.rows, reader);
  noteFarRows(table.rows, grid);
  const figures = table.rows.flatMap((row) => figureOf(row, measure, reader) ?? []);
  const asked = id === undefined ? undefined : { text: id, cell: head.cell('id') };
  const published = publishedOn === undefined ? undefined : head.cell('publishedOn');
  return {
    grid,
    measure: measureId,
    ...titleAndSource(title, source),
    publishedOn,
    published,
    id: asked,
    figures,
  };
}

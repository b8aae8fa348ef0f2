import { addAll } from '../../add-all.ts';
import { parseDecimal, writeDecimal } from '../../schemas/decimal.ts';
import { ObservationFiles } from '../observations/files.ts';
import {
  headSource,
  titleAndSource,
  type FigureForm,
  type FormFigure,
  type FormReader,
} from '../observations/read-form.ts';
import { attempt, referencesOf } from '../references.ts';
import type { KnownOrganisation } from '../organisations.ts';
import type { Grid } from '../sheet/cell.ts';
import { findForms, type FoundForm } from '../sheet/forms.ts';
import { rowAbove } from '../sheet/header.ts';
import { readLabelled } from '../sheet/labelled.ts';
import { normalise } from '../sheet/normalise.ts';
import { CellRefusal } from '../sheet/problems.ts';
import { repeated } from '../sheet/repeated.ts';
import { problemAt } from '../sheet/read-cell.ts';
import { readTable, skippedNote, type Row } from '../sheet/table.ts';
import { otherYear } from '../sheet/title-years.ts';
import type { Destination, SheetImport } from '../sheet/types.ts';
import { headColumns, scoreColumns } from './columns.ts';
import { indicesText, type IndexScore } from './indices.ts';
import { wideScores } from './wide.ts';

type ScoreRow = Row<typeof scoreColumns>;

const fullPoints = 10_000;
const parts = (text: string | undefined): number => parseDecimal(text ?? '', 2) ?? 0;
const sumOf = (rows: readonly ScoreRow[], name: 'points' | 'score'): number =>
  rows.reduce((sum, { values }) => sum + parts(values[name]), 0);

/** The body that a cell names. Throws a CellRefusal where it is no federation or association. */
function bodyOf(
  text: string,
  collection: 'federations' | 'associations',
  reader: FormReader,
): KnownOrganisation {
  const found = reader.references.organisation(text);
  if (found.collection === collection) return found;
  throw new CellRefusal(`“${found.name}”不是${collection === 'federations' ? '残联' : '专门协会'}`, {
    todo: '写名称，或者它在本站的编号',
  });
}

/** What one row of scores has wrong in itself. */
function checkRow({ values, cell }: ScoreRow, { grid, problems }: FormReader): void {
  const { points, score } = values;
  if (points !== undefined && score !== undefined && parts(score) > parts(points))
    problems.push(
      problemAt(grid, cell('score'), { what: `得分 ${score} 大于满分 ${points}`, todo: '核对得分和满分' }),
    );
}

/** The rows of one association: their points have to come to 100, each index stands once. */
function checkRows(rows: readonly ScoreRow[], { grid, problems }: FormReader): void {
  const [first] = rows;
  if (!first) return;
  addAll(problems, repeated(rows, 'index', { grid, columns: scoreColumns, todo: '只留一行' }));
  const refused = rows.some((row) => row.refused('points'));
  const sum = sumOf(rows, 'points');
  if (!refused && sum !== fullPoints)
    problems.push(
      problemAt(grid, first.cell('points'), {
        what: `“${first.values.association ?? ''}”的满分加起来是 ${writeDecimal(sum, 2)}，应当是 100`,
        todo: '核对各项满分，补上漏掉的指标',
      }),
    );
}

const indexOf = ({ values: { index = '', points = '', score = '' } }: ScoreRow): IndexScore => ({
  ...{ index, points, score },
});

const totalOf = /^(?:总(?:得分|分数?|成绩|计)|合计|共计|得分合计)$/u;

/** The rows of one association without one that adds up the others (总分); one that says something else is a problem. */
function withoutTotal(rows: readonly ScoreRow[], { grid, problems }: FormReader): readonly ScoreRow[] {
  const isTotal = ({ values }: ScoreRow): boolean => totalOf.test(normalise(values.index ?? ''));
  const items = rows.filter((row) => !isTotal(row));
  if (items.length === 0) return rows;
  for (const row of rows.filter(isTotal)) {
    const { values, cell } = row;
    grid.notes.add(skippedNote(grid, [cell('index'), cell('points'), cell('score')], 'total'));
    for (const name of ['points', 'score'] as const) {
      const sum = sumOf(items, name);
      if (values[name] === undefined || parts(values[name]) === sum) continue;
      const what = `“${values.index ?? ''}”一行的“${scoreColumns[name].header}”写的是 ${values[name]}，各项加起来是 ${writeDecimal(sum, 2)}`;
      problems.push(
        problemAt(grid, cell(name), { what, todo: '核对各项和总分，改正写错的一个；漏了的指标补上' }),
      );
    }
  }
  return items;
}

/** The total of each association as a figure. */
function figuresOf(rows: readonly ScoreRow[], year: number, reader: FormReader): FormFigure[] {
  const { grid, problems } = reader;
  const groups = Map.groupBy(rows, ({ values }) => values.association ?? '');
  return [...groups].flatMap(([name, all]): FormFigure[] => {
    const group = withoutTotal(all, reader);
    const [first] = group;
    if (!first || name === '') return [];
    const cell = first.cell('association');
    const found = attempt({ grid, cell, problems }, () => bodyOf(name, 'associations', reader));
    checkRows(group, reader);
    if (!found) return [];
    const value = writeDecimal(sumOf(group, 'score'), 2);
    const cells = { subject: cell, period: cell, value: first.cell('score'), doneOn: cell };
    const note = indicesText(group.map(indexOf));
    const own = problems.filter((it) => it.file === grid.file && it.sheet === grid.sheet);
    const wrong = new Set(own.map((it) => it.cell));
    const isDoubted = group.some((row) =>
      (['points', 'score'] as const).some((name) => row.refused(name) || wrong.has(row.cell(name).master)),
    );
    const row = { organisation: found.id, year, value, ...(note ? { note } : {}) };
    return [{ row, cells, ...(isDoubted && { isDoubted }) }];
  });
}

/** Reads one appraisal: the totals of the associations, and that it was done. */
function readForm({ grid, header }: FoundForm, reader: FormReader): FigureForm[] {
  const { problems } = reader;
  const head = readLabelled({ ...grid, rows: rowAbove(header) }, headColumns);
  const table = readTable(grid, header, scoreColumns);
  addAll(problems, [...head.problems, ...table.problems]);
  const source = headSource(head, reader);
  const { title, federation, year, doneOn, publishedOn } = head.values;
  const years = year === undefined ? undefined : { from: year, to: year };
  const other = otherYear(grid, { title, years, cell: head.cell('year'), what: '考核年度' });
  if (other) problems.push(other.problem);
  const cell = head.cell('federation');
  const by =
    federation === undefined
      ? undefined
      : attempt({ grid, cell, problems }, () => bodyOf(federation, 'federations', reader));
  if (table.rows.length === 0)
    problems.push(problemAt(grid, grid.cell(header.dataRow, 1), { what: '表头下面没有一项得分' }));
  for (const row of table.rows) checkRow(row, reader);
  const figures = figuresOf(table.rows, year ?? 0, reader);
  if (year === undefined) return [];
  const published = publishedOn === undefined ? undefined : head.cell('publishedOn');
  const common = { grid, ...titleAndSource(title, source), publishedOn, published, id: undefined };
  const scores: FigureForm = { ...common, measure: 'appraisal-score', figures };
  if (!by || doneOn === undefined) return [scores];
  const at = head.cell('doneOn');
  const cells = { subject: cell, period: head.cell('year'), value: at, doneOn: at };
  const done: FormFigure = { row: { organisation: by.id, year, done: true, doneOn }, cells };
  return [scores, { ...common, measure: 'appraisal-done', figures: [done] }];
}

/** Reads every appraisal in the sheets, one a sheet, into the observations of the content folder. */
export function readAppraisals(grids: readonly Grid[], destination: Destination): SheetImport {
  const { forms: found, problems, remarks } = findForms(grids, scoreColumns, wideScores);
  const content = destination.content();
  const references = referencesOf(content);
  const { lists } = destination;
  const forms = found.flatMap((it) => readForm(it, { grid: it.grid, problems, remarks, references, lists }));
  const files = new ObservationFiles(content, destination, { problems, remarks });
  for (const form of forms) files.add(form);
  const records = files.finish(forms);
  return { records, problems, remarks, publishers: [] };
}

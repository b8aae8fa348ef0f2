import { addAll } from '../../add-all.ts';
import { associationKinds, associationSchema } from '../../schemas/association.ts';
import type { DivisionList } from '../divisions.ts';
import type { Cell, Grid } from '../sheet/cell.ts';
import { filledBy, filledOn } from '../sheet/filling.ts';
import { findForms, noteHead, type FoundForm } from '../sheet/forms.ts';
import { normalise, itemsIn } from '../sheet/normalise.ts';
import { notFilled } from '../sheet/not-filled.ts';
import { placeholderOf } from '../sheet/placeholder.ts';
import type { Problem } from '../sheet/problems.ts';
import { checkRecord, faultProblems, unreadInRow } from '../sheet/record.ts';
import { problemAt } from '../sheet/read-cell.ts';
import { filledByLabels, filledOnLabels } from '../sheet/signing.ts';
import { readTable, type Row } from '../sheet/table.ts';
import type { SheetImport, SheetRecord } from '../sheet/types.ts';
import { unnamedTarget } from '../sheet/unread-record.ts';
import { associationOf, kindInName } from './association.ts';
import { roleColumns, rosterColumns, type RosterColumns } from './columns.ts';

/** Where a name or an id was first met. */
type Seen = Map<string, string>;

const placeIn = (grid: Grid, cell: Cell): string => `${grid.file} 工作表“${grid.sheet}” ${cell.address}`;

/** What is wrong with a row beside others or within itself. */
function rowProblems(
  grid: Grid,
  row: Row<RosterColumns>,
  { names, ids, divisions }: { names: Seen; ids: Seen; divisions: DivisionList },
): Problem[] {
  const { name, kind, place } = row.values;
  const nameKey = normalise(name ?? '');
  const twin = name === undefined ? undefined : names.get(nameKey);
  if (name !== undefined && !twin) names.set(nameKey, placeIn(grid, row.cell('name')));
  if (twin) {
    const todo = '核对是不是填错了名称，或者删去重复的一行';
    return [
      problemAt(grid, row.cell('name'), { what: `协会名称“${name ?? ''}”重复，和 ${twin} 一样`, todo }),
    ];
  }
  if (!kind) return [];
  const named = kindInName(name ?? '');
  if (named && named !== kind) {
    const allowed = associationKinds[named].categories.join('、');
    const what = `协会名称是“${name ?? ''}”，残疾类别却是“${row.cell('kind').text}”`;
    return [problemAt(grid, row.cell('kind'), { what, allowed, todo: '核对名称和类别，改正写错的一个' })];
  }
  if (!place) return [];
  const id = `${place}-${kind}`;
  const first = ids.get(id);
  if (!first) {
    ids.set(id, placeIn(grid, row.cell('kind')));
    return [];
  }
  const what = `${divisions.find(place)?.name ?? place}已经有一个${associationKinds[kind].name}，在 ${first}`;
  return [
    problemAt(grid, row.cell('kind'), { what, todo: '一个地方每一类只有一个协会；核对行政区划和类别' }),
  ];
}

/** Tells of the vacant offices beside filled ones of a cell (张三、空缺); a cell that holds nothing else is told as one. */
function noteVacancies({ grid, header }: FoundForm, row: Row<RosterColumns>, columns: RosterColumns): void {
  for (const name of roleColumns) {
    const cell = row.cell(name);
    if (!header.at.has(name) || row.refused(name) || placeholderOf(cell.text) !== undefined) continue;
    for (const text of itemsIn(cell.text).filter((it) => placeholderOf(it) !== undefined))
      grid.notes.add(notFilled(grid, { ...cell, text }, columns[name].header));
  }
}

/** Reads every roster in the sheets: one association a row. */
export function readRosters(grids: readonly Grid[], divisions: DivisionList): SheetImport {
  const columns = rosterColumns(divisions);
  const { forms, problems, remarks } = findForms(grids, columns);
  const records: SheetRecord[] = [];
  const publishers: string[] = [];
  const names: Seen = new Map();
  const ids: Seen = new Map();
  for (const form of forms) {
    const { grid } = form;
    const { file, sheet } = grid;
    // The day of the import is no fact about an association and is not written.
    const day = filledOn(form, problems);
    if (day !== undefined) remarks.push({ file, sheet, what: `填报日期 ${day} 记作这些协会最近核实的日期` });
    const publisher = filledBy(form);
    if (publisher) publishers.push(publisher);
    const lacking = [...(publisher ? [] : ['填报单位']), ...(day === undefined ? ['填报日期'] : [])];
    noteHead(form, lacking, [...filledByLabels, ...filledOnLabels]);
    const table = readTable(grid, form.header, columns);
    addAll(problems, table.problems);
    for (const row of table.rows) {
      noteVacancies(form, row, columns);
      const context = { grid, columns, row };
      const record = associationOf(columns, row.values, day);
      const own = [
        ...rowProblems(grid, row, { names, ids, divisions }),
        ...checkRecord(associationSchema, record, context),
      ];
      addAll(problems, own);
      const { place, kind } = row.values;
      if (place) divisions.use(divisions.find(place) ?? { code: place, name: place });
      const locate: SheetRecord['locate'] = (faults) => faultProblems(faults, context);
      const target =
        place && kind
          ? `associations/${place}-${kind}.json`
          : unnamedTarget('associations', grid, row.cell('name').master);
      records.push({ target, record, count: 1, file, sheet, locate, unread: unreadInRow(context, own) });
    }
  }
  return { records, problems, remarks, publishers };
}

import { addAll } from '../../add-all.ts';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { z } from 'zod';
import { today } from '../../clock.ts';
import { daysOf, isDated, type DatedCollection } from '../../gates/facts/own-days.ts';
import { collections, type CollectionName, type RecordOf } from '../../schemas/collections.ts';
import { lookUp, referencesOf, type Finders, type References } from '../references.ts';
import { addHeadTables, type HeadTable } from '../template/head-table.ts';
import type { Described } from './call.ts';
import type { Cell, Grid } from './cell.ts';
import type { Columns } from './column.ts';
import { findForms, type FoundForm, type Mistaken } from './forms.ts';
import type { SheetRemark } from './remark.ts';
import { rowAbove } from './header.ts';
import { itemARow, type Items } from './items.ts';
import { readLabelled } from './labelled.ts';
import { Located, type SaidFault } from './located.ts';
import type { Problem } from './problems.ts';
import { severalForOneId } from './record-id.ts';
import { cellsOf, inSchemaOrder, recordOf, type Fields } from './record-of.ts';
import { readTable, skippedNote, type Row } from './table.ts';
import { titleYears } from './title-years.ts';
import { unnamedTarget } from './unread-record.ts';
import { sheetForm, type Destination, type SheetForm, type SheetImport, type Template } from './types.ts';

/** What looks up the places and records that a form names, by column. */
interface FormFinders<Head extends Columns, Rows extends Columns> {
  head: Finders<keyof Head>;
  rows: Finders<keyof Rows>;
}

/** A form with labels above a table: a record a sheet, whose list the rows become. */
interface Plan<Name extends CollectionName, Head extends Columns, Rows extends Columns>
  extends Described, HeadTable<Head, Rows> {
  summary: string;
  unit: string;
  collection: Name;
  /** The field that the rows become. */
  list: keyof RecordOf<Name> & string;
  /** How they do, where an item is not a row. */
  items?: Items<Rows>;
  finders?: (references: References, lists: Destination['lists']) => FormFinders<Head, Rows>;
  /** What else a sheet holds that is often taken for the form. */
  mistaken?: Mistaken;
  /** Rows that are sums, where their own words say it and not those that they begin with. */
  isSum?: (row: Row<Rows>) => boolean;
  /** What is wrong with rows beside each other. */
  checkRows?: (rows: readonly Row<Rows>[], grid: Grid) => Problem[];
  /** What the rules of the domain say of a record, in the words of the form. */
  rules?: (record: RecordOf<Name>) => readonly SaidFault[];
  /** The id of a new record for which neither the call nor the form names one. */
  idOf: (record: RecordOf<Name>) => string;
  /** The body that filled in the form. */
  publisher: (record: RecordOf<Name>) => string | undefined;
  /** The day on which a record is replaced is entered in it. */
  dated?: true;
  template: Pick<Template<Name>, 'summary' | 'part'>;
}

interface ReadSheet {
  id: string | undefined;
  input: Fields;
  located: Located;
  problems: Problem[];
  remarks: SheetRemark[];
}

/** Tells a row that is a sum. */
function noteSum(grid: Grid, { cell }: { cell: (name: string) => Cell }): void {
  const [first, ...others] = grid.filled(cell('').row).filter(({ address, master }) => address === master);
  if (first) grid.notes.add(skippedNote(grid, [first, ...others], 'total'));
}

function readSheet<Name extends CollectionName, Head extends Columns, Rows extends Columns>(
  { grid, header }: FoundForm,
  {
    head: labels,
    rows: columns,
    list,
    items = itemARow(columns),
    checkRows,
    isSum = () => false,
    collection,
  }: Plan<Name, Head, Rows>,
  finders: FormFinders<Head, Rows>,
  published: string | undefined,
): ReadSheet {
  const head = readLabelled({ ...grid, rows: rowAbove(header) }, labels);
  const table = readTable(grid, header, columns);
  const rows = table.rows.filter((row) => !isSum(row));
  for (const row of table.rows.filter((it) => isSum(it))) noteSum(grid, row);
  const problems = [...head.problems, ...table.problems, ...(checkRows?.(rows, grid) ?? [])];
  const remarks = titleYears(grid, head, problems);
  const located = new Located(grid);
  located.setRow(labels, head);
  const { id, ...fields } = recordOf(labels, lookUp({ grid, problems }, head, finders.head));
  const groups = items.group(
    rows.map((row) => ({ ...row, values: lookUp({ grid, problems }, row, finders.rows) })),
  );
  groups.forEach((rows, index) => {
    items.locate(located, rows, [list, index]);
  });
  const input = {
    ...fields,
    [list]: groups.map((rows) => items.itemOf(rows)),
    publishedOn: published ?? fields['publishedOn'] ?? today(),
  };
  const asked = typeof id === 'string' ? id : undefined;
  return {
    id: asked,
    input: inSchemaOrder(collections[collection].schema, input),
    located,
    problems,
    remarks,
  };
}

function readForms<Name extends CollectionName, Head extends Columns, Rows extends Columns>(
  plan: Plan<Name, Head, Rows>,
  grids: readonly Grid[],
  { contentDir, content, lists, published, id: asked }: Destination,
): SheetImport {
  const { forms, problems, remarks } = findForms(grids, plan.rows, plan.mistaken);
  const result: SheetImport = { records: [], problems, remarks, publishers: [] };
  const finders = plan.finders?.(referencesOf(content()), lists) ?? { head: {}, rows: {} };
  const sheets = forms.map((it) => it.grid);
  addAll(problems, severalForOneId(asked, sheets));
  for (const found of forms) {
    const { file, sheet } = found.grid;
    const { id, input, located, problems: told, remarks: aside } = readSheet(found, plan, finders, published);
    addAll(problems, told);
    addAll(remarks, aside);
    const parsed = collections[plan.collection].schema.safeParse(input, { reportInput: true });
    const record = parsed.data as RecordOf<Name> | undefined;
    const issues = parsed.success ? [] : located.issues(parsed.error.issues, told);
    addAll(problems, issues);
    const rules = (data: unknown): SaidFault[] => [
      ...(plan.rules?.(data as RecordOf<Name>) ?? []),
      ...(isDated(plan.collection) ? daysOf(plan.collection, data as RecordOf<DatedCollection>) : []),
    ];
    const unread = located.unread([...told, ...issues]) ?? (parsed.success ? undefined : []);
    const { errors, warnings } = located.faults(record ? rules(record) : []);
    if (!unread) addAll(problems, errors);
    addAll(remarks, warnings);
    const publisher = record && plan.publisher(record);
    if (publisher) result.publishers.push(publisher);
    const own = asked ?? id ?? (record && plan.idOf(record));
    const target =
      own === undefined ? unnamedTarget(plan.collection, found.grid) : `${plan.collection}/${own}.json`;
    const replaces = plan.dated && existsSync(resolve(contentDir, target));
    result.records.push({
      ...{ target, file, sheet, count: 1, unread, rules },
      locate: (faults) => located.faults(faults).errors,
      idCell: asked === undefined ? located.cellOf([id === undefined ? 'title' : 'id']) : undefined,
      record: replaces ? { ...input, updatedOn: today() } : input,
    });
  }
  return result;
}

/** Makes a form of its columns: how its sheets become records, and how records fill its template. */
export function form<Name extends CollectionName, Head extends Columns, Rows extends Columns>(
  plan: Plan<Name, Head, Rows>,
): SheetForm {
  const { items = itemARow(plan.rows), list } = plan;
  const { schema } = collections[plan.collection];
  return sheetForm<Name>({
    ...plan,
    read: (grids, destination) => readForms(plan, grids, destination),
    template: {
      ...plan.template,
      build: async (workbook, records, names) => {
        const filled = records.map(({ id, ...record }) => {
          const content = z.encode(schema as z.ZodType, record) as Fields;
          const rows = (content[list] as unknown[]).flatMap((item) => items.rowsOf(item, names));
          return { head: cellsOf(plan.head, { ...content, id }, names), rows };
        });
        await addHeadTables(workbook, plan, filled);
      },
    },
  });
}

import { today } from '../../clock.ts';
import { readContent } from '../../records/content.ts';
import { inspectionSchema } from '../../schemas/inspection.ts';
import { attempt, referencesOf, type References } from '../references.ts';
import type { Cell, Grid } from '../sheet/cell.ts';
import type { Destination, SheetImport } from '../sheet/command.ts';
import { findForms, type FoundForm } from '../sheet/forms.ts';
import { readLabelled } from '../sheet/labelled.ts';
import { Located } from '../sheet/located.ts';
import { placeOf } from '../sheet/place.ts';
import type { Problem } from '../sheet/problems.ts';
import { idText, severalForOneId } from '../sheet/record-id.ts';
import { problemAt, readTable, type Row } from '../sheet/table.ts';
import { findingColumns, headColumns } from './columns.ts';

interface Reader {
  grid: Grid;
  problems: Problem[];
  references: References;
  lists: Destination['lists'];
}

const defined = (fields: object): Record<string, unknown> =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));

/** What a cell names, if it is filled in and right; its problem otherwise. */
const named = <Value>(
  { grid, problems }: Reader,
  text: string | undefined,
  cell: Cell,
  find: (text: string) => Value,
): Value | undefined =>
  text === undefined ? undefined : attempt({ grid, cell, problems }, () => find(text));

function placeCode(reader: Reader, text: string | undefined, cell: Cell): string | undefined {
  const found = named(reader, text, cell, (it) => placeOf(it, reader.lists, true));
  if (found) reader.lists.use(found);
  return found?.code;
}

function findingOf(reader: Reader, { values, cell }: Row<typeof findingColumns>): Record<string, unknown> {
  const { references } = reader;
  return defined({
    ...values,
    place: placeCode(reader, values.place, cell('place')),
    organisation: named(reader, values.organisation, cell('organisation'), references.organisation)?.id,
    commitment: named(reader, values.commitment, cell('commitment'), references.commitment),
  });
}

/** Numbers of findings that stand twice; the schema sees them only where all else is right. */
function repeated(rows: readonly Row<typeof findingColumns>[], { grid, problems }: Reader): void {
  const seen = new Map<string, string>();
  for (const { values, cell } of rows) {
    const { id = '' } = values;
    const at = seen.get(id);
    if (id !== '' && at !== undefined)
      problems.push(
        problemAt(grid, cell('id'), { what: `问题编号“${id}”和 ${at} 重复`, todo: '改成别的编号' }),
      );
    seen.set(id, cell('id').address);
  }
}

interface InspectionForm {
  id: string | undefined;
  input: Record<string, unknown>;
  located: Located;
  problems: Problem[];
}

function readForm(
  { grid, header }: FoundForm,
  destination: Destination,
  references: References,
): InspectionForm {
  const head = readLabelled({ ...grid, rows: header.row - 1 }, headColumns);
  const table = readTable(grid, header, findingColumns);
  const problems = [...head.problems, ...table.problems];
  const reader: Reader = { grid, problems, references, lists: destination.lists };
  const located = new Located(grid);
  for (const name of Object.keys(headColumns) as (keyof typeof headColumns)[])
    if (head.has(name)) located.set([name], grid, head.cell(name));
  located.set(['source'], grid, head.cell('sourceName'));
  table.rows.forEach(({ cell }, index) => {
    for (const name of Object.keys(findingColumns) as (keyof typeof findingColumns)[])
      located.set(['findings', index, name], grid, cell(name));
  });
  repeated(table.rows, reader);
  const { id, sourceName, sourceUrl, publishedOn, policy, document, place, ...rest } = head.values;
  const { record } = references;
  const source = defined({ name: sourceName, url: sourceUrl });
  const values: Record<string, unknown> = {
    ...rest,
    place: placeCode(reader, place, head.cell('place')),
    policy: named(reader, policy, head.cell('policy'), (it) => record('policies', it)),
    document: named(reader, document, head.cell('document'), (it) => record('documents', it)),
    findings: table.rows.map((row) => findingOf(reader, row)),
    publishedOn: destination.published ?? publishedOn ?? today(),
    source: Object.keys(source).length > 0 ? source : undefined,
  };
  const input = defined(
    Object.fromEntries(Object.keys(inspectionSchema.shape).map((it) => [it, values[it]])),
  );
  return { id, input, located, problems };
}

/** Reads every inspection in the sheets, one a sheet, against the records of the content folder. */
export function readInspections(grids: readonly Grid[], destination: Destination): SheetImport {
  const { forms, problems, remarks } = findForms(grids, findingColumns);
  const result: SheetImport = { records: [], problems, remarks, publishers: [] };
  const content = readContent(destination.contentDir);
  const references = referencesOf(content);
  const replaced = new Set(content.records.flatMap((it) => (it.collection === 'inspections' ? it.id : [])));
  problems.push(
    ...severalForOneId(
      destination.id,
      forms.map((it) => it.grid),
    ),
  );
  for (const found of forms) {
    const { file, sheet } = found.grid;
    const { id, input, located, problems: told } = readForm(found, destination, references);
    const parsed = inspectionSchema.safeParse(input, { reportInput: true });
    problems.push(...told, ...(parsed.success ? [] : located.issues(parsed.error.issues, told)));
    if (!parsed.success) continue;
    const { until, title, by } = parsed.data;
    if (by.length === 1) result.publishers.push(...by);
    const name = destination.id ?? id ?? `${until.slice(0, 4)}-${idText(title)}`;
    const updated = replaced.has(name) ? { updatedOn: today() } : {};
    const record = { ...input, ...updated };
    result.records.push({ target: `inspections/${name}.json`, record, count: 1, file, sheet });
  }
  return result;
}

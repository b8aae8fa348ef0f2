import { Workbook } from '@cj-tech-master/excelts';
import { expect, test } from '@playwright/test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { parse } from 'csv-parse/sync';
import { columnsOf } from '../../../../src/exports/formats/columns.ts';
import { csvFile } from '../../../../src/exports/formats/csv.ts';
import { jsonSchema } from '../../../../src/exports/json/json-schema.ts';
import { jsonFile } from '../../../../src/exports/formats/json.ts';
import { associationTable } from '../../../../src/exports/tables/associations.ts';
import { rowsMade } from '../../../../src/exports/tables/table.ts';
import { xlsxFile } from '../../../../src/exports/formats/xlsx.ts';
import { lazy } from '../../../support/lazy.ts';
import { context, downloads, rowsOf } from '../sample-downloads.ts';
import { urlOf } from '../samples.ts';
import { words } from '../../../../src/words/zh-CN/index.ts';

/** The formats that the schemas use. */
const formatChecks = {
  uri: (text: string) => URL.canParse(text),
  date: /^\d{4}-\d\d-\d\d$/,
  email: /^[^@]+@[^@]+$/,
};
const madeAt = new Date('2026-03-12T04:00:00Z');

for (const { name, table, rows } of downloads) {
  const { schema, label } = table;
  const read = lazy(() => {
    const list = [...rows(context)];
    const columns = columnsOf(words, schema);
    // Of a long table its ends and what stands in its middle: rows are written alike.
    const some = list.filter(
      (_, at) => at < 20 || Math.abs(at - list.length / 2) < 10 || at >= list.length - 20,
    );
    const cells = some.map((row) => columns.map((it) => it.cell(row)));
    const asText = cells.map((line) => line.map((cell) => (cell === undefined ? '' : String(cell))));
    return { list, some, columns, cells, asText };
  });

  test(`${name}: there is something to test, every column has its own name and an explanation`, () => {
    const { list, columns } = read();
    expect(list.length).toBeGreaterThan(0);
    expect(new Set(columns.map((it) => it.header)).size).toBe(columns.length);
    expect(new Set(columns.map((it) => it.path)).size).toBe(columns.length);
    expect(columns.filter((it) => it.help === '').map((it) => it.path)).toEqual([]);
  });

  test(`${name}: its key names each row once, and stands in the table`, () => {
    const { list, columns } = read();
    const key = table.key.map((path) => columns.find((it) => it.path === path));
    const names = list.map((row) => key.map((it) => it?.cell(row) ?? ''));
    expect(names.flat().filter((it) => it === '')).toEqual([]);
    expect(new Set(names.map((it) => it.join('\t'))).size).toBe(list.length);
  });

  test(`${name}: the CSV file read by another program gives the same cells`, () => {
    const { columns, cells, asText } = read();
    const header = columns.map((it) => it.header);
    expect(parse(csvFile(header, cells), { bom: true })).toEqual([header, ...asText]);
  });

  test(`${name}: the workbook read back gives the same cells, its header explains itself`, async () => {
    const { some, columns, asText } = read();
    const bytes = await xlsxFile({ words, title: label, columns, rows: some, about: ['说明'], madeAt });
    const workbook = new Workbook();
    await workbook.xlsx.load(bytes);
    const sheet = workbook.getWorksheet('数据');
    const seen = Array.from({ length: some.length + 1 }, (_, row) =>
      columns.map((_column, index) => sheet?.getCell(row + 1, index + 1).value ?? ''),
    );
    const shown = (value: unknown): string =>
      value instanceof Date ? value.toISOString().slice(0, 10) : String(value);
    expect(seen.slice(1).map((line) => line.map(shown))).toEqual(asText);
    const days = columns.flatMap(({ type }, index) =>
      type === 'date' ? seen.slice(1).flatMap((line) => line[index] || []) : [],
    );
    expect(days.filter((it) => !(it instanceof Date))).toEqual([]);
    expect(sheet?.autoFilter).toContain(`${some.length + 1}`);
    expect(seen[0]).toEqual(columns.map((it) => it.header));
    expect(sheet?.getCell(1, 1).font?.bold).toBe(true);
    expect(sheet?.getCell(1, 1).note).toBeTruthy();
    expect(sheet?.views[0]).toMatchObject({ state: 'frozen', ySplit: 1 });
    const explained = workbook.getWorksheet('说明')?.getSheetValues().length ?? 0;
    expect(explained).toBeGreaterThan(columns.length);
  });

  test(`${name}: the JSON file fits its JSON Schema, and a broken one does not`, () => {
    const { list } = read();
    const ajv = new Ajv2020({ allErrors: true, formats: formatChecks });
    const validate = ajv.compile(jsonSchema(words, table, urlOf(`/data/schema/${name}.json`)));
    const envelope = {
      title: label,
      publisher: '某残联',
      url: urlOf('/'),
      schema: urlOf('/s.json'),
      generated: '2026-03-12',
    };
    const file = JSON.parse(jsonFile(envelope, list)) as { records: unknown[] };
    validate(file);
    expect(validate.errors).toBeNull();
    expect({ ...file, records: JSON.stringify(file.records) }).toEqual({
      ...envelope,
      count: list.length,
      records: JSON.stringify(list),
    });
    expect(validate({ ...envelope, count: 1, records: [{ nonsense: 1 }] })).toBe(false);
  });
}

test('the same rows at the same moment give the same workbook, byte for byte', async () => {
  const columns = columnsOf(words, associationTable.schema);
  const table = { words, title: '协会', columns, rows: rowsOf('associations'), about: [], madeAt };
  const [one, two] = [await xlsxFile(table), await xlsxFile(table)];
  expect(Buffer.compare(one, two)).toBe(0);
});

test('workbooks of the same columns share their frame and nothing of what they say', async () => {
  const columns = columnsOf(words, associationTable.schema);
  const said = async (title: string, about: string[]): Promise<unknown[]> => {
    const workbook = new Workbook();
    await workbook.xlsx.load(await xlsxFile({ words, title, columns, rows: [], about, madeAt }));
    const sheet = workbook.getWorksheet('说明');
    const lines = Array.from(
      { length: about.length + 2 },
      (_, row) => sheet?.getCell(row + 1, 1).value ?? '',
    );
    return [workbook.creator, workbook.created.toISOString(), ...lines];
  };
  const made = madeAt.toISOString();
  expect(await said('盲人<协会>', ['一', '二'])).toEqual(['盲人<协会>', made, '盲人<协会>', '一', '二', '']);
  expect(await said('聋人 & 协会', ['三'])).toEqual(['聋人 & 协会', made, '聋人 & 协会', '三', '']);
  expect(await said('盲人<协会>', ['四', '五'])).toEqual(['盲人<协会>', made, '盲人<协会>', '四', '五', '']);
});

test('a workbook keeps long codes as text, numbers as numbers, and takes what XML has no place for', async () => {
  const columns = [
    { path: 'a', header: '甲', help: '', type: 'string' as const, cell: () => '990102001001' },
    { path: 'b', header: '乙', help: '', type: 'number' as const, cell: () => 12 },
    { path: 'c', header: '丙', help: '', type: 'string' as const, cell: () => 'a<b>&\u0001$&' },
  ];
  const workbook = new Workbook();
  await workbook.xlsx.load(await xlsxFile({ words, title: '表', columns, rows: [{}], about: [], madeAt }));
  const sheet = workbook.getWorksheet('数据');
  expect([1, 2, 3].map((index) => sheet?.getCell(2, index).value)).toEqual(['990102001001', 12, 'a<b>&$&']);
});

test('villages without a record are in the table, as not known', () => {
  const villages = rowsOf('villages') as { state: string; chairs?: number; founded?: unknown }[];
  const unknown = villages.filter((it) => it.state === 'no-record');
  expect(unknown.length).toBeGreaterThan(0);
  expect(unknown.every((it) => it.chairs === undefined)).toBe(true);
  expect(villages.every((it) => it.founded === undefined)).toBe(true);
});

test('rows that are made as they are read can be read again', () => {
  const made = rowsMade(2, () => [{ code: '1' }, { code: '2' }]);
  expect([made.length, [...made].length, [...made].length]).toEqual([2, 2, 2]);
});

test('a download says how many rows it has before they are made, and no two are called the same', () => {
  for (const { name, count, rows } of downloads) {
    const made = rows(context);
    expect([made.length, [...made].length], name).toEqual([count(), count()]);
  }
  expect(new Set(downloads.map((it) => it.name)).size).toBe(downloads.length);
});

test('whom a row is about is named beside its id', () => {
  const about = downloads.flatMap(({ table, rows }) =>
    'organisationName' in table.schema.shape ? [...rows(context)] : [],
  ) as { organisation?: string; organisationName?: string }[];
  const named = about.flatMap((it) =>
    it.organisation === undefined ? [] : [[it.organisationName, context.bodyOf(it.organisation).name]],
  );
  expect(named.length).toBeGreaterThan(100);
  expect(named.filter(([name, ofBody]) => name === undefined || name !== ofBody)).toEqual([]);
});

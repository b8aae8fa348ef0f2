import { expect, test } from '@playwright/test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { newest } from '../../../../src/domain/audits/audits.ts';
import { parseYuan } from '../../../../src/domain/values/money.ts';
import { columnsOf } from '../../../../src/exports/formats/columns.ts';
import { csvCell } from '../../../../src/exports/formats/csv.ts';
import { dataPackage } from '../../../../src/exports/json/data-package.ts';
import { policyJson } from '../../../../src/exports/json/policy-json.ts';
import { recordFile, recordFileSchema } from '../../../../src/exports/json/record-schemas.ts';
import { auditDutyTable } from '../../../../src/exports/tables/audit-duties.ts';
import { auditLineTable, auditLinesOf } from '../../../../src/exports/tables/audits.ts';
import { kindOf, kinds } from '../../../../src/kinds/index.ts';
import { policies } from '../../../../src/queries/policies/policy-records.ts';
import { audits } from '../../../../src/queries/audits/audits.ts';
import { context, downloadOf } from '../sample-downloads.ts';
import { urlOf } from '../samples.ts';
import { words } from '../../../../src/words/zh-CN/index.ts';

const columnOf = (name: string, path: string) => {
  const column = columnsOf(words, downloadOf(name).table.schema).find((it) => it.path === path);
  if (!column) throw new Error(`no column ${path}`);
  return column;
};

test('an amount is text in JSON, a number in tables, with its unit in the header; a deficit stays a number', () => {
  const change = columnOf('audits', 'change');
  expect(change.header).toBe('净资产变动额（元）');
  expect(change.cell({ change: '-5981.81' })).toBe(-5981.81);
  expect(csvCell(change.cell({ change: '-5981.81' }))).toBe('-5981.81');
  expect(csvCell(change.cell({ change: '999999999999.99' }))).toBe('999999999999.99');
  expect(csvCell(change.cell({}))).toBe('');
  expect(columnOf('budget-lines', 'amount').header).toBe('金额（万元）');
});

test('the lines of the audits add up to the statements, to the 分', () => {
  const expected = audits().all.flatMap((it) => newest(it).activity.map((row) => row.thisYear.total));
  const cell = columnOf('audit-lines', 'thisYearTotal').cell;
  const rows = audits()
    .all.flatMap((it) => auditLinesOf(it).map((line) => auditLineTable.row(line, context)))
    .filter((it) => it.statement === 'activity');
  const found = rows.map((it) => parseYuan(it.thisYearTotal ?? ''));
  expect(found.toSorted()).toEqual(expected.toSorted());
  expect(rows.map((it) => Math.round(Number(cell(it)) * 100)).toSorted()).toEqual(expected.toSorted());
});

/** What stands before the record in every file. */
const head = { $schema: urlOf('/s.json'), publisher: '某残联', generated: '2026-03-12' };
const formats = {
  uri: (text: string) => URL.canParse(text),
  date: /^\d{4}-\d\d-\d\d$/,
  email: /@/,
};

test('the file of a policy text with its clauses fits its schema', () => {
  const [policy] = policies();
  if (!policy) throw new Error('no policy in the sample');
  const { schema } = kindOf(words, 'policies').file ?? {};
  if (!schema) throw new Error('no schema');
  const clause = {
    id: 'c1',
    kind: 'chapter',
    marker: '一、',
    text: '一、总则',
    citation: '一、',
    ancestors: [],
  };
  const data = policyJson(policy, [clause as never], urlOf('/policies/x/'));
  const validate = new Ajv2020({ allErrors: true, formats }).compile(
    recordFileSchema(words, '政策', schema, urlOf('/s.json')),
  );
  validate(JSON.parse(JSON.stringify(recordFile(head, data))));
  expect(validate.errors).toBeNull();
  const below = { ...clause, id: 'c1-s2-n3', ancestors: ['c1', 'c1-s2'] };
  expect(policyJson(policy, [clause as never, below as never], '/p/')).toMatchObject({
    clauses: [
      { id: clause.id, parent: null },
      { id: below.id, parent: 'c1-s2', url: '/p/#c1-s2-n3' },
    ],
  });
});

const withFiles = kinds(words).flatMap((kind) => {
  const made = kind.records().flatMap(({ id }) => kind.fileOf(id, context) ?? []);
  return made.length > 0 ? [{ ...kind, made }] : [];
});

for (const { name, label, file, made, folder } of withFiles)
  test(`${name}: the file of every record fits its schema, a broken one does not`, () => {
    const ajv = new Ajv2020({
      allErrors: true,
      formats,
    });
    if (!file?.schema) throw new Error('only kinds with a schema are tested');
    const validate = ajv.compile(recordFileSchema(words, label, file.schema, urlOf('/s.json')));
    for (const it of made) {
      const data = JSON.parse(JSON.stringify(recordFile(head, it.data()))) as object;
      validate(data);
      expect(validate.errors, it.id).toBeNull();
      expect(data).toMatchObject({ id: it.id, url: urlOf(`/${folder}/${it.id}/`) });
      expect(validate({ ...data, id: 2024 })).toBe(false);
    }
  });

test('an audit is told as the content tells it: every version, amounts as text', () => {
  const audit = audits().all.find((it) => it.revisions.length > 1);
  const data = kindOf(words, 'audits')
    .fileOf(audit?.id ?? '', context)
    ?.data();
  const revisions = (data as { revisions: { activity: { thisYear: { total: unknown } }[] }[] }).revisions;
  expect(revisions).toHaveLength(audit?.revisions.length ?? 0);
  expect(revisions[0]?.activity[0]?.thisYear.total).toMatch(/^-?\d+\.\d\d$/);
});

test('the data package says what each column is, and which columns name a row', () => {
  const columns = columnsOf(words, auditLineTable.schema);
  const about = {
    ...{ name: 'portal.example.org', title: '数据', description: '说明', homepage: urlOf('/data/') },
    ...{ id: 'urn:uuid:p', publisher: '某残联', madeAt: new Date('2026-03-12T04:00:00Z'), licences: {} },
  };
  const { key, label } = auditLineTable;
  const table = { name: 'audit-lines', title: label, page: urlOf('/audits/'), columns, key };
  const made = dataPackage(words, about, [{ ...table, bytes: 9, sha256: 'ab'.repeat(32) }]) as {
    resources: { schema: { fields: { name: string; type: string }[]; primaryKey: string[] } }[];
  };
  expect(made).toMatchObject({
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    created: '2026-03-12T04:00:00.000Z',
    resources: [
      { path: 'package/audit-lines.csv', bytes: 9, hash: `sha256:${'ab'.repeat(32)}`, mediatype: 'text/csv' },
    ],
  });
  const schema = made.resources[0]?.schema;
  expect(schema?.primaryKey).toEqual(['审计编号', '报表', '行次']);
  const typeOf = new Map(schema?.fields.map((it) => [it.name, it.type]));
  expect(schema?.primaryKey.every((it) => typeOf.has(it))).toBe(true);
  expect(typeOf.get('期末数（元）')).toBe('number');
  expect(typeOf.get('年度')).toBe('integer');
  const duties = columnsOf(words, auditDutyTable.schema);
  expect(duties.find((it) => it.path === 'dueOn')?.type).toBe('date');
  expect(columnOf('surveys', 'smallSample').type).toBe('boolean');
});

test('the file of a record states its licence before the record, and nothing where the federation has none', () => {
  const head = { $schema: urlOf('/s.json'), publisher: '某残联', generated: '2026-03-12' };
  const licence = { name: '许可', url: 'https://example.org/l' };
  expect(recordFile({ ...head, licence }, { id: 'a' })).toEqual({ ...head, licence, id: 'a' });
  expect(recordFile({ ...head, licence: undefined }, { id: 'a' })).toEqual({ ...head, id: 'a' });
});

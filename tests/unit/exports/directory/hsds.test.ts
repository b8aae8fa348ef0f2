import { readFileSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import { Ajv } from 'ajv';
import { unzipSync } from 'fflate';
import { parse } from 'csv-parse/sync';
import { hsdsPieces, nestedServices } from '../../../../src/exports/hsds/nested.ts';
import { hsdsPackage } from '../../../../src/exports/hsds/package.ts';
import type { Hsds, HsdsRow } from '../../../../src/exports/hsds/schema.ts';
import { hsds } from '../../../../src/exports/hsds/tables.ts';
import { uuidOf } from '../../../../src/exports/uuid.ts';
import type { Directory } from '../../../../src/domain/directory/directory.ts';
import { lazy } from '../../../support/lazy.ts';
import { sample } from '../samples.ts';
import { words } from '../../../../src/words/zh-CN/index.ts';

const space = '9c2f7e64-51d8-4b0e-8a3d-9901d0a7c6e1';
let directory: Directory;
let tables: Hsds;
let names: (keyof Hsds)[];
const tablesAt = (origin: string): Hsds =>
  hsds({
    ...{ words, directory, today: '2026-11-25' },
    urlOf: (path) => origin + path,
    idOf: (path) => uuidOf(space, path),
  });
test.beforeAll(() => {
  directory = sample();
  tables = tablesAt('https://portal.example.org');
  names = Object.keys(tables) as (keyof Hsds)[];
});
const fixtures = resolve(import.meta.dirname, '../../../fixtures/hsds');
const read = (file: string): object => JSON.parse(readFileSync(resolve(fixtures, file), 'utf8')) as object;

/** The schemas of the specification, which name each other by file. */
const validator = lazy(() => {
  const ajv = new Ajv({ strict: false, allErrors: true, validateFormats: false });
  for (const file of readdirSync(fixtures).filter((it) => it.endsWith('.json')))
    ajv.addSchema({ ...read(file), $id: file }, file);
  return ajv;
});
const faults = (schema: string, data: unknown): unknown[] => {
  const ajv = validator();
  ajv.validate(schema, data);
  return (ajv.errors ?? []).map((it) => `${it.instancePath} ${it.message ?? ''}`);
};

test('the tables fit the compiled schema of the tabular form', () => {
  expect(faults('tabular.json', tables)).toEqual([]);
  expect(faults('tabular.json', { ...tables, service: [{ id: 'x' }] })).not.toEqual([]);
});

test('each service with what is nested in it fits the schema of a service', () => {
  const services = [...nestedServices(tables)];
  expect(services).toHaveLength(tables.service.length);
  for (const it of services) expect(faults('service.json', it)).toEqual([]);
  expect(faults('service.json', { ...services[0], phones: [{ id: 'x' }] })).not.toEqual([]);
});

test('ids are unique UUIDs, and none depends on the address of the site', () => {
  for (const name of names) {
    const ids = tables[name].map((it) => it.id);
    expect(ids.length, name).toBeGreaterThan(0);
    expect(new Set(ids).size, name).toBe(ids.length);
    const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
    expect(ids.filter((id) => !uuid.test(id))).toEqual([]);
  }
  const elsewhere = tablesAt('https://gov.example.cn/canlian');
  for (const name of names)
    expect(elsewhere[name].map((it) => it.id)).toEqual(tables[name].map((it) => it.id));
});

test('every reference leads to a row', () => {
  const targets: Record<string, keyof Hsds> = {
    ...{ organization_id: 'organization', parent_organization_id: 'organization' },
    ...{ service_id: 'service', location_id: 'location', link_id: 'service' },
    ...{ taxonomy_term_id: 'taxonomy_term', taxonomy_id: 'taxonomy' },
  };
  for (const [field, target] of Object.entries(targets)) {
    const ids = new Set(tables[target].map((it) => it.id));
    for (const name of names) {
      const named = tables[name].flatMap((row) => row[field] ?? []);
      expect(
        named.filter((id) => !ids.has(String(id))),
        `${name}.${field}`,
      ).toEqual([]);
    }
  }
});

test('every guide is a service of each federation of the level in charge, with its area, need and numbers', () => {
  const { services, federations, places } = directory;
  const expected = services.flatMap((service) =>
    federations.filter((it) => places.byCode.get(it.place)?.level === service.office),
  );
  expect(tables.service).toHaveLength(expected.length);
  const of = (rows: readonly HsdsRow[], field: string) => new Set(rows.map((it) => it[field]));
  for (const { id } of tables.service) {
    expect(of(tables.service_area, 'service_id').has(id)).toBe(true);
    expect(of(tables.attribute, 'link_id').has(id)).toBe(true);
    expect(of(tables.phone, 'service_id').has(id)).toBe(true);
  }
});

test('times of day have no 24:00, and what is open day and night ends at 23:59', () => {
  const times = tables.schedule.flatMap((it) => [it['opens_at'], it['closes_at']]);
  expect(times.filter((it) => !/^([01]\d|2[0-3]):[0-5]\d\+08:00$/.test(String(it)))).toEqual([]);
  expect(times).toContain('23:59+08:00');
});

test('what is closed on public holidays says so, in words and by the days that are known', () => {
  const offices = [...directory.federations, ...directory.associations, ...directory.organisations].flatMap(
    (it) => it.offices,
  );
  const closed = [...offices, ...directory.servicePlaces.map((it) => it.office)].filter(
    (it) => it.hours?.publicHolidays === 'closed',
  );
  expect(closed.length).toBeGreaterThan(30);
  const closures = tables.schedule.filter((it) => it['valid_from'] !== undefined);
  const sites = new Set(closures.map((it) => it['location_id']));
  expect(sites.size).toBe(closed.length);
  const national = closures.find((it) => String(it['description']).startsWith('国庆节'));
  expect(national).toMatchObject({ opens_at: '00:00+08:00', closes_at: '00:00+08:00' });
  for (const it of tables.schedule.filter((row) => row['valid_from'] === undefined))
    expect(String(it['description'])).toContain('法定节假日');
});

test('no part of an address is empty; one that lacks a part is said with the place', () => {
  for (const it of tables.address)
    for (const field of ['address_1', 'city', 'state_province', 'postal_code', 'country'])
      expect(it[field], field).toBeTruthy();
  const addressed = new Set(tables.address.map((it) => it['location_id']));
  for (const it of tables.location)
    expect(addressed.has(it.id) || it['description'] !== undefined, String(it['name'])).toBe(true);
});

test('nothing that nobody has checked is said of access', () => {
  expect(tables.accessibility.filter((it) => String(it['description']).includes('没有核实'))).toEqual([]);
});

test('a UUID of a URL is that of RFC 9562', () => {
  expect(uuidOf('6ba7b811-9dad-11d1-80b4-00c04fd430c8', 'http://www.example.com/')).toBe(
    'fcde3c85-2270-590f-9e7c-ee003d65e0e2',
  );
});

test('the JSON is a page of the API that says its version, a service a line', () => {
  const text = [...hsdsPieces(tables, { publisher: '云汀市残疾人联合会' })].join('');
  const page = JSON.parse(text) as { contents: object[]; total_items: number; version: string };
  expect(page).toMatchObject({ version: '3.0', total_pages: 1, first_page: true, last_page: true });
  expect(page.contents).toEqual([...nestedServices(tables)]);
  expect(page.total_items).toBe(page.contents.length);
  expect(text.split('\n').filter((it) => it.startsWith('{"id"'))).toHaveLength(page.contents.length);
});

/** What a client of Table Schema reads in a column without a format of its own; datapackage-js 1.1 refused offsets in both. */
const shapes: Readonly<Record<string, RegExp>> = {
  date: /^\d{4}-\d\d-\d\d$/,
  datetime: /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/,
  time: /^\d\d:\d\d:\d\d$/,
  number: /^-?\d+(?:\.\d+)?$/,
};

test('the package has every file that the descriptor of the specification names, each with the columns it names', () => {
  const about = { licenses: [{ title: '许可', path: 'https://example.org/licence' }] };
  const files = unzipSync(hsdsPackage(tables, about, new Date('2026-11-25T04:00:00Z')));
  const text = (name: string): string => new TextDecoder('utf-8', { ignoreBOM: true }).decode(files[name]);
  interface Descriptor {
    licenses: object[];
    resources: {
      name: string;
      path: string;
      schema: { fields: { name: string; type: string; constraints?: object }[] };
    }[];
  }
  const descriptor = JSON.parse(text('datapackage.json')) as Descriptor;
  expect(text('datapackage.json')).toBe(`${JSON.stringify(descriptor, null, 2)}\n`);
  expect(descriptor.licenses).toEqual(about.licenses);
  expect(descriptor).not.toHaveProperty('license');
  for (const { name, path, schema } of descriptor.resources) {
    const rows = parse<Record<string, string>>(text(path), { columns: true });
    expect(text(path).split('\r\n')[0], path).toBe(schema.fields.map((it) => it.name).join(','));
    expect(rows).toHaveLength((tables as Partial<Record<string, unknown[]>>)[name]?.length ?? 0);
    for (const { name: column, type } of schema.fields)
      expect(
        rows.map((it) => it[column] ?? '').filter((it) => it !== '' && !(shapes[type]?.test(it) ?? true)),
        `${path} ${column}`,
      ).toEqual([]);
    for (const field of schema.fields.filter((it) =>
      JSON.stringify(it.constraints).includes('"required":true'),
    ))
      expect(
        rows.filter((it) => it[field.name] === ''),
        `${path} ${field.name}`,
      ).toEqual([]);
  }
});

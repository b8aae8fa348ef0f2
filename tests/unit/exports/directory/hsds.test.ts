import { expect, test } from '@playwright/test';
import { hsds, hsdsPieces } from '../../../../src/exports/directory/hsds.ts';
import type { Hsds } from '../../../../src/exports/directory/hsds-schema.ts';
import { uuidOfUrl } from '../../../../src/exports/uuid.ts';
import { sample, urlOf } from '../samples.ts';
import { words } from '../../../../src/words/zh-CN/index.ts';

const directory = sample();
const tables = hsds(words, directory, urlOf);

/** What HSDS 3.0 requires of each table, `required` and `tabular_required` of its schemas. */
const required: Record<keyof Hsds, string[]> = {
  organization: ['id', 'name', 'description'],
  organization_identifier: ['id', 'identifier_type', 'identifier', 'organization_id'],
  service: ['id', 'name', 'status', 'organization_id'],
  location: ['id', 'location_type'],
  service_at_location: ['id', 'service_id', 'location_id'],
  address: ['id', 'address_1', 'city', 'state_province', 'postal_code', 'country', 'address_type'],
  phone: ['id', 'number'],
  schedule: ['id'],
  accessibility: ['id'],
  language: ['id'],
  required_document: ['id'],
};
const names = Object.keys(required) as (keyof Hsds)[];
const rowsOf = (name: keyof Hsds) => tables[name] as unknown as Record<string, unknown>[];

for (const name of names)
  test(`${name}: rows, required fields, ids that are unique UUIDs`, () => {
    const rows = rowsOf(name);
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) for (const field of required[name]) expect(row, field).toHaveProperty(field);
    const ids = rows.map((it) => String(it['id']));
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids)
      expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  });

test('every reference leads to a row', () => {
  const targets: Record<string, keyof Hsds> = {
    organization_id: 'organization',
    parent_organization_id: 'organization',
    service_id: 'service',
    location_id: 'location',
  };
  for (const [field, target] of Object.entries(targets)) {
    const ids = new Set(rowsOf(target).map((it) => it['id']));
    for (const name of names)
      for (const row of rowsOf(name))
        if (field in row) expect(ids.has(row[field]), `${name}.${field}`).toBe(true);
  }
});

test('nothing that nobody has checked is said of access', () => {
  expect(tables.accessibility.filter((it) => it.description.includes('没有核实'))).toEqual([]);
});

test('every guide is a service of each federation of the level in charge', () => {
  const { services, federations, places } = directory;
  const expected = services.flatMap((service) =>
    federations.filter((it) => places.byCode.get(it.place)?.level === service.office),
  );
  expect(tables.service).toHaveLength(expected.length);
});

test('a UUID of a URL is that of RFC 9562', () => {
  expect(uuidOfUrl('http://www.example.com/')).toBe('fcde3c85-2270-590f-9e7c-ee003d65e0e2');
});

test('the file is the tables as JSON, an entry a piece', () => {
  const pieces = [...hsdsPieces(tables)];
  expect(pieces.join('')).toBe(`${JSON.stringify(tables)}\n`);
  expect(pieces.length).toBeGreaterThan(names.length + tables.location.length);
});

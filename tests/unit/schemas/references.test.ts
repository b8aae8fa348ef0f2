import { expect, test } from '@playwright/test';
import { z } from 'zod';
import { divisionCode, idPattern, reference } from '../../../src/schemas/common.ts';
import { collections, singles } from '../../../src/schemas/collections.ts';
import { schemasAt } from '../../../src/schemas/fields.ts';
import { bodyCollections, pointsTo } from '../../../src/schemas/reference.ts';
import { eachItem, referenceFields, textsAt } from '../../../src/schemas/registered-fields.ts';

const schema = z.strictObject({
  parent: reference('associations', '删掉').optional().describe('上级'),
  organisation: reference(bodyCollections).describe('单位'),
  place: divisionCode,
  rows: z.array(
    z.strictObject({ from: z.union([z.literal(true), z.strictObject({ audit: reference('audits') })]) }),
  ),
  places: z.record(z.string(), divisionCode).default({}),
  title: z.string(),
});

test('finds every field that points to something, however it is wrapped, and whether it may be left out', () => {
  expect(referenceFields(schema)).toEqual([
    { path: ['parent'], to: ['associations'], otherwise: '删掉', optional: true },
    { path: ['organisation'], to: [...bodyCollections], optional: false },
    { path: ['place'], to: ['divisions'], optional: false },
    { path: ['rows', eachItem, 'from', 'audit'], to: ['audits'], optional: false },
    { path: ['places', eachItem], to: ['divisions'], optional: true },
  ]);
});

test('reads the texts at such a path, each with the way to it', () => {
  const data = { rows: [{ from: true }, { from: { audit: 'a' } }], places: { x: '99' } };
  expect([...textsAt(data, ['rows', eachItem, 'from', 'audit'])]).toEqual([
    { text: 'a', path: ['rows', 1, 'from', 'audit'] },
  ]);
  expect([...textsAt(data, ['places', eachItem])]).toEqual([{ text: '99', path: ['places', 'x'] }]);
  expect([...textsAt(data, ['parent'])]).toEqual([]);
  expect([...textsAt({ parent: undefined }, ['parent'])]).toEqual([]);
});

/** Ids that name what is inside a record, or inside the record that the field beside them names. */
const own = [
  'audits revisions.*.findings.*.id',
  'audits revisions.*.findings.*.repeats.finding',
  'inspections findings.*.id',
];

function* idsWithoutTarget(schema: z.core.$ZodType, path: string): Generator<string> {
  const layers = schemasAt(schema, []);
  const inner = layers.at(-1);
  const isId = inner instanceof z.ZodString && z.toJSONSchema(inner).pattern === idPattern.source;
  if (isId && !layers.some((layer) => pointsTo.get(layer) !== undefined)) yield path;
  if (inner instanceof z.ZodObject)
    for (const [key, field] of Object.entries<z.core.$ZodType>(inner.shape))
      yield* idsWithoutTarget(field, `${path}${path.endsWith(' ') ? '' : '.'}${key}`);
  if (inner instanceof z.ZodArray) yield* idsWithoutTarget(inner.element, `${path}.*`);
  if (inner instanceof z.ZodUnion) for (const option of inner.options) yield* idsWithoutTarget(option, path);
}

test('every id in a record says what it points to, but for those that the record gives itself', () => {
  const found = Object.entries({ ...collections, ...singles }).flatMap(([name, it]) => [
    ...idsWithoutTarget(it.schema, `${name} `),
  ]);
  expect(found.sort()).toEqual([...own].sort());
});

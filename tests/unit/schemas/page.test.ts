import { expect, test } from '@playwright/test';
import { z } from 'zod';
import { collections } from '../../../src/schemas/collections.ts';
import { pageSchema } from '../../../src/schemas/page.ts';

const page = { title: '帮助', description: '怎样查找和使用这个网站', updatedOn: '2026-03-12' };

test('a page has a place in the order, the last by default', () => {
  expect(pageSchema.parse(page).order).toBe(100);
});

for (const order of [-1, 1.5, '1'])
  test(`order ${JSON.stringify(order)} is refused`, () => {
    expect(pageSchema.safeParse({ ...page, order }).success).toBe(false);
  });

test('every collection gives a JSON Schema, for the data page and for editors', () => {
  for (const [name, { schema, label }] of Object.entries(collections)) {
    expect(label).toMatch(/^[一-龥（）]+$/);
    expect(z.toJSONSchema(schema, { io: 'input' }), name).toMatchObject({
      type: 'object',
      additionalProperties: false,
    });
  }
});

import { expect, test } from '@playwright/test';
import { fieldsBy } from '../../../src/schemas/field-words.ts';

const number = 'revisions.0.auditor.reportNumber';

test('a field is called on pages as its description begins', () => {
  expect(fieldsBy()('audits', number)).toBe('报告文号');
  expect(fieldsBy()('documents', 'url')).toBe('全文的网址');
});

test('another language has its own name of a field, and the schema’s where it has none', () => {
  const field = fieldsBy({ [`audits.${number}`]: 'Report number' });
  expect([field('audits', number), field('audits', 'revisions.0.publishedOn')]).toEqual([
    'Report number',
    '公布日期',
  ]);
});

test('a field that no schema has is refused', () => {
  expect(() => fieldsBy()('audits', 'revisions.0.auditor.number')).toThrow(
    'audits has no field revisions.0.auditor.number',
  );
});

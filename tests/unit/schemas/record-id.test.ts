import { expect, test } from '@playwright/test';
import { idFault } from '../../../src/schemas/record-id.ts';

const refused = [
  ...[
    'con',
    'NUL',
    'aux.old',
    'index',
    '404',
    '__proto__',
    'constructor',
    '-',
    '--help',
    '.hidden',
    'a..',
    'a.',
  ],
  ...[
    'x.html',
    'x.json',
    'a:b',
    'a*',
    'a$',
    'a@b',
    'a;b',
    'a\u202Eb',
    'a\u200Bb',
    'a\0b',
    'dеmo',
    'αβ',
    'ａ1',
    '１',
  ],
  ...['e\u0301', '\uFFFE', '很'.repeat(81)],
];
for (const id of refused)
  test(`${JSON.stringify(id.slice(0, 20))} is no id, and it is said what to do`, () => {
    expect(idFault(id)).toMatch(/；/);
  });

const accepted = [
  '9901-blind-2025',
  '云残字〔2020〕1号',
  '冀残联〔2020〕1号.V2',
  '2',
  'a_b',
  '（2020）1号',
  'é',
  '很'.repeat(80),
];
for (const id of accepted)
  test(`${id.slice(0, 20)} is an id`, () => {
    expect(idFault(id)).toBeUndefined();
  });

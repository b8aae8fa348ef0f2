import { expect, test } from '@playwright/test';
import { goneFields, keepUnheld, mixedFields } from '../../../src/importers/sheet/keep.ts';

const office = { address: '人民路 1 号', directions: '坐 2 路', hours: '九点' };
const old = {
  name: '盲协',
  note: '旧',
  languages: ['普通话'],
  offices: [office, { address: '二号' }],
  phones: [
    { kind: 'voice', number: '1', note: '办公室' },
    { kind: 'fax', number: '2' },
  ],
  villages: [
    { code: 'a', n: 1, more: 'x' },
    { code: 'b', n: 2, more: 'y' },
  ],
};
/** What a form can hold of it: no directions, no languages, no fax. */
const held = {
  name: '盲协',
  note: '旧',
  offices: [{ address: '人民路 1 号', hours: '九点' }],
  phones: [{ kind: 'voice', number: '1' }],
  villages: [
    { code: 'a', n: 1 },
    { code: 'b', n: 2 },
  ],
};

test('a form that says what it said before changes nothing', () => {
  expect(keepUnheld(old, held, structuredClone(held))).toEqual(old);
});

const changes: [what: string, next: object, expected: object, gone: string[], mixed: string[]][] = [
  ['a value', { ...held, name: '盲人协会' }, { ...old, name: '盲人协会' }, [], []],
  ['a cell that is empty now', { ...held, note: undefined }, { ...old, note: undefined }, ['note'], []],
  [
    'part of an office',
    { ...held, offices: [{ address: '新路', hours: '九点' }] },
    { ...old, offices: [{ ...office, address: '新路' }, { address: '二号' }] },
    [],
    ['offices'],
  ],
  [
    'another telephone',
    {
      ...held,
      phones: [
        { kind: 'voice', number: '1' },
        { kind: 'voice', number: '3' },
      ],
    },
    { ...old, phones: [old.phones[0], { kind: 'voice', number: '3' }, old.phones[1]] },
    [],
    ['phones'],
  ],
  [
    'no telephone',
    { ...held, phones: undefined },
    { ...old, phones: [old.phones[1]] },
    ['phones'],
    ['phones'],
  ],
  [
    'a row between and one less, by their codes',
    {
      ...held,
      villages: [
        { code: 'c', n: 3 },
        { code: 'b', n: 9 },
      ],
    },
    {
      ...old,
      villages: [
        { code: 'c', n: 3 },
        { code: 'b', n: 9, more: 'y' },
      ],
    },
    ['villages'],
    ['villages'],
  ],
];
for (const [what, next, expected, gone, mixed] of changes)
  test(`what the form can't hold stays: ${what}`, () => {
    const kept = keepUnheld(old, held, next) as Record<string, unknown>;
    expect(kept).toEqual(expected);
    expect(goneFields(old, kept)).toEqual(gone);
    expect(mixedFields(held, next as Record<string, unknown>, kept)).toEqual(mixed);
  });

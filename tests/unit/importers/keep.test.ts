import { expect, test } from '@playwright/test';
import { openDivisions } from '../../../src/importers/divisions.ts';
import { checkedTogether } from '../../../src/importers/sheet/contradictions.ts';
import { destinationOf } from '../../../src/importers/sheet/destination.ts';
import { withoutRemains } from '../../../src/importers/sheet/keep-published.ts';
import { partsText, partsWithout } from '../../../src/importers/sheet/gone.ts';
import { keepUnheld, mixedParts } from '../../../src/importers/sheet/keep.ts';
import { associationSchema } from '../../../src/schemas/association.ts';
import { villagesSchema } from '../../../src/schemas/village.ts';
import { divisions } from './sheet-support.ts';
import { withFolder } from './support.ts';

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
    { ...held, offices: [{ address: '人民路 1 号', hours: '八点' }] },
    { ...old, offices: [{ ...office, hours: '八点' }, { address: '二号' }] },
    [],
    ['offices'],
  ],
  [
    'an office that moved: the way to the old house goes',
    { ...held, offices: [{ address: '新路', hours: '九点' }] },
    { ...old, offices: [{ address: '新路', hours: '九点' }, { address: '二号' }] },
    ['offices'],
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
    const fieldsOf = (parts: { path: readonly PropertyKey[] }[]) => [
      ...new Set(parts.map(({ path }) => path[0])),
    ];
    expect(fieldsOf(partsWithout(old, kept))).toEqual(gone);
    expect(fieldsOf(mixedParts(held, next as Record<string, unknown>, kept))).toEqual(mixed);
  });

test('what is gone is named by field, with what it said', () => {
  const association = {
    registration: { registered: true, registeredOn: '2009-04-16', authority: '云汀市民政局' },
    systems: [{ system: '联席会议', published: true }],
    offices: [
      {
        address: '旧路 1 号',
        position: { datum: 'GCJ-02', longitude: 123.5, latitude: 30.5 },
        access: { features: { ramp: { state: 'yes' } }, rooms: [{ name: '阅览室', features: {} }] },
      },
    ],
  };
  const moved = {
    registration: { registered: false },
    offices: [{ address: '新路', access: { features: {} } }],
  };
  expect(partsText(associationSchema, partsWithout(association, moved))).toBe(
    '登记日期 2009-04-16；登记机关 云汀市民政局；工作制度 联席会议 是；坐标 GCJ-02 123.5 30.5；无障碍条件 坡道 有；房间或区域名称 阅览室',
  );
  const [one, two] = ['西湖社区', '东湖社区'].map((village, index) => ({
    code: `99010200100${index + 1}`,
    village,
  }));
  expect(partsText(villagesSchema, partsWithout({ associations: [one, two] }, { associations: [one] }))).toBe(
    '村（社区）名称 东湖社区（990102001002）',
  );
});

test('an association that is no longer registered keeps no day of registration, a village without one no day of founding', () => {
  expect(
    keepUnheld(
      { registration: { registered: true, registeredOn: '2009-04-16' } },
      { registration: { registered: true } },
      { registration: { registered: false } },
    ),
  ).toEqual({ registration: { registered: false } });
  expect(
    keepUnheld(
      { name: '协会', registration: { registered: true, registeredOn: '2009-04-16' } },
      { name: '协会', registration: { registered: true } },
      { name: '协会' },
    ),
  ).toEqual({ name: '协会' });
  expect(
    keepUnheld({ founded: true, foundedOn: '2020-01-01' }, { founded: true }, { founded: false }),
  ).toEqual({
    founded: false,
  });
});

test('what a record keeps and its form says no more does not go into the content where the two do not fit', () =>
  withFolder((folder) => {
    const lists = openDivisions('/nowhere', divisions);
    const call = { files: [], contentDir: folder, replace: true, divisions: undefined, reason: undefined };
    const { problems } = checkedTogether(
      [
        {
          ...{ target: 'associations/9901-blind.json', count: 1, file: 'a.xlsx', sheet: '名录' },
          record: {
            name: '云汀市盲人协会',
            place: '9901',
            kind: 'blind',
            registration: { authority: '民政局' },
          },
        },
      ],
      {
        destination: destinationOf({ ...call, id: undefined, published: undefined }, lists),
        ...{ asRead: new Map(), told: [], doing: () => undefined },
      },
    );
    expect(problems.map(({ what }) => what)).toEqual([
      '照原来保留的内容和表里的合不起来：“是否已在民政部门登记”没有了',
    ]);
    return Promise.resolve();
  }));

test('of opening times that a form does not state any more nothing is left, and what it states stays', () => {
  const record = (hours: object): Record<string, unknown> => ({
    ...{ name: '云汀市盲人协会', place: '9901', kind: 'blind', source: { name: '名录' } },
    offices: [{ address: '临溪路 1 号', ...hours }],
  });
  const rest = record({ hours: { note: '每月第一个周三不开' } });
  expect(withoutRemains(associationSchema, rest, record({}))).toEqual(record({}));
  expect(withoutRemains(associationSchema, rest, record({ hours: {} }))).toEqual(rest);
});

test('a part that a form states without a word in it stays a part', () => {
  const old = { title: '岗位', signUp: { phone: '0199-5967231' } };
  expect(keepUnheld(old, old, { title: '岗位', signUp: {} })).toEqual({ title: '岗位', signUp: {} });
  expect(keepUnheld(old, old, { title: '岗位' })).toEqual({ title: '岗位' });
});

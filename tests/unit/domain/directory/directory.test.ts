import { expect, test } from '@playwright/test';
import {
  associationsOfKind,
  childAssociations,
  officeInCharge,
  parentAssociation,
  servicePlacesFor,
} from '../../../../src/domain/directory/directory-links.ts';
import {
  associationUp,
  kindsAt,
  neighbours,
  placeContents,
  whereOf,
} from '../../../../src/domain/directory/directory-place.ts';
import { villagePagePaths, villagePath, villageRows } from '../../../../src/domain/directory/village-rows.ts';
import { directoryOf } from '../../../../src/domain/directory/directory.ts';
import { townshipsWithVillages } from '../../../../src/exports/tables/villages.ts';
import type { DivisionLevel } from '../../../../src/schemas/division.ts';
import { sample } from '../../exports/samples.ts';
import { smallCity } from '../../../support/directory.ts';

const city = smallCity();
const of = (id: string) => {
  const association = city.associationById.get(id);
  if (!association) throw new Error(`no association ${id}`);
  return association;
};

test('records stand in the order of places and kinds, under the short code of their place', () => {
  expect(city.associations.map((it) => `${it.place} ${it.kind}`)).toEqual([
    '9901 blind',
    '9901 deaf',
    '9901 physical',
    '990102 blind',
    '990102 deaf',
    '990103 physical',
  ]);
  expect(city.federationAt.get('9901')?.place).toBe('9901');
  expect(city.villagesAt.get('990102001')?.associations).toHaveLength(3);
});

test('the order of the files is no order: the directory is the same whichever is read first', () => {
  const [one, other] = [sample(), sample(true)];
  const lists = ['federations', 'associations', 'villages', 'organisations', 'servicePlaces'] as const;
  for (const name of [...lists, 'stations', 'services'] as const)
    expect(other[name], name).toEqual(one[name]);
});

const kinds: [code: string, state: string[], next: (string | undefined)[]][] = [
  ['9901', ['founded', 'founded', 'founded', 'no-record', 'no-record'], []],
  [
    '990102',
    ['founded', 'preparing', 'no-record', 'no-record', 'no-record'],
    [undefined, '9901-deaf', '9901-physical'],
  ],
  ['990103', ['no-record', 'no-record', 'founded', 'no-record', 'no-record'], ['9901-blind', '9901-deaf']],
  // Below the county there is no special association: the next one up, where one is founded.
  [
    '990102001',
    ['level', 'level', 'level', 'level', 'level'],
    ['990102-blind', '9901-deaf', '9901-physical'],
  ],
];
for (const [code, states, next] of kinds)
  test(`the five kinds at ${code}`, () => {
    const found = kindsAt(city, code);
    expect(found.map((it) => it.state)).toEqual(states);
    expect(found.map((it) => it.next?.id)).toEqual([0, 1, 2, 3, 4].map((index) => next[index]));
  });

test('one that is being prepared is shown at its place and passed over on the way up', () => {
  expect(kindsAt(city, '990102')[1]?.association?.id).toBe('990102-deaf');
  expect(associationUp(city, '990102001', 'deaf')?.id).toBe('9901-deaf');
  expect(associationUp(city, '9901', 'blind')).toBeUndefined();
  expect(kindsAt(city, '98')).toEqual([]);
});

test('villages come from the list and from the file; one without a record is not one without an association', () => {
  expect(villageRows(city, '990102001').map((it) => [it.code, it.name, it.state, it.listed])).toEqual([
    ['990102001001', '溪口社区', 'founded', true],
    ['990102001002', '桥头社区', 'not-founded', true],
    ['990102001003', '湾里村', 'no-record', true],
    ['990102001009', '新村', 'founded', false],
  ]);
  expect(villageRows(city, '990102002')).toEqual([]);
});

test('a township with more villages than a page holds has them on several, each row under its own address', () => {
  const codes = Array.from({ length: 120 }, (_, index) => `990102001${String(index + 1).padStart(3, '0')}`);
  const none = {
    federations: [],
    associations: [],
    villages: [],
    organisations: [],
    servicePlaces: [],
    stations: [],
    holidays: [],
  };
  const many = directoryOf({
    ...none,
    services: [],
    divisions: [
      { code: '990102001', name: '溪口街道' },
      ...codes.map((code) => ({ code, name: `村${code.slice(9)}` })),
    ],
  });
  const rows = villageRows(many, '990102001');
  const paths = ['/places/990102001/', '/places/990102001/2/', '/places/990102001/3/'];
  expect(villagePagePaths('990102001', rows)).toEqual(paths);
  expect(villagePagePaths('990102001', [])).toEqual(paths.slice(0, 1));
  expect([0, 51, 52, 119].map((at) => rows[at] && villagePath('990102001', rows[at]))).toEqual([
    '/places/990102001/#v990102001001',
    '/places/990102001/#v990102001052',
    '/places/990102001/2/#v990102001053',
    '/places/990102001/3/#v990102001120',
  ]);
});

test('around a place: up, beside, down', () => {
  const { up, before, after, siblings, down } = neighbours(city, '990102');
  expect([up?.code, before?.code, after?.code]).toEqual(['9901', undefined, '990103']);
  expect(siblings.map((it) => it.code)).toEqual(['990103']);
  expect(down.map((it) => it.code)).toEqual(['990102001', '990102002']);
  expect(neighbours(city, '9901')).toEqual({ siblings: [], down: [expect.anything(), expect.anything()] });
  expect(neighbours(city, '98')).toEqual({ siblings: [], down: [] });
  expect(whereOf(city, '990102001').map((it) => it.name)).toEqual(['云汀市', '临溪区', '溪口街道']);
});

test('what is at a place itself', () => {
  const county = placeContents(city, '990102');
  expect([county?.federation?.id, county?.organisations.map((it) => it.id), county?.villages]).toEqual([
    '990102',
    ['warm'],
    [],
  ]);
  const township = placeContents(city, '990102001');
  expect([
    township?.federation,
    township?.servicePlaces.map((it) => it.id),
    township?.villages.length,
  ]).toEqual([undefined, ['home'], 4]);
  expect(placeContents(city, '98')).toBeUndefined();
});

test('townships with villages are those of the list and those on record, in order, each once', () => {
  const villagesAt = new Map(['990102002', '990102001', '9901'].map((it) => [it, { id: it } as never]));
  expect(townshipsWithVillages({ ...city, villagesAt })).toEqual(['990102001', '990102002']);
  expect(townshipsWithVillages({ ...city, villagesAt: new Map() })).toEqual(['990102001']);
});

test('the parent is the stated one, else the founded one of the kind next up; children see it the same way', () => {
  expect(parentAssociation(city, of('990102-blind'))?.id).toBe('9901-blind');
  expect(parentAssociation(city, of('990103-physical'))?.id).toBe('9901-physical');
  expect(parentAssociation(city, of('9901-blind'))).toBeUndefined();
  expect(childAssociations(city, of('9901-blind')).map((it) => it.id)).toEqual(['990102-blind']);
  expect(childAssociations(city, of('9901-physical')).map((it) => it.id)).toEqual(['990103-physical']);
  expect(childAssociations(city, of('990102-blind'))).toEqual([]);
  expect(associationsOfKind(city, 'deaf').map((it) => it.id)).toEqual(['9901-deaf', '990102-deaf']);
});

const offices: [code: string, level: DivisionLevel, state: string, expected?: string, federation?: string][] =
  [
    ['990102001', 'county', 'here', '990102', '990102'],
    ['990102001', 'city', 'here', '9901', '9901'],
    ['990102', 'county', 'here', '990102', '990102'],
    // No federation on record at the township: the next one up.
    ['990102001', 'township', 'above', '990102001', '990102'],
    ['990103', 'county', 'above', '990103', '9901'],
    ['9901', 'county', 'below', undefined, undefined],
    ['990102001', 'province', 'none', undefined, undefined],
    ['98', 'county', 'none', undefined, undefined],
  ];
for (const [code, level, state, expected, federation] of offices)
  test(`who is in charge for ${code} of what is done at the ${level}`, () => {
    const office = officeInCharge(city, code, level);
    expect([office.state, office.expected?.code, office.federation?.id]).toEqual([
      state,
      expected,
      federation,
    ]);
  });

test('a city without counties is itself in charge of what counties do', () => {
  const federation = {
    ...city.federations[0],
    id: '9719',
    place: '9719',
  } as (typeof city.federations)[number];
  const directory = directoryOf({
    ...{
      associations: [],
      villages: [],
      organisations: [],
      servicePlaces: [],
      stations: [],
      services: [],
      holidays: [],
    },
    divisions: [
      { code: '9719', name: '莞城市' },
      { code: '971900101', name: '石龙镇' },
    ],
    federations: [federation],
  });
  for (const code of ['9719', '971900101'])
    expect(officeInCharge(directory, code, 'county')).toMatchObject({
      state: 'above',
      federation: { id: '9719' },
    });
});

const given: [code: string, service: string, ids: string[]][] = [
  ['990102001', 'care', ['home']],
  ['990102', 'care', ['home']],
  ['990102001', 'card', ['hall']],
  // Nothing at the county: what the city has, in the next county.
  ['990102', 'tools', ['centre']],
  ['990102', 'none', []],
];
for (const [code, service, ids] of given)
  test(`where ${service} is given to the people of ${code}`, () => {
    expect(servicePlacesFor(city, code, service).map((it) => it.id)).toEqual(ids);
  });

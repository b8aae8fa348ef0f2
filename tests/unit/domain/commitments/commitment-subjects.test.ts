import { expect, test } from '@playwright/test';
import type { AuditedBody } from '../../../../src/domain/audits/audit-bodies.ts';
import { subjectsOf } from '../../../../src/domain/commitments/commitment-subjects.ts';
import type { CommitmentRecord } from '../../../../src/domain/commitments/commitments.ts';
import { directoryOf } from '../../../../src/domain/directory/directory.ts';
import { associationSchema } from '../../../../src/schemas/association.ts';
import { federationSchema } from '../../../../src/schemas/federation.ts';

const association = (id: string, more: object = {}) => {
  const [place, kind] = id.split('-');
  return { ...associationSchema.parse({ name: id, place, kind, ...more }), id };
};
const directory = directoryOf({
  divisions: ['99', '9901', '990102', '990102001', '990102001001', '990103', '9902'].map((code) => ({
    ...{ code, name: `地方${code}` },
  })),
  federations: [{ ...federationSchema.parse({ name: '云汀市残联', place: '9901' }), id: '9901' }],
  associations: [
    association('9901-blind', { foundedOn: '2020-05-01' }),
    association('9901-deaf'),
    association('9901-physical', { founded: 'preparing' }),
    association('990102-blind'),
  ],
  ...{ villages: [], organisations: [], servicePlaces: [], stations: [], services: [], holidays: [] },
});
const body = (
  id: string,
  place: string,
  supervised: boolean,
  registeredOn?: string,
): [string, AuditedBody] => [
  id,
  {
    ...{ id, name: id, collection: 'associations', kind: '', place, path: `/x/${id}/`, supervised },
    ...(registeredOn ? { registeredOn } : {}),
  },
];
const bodies = new Map([
  body('9901', '9901', false),
  body('9901-blind', '9901', true, '2021-01-01'),
  body('9901-deaf', '9901', false),
  body('9901-physical', '9901', false),
  body('990102-blind', '990102', true),
]);
const subjects = (binds: object, place?: string) =>
  subjectsOf({ binds, policy: { place } } as unknown as CommitmentRecord, { directory, bodies });
const keys = (binds: object, place?: string) =>
  subjects(binds, place).map(
    (it) => `${it.key}${it.since ? ` since ${it.since}` : ''}${it.unlisted ? ` ${it.unlisted}` : ''}`,
  );

test('places of the levels, in the area of the text, or those that are named', () => {
  expect(keys({ who: 'place', levels: ['county'] }, '9901')).toEqual(['990102', '990103']);
  expect(keys({ who: 'place', levels: ['county', 'city'] })).toEqual(['9901', '990102', '990103', '9902']);
  expect(keys({ who: 'place', levels: ['county'], places: ['990103', '9902'] })).toEqual(['990103']);
  expect(keys({ who: 'place', levels: ['county'] }, '990100')).toEqual(['990102', '990103']);
});

test('a place has a page down to the township', () => {
  const paths = (level: string) => subjects({ who: 'place', levels: [level] }, '990102').map((it) => it.path);
  expect([paths('township'), paths('village')]).toEqual([['/places/990102001/'], [undefined]]);
});

test('the federation of a place; where none is on record the place stands in for it', () => {
  expect(keys({ who: 'federation', levels: ['city'] })).toEqual(['9901', '9902 federation']);
});

test('founded associations of the kinds, since they were founded; supervised bodies, since they are registered', () => {
  expect(keys({ who: 'association', levels: ['city'] })).toEqual([
    '9901-blind since 2020-05-01',
    '9901-deaf',
  ]);
  expect(keys({ who: 'association', levels: ['city'], kinds: ['deaf'] })).toEqual(['9901-deaf']);
  expect(keys({ who: 'supervised', levels: ['city', 'county'] })).toEqual([
    ...['9901-blind since 2021-01-01', '990102-blind'],
  ]);
});

test('where nobody is known: the nation, else the area of the text, so that the commitment is still told', () => {
  expect(keys({ who: 'place', levels: ['nation', 'city'] }, '9901')).toEqual(['nation nation', '9901']);
  expect(keys({ who: 'place', levels: ['nation'] })).toEqual(['nation nation']);
  expect(keys({ who: 'supervised', levels: ['county'] }, '9902')).toEqual(['9902']);
  expect(keys({ who: 'supervised', levels: ['county'] }, '88')).toEqual(['88 area']);
  expect(keys({ who: 'supervised', levels: ['village'] })).toEqual(['nation area']);
});

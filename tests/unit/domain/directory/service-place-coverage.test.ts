import { expect, test } from '@playwright/test';
import { directoryOf } from '../../../../src/domain/directory/directory.ts';
import { servicePlaceCoverageOf } from '../../../../src/domain/directory/service-place-coverage.ts';
import { servicePlaceSchema } from '../../../../src/schemas/service-place.ts';

const place = (id: string, kind: string, code: string) => ({
  ...servicePlaceSchema.parse({ name: id, kind, place: code, office: { address: '一路1号' } }),
  id,
});

const coverage = servicePlaceCoverageOf(
  directoryOf({
    divisions: [
      ...['9901', '990102', '990102001', '990102001001', '990102001002', '990102002', '990102002001'],
      ...['990103', '990103001', '9902'],
    ].map((code) => ({ code, name: code })),
    federations: [],
    associations: [],
    villages: [],
    organisations: [],
    servicePlaces: [
      place('home', '残疾人之家', '990102001002'),
      place('second-home', '残疾人之家', '990102001'),
      place('station', '残疾人工作站', '990102001001'),
      place('station-of-township', '残疾人工作站', '990103001'),
      place('other', '康复站', '990102002'),
    ],
    stations: [],
    services: [],
    holidays: [],
  }),
);
const tally = (code: string): (number | undefined)[] => {
  const it = coverage.get(code);
  return [it?.townships, it?.homes, it?.villages, it?.workstations];
};

test('townships with a 残疾人之家 in themselves or a village, villages with a 残疾人工作站: once each, summed upwards', () => {
  expect(tally('990102001')).toEqual([1, 1, 2, 1]);
  expect(tally('990102002')).toEqual([1, 0, 1, 0]);
  expect(tally('990103')).toEqual([1, 0, 0, 0]);
  expect(tally('990102')).toEqual([2, 1, 3, 1]);
  expect(tally('9901')).toEqual([3, 1, 3, 1]);
  expect(tally('9902')).toEqual([0, 0, 0, 0]);
  expect(tally('nation')).toEqual([3, 1, 3, 1]);
  expect(coverage.has('990102001001')).toBe(false);
});

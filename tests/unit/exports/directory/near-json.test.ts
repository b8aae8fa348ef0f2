import { expect, test } from '@playwright/test';
import { directoryOf, type Directory } from '../../../../src/domain/directory/directory.ts';
import { nearFiles } from '../../../../src/exports/directory/near-json.ts';
import { associationSchema } from '../../../../src/schemas/association.ts';
import { servicePlaceSchema } from '../../../../src/schemas/service-place.ts';
import { stationSchema } from '../../../../src/schemas/station.ts';

const at = (longitude: number) => ({
  address: '某路',
  position: { datum: 'WGS-84', longitude, latitude: 30 },
});
const association = (place: string, offices: object[], founded = 'founded') => ({
  ...associationSchema.parse({ name: `${place} 盲协`, kind: 'blind', place, founded, offices }),
  id: `${place}-blind`,
});

const directory = (): Directory =>
  directoryOf({
    divisions: [
      ['99', '云泽省'],
      ['9901', '云汀市'],
      ['990102', '临溪区'],
      ['990102001', '溪口街道'],
      ['990102001001', '西湖社区'],
      ['9902', '海汀市'],
    ].map(([code = '', name = '']) => ({ code, name })),
    associations: [
      association('9901', [at(123.1), at(123.3)]),
      association('990102', [{ address: '没有坐标' }]),
      association('9902', [at(125)]),
      association('99', [at(120)], 'preparing'),
    ],
    stations: [
      {
        ...stationSchema.parse({ name: '溪口街道联络点', place: '990102001', office: at(123.2) }),
        id: 'xikou',
      },
    ],
    servicePlaces: [
      {
        ...servicePlaceSchema.parse({
          ...{ name: '西湖工作站', kind: '残疾人工作站', place: '990102001001' },
          office: {
            address: '某巷',
            position: { datum: 'GCJ-02', longitude: 123.438635, latitude: 30.552162 },
          },
        }),
        id: 'xihu',
      },
    ],
    ...{ federations: [], villages: [], organisations: [], services: [], holidays: [] },
  });

test('every office with a position is an entry, under a place that has a page', () => {
  const index = nearFiles(directory()).get('index');
  expect(index?.entries?.map(({ url, place }) => [url, place])).toEqual([
    ['/associations/9901-blind/', '9901'],
    ['/associations/9901-blind/', '9901'],
    ['/associations/9902-blind/', '9902'],
    ['/service-places/xihu/', '990102001'],
    ['/stations/xikou/', '990102001'],
  ]);
  expect(index?.places?.['990102001']).toBe('云泽省云汀市临溪区溪口街道');
});

test('positions become WGS-84, as browsers give them', () => {
  const entry = nearFiles(directory())
    .get('index')
    ?.entries?.find((it) => it.url === '/service-places/xihu/');
  expect(entry?.position.longitude).toBeCloseTo(123.434, 2);
  expect(entry?.position.longitude).not.toBe(123.438635);
});

test('places with records and no position are counted', () => {
  expect(nearFiles(directory()).get('index')).toMatchObject({ unplaced: 1 });
});

test('too many entries for one file are split by city, each with the box that holds it', () => {
  const files = nearFiles(directory(), 3);
  expect([...files.keys()]).toEqual(['index', '9901', '9902']);
  const index = files.get('index');
  const parts = index && 'parts' in index ? index.parts : undefined;
  expect(index).toMatchObject({ unplaced: 1 });
  expect(parts?.map(({ code, from }) => [code, from])).toEqual([
    ['9901', { longitude: 123.1, latitude: 30 }],
    ['9902', { longitude: 125, latitude: 30 }],
  ]);
  expect(parts?.[0]?.to.longitude).toBeCloseTo(123.434, 2);
  expect(parts?.[1]?.to).toEqual({ longitude: 125, latitude: 30 });
});

test('an empty directory makes no file', () => {
  const none = {
    federations: [],
    associations: [],
    villages: [],
    organisations: [],
    servicePlaces: [],
    stations: [],
  };
  expect(nearFiles(directoryOf({ divisions: [], ...none, services: [], holidays: [] })).size).toBe(0);
});

import { expect, test } from '@playwright/test';
import { directoryOf } from '../../../../src/domain/directory/directory.ts';
import { federationAbove, federationsBelow, guideOf } from '../../../../src/domain/directory/guide.ts';
import { placeChoices } from '../../../../src/domain/places/place-choice.ts';
import { cityName, pagePlace, placeLabel } from '../../../../src/domain/places/place-label.ts';
import { federationSchema } from '../../../../src/schemas/federation.ts';

const divisions = [
  { code: '99', name: '云泽省' },
  { code: '9901', name: '云汀市' },
  { code: '990102', name: '临溪区' },
  { code: '990102001', name: '溪口街道' },
  { code: '990102001001', name: '西湖社区' },
  { code: '990103', name: '望潮区' },
];
const federation = (place: string, name: string) => ({
  id: place,
  ...federationSchema.parse({ name, place }),
});
const city = federation('9901', '云汀市残疾人联合会');
const county = federation('990102', '临溪区残疾人联合会');
const directory = directoryOf({
  divisions,
  federations: [city, county],
  associations: [],
  villages: [],
  organisations: [],
  servicePlaces: [],
  stations: [],
  services: [],
  holidays: [],
});

test('one chooses a city or a county at once, or only the outermost place where those would be too many', () => {
  const codes = (most: number) =>
    placeChoices(directory, most).map(({ place, below }) => [place.code, ...below.map((it) => it.code)]);
  expect(codes(3)).toEqual([['9901', '990102', '990103']]);
  expect(codes(2)).toEqual([['99']]);
});

test('the federation of the place guides, else the nearest above', () => {
  expect(guideOf(directory, '990102')?.id).toBe('990102');
  expect(guideOf(directory, '990103')?.id).toBe('9901');
  expect(guideOf(directory, '99')).toBeUndefined();
  expect(federationAbove(directory, county)?.id).toBe('9901');
  expect(federationAbove(directory, city)).toBeUndefined();
  expect(federationsBelow(directory, city).map((it) => it.id)).toEqual(['990102']);
});

test('a place is told from its namesakes by the one above, and a village is on the page of its township', () => {
  const { places } = directory;
  expect(placeLabel(places, '990102')).toBe('云汀市临溪区');
  expect(placeLabel(places, '999999')).toBe('999999');
  expect(pagePlace(places, '990102001001')?.code).toBe('990102001');
  expect(pagePlace(places, '990102')?.code).toBe('990102');
  expect(cityName(places, '990102001')).toBe('云汀市');
  expect(cityName(places, '99')).toBeUndefined();
});

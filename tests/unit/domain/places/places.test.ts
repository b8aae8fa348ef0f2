import { expect, test } from '@playwright/test';
import {
  fullName,
  levelOf,
  placesWithin,
  placesOf,
  prefixesOf,
} from '../../../../src/domain/places/places.ts';
import { parseDivisions } from '../../../../src/records/divisions.ts';
import { hasRealDivisions, realDivisions, realTownships } from '../../../support/real-divisions.ts';

const list = (text: string) =>
  placesOf(text.split(' ').map((row) => ({ code: row.replace(/\D/g, ''), name: row.replace(/\d/g, '') })));

const small = list('99云泽省 9901云汀市 990102临溪区 990102001溪口街道 990102001001溪口社区 990103望潮区');
const names = (codes: readonly string[], places = small) =>
  codes.map((code) => places.byCode.get(code)?.name);

test('the tree follows the codes, whatever the order of the rows', () => {
  const shuffled = list(
    '990103望潮区 990102001溪口街道 9901云汀市 990102临溪区 99云泽省 990102001001溪口社区',
  );
  for (const places of [small, shuffled]) {
    expect(places.roots).toEqual(['99']);
    expect(names(places.byCode.get('9901')?.children ?? [])).toEqual(['临溪区', '望潮区']);
    expect(places.ancestors('990102001001').map((it) => it.name)).toEqual([
      '云泽省',
      '云汀市',
      '临溪区',
      '溪口街道',
    ]);
    expect(fullName(places, '990102')).toBe('云泽省云汀市临溪区');
  }
});

const written: [code: string, place: string | undefined][] = [
  ['9901', '9901'],
  ['990100', '9901'],
  ['990000', '99'],
  ['990102', '990102'],
  ['990200', undefined],
  ['980000', undefined],
  ['9901020', undefined],
  ['990102000', undefined],
  ['', undefined],
];
for (const [code, place] of written)
  test(`the code ${code || '(empty)'} means ${place ?? 'no place'}`, () => {
    expect(small.resolve(code)?.code).toBe(place);
  });

test('six digits stay six digits where the short form is not declared', () => {
  expect(list('990102临溪区 990300远山区').resolve('990300')?.code).toBe('990300');
});

for (const placeholder of ['市辖区', '县', '省直辖县级行政区划', '自治区直辖县级行政区划'])
  test(`${placeholder} is a level of the code and no place`, () => {
    const places = list(`98直辖市 9801${placeholder} 980101东区`);
    expect([...places.byCode.keys()]).toEqual(['98', '980101']);
    expect(places.byCode.get('980101')?.parent).toBe('98');
    expect(places.resolve('980100')?.code).toBe('98');
  });

test('a county may be called 县 in full: only the level of cities has placeholders', () => {
  expect([...list('9801甲市 980121县').byCode.keys()]).toEqual(['9801', '980121']);
});

test('a six-digit code that only repeats its city drops out, and its towns hang on the city', () => {
  const places = list('97丁省 9719莞城市 971900莞城市 971900101石龙镇 971900101001新街社区');
  expect([...places.byCode.keys()]).toEqual(['97', '9719', '971900101', '971900101001']);
  expect(places.byCode.get('9719')?.children).toEqual(['971900101']);
  expect(places.resolve('971900')?.code).toBe('9719');
  const other = list('9719莞城市 971900高新区');
  expect([...other.byCode.keys()]).toEqual(['9719', '971900']);
});

test('a place whose parents are not in the list is a root; the first of two rows counts', () => {
  const places = list('990102临溪区 990102001溪口街道 990301001远山街道 990102又一个');
  expect(places.roots).toEqual(['990102', '990301001']);
  expect(places.byCode.get('990102')?.name).toBe('临溪区');
  expect(placesOf([]).roots).toEqual([]);
});

test('the places of an area are those whose codes begin with it, in their order, down to a level', () => {
  const all = list(
    '99省 9901市 990101区 990101001镇 990101001001村 990102区 9902市 990202县 990303001乡 98省 9801市 9803市',
  );
  const levels = ['province', 'city', 'county', 'township', 'village'] as const;
  for (const area of ['', '9', '99', '9901', '990101', '990101001', '9903', '990303001', '97'])
    for (const [depth, level] of levels.entries()) {
      const within = [...all.byCode.values()].filter(
        (it) => it.code.startsWith(area) && levels.indexOf(it.level) <= depth,
      );
      expect([...placesWithin(all, area, level)]).toEqual(within);
    }
  expect([...placesWithin(all, '9901', 'village')].length).toBe(5);
});

test('levels and prefixes follow the digits', () => {
  expect(['99', '9901', '990102', '990102001', '990102001001', '1', '99010'].map(levelOf)).toEqual([
    ...['province', 'city', 'county', 'township', 'village'],
    ...[undefined, undefined],
  ]);
  expect(prefixesOf('990102001')).toEqual(['990102', '9901', '99']);
});

test('the places of the country', () => {
  test.skip(!hasRealDivisions, `没有 ${realDivisions}：全国行政区划没有核对`);
  const { divisions, errors, warnings } = parseDivisions(realTownships());
  expect([errors, warnings]).toEqual([[], []]);
  const places = placesOf(divisions);
  const counts = { province: 0, city: 0, county: 0, township: 0, village: 0 };
  for (const { level } of places.byCode.values()) counts[level] += 1;
  expect(counts).toEqual({
    province: 31,
    city: 333,
    county: 2975,
    township: 41_352,
    village: 10,
  });
  expect(places.roots).toHaveLength(31);
  expect(places.ancestors('110101001001').map((it) => it.name)).toEqual(['北京市', '东城区', '东华门街道']);
  for (const [six, city] of [
    ['441900', '4419'],
    ['442000', '4420'],
    ['460400', '4604'],
  ] as const) {
    expect(places.resolve(six)?.code).toBe(city);
    const children = places.byCode.get(city)?.children ?? [];
    expect(children.every((code) => code.length === 9 && code.startsWith(six))).toBe(true);
    expect(children.length).toBe(
      divisions.filter((it) => it.code.length === 9 && it.code.startsWith(six)).length,
    );
  }
  expect(names(places.byCode.get('4419')?.children.slice(0, 2) ?? [], places)).toEqual([
    '东城街道',
    '南城街道',
  ]);
});

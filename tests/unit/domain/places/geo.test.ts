import { expect, test } from '@playwright/test';
import { filled } from '../../../../src/client/filled.ts';
import { toBd09, toGcj02, toWgs84, type Position } from '../../../../src/domain/places/geo-datum.ts';
import { mapLinks } from '../../../../src/domain/places/geo-links.ts';
import { distance, nearestPerPlace, roundedDistance, type Point } from '../../../../src/domain/places/geo.ts';
import { words } from '../../../../src/words/zh-CN/index.ts';

const point = (longitude: number, latitude: number): Point => ({ longitude, latitude });
const beijing = point(116.391, 39.907);
const position = (datum: Position['datum'], at: Point = beijing): Position => ({ datum, ...at });

test('distances are those of the great circle', () => {
  // A degree of latitude is 111.195 km on a sphere of 6,371.0088 km; Beijing to Shanghai is about 1,068 km.
  expect(distance(point(110, 30), point(110, 31))).toBeCloseTo(111_195, -1);
  expect(distance(point(116.4074, 39.9042), point(121.4737, 31.2304)) / 1000).toBeCloseTo(1067.5, -1);
  expect(distance(beijing, beijing)).toBe(0);
  expect(distance(point(179.9, 0), point(-179.9, 0))).toBeCloseTo(22_239, -1);
  expect(distance(point(0, 0), point(180, 0))).toBeCloseTo(Math.PI * 6_371_008.8, 0);
});

const said: [metres: number, words: string][] = [
  [0, '不到 50 米'],
  [44, '不到 50 米'],
  [45, '约 50 米'],
  [349, '约 350 米'],
  [974, '约 950 米'],
  [975, '约 1 公里'],
  [2412, '约 2.4 公里'],
  [9949, '约 9.9 公里'],
  [9951, '约 10 公里'],
  [36_499, '约 36 公里'],
];
for (const [metres, text] of said)
  test(`${metres} m in words`, () => {
    const { unit, count } = roundedDistance(metres);
    expect(filled(words.near.script[unit], { count })).toBe(text);
  });

test('nearest first per place; places without a position are counted, not lost', () => {
  const at = (place: string, id: string, position?: Point) => ({
    place,
    id,
    ...(position ? { position } : {}),
  });
  const found = nearestPerPlace(
    [
      at('990103', 'far', point(116.5, 39.9)),
      at('990102', 'b', point(116.41, 39.907)),
      at('990102', 'a', point(116.392, 39.907)),
      at('990102', 'nowhere'),
      at('990122', 'nowhere either'),
      at('990121', 'nor here'),
    ],
    beijing,
  );
  expect(found.places.map((it) => [it.place, it.items.map(({ item }) => item.id)])).toEqual([
    ['990102', ['a', 'b']],
    ['990103', ['far']],
  ]);
  expect(found.places[0]?.distance).toBeCloseTo(85, 0);
  expect(found.unplaced).toEqual(['990121', '990122']);
  expect(nearestPerPlace([], beijing)).toEqual({ places: [], unplaced: [] });
});

test('the datums of China are hundreds of metres apart, each in its known direction', () => {
  // Published pair for the Tiananmen area; both systems shift to the north-east here.
  const gcj = toGcj02(position('WGS-84'));
  const bd = toBd09(position('WGS-84'));
  expect(gcj).toEqual({ longitude: 116.397241, latitude: 39.908401 });
  expect(distance(beijing, gcj)).toBeGreaterThan(500);
  expect(distance(beijing, gcj)).toBeLessThan(600);
  expect(bd.longitude - gcj.longitude).toBeCloseTo(0.0064, 3);
  expect(bd.latitude - gcj.latitude).toBeCloseTo(0.0063, 3);
});

for (const datum of ['WGS-84', 'GCJ-02', 'BD-09'] as const)
  test(`${datum} there and back is within two metres`, () => {
    const there: Record<Position['datum'], Point> = {
      'WGS-84': toWgs84(position(datum)),
      'GCJ-02': toGcj02(position(datum)),
      'BD-09': toBd09(position(datum)),
    };
    expect(there[datum]).toEqual(beijing);
    const back = { 'WGS-84': toWgs84, 'GCJ-02': toGcj02, 'BD-09': toBd09 }[datum];
    for (const [other, at] of Object.entries(there))
      expect(distance(back(position(other as Position['datum'], at)), beijing), other).toBeLessThan(2);
  });

test('map links carry the datum of each service', () => {
  const office = { address: '水岸路 1 号', position: position('WGS-84') };
  const [amap, baidu] = mapLinks(office, '云汀市残联 & 盲协', '云汀市').map((it) => new URL(it.url));
  expect([amap?.origin, amap?.pathname]).toEqual(['https://uri.amap.com', '/marker']);
  expect(Object.fromEntries(amap?.searchParams ?? [])).toMatchObject({
    position: '116.397241,39.908401',
    name: '云汀市残联 & 盲协',
    coordinate: 'gaode',
  });
  expect([baidu?.origin, baidu?.pathname]).toEqual(['https://api.map.baidu.com', '/marker']);
  const bd = toBd09(office.position);
  expect(Object.fromEntries(baidu?.searchParams ?? [])).toMatchObject({
    location: `${bd.latitude},${bd.longitude}`,
    title: '云汀市残联 & 盲协',
    content: '水岸路 1 号',
    output: 'html',
    coord_type: 'bd09ll',
  });
});

test('without a position the address is searched, in the right city', () => {
  const keyword = (address: string, region?: string) =>
    mapLinks({ address }, '残联', region).map((it) => [
      it.exact,
      new URL(it.url).searchParams.get(it.service === 'amap' ? 'keyword' : 'address'),
    ]);
  const full = '云汀市临溪区水岸路 1 号';
  expect(keyword('临溪区水岸路 1 号', '云汀市')).toEqual([
    [false, full],
    [false, full],
  ]);
  expect(keyword(full, '云汀市')[0]).toEqual([false, full]);
  expect(keyword('水岸路 1 号')[1]).toEqual([false, '水岸路 1 号']);
});

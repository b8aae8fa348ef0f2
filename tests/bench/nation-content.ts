import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { placesOf, type Place } from '../../src/domain/places/places.ts';
import { parseDivisions } from '../../src/records/divisions.ts';
import type { Division } from '../../src/schemas/division.ts';
import { audit, evaluation, opportunity, policy, years } from './nation-published.ts';
import { association, federation, isAudited, kinds, villages } from './nation-records.ts';
import { randomOf } from './random.ts';

/** A file of a content folder: path below it and text. */
export type ContentFile = [path: string, text: string];

/** Where the real list of divisions lies, seen from the repository. */
export const divisionsFile = '../shared/real/divisions.csv.gz';

const site = {
  name: '全国规模测试信息公开',
  publisher: '全国规模测试',
  url: 'https://nation.example.org/',
  description: '用真实行政区划和虚构记录测量构建速度，不公布',
  keywords: ['测试'],
  demo: true,
  hotline: '12385',
  contact: {
    address: '演示地址',
    phone: '0199-5550385',
    textChannel: '演示渠道',
    email: 'bench@example.org',
  },
  registrations: {},
  channels: [],
};

/** The real divisions, of the first so many provinces. Throws where the list is missing or has a fault. */
export function readRealDivisions(path: string, provinces = Infinity): Division[] {
  const [head = '', ...rows] = gunzipSync(readFileSync(path)).toString('utf8').split('\n');
  const taken = new Set(
    rows
      .filter((it) => it.indexOf(',') === 2)
      .map((it) => it.slice(0, 2))
      .slice(0, provinces),
  );
  const { divisions, errors } = parseDivisions(
    [head, ...rows.filter((it) => taken.has(it.slice(0, 2)))].join('\n'),
  );
  if (errors[0]) throw new Error(`${path}: ${errors[0].what}`);
  return divisions;
}

const json = (value: unknown): string => `${JSON.stringify(value)}\n`;

const hasFederation = ({ code, level }: Place, random = randomOf(`federation ${code}`)): boolean =>
  level !== 'county' || random.chance(0.5);

function* recordsOf(place: Place): Generator<ContentFile> {
  const { code } = place;
  const random = randomOf(`federation ${code}`);
  if (hasFederation(place, random)) yield [`federations/${code}.json`, json(federation(place, random))];
  for (const kind of kinds) {
    const record = association(place, kind, randomOf(`${code}-${kind}`));
    if (record) yield [`associations/${code}-${kind}.json`, json(record)];
  }
}

/**
 * A content folder over these divisions, the same in every run: at each county and above a federation (at every second
 * county) and the five associations with gaps, in every township a record of each village. The records are fictional.
 */
export function* nationContent(divisions: readonly Division[]): Generator<ContentFile> {
  yield ['site.json', json(site)];
  yield [
    'divisions.csv',
    ['code,name', ...divisions.map(({ code, name }) => `${code},${name}`), ''].join('\n'),
  ];
  const { byCode } = placesOf(divisions);
  for (const place of byCode.values()) {
    const { code, level, children } = place;
    if (level === 'township') {
      const below = children.flatMap((it) => byCode.get(it) ?? []);
      yield [`villages/${code}.json`, json(villages(code, below, randomOf(code)))];
    } else if (level !== 'village') yield* recordsOf(place);
  }
}

/**
 * What is published of these divisions besides: each federation asks for volunteers; each province and city has a text with
 * commitments, three evaluations, and three audits of each of its associations.
 */
export function* publishedContent(divisions: readonly Division[]): Generator<ContentFile> {
  for (const place of placesOf(divisions).byCode.values()) {
    const { code, level } = place;
    if (level === 'township' || level === 'village') continue;
    if (hasFederation(place))
      yield [`volunteering/${code}-outings.json`, json(opportunity(place, randomOf(`outings ${code}`)))];
    if (!isAudited(place)) continue;
    yield [`policies/associations-${code}.mdx`, policy(place)];
    for (const year of years) {
      yield [`evaluations/rehabilitation-${code}-${year}.json`, json(evaluation(place, year))];
      for (const kind of kinds) {
        const record = association(place, kind, randomOf(`${code}-${kind}`));
        if (record && record['founded'] !== 'preparing')
          yield [`audits/${code}-${kind}-${year}.json`, json(audit(`${code}-${kind}`, year))];
      }
    }
  }
}

/** Writes a content folder. @returns how many files it has */
export function writeContent(dir: string, files: Iterable<ContentFile>): number {
  let count = 0;
  for (const [path, text] of files) {
    mkdirSync(dirname(join(dir, path)), { recursive: true });
    writeFileSync(join(dir, path), text);
    count += 1;
  }
  return count;
}

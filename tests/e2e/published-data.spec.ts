import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { findAll, getAttributeValue, textContent } from 'domutils';
import { parseDocument } from 'htmlparser2';
import { loadSite } from '../../src/site.ts';
import { builtFile, builtPages, siteFolder } from '../support/site-folder.ts';

/** Properties of each type that the portal uses, as the vocabulary of schema.org has them, with those of its ancestors. */
const vocabulary = JSON.parse(
  readFileSync(join(import.meta.dirname, '../fixtures/schema-org.json'), 'utf8'),
) as Record<string, string[]>;
const site = loadSite(join(import.meta.dirname, '../../content'));

interface Head {
  path: string;
  /** Attributes of its links and meta elements. */
  links: Record<string, string>[];
  metas: Map<string, string>;
  jsonLd: unknown[];
}

function headOf(path: string): Head {
  const [html = ''] = builtFile(`${path}index.html`).split('</head>');
  const elements = findAll(() => true, parseDocument(html).children);
  const named = elements.filter((it) => it.name === 'meta');
  return {
    path,
    links: elements.filter((it) => it.name === 'link').map((it) => it.attribs),
    metas: new Map(
      named.map(({ attribs: { name, property, content } }) => [property ?? name ?? '', content ?? '']),
    ),
    jsonLd: elements
      .filter((it) => getAttributeValue(it, 'type') === 'application/ld+json')
      .map((it): unknown => JSON.parse(textContent(it))),
  };
}

let heads: Head[];
test.beforeAll(() => {
  heads = builtPages().map(headOf);
});

/** What is wrong on any page, by page. */
const faults = (of: (head: Head) => (string | false | undefined)[]): string[] =>
  heads.flatMap((it) => of(it).flatMap((fault) => (fault ? [`${it.path}: ${fault}`] : [])));

test('every page says its address, and a shared link has a title, a description and a picture', () => {
  expect(heads.length).toBeGreaterThan(500);
  const wrong = faults(({ path, links, metas }) => {
    const address = new URL(`${site.base}${path}`, site.origin).href;
    const canonical = links.filter((it) => it['rel'] === 'canonical').map((it) => it['href']);
    const card = ['og:title', 'og:description', 'og:image', 'og:type', 'og:site_name'];
    return [
      canonical.join() !== address && `canonical ${canonical.join()}`,
      metas.get('og:url') !== address && `og:url ${metas.get('og:url') ?? 'missing'}`,
      ...card.map((it) => !metas.get(it) && it),
    ];
  });
  expect(wrong).toEqual([]);
});

test('every file that the head of a page leads to is there', () => {
  const alternates = heads.flatMap(({ links }) =>
    links.filter((it) => it['rel'] === 'alternate').map((it) => it['href'] ?? ''),
  );
  expect(alternates.length).toBeGreaterThan(heads.length);
  const missing = alternates.filter((it) => {
    const path = new URL(it, site.origin).pathname.slice(site.base.length);
    return !existsSync(join(siteFolder(), decodeURIComponent(path)));
  });
  expect(missing).toEqual([]);
});

function unknownProperties(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(unknownProperties);
  if (typeof value !== 'object' || value === null) return [];
  const type = '@type' in value ? String(value['@type']) : undefined;
  const known = type === undefined ? ['@id'] : (vocabulary[type] ?? []);
  return Object.entries(value).flatMap(([property, inner]) => [
    ...(known.includes(property) ? [] : [`${type ?? 'no type'}.${property}`]),
    ...unknownProperties(inner),
  ]);
}

test('what pages say to programs uses the words of schema.org, each where it belongs', () => {
  expect(faults(({ jsonLd }) => jsonLd.flatMap(unknownProperties))).toEqual([]);
  const weeks = JSON.stringify(heads.map((it) => it.jsonLd)).matchAll(/"byMonthWeek":(-?\d+)/g);
  expect([...weeks].map((it) => Number(it[1])).filter((it) => it < 1 || it > 5)).toEqual([]);
});

test('every data set can be found: a page and an id of its own, what a row is, licence, day, place, columns', () => {
  const sets = heads.flatMap(({ path, jsonLd }) =>
    (jsonLd as { '@type': string; '@id': string; description: string }[])
      .filter((it) => it['@type'] === 'Dataset')
      .map((it) => ({ path, ...it })),
  );
  expect(sets.length).toBeGreaterThan(20);
  expect(new Set(sets.map((it) => it['@id'])).size).toBe(sets.length);
  for (const set of sets) {
    expect(set['@id']).toBe(new URL(`${site.base}${set.path}`, site.origin).href);
    expect(set.description.length).toBeGreaterThanOrEqual(50);
    for (const property of ['license', 'dateModified', 'spatialCoverage', 'variableMeasured', 'distribution'])
      expect(set).toHaveProperty(property);
  }
});

test('an audit says the day on which it was first published, and that of its last correction', () => {
  const reports = heads.flatMap(({ path, jsonLd }) =>
    (jsonLd as { '@type': string; datePublished: string; dateModified: string }[])
      .filter((it) => it['@type'] === 'Report' && /^audits\/[^/]+\/$/.test(path))
      .map(({ datePublished, dateModified }) => ({ path, datePublished, dateModified })),
  );
  expect(reports.length).toBeGreaterThan(10);
  expect(reports.some((it) => it.datePublished !== it.dateModified)).toBe(true);
  for (const { path, datePublished, dateModified } of reports) {
    const { revisions } = JSON.parse(builtFile(`${path.slice(0, -1)}.json`)) as {
      revisions: { publishedOn: string }[];
    };
    const days = [revisions[0]?.publishedOn, revisions.at(-1)?.publishedOn];
    expect([path, datePublished, dateModified]).toEqual([path, ...days]);
  }
});

test('the sitemap has the day of change of every page that states one', () => {
  const stated = heads.filter((it) => it.metas.has('article:modified_time'));
  expect(stated.length).toBeGreaterThan(100);
  const entries = builtFile('sitemap.xml').matchAll(/<loc>([^<]+)<\/loc>(?:<lastmod>([^<]+)<\/lastmod>)?/g);
  const days = new Map([...entries].map(([, loc, day]) => [loc, day]));
  for (const { path, metas } of stated) {
    const address = new URL(`${site.base}${path}`, site.origin).href;
    expect([path, days.get(address)]).toEqual([path, metas.get('article:modified_time')?.slice(0, 10)]);
  }
});

test('beside every CSV link stands what a double click does, and the workbook comes first', () => {
  const pages = builtPages().filter((it) => /href="[^"]+\.csv" download/.test(builtFile(`${it}index.html`)));
  expect(pages.length).toBeGreaterThan(500);
  for (const path of pages) {
    const html = builtFile(`${path}index.html`);
    if (path === 'data/') {
      expect(html).toContain('双击打开会弄坏');
      continue;
    }
    const [, csv = ''] = /href="([^"]+)\.csv" download/.exec(html) ?? [];
    const after = html.slice(html.indexOf(`${csv}.csv" download`)).slice(0, 400);
    expect([path, after]).toEqual([path, expect.stringContaining('双击打开会弄坏')]);
    const workbook = html.indexOf(`${csv}.xlsx" download`);
    expect(workbook).toBeLessThan(html.indexOf(`${csv}.csv" download`));
  }
});

test('data of the site may be read by programs elsewhere, each with its media type', async ({ request }) => {
  const types = {
    'data/audits.csv': 'text/csv; charset=utf-8',
    'data/audits.json': 'application/json; charset=utf-8',
    'data/places.geojson': 'application/geo+json',
    'data/catalog.jsonld': 'application/ld+json',
    'updates/feed.xml': 'application/atom+xml; charset=utf-8',
    'volunteer/calendar.ics': 'text/calendar; charset=utf-8',
  };
  for (const [path, type] of Object.entries(types)) {
    const answer = await request.get(path);
    expect([path, answer.status(), answer.headers()['content-type']]).toEqual([path, 200, type]);
    expect(answer.headers()['access-control-allow-origin']).toBe('*');
  }
  expect((await request.get('about/')).headers()).not.toHaveProperty('access-control-allow-origin');
});

interface Positioned {
  url: string;
  wgs84?: { longitude: number; latitude: number };
}

test('the map file has every position once, within the country, as the tables have it in WGS-84', () => {
  const { features } = JSON.parse(builtFile('data/places.geojson')) as {
    features: { id: string; geometry: { coordinates: [number, number] }; properties: Positioned }[];
  };
  expect(features.length).toBeGreaterThan(50);
  expect(new Set(features.map((it) => it.id)).size).toBe(features.length);
  for (const { geometry } of features) {
    const [longitude, latitude] = geometry.coordinates;
    expect(longitude > 73 && longitude < 136 && latitude > 3 && latitude < 54).toBe(true);
  }
});

test('a picture of a QR code can be read without the style sheet: ground and signs have their colours', () => {
  const pictures = builtPages().flatMap((path) =>
    [...builtFile(`${path}index.html`).matchAll(/<svg[^>]*class="[^"]*qr[^"]*"[\s\S]*?<\/svg>/g)].map(
      ([picture]) => ({ path, picture }),
    ),
  );
  expect(pictures.length).toBeGreaterThan(10);
  for (const { path, picture } of pictures) {
    expect([path, picture]).toEqual([path, expect.stringMatching(/<rect[^>]*fill="#fff"/)]);
    expect([path, picture]).toEqual([path, expect.stringMatching(/<path[^>]*fill="#000"/)]);
  }
});

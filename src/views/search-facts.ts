import { placeLabel } from '../domain/places/place-label.ts';
import { policyNumber } from '../domain/policies/citations.ts';
import { kinds } from '../kinds/index.ts';
import type { Kind } from '../kinds/definition.ts';
import { latestYear } from '../queries/audits/audit-state.ts';
import { single } from '../queries/content/content.ts';
import { once, onceByValueIn, onceFor } from '../readings/once.ts';
import { directory } from '../queries/directory/directory.ts';
import { site } from '../queries/site/site.ts';
import { sitePages } from '../queries/site/pages.ts';
import { outOfForce, policyStatus, type Policy } from '../schemas/policy.ts';
import { placeOfRecord, type PlacedRecord } from './record-place.ts';
import type { SearchFacts } from '../search/build/extract.ts';
import type { Words } from '../words/languages.ts';

/** What records say of themselves besides their own fields, as far as they say it. */
interface Told extends PlacedRecord {
  level?: string;
  year?: number;
  status?: string;
  publishedOn?: string;
  adoptedOn?: string;
  answers?: string[];
}

/** What a record states in these fields, as it writes it; of a telephone also its digits alone. */
function identifiers(value: unknown, fields: readonly string[], field = ''): string[] {
  if (typeof value === 'string') {
    const digits = /^[\d\s()+-]+$/.test(value) ? value.replace(/\D/g, '') : value;
    const local = /^0\d{2,3}-\d{7,8}$/.test(value) ? [value.replace(/^0\d+-/, '')] : [];
    return fields.includes(field) ? [value, digits, ...local] : [];
  }
  if (Array.isArray(value)) return value.flatMap((it) => identifiers(it, fields, field));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, it]) => identifiers(it, fields, name));
}

/** The kinds in the order in which the search shows them where answers are as good. */
const ranked = onceFor((words: Words) =>
  kinds(words)
    .toSorted((a, b) => a.rank - b.rank)
    .map((it) => it.name),
);
/** Where lists stand, which only repeat records. */
const last = (words: Words): number => ranked(words).length;

const kindByFolder = onceFor((words: Words) => new Map(kinds(words).map((it) => [it.folder, it])));

/** A place is also known without 市, 区, 县, 镇, 街道: by the endings that the language names. */
const shortName = ({ searchLanguage }: Words, name: string): string[] => {
  const ending = searchLanguage.placeEndings.find((it) => name.endsWith(it) && name.length - it.length >= 2);
  return ending === undefined ? [] : [name.slice(0, -ending.length)];
};

/** What a record of a kind is in a result: the short word of the language, else the kind's own label. */
const wordOf = ({ searchLanguage }: Words, { name, label }: Kind): string =>
  (searchLanguage.kinds as Partial<Record<string, string>>)[name] ?? label;

function recordFacts(words: Words, kind: Kind, item: Told): SearchFacts {
  const { places } = directory();
  const title = kind.titleOf(item.id) ?? '';
  const isPlace = kind.name === 'divisions';
  const place = placeOfRecord(words, kind, item);
  const number = kind.name === 'policies' ? policyNumber(item as unknown as Policy) : undefined;
  const date = item.publishedOn ?? item.adoptedOn;
  const year = item.year ?? (date === undefined ? undefined : Number(date.slice(0, 4)));
  const above = place === undefined ? undefined : places.byCode.get(place);
  const answers = [...new Set([...(item.answers ?? []), ...questionsOf(kind.name, item.id)])];
  return {
    kind: wordOf(words, kind),
    // Who publishes the portal is meant before others of the same kind.
    rank: ranked(words).indexOf(kind.name) - (title === site.publisher ? 0.5 : 0),
    ...(above && {
      place: above.code,
      placeName: placeLabel(places, above.code),
      placeNames: [...places.ancestors(above.code), above]
        .filter((it) => it === above || it.level === 'county')
        .flatMap((it) => (title.includes(it.name) ? [] : [it.name])),
    }),
    ...(year === undefined ? {} : { year }),
    ...(kind.name === 'policies' &&
      item.status !== undefined && { status: words.value(policyStatus, item.status) }),
    ...(outOfForce.some((it) => it === item.status) && { over: true }),
    ...(isPlace && { gathers: true }),
    names: [
      ...new Set([
        title,
        ...(number === undefined ? [] : [number]),
        ...(isPlace ? shortName(words, title) : []),
        ...identifiers(item, kind.knownBy),
      ]),
    ].filter(Boolean),
    ...(answers.length > 0 && { answers }),
  };
}

/** Pages of a kind that are no list of its records, but say something of their own. */
const ownPages = onceByValueIn(
  'own-pages',
  (words: Words) =>
    new Set(
      kinds(words)
        .flatMap((it) => it.siteMap?.links?.() ?? [])
        .map((it) => it.path),
    ),
);
const tellsItsOwn = /^\/(?:glossary|audits\/missing\/\d+|volunteer\/guide|coverage|near)\/$/;

/** Questions that records answer, by their kind and id, as the words of the search have them. */
const questions = once(
  () =>
    new Map(
      Object.entries(single('search-words')?.answers ?? {}).flatMap(([kind, records = []]) =>
        records.map(({ id, asked }) => [`${kind}/${id}`, asked] as const),
      ),
    ),
);
const questionsOf = (kind: string, id: string): string[] => questions().get(`${kind}/${id}`) ?? [];

/** Every record with its kind, title, place, year, status and path, for those who look through the titles. */
export const titleRows = (words: Words): (string | number | undefined)[][] =>
  kinds(words).flatMap((kind) =>
    kind.name === 'villages'
      ? []
      : kind.records().map((item) => {
          const { kind: word, placeName, year, status } = recordFacts(words, kind, item);
          return [word, kind.titleOf(item.id), placeName, year, status, kind.pathOf(item.id)];
        }),
  );

/** Known questions that a page answers which is no record, whoever wrote it. */
function ownAnswers({ searchLanguage: { answers } }: Words, path: string): string[] {
  const [, year] = /^\/audits\/missing\/(\d{4})\/$/.exec(path) ?? [];
  if (year !== undefined)
    return [...(Number(year) === latestYear() ? answers.missing : []), ...answers.missingOf(Number(year))];
  const pages: Partial<Record<string, string[]>> = answers.pages;
  return pages[path] ?? [];
}

/** What the search is told of the page at a path: of a record what it is about, of all others whether they only list records. */
export async function searchFacts(words: Words, path: string): Promise<SearchFacts> {
  const [, folder = '', id = '', ...below] = path.split('/');
  const kind = kindByFolder(words).get(folder);
  const item = below.length === 1 ? kind?.byId(id) : undefined;
  if (kind && item) return recordFacts(words, kind, item);
  const { page, list } = words.searchLanguage;
  const own = (await sitePages()).find((it) => path === `/${it.id}/`);
  if (own || ownPages(words).has(path) || tellsItsOwn.test(path)) {
    const { answers: written = [] } = (own?.data ?? {}) as { answers?: string[] };
    const answers = [...new Set([...written, ...ownAnswers(words, path)])];
    const [year] = /\d{4}/.exec(id === 'missing' ? (below[0] ?? '') : '') ?? [];
    const repeats = !own && (folder === 'glossary' || (id !== '' && !tellsItsOwn.test(path)));
    return {
      ...{ kind: page, rank: repeats ? last(words) : 0, names: [] },
      ...(year !== undefined && { year: Number(year) }),
      ...(answers.length > 0 && { answers }),
      ...(path === '/glossary/' && { explains: true }),
    };
  }
  const answers = ownAnswers(words, path);
  return {
    ...{ kind: list, rank: last(words), list: true, names: [] },
    ...(answers.length > 0 && { answers }),
  };
}

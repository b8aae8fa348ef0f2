import { collections, type CollectionName } from '../schemas/collections.ts';

/** Collections without a list in numbered pages: their ids may be plain numbers, place codes for one. */
const unlisted: ReadonlySet<CollectionName> = new Set([
  'federations',
  'villages',
  'holidays',
  'pages',
] as const);

/** What the portal has below the folder of a collection besides its records: lists, years, files, parts of records. */
const below = new Set([
  ...[
    'list',
    'page',
    'feed',
    'changes',
    'year',
    'missing',
    'missed',
    'rectification',
    'organisation',
    'revisions',
  ],
  ...['table', 'values', 'board', 'calendar', 'guide', 'place', 'filters', 'schema', 'api', 'near'],
  ...['status', 'kind', 'topic', 'issuer', 'type', 'level', 'strength', 'measure', 'policy', 'time', 'grade'],
]);

/** What it has below the folder of one collection alone. */
const belowOne: Partial<Record<string, readonly string[]>> = {
  audits: ['matrix', 'money'],
  commitments: ['matrix'],
};

/** What pages and data of the portal stand in, or are named after, at the root of the site: its collections, and what is made of them. */
const ofPortal = new Set([
  ...Object.keys(collections).filter((it) => it !== 'pages' && it !== 'volunteering'),
  ...'commitments coverage data due easy-read glossary measures near originals places reading robots search sitemap updates volunteer'.split(
    ' ',
  ),
]);

/** What tools write at the root of the site, or visitors and machines expect there. */
const reserved = new Set(['volunteering', '_astro', 'pagefind', 'favicon', 'assets', 'sitemap-index']);

/** Whether the portal itself writes a file of the built site, by its path below the root; else a tool or the federation does. */
export const isPortalFile = (file: string): boolean => ofPortal.has(/^[^/.]*/.exec(file)?.[0] ?? '');

/** Whether the portal itself has a page or file where a record of this id would stand; `commitments` are records, too. */
export function isOwnAddress(collection: CollectionName | 'commitments', id: string): boolean {
  const name = id.toLowerCase();
  if (collection === 'pages')
    return ofPortal.has(name) || reserved.has(name) || /^\d+$/.test(name) || name.startsWith('sitemap');
  if (belowOne[collection]?.includes(name)) return true;
  if (collection !== 'commitments' && unlisted.has(collection)) return below.has(name);
  return below.has(name) || /^\d+$/.test(name);
}

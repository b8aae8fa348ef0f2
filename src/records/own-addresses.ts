import type { CollectionName } from '../schemas/collections.ts';

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

/** What stands at the root of the site besides the federation's own pages. */
const atRoot = new Set([
  ...['associations', 'audits', 'budgets', 'commitments', 'coverage', 'data', 'documents', 'evaluations'],
  ...[
    'federations',
    'holidays',
    'inspections',
    'measures',
    'near',
    'observations',
    'organisations',
    'places',
  ],
  ...[
    'policies',
    'search',
    'service-places',
    'services',
    'sitemap',
    'stations',
    'surveys',
    'updates',
    'villages',
  ],
  ...['volunteer', 'volunteering', 'robots', 'pagefind', '_astro', 'favicon', 'assets', 'sitemap-index'],
]);

/** Whether the portal itself has a page or file where a record of this id would stand; `commitments` are records, too. */
export function isOwnAddress(collection: CollectionName | 'commitments', id: string): boolean {
  const name = id.toLowerCase();
  if (collection === 'pages') return atRoot.has(name) || /^\d+$/.test(name) || name.startsWith('sitemap');
  if (collection !== 'commitments' && unlisted.has(collection)) return below.has(name);
  return below.has(name) || /^\d+$/.test(name);
}

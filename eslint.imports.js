/**
 * Who may import what: `content → schemas → domain → queries → pages → components → dist → gates`, never back.
 * One row a room: what a path must not match, and what to do instead.
 * @typedef {{ files: string[], patterns: { regex: string, message: string, allowTypeImports?: boolean, importNamePattern?: string }[] }} Room
 */

/** @param {string} names rooms of src, joined by |; a neighbour in one's own room (`./pages.ts`) is none of them */
const rooms = (names) => `^(?:\\.\\./)+(?:${names})(?:/|\\.ts$|$)`;

/** The folders of src/domain: one a subject. */
const subjects =
  'policies|commitments|measures|audits|results|directory|places|office|volunteering|lists|privacy|values';

const readsCollections = {
  regex: '^astro:content$',
  importNamePattern: '^(get|collection)',
  message: 'Only src/queries reads collections: call a query.',
};
const noAstro = { regex: '^astro(:|$)', message: 'This runs without Astro, so that plain Node can test it.' };
/** `src/queries/as-of/as-of.ts` alone asks the clock for all that is shown. */
const noClock = {
  regex: '^(?:\\.\\./)+clock\\.ts$',
  message:
    'What is shown is told as of the day of src/queries/as-of/as-of.ts, so that a page stays the same until something changes.',
};
/** What a page reads of the disk nobody notes but the sources: a build would keep the page when it changes. */
const noFiles = {
  regex: '^node:fs',
  message: 'Only src/queries/content and src/queries/as-of read files, which src/readings has to know.',
};
const noAsker = {
  regex: rooms('pages|layouts|components|views|downloads|kinds|client|gates|integrations|importers|exports'),
  message: 'Queries answer pages and know nothing of who asks.',
};
const noPages = {
  regex: rooms('pages|layouts|components|views|downloads|kinds|queries|client'),
  message:
    'What checks, imports or exports reads records through schemas and domain, and pages as built HTML.',
};

/** @type {Record<string, Room>} */
export const importRules = {
  schemas: {
    files: ['src/schemas/**'],
    patterns: [
      {
        regex: '^(?!zod$|\\./)',
        message: 'A schema is the source of everything: it imports zod and other schemas.',
      },
    ],
  },
  domain: {
    files: ['src/domain/**'],
    patterns: [
      noAstro,
      { regex: '^node:', message: 'Domain functions are pure: hand them what they need.' },
      {
        regex: `^(?:\\.\\./)+(?!\\.\\./|(?:schemas|statements|${subjects})/)`,
        message: 'The domain knows schemas, the statement forms (data) and itself.',
      },
    ],
  },
  words: {
    files: ['src/words/*/**'],
    patterns: [
      noAstro,
      { regex: '^node:', message: 'Words are texts and functions that make texts.' },
      {
        regex: '^(?:\\.\\./)+(?!\\.\\./|(?:domain|schemas|statements)/|[\\w-]+\\.ts$)',
        message: 'A language words what domain and schemas give; it knows nothing of who asks.',
      },
    ],
  },
  queries: { files: ['src/queries/**'], patterns: [noClock, noAsker] },
  // Of two blocks that match a file the later one holds.
  clock: { files: ['src/queries/as-of/**'], patterns: [noAsker] },
  kinds: {
    files: ['src/kinds/**'],
    patterns: [
      noFiles,
      noClock,
      {
        regex: rooms('pages|layouts|components|views|downloads|client|gates|integrations|importers'),
        message: 'A kind says what a record is; who shows it is not its concern.',
      },
      {
        regex: '^(?:\\.\\./)+exports/(?!tables/|json/record-schemas\\.ts$)',
        message: 'A kind names its tables; formats are made of them in src/downloads.',
      },
    ],
  },
  views: {
    files: ['src/views/**'],
    patterns: [
      noFiles,
      noClock,
      {
        regex: rooms('pages|layouts|components|downloads|exports|client|gates|integrations|importers'),
        message:
          'A view puts records of all kinds into words and links for pages, and knows nothing of who asks.',
      },
    ],
  },
  downloads: {
    files: ['src/downloads/**'],
    patterns: [
      noFiles,
      noAstro,
      noClock,
      {
        regex: rooms('pages|layouts|components|views|client|gates|integrations|importers'),
        message: 'Downloads make files of what the kinds say; endpoints only hand them on.',
      },
    ],
  },
  pages: {
    files: ['src/pages/**', 'src/layouts/**'],
    patterns: [
      noFiles,
      readsCollections,
      noClock,
      {
        regex: rooms('gates|integrations|importers|browser|serve|records'),
        message: 'Pages show; gates check them later.',
      },
    ],
  },
  components: {
    files: ['src/components/**'],
    patterns: [
      noClock,
      {
        regex: '^astro:content$',
        allowTypeImports: true,
        message: 'A component shows what it is given: pass it as a prop.',
      },
      {
        regex: '^(?:\\.{1,2}/)+(?:queries/(?!site/site\\.ts$)|kinds/|views/)',
        allowTypeImports: true,
        message: 'A component shows what it is given: pass it as a prop.',
      },
      { regex: rooms('pages|layouts'), message: 'Pages use components, never the other way round.' },
      {
        regex: rooms('gates|integrations|importers|exports|downloads|browser|serve|records'),
        message: 'Components show.',
      },
      { regex: '^node:', message: 'Components read no files.' },
    ],
  },
  checks: {
    files: [
      ...['src/gates/**', 'src/importers/**', 'src/link-check/**', 'src/records/**'],
      ...['src/browser/**', 'src/serve/**'],
    ],
    patterns: [noAstro, noPages],
  },
  exports: {
    files: ['src/exports/**'],
    patterns: [
      noAstro,
      noPages,
      { regex: rooms('gates|importers'), message: 'An export turns records into a format.' },
    ],
  },
  charts: {
    files: ['src/charts/**'],
    patterns: [
      noAstro,
      { regex: '^(?:\\.\\./)+', message: 'A chart draws the figures and words that it is given.' },
    ],
  },
  search: {
    files: ['src/search/**'],
    patterns: [
      noAstro,
      {
        regex: '^\\.\\./(?:\\.\\./|[\\w-]+/|(?:clock|environment|faults|paths|progress|settings|site)\\.ts$)',
        message: 'The search knows texts and numbers; what it is told is handed on.',
      },
    ],
  },
  client: {
    files: ['src/client/**'],
    patterns: [
      noAstro,
      { regex: '^node:', message: 'This runs in a browser.' },
      {
        regex:
          '^(?:\\.\\./)+(?!\\.\\./|domain/|words/|client/|search/(?!build/)|exports/formats/csv\\.ts$|filled\\.ts$)',
        message: 'A browser needs words and pure functions, nothing of the build.',
      },
    ],
  },
};

/**
 * The flat configuration blocks that enforce the table.
 * @type {import('eslint').Linter.Config[]}
 */
export const importBlocks = Object.entries(importRules).map(([name, { files, patterns }]) => ({
  name: `imports/${name}`,
  files: files.flatMap((glob) => [`${glob}/*.ts`, `${glob}/*.astro`]),
  rules: { '@typescript-eslint/no-restricted-imports': ['error', { patterns }] },
}));

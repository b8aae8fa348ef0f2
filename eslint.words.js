/**
 * Where Chinese may stand: in `words/` (the interface), `schemas/` and `exports/tables/` (the manual of authors, and of those
 * who take the data: a sentence a field, a column), and in what only staff read:
 * gates, importers, the reading of records, and the commands. Everywhere else code asks `words/`, so that another
 * language is another folder.
 */
const rooms = [
  ...['src/words/**', 'src/schemas/**', 'src/exports/tables/**'],
  ...['src/gates/**', 'src/importers/**', 'src/records/**', 'src/link-check/**'],
  ...['src/browser/**', 'src/integrations/**', 'src/serve/**', 'src/site.ts', 'src/mdx/allow-list.ts'],
  ...[
    'src/clock.ts',
    'src/environment.ts',
    'src/shard.ts',
    'src/faults.ts',
    'src/full-disk.ts',
    'src/progress.ts',
  ],
];

/** Files whose Chinese is no word of the interface: it is compared with what texts and forms say. Each with its reason. */
export const chineseData = {
  'src/domain/places/places.ts': 'names of GB/T 2260 that are no places',
  'src/domain/policies/citations.ts': 'a citation is in the language of the text that it cites',
  'src/domain/policies/clause-markers.ts': 'the numbers that texts print',
  'src/domain/policies/clause-places.ts': 'where texts stand in each other, by what they print',
  'src/domain/policies/clause-ranks.ts': 'the order of the numbers that texts print',
  'src/domain/policies/clauses.ts': 'the first number of a list',
  'src/domain/policies/first-clause-ids.ts': 'the numbers as they were read at first',
  'src/domain/policies/contents.ts': 'the marks that end a sentence of a text',
  'src/domain/policies/document-number.ts': 'GB/T 9704: how document numbers are printed',
  'src/domain/reading/easy-read.ts': 'how a sentence ends and how a word is explained',
  'src/domain/results/chart-data.ts': 'the year in the title of a survey',
  'src/domain/results/evaluation-form.ts': 'what evaluation forms print',
  'src/domain/results/evaluation-target.ts': 'how forms write a target',
  'src/domain/values/chinese-number.ts': 'the digits themselves',
  'src/domain/values/phrases.ts': 'how Chinese titles are divided into lines',
  'src/domain/privacy/accounts.ts': 'how texts write mail and accounts',
  'src/domain/privacy/columns.ts': 'headers of tables',
  'src/domain/privacy/disabilities.ts': 'how texts tell a disability',
  'src/domain/privacy/fold-signs.ts': 'signs that number a list',
  'src/domain/privacy/halves.ts': 'how texts give a number in parts',
  'src/domain/privacy/health.ts': 'how texts tell an illness',
  'src/domain/privacy/homes.ts': 'how texts write an address',
  'src/domain/privacy/labels.ts': 'words before a number',
  'src/domain/privacy/lists.ts': 'headers of columns of ID numbers',
  'src/domain/privacy/names-by-words.ts': 'surnames, and what is no name',
  'src/domain/privacy/names.ts': 'names of persons',
  'src/domain/privacy/numbers.ts': 'words before a credit code',
  'src/domain/privacy/numerals.ts': 'the digits themselves',
  'src/domain/privacy/papers.ts': 'names of papers, regions of number plates',
  'src/domain/privacy/personal-data.ts': 'what can hold something personal',
  'src/domain/privacy/strangers.ts': 'units of figures',
  'src/domain/privacy/telephones.ts': 'words before a telephone at home',
  'src/search/decode.ts': 'digits of numbers',
  'src/search/excerpt.ts': 'the marks that end a sentence, digits',
  'src/search/concept.ts': 'how a year is typed',
  'src/search/fold.ts': 'brackets that are alike',
  'src/search/understand.ts': 'the marks between words of a query',
  'src/search/numbers.ts': 'how texts write numbers, days and document numbers',
  'src/exports/hsds/location.ts': 'names of languages, as records write them',
};

const chinese = /[\u3000-\u303f\u3400-\u9fff\uf900-\ufaff\uff00-\uffef]/u;

/** Comments are no tokens of a program; those of HTML are nodes of their own, which the text of an element is not. */
const noChinese = {
  meta: {
    type: 'problem',
    schema: [],
    messages: { chinese: '“{{text}}”: words of the interface stand in src/words/, one folder a language.' },
  },
  create: (context) => ({
    Program: () => {
      for (const token of context.sourceCode.ast.tokens)
        if (token.type !== 'HTMLComment' && token.type !== 'AstroHTMLComment' && chinese.test(token.value))
          context.report({
            loc: token.loc,
            messageId: 'chinese',
            data: { text: token.value.trim().slice(0, 40) },
          });
    },
  }),
};

/** Which module has the words of the portal, and the only one that hands them to pages. */
const portal = /(?:^|\/)words\/portal\.ts$/;
const handsOn = /\/src\/middleware\.ts$/;
/** A language itself, or the function that loads one. */
const language = /(?:^|\/)words\//;

const isPaths = (node) => node?.id?.name === 'getStaticPaths';
/** Whether an identifier stands in `getStaticPaths`, which no request asks and so has no locals. */
const inPaths = (context, { identifier }) => context.sourceCode.getAncestors(identifier).some(isPaths);

/** Words are handed on: `Astro.locals.words` in what is rendered, a parameter in everything else. */
const handedOn = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      portal:
        'Words are handed on: take Astro.locals.words (`locals` in an endpoint), or a parameter `words: Words`. Only getStaticPaths asks words/portal.ts.',
      language: 'Which language it is, the portal says: take `words: Words` as a parameter.',
    },
  },
  create: (context) => ({
    ExportNamedDeclaration: (node) => {
      if (node.exportKind !== 'type' && language.test(String(node.source?.value ?? '')))
        context.report({ node, messageId: 'language' });
    },
    ImportDeclaration: (node) => {
      const source = String(node.source.value);
      if (node.importKind === 'type') return;
      const values = node.specifiers.filter((it) => it.importKind !== 'type');
      if (values.length === 0) return;
      if (language.test(source) && !portal.test(source)) context.report({ node, messageId: 'language' });
      if (!portal.test(source) || handsOn.test(context.filename)) return;
      const uses = context.sourceCode.getDeclaredVariables(node).flatMap((it) => it.references);
      if (uses.length === 0 || uses.some((it) => !inPaths(context, it)))
        context.report({ node, messageId: 'portal' });
    },
  }),
};

const words = { rules: { 'no-chinese': noChinese, 'handed-on': handedOn } };

/**
 * The flat configuration blocks that enforce it, on TypeScript and Astro files.
 * @type {import('eslint').Linter.Config[]}
 */
export const wordsBlocks = [
  {
    name: 'words/no-chinese',
    files: ['src/**/*.ts', 'src/**/*.astro'],
    ignores: [...rooms, ...Object.keys(chineseData)],
    plugins: { words },
    rules: { 'words/no-chinese': 'error' },
  },
  {
    name: 'words/handed-on',
    files: ['src/**/*.ts', 'src/**/*.astro'],
    ignores: rooms,
    plugins: { words },
    rules: { 'words/handed-on': 'error' },
  },
];

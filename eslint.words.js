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
  'src/domain/results/chart-data.ts': 'the year in the title of a survey',
  'src/domain/results/evaluation-form.ts': 'what evaluation forms print',
  'src/domain/results/evaluation-target.ts': 'how forms write a target',
  'src/domain/values/chinese-number.ts': 'the digits themselves',
  'src/domain/values/personal-numbers.ts': 'full-width digits and marks between numbers',
};

/** Still to be moved to `words/`; nothing may be added. */
const chineseLeft = [
  'cell-text',
  'columns',
  'data-package',
  'hsds-location',
  'hsds',
  'json-schema',
  'record-schemas',
  'vcard',
  'xlsx',
].map((it) => `src/exports/${it}.ts`);

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

/**
 * The flat configuration block that enforces it, on TypeScript and Astro files.
 * @type {import('eslint').Linter.Config}
 */
export const wordsBlock = {
  name: 'words',
  files: ['src/**/*.ts', 'src/**/*.astro'],
  ignores: [...rooms, ...Object.keys(chineseData), ...chineseLeft],
  plugins: { words: { rules: { 'no-chinese': noChinese } } },
  rules: { 'words/no-chinese': 'error' },
};

import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import { originalsFolder } from '../../../src/schemas/original.ts';

const root = resolve(import.meta.dirname, '../../..');
const text = (file: string): string => readFileSync(join(root, file), 'utf8');
const filesIn = (folder: string): string[] =>
  readdirSync(join(root, folder))
    .filter((it) => it.endsWith('.ts'))
    .map((it) => `${folder}/${it}`);

/** What must stand in a line of a list, and the file that says so. */
interface Listed {
  name: string;
  of: string;
}

/** A file that lists what other files define, a line each. */
interface List {
  file: string;
  /** Files that list some of it in its stead. */
  besides?: readonly string[];
  listed: () => Listed[];
  /** The line of a name. */
  lineOf: (name: string) => RegExp;
}

const definitions = (): { name: string; exported: string; of: string; listed: boolean }[] =>
  filesIn('src/kinds').flatMap((of) => {
    const source = text(of);
    const [, exported, name] = /export const (\w+) = (?:kind|listedKind)\(\s*'([\w-]+)'/.exec(source) ?? [];
    return exported && name ? [{ name, exported, of, listed: /^ {2,6}list: \{$/m.test(source) }] : [];
  });

/** Kinds whose records are made of those of others, or are a registry of the portal. */
const noFolder = new Set(['commitments', 'measures', 'divisions']);

const folders = (): Listed[] => [
  ...definitions().filter((it) => !noFolder.has(it.name)),
  ...readdirSync(join(root, 'content'), { withFileTypes: true })
    .filter((it) => it.isDirectory() && it.name !== originalsFolder)
    .map((it) => ({ name: it.name, of: `content/${it.name}/` })),
];

/** The forms have a test of their own: `importers/every-form.test.ts`. */
const lists: readonly List[] = [
  {
    file: 'src/kinds/index.ts',
    listed: () => definitions().map(({ exported, of }) => ({ name: exported, of })),
    lineOf: (name) => RegExp(`^ {4}${name}\\(words\\),\\n`, 'm'),
  },
  {
    file: 'src/schemas/folders.ts',
    listed: folders,
    lineOf: (name) => RegExp(`^export \\{ \\w+ as '?${name}'? \\}.*\\n`, 'm'),
  },
  {
    file: 'src/gates/facts/rules.ts',
    listed: folders,
    lineOf: (name) => RegExp(`^export \\{ \\w+ as '?${name}'? \\}.*\\n`, 'm'),
  },
  {
    file: 'src/words/zh-CN/rooms.ts',
    listed: () => {
      const files = filesIn('src/words/zh-CN').filter((it) => !/\/(?:index|rooms)\.ts$/.test(it));
      const all = files.map(text).join('\n');
      return files.flatMap((of) => {
        const file = of.replace(/.*\//, '');
        return all.includes(`'./${file}'`)
          ? []
          : [...text(of).matchAll(/^export const (\w+) = \{$/gm)].map(([, name = '']) => ({ name, of }));
      });
    },
    lineOf: (name) => RegExp(`^export \\{[^}\\n]*\\b${name}\\b.*\\n`, 'm'),
  },
  {
    file: 'src/layouts/lists/items.ts',
    besides: ['src/layouts/lists/index.ts'],
    listed: () => definitions().filter((it) => it.listed),
    lineOf: (name) =>
      RegExp(`^export \\{ default as '?${name}'? \\}.*\\n|^const whole = \\{.*\\b${name}: .*\\n`, 'm'),
  },
];

/** What a file should list and does not, each with the file to write the line in. */
const missing = ({ file, listed, lineOf, besides = [] }: List, listing: string): string[] => {
  const all = [listing, ...besides.map(text)].join('\n');
  return listed()
    .filter(({ name }) => !lineOf(name).test(all))
    .map(({ name, of }) => `${file} lacks the line of ${name} (${of})`);
};

for (const list of lists) {
  test(`${list.file} lists all that there is`, () => {
    expect(list.listed().length).toBeGreaterThan(5);
    expect(missing(list, text(list.file))).toEqual([]);
  });

  test(`${list.file}: each line that is forgotten is named`, () => {
    const listing = text(list.file);
    for (const { name, of } of list.listed()) {
      const without = listing.replace(list.lineOf(name), '');
      if (without === listing) continue;
      expect(missing(list, without)).toContain(`${list.file} lacks the line of ${name} (${of})`);
    }
  });
}

import { pathToFileURL } from 'node:url';
import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { pageSchema } from './schemas/page.ts';
import { policySchema } from './schemas/policy.ts';
import { settings } from './settings.ts';

/** The MDX files of a folder by their exact stem; JSON records are read by `queries/` past Astro's store. */
const mdxIn = (folder: string) =>
  glob({
    base: pathToFileURL(`${folder}/`),
    pattern: '*.mdx',
    generateId: ({ entry }) => entry.slice(0, -'.mdx'.length),
  });

export const collections = {
  policies: defineCollection({ loader: mdxIn(`${settings.contentDir}/policies`), schema: policySchema }),
  pages: defineCollection({ loader: mdxIn(`${settings.contentDir}/pages`), schema: pageSchema }),
  defaultPages: defineCollection({ loader: mdxIn(`${settings.root}/src/default-pages`), schema: pageSchema }),
};

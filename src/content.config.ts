import { pathToFileURL } from 'node:url';
import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'zod';
import { withoutReviewed } from './records/reviewed.ts';
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

/** A record as it is published: what it allows is for the check alone. */
const published = <Schema extends z.ZodType>(schema: Schema) => z.preprocess(withoutReviewed, schema);

export const collections = {
  policies: defineCollection({
    loader: mdxIn(`${settings.contentDir}/policies`),
    schema: published(policySchema),
  }),
  pages: defineCollection({ loader: mdxIn(`${settings.contentDir}/pages`), schema: published(pageSchema) }),
  defaultPages: defineCollection({ loader: mdxIn(`${settings.root}/src/default-pages`), schema: pageSchema }),
};

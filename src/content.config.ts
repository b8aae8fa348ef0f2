import { pathToFileURL } from 'node:url';
import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { collections as registry, type CollectionName, type Format } from './schemas/collections.ts';
import { settings } from './settings.ts';

const bind = <Name extends CollectionName>(name: Name, folder = `${settings.contentDir}/${name}/`) => {
  const { format, schema }: { format: Format; schema: (typeof registry)[Name]['schema'] } = registry[name];
  return defineCollection({
    loader: glob({
      base: pathToFileURL(folder),
      pattern: `*.${format}`,
      generateId: ({ entry }) => entry.slice(0, -format.length - 1),
    }),
    schema,
  });
};

export const collections = {
  policies: bind('policies'),
  pages: bind('pages'),
  defaultPages: bind('pages', `${settings.root}/src/default-pages/`),
};

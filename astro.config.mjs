import mdx from '@astrojs/mdx';
import { satteri } from '@astrojs/markdown-satteri';
import { defineConfig } from 'astro/config';
import { allowList } from './src/mdx/allow-list.ts';
import { clauseIds } from './src/mdx/clause-ids.ts';
import { settings } from './src/settings.ts';
import { loadSite } from './src/site.ts';

const { origin, base } = loadSite();

export default defineConfig({
  site: origin,
  base,
  outDir: settings.outDir,
  cacheDir: settings.cacheDir,
  trailingSlash: 'always',
  build: { inlineStylesheets: 'never' },
  vite: { build: { assetsInlineLimit: 0 } },
  markdown: {
    syntaxHighlight: false,
    processor: satteri({ features: { smartPunctuation: false }, mdastPlugins: [allowList, clauseIds] }),
  },
  integrations: [mdx()],
});

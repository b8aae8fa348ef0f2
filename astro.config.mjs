import mdx from '@astrojs/mdx';
import { satteri } from '@astrojs/markdown-satteri';
import { defineConfig } from 'astro/config';
import { gates } from './src/integrations/gates.ts';
import { incremental } from './src/integrations/incremental.ts';
import { live } from './src/integrations/live.ts';
import { sitePart } from './src/integrations/parts/part.ts';
import { opening } from './src/integrations/opening.ts';
import { publishing } from './src/integrations/publish.ts';
import { rendering } from './src/integrations/rendering.ts';
import { searchIndexing } from './src/integrations/search.ts';
import { siteMapping } from './src/integrations/sitemap.ts';
import { allowList } from './src/mdx/allow-list.ts';
import { clauseIds } from './src/mdx/clause-ids.ts';
import { settings } from './src/settings.ts';

/** The oldest browsers that the portal is built for; README says what they lack. */
const browsers = ['chrome109', 'edge109', 'firefox115', 'safari15.4'];

/** Astro opens each module of a text with a directive that nothing reads, and the bundler warns of every one. */
const withoutDirective = {
  name: 'without-directive',
  enforce: 'post',
  transform: {
    filter: { id: /astroPropagatedAssets/ },
    handler: (code) => ({ code: code.replace(/^\s*"use astro:head-inject";/, ''), map: null }),
  },
};

/** What this build makes of the site, where it does not make the whole. */
const part = sitePart();

/** What will find in the site; it is made of the whole, so not of a part. */
const index = part || settings.rendersOnly ? undefined : searchIndexing();

/** The map of the site; of a part of one there is none. */
const map = part ? undefined : siteMapping();

/** Who works with pages as they come. */
const hearers = [index, map?.hearer].filter((it) => it !== undefined);

/** Digests of the pages of this build, which gates need not read again to know them. */
const digests = new Map();

export default defineConfig({
  outDir: settings.outDir,
  cacheDir: settings.cacheDir,
  trailingSlash: 'always',
  build: { inlineStylesheets: 'never' },
  vite: {
    plugins: [withoutDirective],
    build: { assetsInlineLimit: 0, cssTarget: browsers },
    // Only what visitors get is made for old browsers: what renders the pages runs in this Node, and faster as it is.
    environments: { client: { build: { target: browsers } } },
  },
  markdown: {
    syntaxHighlight: false,
    processor: satteri({ features: { smartPunctuation: false }, mdastPlugins: [allowList, clauseIds] }),
  },
  integrations: [
    opening(part),
    mdx(),
    map ? map.integration : [],
    settings.rendersOnly ? [] : gates({ beside: async () => index?.finish(), part, digests }),
    live(),
    publishing(part),
    incremental(),
    rendering({ part, hearers, digests }),
  ],
});

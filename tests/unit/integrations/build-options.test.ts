import { expect, test } from '@playwright/test';
import { buildOptions, forgetPaths } from '../../../src/integrations/build-options.ts';

const prerenderer = (options: unknown) => ({
  name: 'astro:default',
  app: {
    options,
    getOptions() {
      return this.options;
    },
  },
});

test('reads the options of the build from Astro’s prerenderer', () => {
  const options = { pageNames: ['a/'], force: true };
  expect(buildOptions(prerenderer(options))).toBe(options);
});

test('an Astro that holds them otherwise is refused, with what to do', () => {
  for (const changed of [
    { name: 'astro:default' },
    { app: {} },
    { app: null },
    prerenderer(undefined),
    prerenderer({ pageNames: 3, force: true }),
    prerenderer({ pageNames: [] }),
  ])
    expect(() => buildOptions(changed)).toThrow('先改 src/integrations/build-options.ts');
});

test('Astro forgets the paths of pages, and one that keeps them otherwise is refused', () => {
  const cache = { paths: 3, clearAll: () => (cache.paths = 0) };
  forgetPaths({ app: { routeCache: cache } });
  expect(cache.paths).toBe(0);
  for (const changed of [{}, { app: {} }, { app: { routeCache: {} } }])
    expect(() => forgetPaths(changed)).toThrow('routeCache.clearAll');
});

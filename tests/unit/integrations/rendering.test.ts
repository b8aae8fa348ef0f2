import { expect, test } from '@playwright/test';
import type { RouteData } from 'astro';
import { inOrderOfMaking } from '../../../src/integrations/rendering.ts';

const target = (
  file: string,
  component: string,
  type: 'page' | 'endpoint' = 'page',
  more: Partial<RouteData> = {},
) => ({ file, route: { component, type, params: [] as string[], route: '/', ...more } as RouteData });

test('two outputs for one path are an error that names both', () => {
  const make = () =>
    inOrderOfMaking([
      target('documents/2/index.html', 'documents/[id]/index.astro'),
      target('a/index.html', 'a.astro'),
      target('documents/2/index.html', '[collection]/[...page].astro'),
    ]);
  expect(make).toThrow(
    'documents/2/index.html（documents/[id]/index.astro） 和 documents/2/index.html（[collection]/[...page].astro）',
  );
  expect(make).toThrow('给记录换一个编号');
});

test('a file where others need a folder is an error, too', () => {
  expect(() =>
    inOrderOfMaking([
      target('documents/x.json', 'a.ts', 'endpoint'),
      target('documents/x.json/index.html', 'b.astro'),
    ]),
  ).toThrow('documents/x.json（a.ts） 和 documents/x.json/index.html（b.astro）');
});

test('what tells of other files is made after them', () => {
  const made = inOrderOfMaking([target('index.html', 'index.astro'), target('a.json', 'a.ts', 'endpoint')]);
  expect(made.map((it) => it.file)).toEqual(['a.json', 'index.html']);
  const ofName = { params: ['name'] };
  const downloads = inOrderOfMaking([
    target('index.html', 'index.astro'),
    target('data/audits/index.html', 'b.astro', 'page', { ...ofName, route: '/data/[name]' }),
    target('audits/a/index.html', 'c.astro', 'page', { ...ofName, route: '/audits/[name]' }),
    target('data/catalog.json', 'd.ts', 'endpoint', { route: '/data/catalog.json' }),
    target('data/audits.csv', 'e.ts', 'endpoint', { ...ofName, route: '/data/[name].csv' }),
  ]);
  expect(downloads.map((it) => it.file)).toEqual([
    ...[
      'audits/a/index.html',
      'data/audits.csv',
      'data/audits/index.html',
      'data/catalog.json',
      'index.html',
    ],
  ]);
});

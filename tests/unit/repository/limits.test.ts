import { globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from '@playwright/test';

const root = resolve(import.meta.dirname, '../../..');

test('no file of hand-written source is over 300 lines', () => {
  const sources = globSync(['{src,scripts,tests}/**/*.{ts,js,mjs,astro,css}', '*.{ts,js,mjs}'], {
    cwd: root,
  });
  expect(sources.length).toBeGreaterThan(50);
  const lines = (file: string) => readFileSync(join(root, file), 'utf8').trimEnd().split('\n').length;
  expect(sources.filter((file) => lines(file) > 300).map((file) => `${file}: ${lines(file)} lines`)).toEqual(
    [],
  );
});

test('rooms that many subjects share have a folder a subject', () => {
  expect(globSync('src/{domain,queries}/*.*', { cwd: root })).toEqual([]);
});

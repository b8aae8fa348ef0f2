import { globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import { pictures, picturesFolder } from '../../../scripts/support/pictures.ts';

const root = resolve(import.meta.dirname, '../../..');

test('the pictures that the script makes are there, no others, and both READMEs show each with words', () => {
  const made = [...pictures.map(({ name }) => name), 'import']
    .map((name) => `${picturesFolder}/${name}.png`)
    .sort();
  expect(globSync(`${picturesFolder}/*`, { cwd: root }).sort()).toEqual(made);
  for (const readme of ['README.md', 'README.zh-CN.md']) {
    const shown = [...readFileSync(join(root, readme), 'utf8').matchAll(/!\[[^\]]{10,}\]\(([^)]+)\)/g)];
    expect(shown.map(([, path = '']) => path).sort(), readme).toEqual(made);
  }
});

import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from '@playwright/test';

const root = resolve(import.meta.dirname, '../../..');
/** What is loaded in a moment; all else is loaded within the command, which says when somebody stops it. */
const light =
  /^(?:node:|\.\.\/src\/(?:faults|settings)\.ts$|\.\.\/src\/integrations\/check-call\.ts$|\.\/support\/(?:command|tool)\.ts$)/;

test('a command of staff can be stopped from its first moment: it loads nothing that takes seconds before', () => {
  const commands = ['start', 'build', 'check', 'import', 'template', 'serve', 'merge', 'check-links'];
  const heavy = commands.flatMap((name) => {
    const file = `scripts/${name}.ts`;
    const source = readFileSync(join(root, file), 'utf8');
    const imports = [...source.matchAll(/^import .*?from '([^']+)'/gms)].map(([, path = '']) => path);
    return imports.filter((it) => !light.test(it)).map((it) => `${file}: ${it}`);
  });
  expect(heavy).toEqual([]);
});

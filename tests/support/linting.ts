import { resolve } from 'node:path';
import type { ESLint, Linter } from 'eslint';
import { lazy } from './lazy.ts';

const root = resolve(import.meta.dirname, '../..');

/**
 * What the linter says of a source as a file of `src`, by the rules of these blocks alone; without type information, so that a
 * snippet needs no file. The linter is loaded when it is asked: that takes a second.
 */
export function lintingWith(
  blocks: readonly Linter.Config[],
): (file: string, source: string) => Promise<string[]> {
  const linter = lazy(async (): Promise<ESLint> => {
    const [{ ESLint }, astro, tseslint] = await Promise.all([
      import('eslint'),
      import('eslint-plugin-astro'),
      import('typescript-eslint'),
    ]);
    return new ESLint({
      cwd: root,
      overrideConfigFile: true,
      overrideConfig: [tseslint.default.configs.base, ...astro.default.configs['flat/base'], ...blocks],
    });
  });
  return async (file, source) => {
    const [result] = await (await linter()).lintText(source, { filePath: resolve(root, 'src', file) });
    return (result?.messages ?? []).map((it) => it.ruleId ?? it.message);
  };
}

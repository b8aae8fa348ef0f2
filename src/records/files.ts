import { readdirSync } from 'node:fs';
import { relative, sep } from 'node:path';

/**
 * Every regular file below a folder, by its path in it, with `/`, in order: what the gates search and what a build looks at is
 * one list. Links and devices are none (`readFolder` refuses them), and neither is what is hidden, unless
 * `hidden` asks for it.
 */
export const filesIn = (dir: string, { hidden = false } = {}): string[] =>
  readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(dir, `${entry.parentPath}/${entry.name}`).split(sep).join('/'))
    .filter((file) => hidden || !/(?:^|\/)\./.test(file))
    .sort();

import type { AstroIntegration } from 'astro';
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { settings } from '../settings.ts';
import { keptListName } from './kept-files.ts';

const readText = (path: string): string | undefined => {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
};

/** Digest of the program: its source, its dependencies and the Node that runs it. */
export function programDigest(root: string): string {
  const sources = readdirSync(join(root, 'src'), { recursive: true, withFileTypes: true })
    .filter((it) => it.isFile())
    .map((it) => relative(root, join(it.parentPath, it.name)));
  const files = [...sources.sort(), 'astro.config.mjs', 'package-lock.json'];
  const hash = createHash('sha256').update(process.version);
  for (const file of files) {
    const text = readText(join(root, file)) ?? '';
    hash.update(`\n${file} ${text.length}\n${text}`);
  }
  return hash.digest('hex');
}

const stampName = 'incremental-program.txt';

/**
 * Lets a build keep what the last one made only where that is sure to be right: the last render came to its end, and it
 * was done by this very program. Another program fills pages in another way, names styles and scripts differently, and
 * reads records by another schema. `npm run build -- --force` renders everything.
 */
export function incremental({ root, cacheDir } = settings): AstroIntegration {
  const stamp = join(cacheDir, stampName);
  let program = '';
  return {
    name: 'incremental',
    hooks: {
      // Before Astro opens its store: it holds records as an older schema read them.
      'astro:config:setup': ({ command }) => {
        if (command !== 'build') return;
        program = programDigest(root);
        const stale = readText(stamp) === program ? [] : ['data-store.json', keptListName];
        for (const name of [...stale, stampName]) rmSync(join(cacheDir, name), { force: true });
      },
      'astro:build:generated': () => {
        mkdirSync(cacheDir, { recursive: true });
        writeFileSync(stamp, program);
      },
    },
  };
}

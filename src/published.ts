import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { reads } from './readings/readings.ts';
import { defineSource, digest } from './readings/sources.ts';
import { settings } from './settings.ts';

/**
 * The text of a file of the release that is published while this build runs; undefined where nothing is published, or no
 * such file. It is the only memory that a build has of what readers were given.
 */
export function publishedText(path: string, dir: string = settings.outDir): string | undefined {
  if (dir === settings.outDir) reads(`published/${path}`);
  return textOf(path, dir);
}

function textOf(path: string, dir: string): string | undefined {
  try {
    return readFileSync(join(dir, path), 'utf8');
  } catch {
    return undefined;
  }
}

defineSource('published', (path) => digest(textOf(path, settings.outDir) ?? ''));

/** The folder of a published site that builds read: its activities, as readers were given them. */
export const rememberedFolder = 'volunteer';

/** The same of a JSON file; undefined where it can't be read as such. */
export function publishedJson(path: string, dir?: string): unknown {
  try {
    return JSON.parse(publishedText(path, dir) ?? '');
  } catch {
    return undefined;
  }
}

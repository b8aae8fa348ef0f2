import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { originalsFolder } from '../../schemas/original.ts';
import { settings } from '../../settings.ts';
import { originalsNamed } from '../../records/originals.ts';
import { content } from '../content/content.ts';

/** Names of the originals that a record shows, each once. */
export const originals = (): string[] => [...originalsNamed(content())];

/** The bytes of an original. */
export const originalBytes = (file: string): Buffer<ArrayBuffer> =>
  readFileSync(join(settings.contentDir, originalsFolder, file));

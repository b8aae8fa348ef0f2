import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { originalsFolder } from '../../schemas/original.ts';
import { settings } from '../../settings.ts';
import { documents } from './documents.ts';

/** Names of the originals that a document shows, each once. */
export const originals = (): string[] => [
  ...new Set(documents().flatMap(({ original }) => original?.file ?? [])),
];

/** The bytes of an original. */
export const originalBytes = (file: string): Buffer<ArrayBuffer> =>
  readFileSync(join(settings.contentDir, originalsFolder, file));

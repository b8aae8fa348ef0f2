import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { once } from '../../readings/once.ts';
import { reads } from '../../readings/readings.ts';
import { defineSource, digest } from '../../readings/sources.ts';
import { readContent, recordsOf, type Content } from '../../records/content.ts';
import { handedOn } from '../../records/handed-on.ts';
import type { CollectionName, RecordOf, SingleName, Singles } from '../../schemas/collections.ts';
import { originalsFolder } from '../../schemas/original.ts';
import { settings } from '../../settings.ts';

/**
 * The content folder of the federation that this run publishes, read once: the records of a nation are half a gigabyte.
 * Whoever takes a part of it here says so.
 */
const read = once(() => handedOn(settings.contentDir) ?? readContent(settings.contentDir));

/** The places served, as the list of them says. */
export function divisionList(): Content['divisions'] {
  reads('divisions');
  return read().divisions;
}

/** The bytes of an original. */
export function originalBytes(file: string): Buffer<ArrayBuffer> {
  reads(`originals/${file}`);
  return readFileSync(join(settings.contentDir, originalsFolder, file));
}

/**
 * The records of one collection of a content folder, each with its id; empty where there is none. A file that does not
 * fit its schema is left out: the gates have refused it before.
 */
export const withIds = <Name extends CollectionName>(
  from: Content,
  name: Name,
): (RecordOf<Name> & { id: string })[] => recordsOf(from, name).map(({ id, data }) => ({ ...data, id }));

/** Says that what is being made takes something from the records of a collection. */
export const readsRecords = (name: CollectionName): void => {
  reads(`records/${name}`);
};

/** The records of a collection, each with its id, of the federation that this run publishes. */
export const recordsWithId = <Name extends CollectionName>(name: Name): (RecordOf<Name> & { id: string })[] => {
  readsRecords(name);
  return withIds(read(), name);
};

/** A file of which there is one; undefined where the folder has none. */
export const single = <Name extends SingleName>(name: Name): Singles[Name] => {
  reads(`singles/${name}`);
  return read().singles[name];
};

const digestOfText = (value: unknown): string => digest(JSON.stringify([value]));

/** Of a text that Astro renders all that is in its file counts. */
function digestOfRecords(name: CollectionName): string {
  const hash = createHash('sha256');
  for (const { id, file, data } of recordsOf(read(), name)) {
    const own = file.endsWith('.json') ? JSON.stringify(data) : readFileSync(join(settings.contentDir, file));
    hash.update(`${id} ${own.length}\n`).update(own);
  }
  return hash.digest('base64url');
}

defineSource('records', (name) => digestOfRecords(name as CollectionName));
defineSource('singles', (name) => digestOfText(read().singles[name as SingleName]));
defineSource('originals', (file) => read().originals.get(file)?.sha256 ?? '');
defineSource('divisions', () => digestOfText(read().divisions));

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AssociationRecord } from '../../domain/directory/directory.ts';
import { pageKeysOf, type PageKeys } from '../../domain/lists/page-keys.ts';
import { filesIn } from '../../records/files.ts';
import { once } from '../../readings/once.ts';
import { unnoted } from '../../readings/readings.ts';
import { defineSource, digest } from '../../readings/sources.ts';
import { settings } from '../../settings.ts';
import { rowsOfPlace } from '../commitments/commitments.ts';
import { directory } from '../directory/directory.ts';
import { asOf } from '../as-of/as-of.ts';
import { folderOf, isLocal } from './local-collections.ts';

/**
 * Digest of what any page may show: the site, the list of places, the texts, every record of a collection that is not
 * local, whether a local collection has records at all (then it has links), and the day as of which all is told.
 */
export function frameOf(dir: string, day: string): string {
  const shown = filesIn(dir).map((file) => (isLocal(file) ? `${folderOf(file)}/` : file));
  const files = [...new Set(shown)];
  const parts = files.map((file) => {
    const text = file.endsWith('/') ? '' : readFileSync(join(dir, file), 'base64');
    return `${file}\n${digest(text)}`;
  });
  return digest([day, ...parts].join('\n'));
}

/** Where the promises to a place and to those in it stand, in tables that a place elsewhere makes longer. */
const statusesOf = (code: string): string =>
  JSON.stringify(rowsOfPlace(code).map((row) => ({ ...row, commitment: row.commitment.id })));

const keys = once(() => pageKeysOf(directory(), frameOf(settings.contentDir, asOf()), digest, statusesOf));

/** Digests of what the record pages show, for incremental builds: a page whose digest is that of the last build is kept. Nothing of them is shown. */
export const pageKeys = (): PageKeys => unnoted(keys);

/** The key of a page about a place, which begins with the name of what stands there. */
export const keyOfPlace = (code: string): string | undefined =>
  named(`place/${code}`, ({ ofPlace }) => ofPlace(code));

/** The same of the page of an association. */
export const keyOfAssociation = (association: AssociationRecord): string | undefined =>
  named(`association/${association.id}`, ({ ofAssociation }) => ofAssociation(association));

function named(what: string, keyIn: (keys: PageKeys) => string | undefined): string | undefined {
  const value = unnoted(() => keyIn(keys()));
  return value && `${what} ${value}`;
}

/** What stands around a place or an association, by such a name. */
function aroundIn({ place, association }: PageKeys['around'], name: string): string {
  const [kind, id = ''] = name.split('/');
  const found = kind === 'association' ? directory().associationById.get(id) : undefined;
  return (found ? association(found) : place(id)) ?? '';
}

defineSource('around', (name) => aroundIn(keys().around, name));
defineSource('bodies-around', (name) => aroundIn(keys().bodiesAround, name));

import type { RecordFile } from '../records/content.ts';
import type { CollectionName } from '../schemas/collections.ts';
import { normalise } from './sheet/normalise.ts';

/** An organisation of the content folder that a form can be about. */
export interface KnownOrganisation {
  id: string;
  name: string;
  collection: CollectionName;
  creditCode?: string;
}

const collections = new Set(['associations', 'organisations', 'federations']);

/** The organisations of a content folder. */
export const organisationsIn = (records: readonly RecordFile[]): KnownOrganisation[] =>
  records.flatMap(({ collection, id, data }) => {
    if (!collections.has(collection) || data === null) return [];
    const { name, registration } = data as { name: string; registration?: { creditCode?: string } };
    const { creditCode } = registration ?? {};
    return [{ id, name, collection, ...(creditCode ? { creditCode } : {}) }];
  });

/** Those of exactly this name, spaces and widths aside. */
export const organisationsNamed = (known: readonly KnownOrganisation[], name: string): KnownOrganisation[] =>
  known.filter((it) => normalise(it.name) === normalise(name));

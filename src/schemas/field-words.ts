import { collections, type CollectionName } from './collections.ts';
import { labelOf, schemasAt } from './fields.ts';

/**
 * Gives the name of a field by which pages show it: `field('audits', 'revisions.0.publishedOn')`, 0 for the items
 * of a list. In another language what that has under `audits.revisions.0.publishedOn`, else what the description
 * in the schema begins with. Throws where the schema has no such field.
 */
export const fieldsBy =
  (translated: Readonly<Record<string, string>> = {}) =>
  (collection: CollectionName, path: string): string => {
    const label = labelOf(schemasAt(collections[collection].schema, path.split('.')));
    if (label === '') throw new Error(`${collection} has no field ${path} with a description`);
    return translated[`${collection}.${path}`] ?? label;
  };

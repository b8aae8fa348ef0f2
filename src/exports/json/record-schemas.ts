import { z } from 'zod';
import { collections, type CollectionName, type RecordOf } from '../../schemas/collections.ts';
import { recordId } from '../../schemas/common.ts';
import type { Words } from '../../words/languages.ts';
import { recordSchema, type JsonSchema } from './json-schema.ts';
import { recordPage } from '../tables/shared.ts';

const own = { id: recordId, url: recordPage };

/** The schema of the file of a record with its whole data: id, page, then the content. */
export function recordFileOf(collection: CollectionName): z.ZodObject {
  const { url: original, ...shape } = collections[collection].schema.shape as z.ZodRawShape;
  return z.strictObject({ ...own, ...(original ? { original } : {}), ...shape });
}

/**
 * The data of a record as its file has it: id, page, then the content with amounts as text. A record's own `url` is
 * called `original` there, because `url` is always the page of this site.
 */
export function recordData<Name extends CollectionName>(
  collection: Name,
  { id, ...data }: RecordOf<Name> & { id: string },
  url: string,
): object {
  const schema: z.ZodType = collections[collection].schema;
  const content = z.encode(schema, data) as Record<string, unknown>;
  const { url: original, ...rest } = content;
  return { id, url, ...(original === undefined ? {} : { original }), ...rest };
}

/** The JSON Schema (2020-12) of the file of a record; `url` is where the schema itself will stand. */
export function recordFileSchema(
  { files }: Words,
  label: string,
  schema: z.ZodObject,
  url: string,
): JsonSchema {
  const { $schema, ...record } = recordSchema(schema);
  return { $schema, $id: url, title: label, description: files.schema.record(label), ...record };
}

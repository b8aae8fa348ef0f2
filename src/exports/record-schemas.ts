import { z } from 'zod';
import { collections, type CollectionName, type RecordOf } from '../schemas/collections.ts';
import { recordId, webUrl } from '../schemas/common.ts';
import { recordSchema, type JsonSchema } from './json-schema.ts';

const own = { id: recordId, url: webUrl.describe('这条记录的网页') };

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
export function recordFileSchema(label: string, schema: z.ZodObject, url: string): JsonSchema {
  const { $schema, ...record } = recordSchema(schema);
  return { $schema, $id: url, title: label, description: `一条“${label}”记录的 JSON 文件`, ...record };
}

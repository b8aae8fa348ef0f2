import { z } from 'zod';
import { collections } from '../schemas/collections.ts';
import { recordId, webUrl } from '../schemas/common.ts';
import { recordSchema, type JsonSchema } from './json-schema.ts';

/** Collections whose records have a file with more than their row in a list: the whole record as the content has it. */
export const recordCollections = ['audits', 'evaluations', 'surveys', 'budgets'] as const;
/** A collection of which each record has its whole data beside its page. */
export type RecordCollection = (typeof recordCollections)[number];

const own = { id: recordId, url: webUrl.describe('这条记录的网页') };

const schemaOf = (collection: RecordCollection): z.ZodObject => {
  if (collection !== 'budgets') return z.strictObject({ ...own, ...collections[collection].schema.shape });
  const { url: original, ...shape } = collections.budgets.schema.shape;
  return z.strictObject({ ...own, original, ...shape });
};

/**
 * The data of a record as its file has it: id, page, then the content with amounts as text. A budget's own `url` is
 * called `original` there, because `url` is always the page of this site.
 */
export function recordData<Item extends { id: string }>(
  collection: RecordCollection,
  { id, ...data }: Item,
  url: string,
): object {
  const schema: z.ZodType = collections[collection].schema;
  const content = z.encode(schema, data) as Record<string, unknown>;
  const { url: original, ...rest } = content;
  return { id, url, ...(original === undefined ? {} : { original }), ...rest };
}

/** The JSON Schema (2020-12) of the file of a record; `url` is where the schema itself will stand. */
export function recordFileSchema(collection: RecordCollection, url: string): JsonSchema {
  const { $schema, ...record } = recordSchema(schemaOf(collection));
  const { label } = collections[collection];
  return { $schema, $id: url, title: label, description: `一条“${label}”记录的 JSON 文件`, ...record };
}

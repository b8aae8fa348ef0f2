import { z } from 'zod';
import { collections, type CollectionName, type RecordOf } from '../../schemas/collections.ts';
import { recordId } from '../../schemas/common.ts';
import type { Words } from '../../words/languages.ts';
import { licenceSchema, recordSchema, type JsonSchema } from './json-schema.ts';
import { recordPage } from '../tables/shared.ts';

const own = { id: recordId, url: recordPage };

/** What a record's own `url` is called beside the page of this site; `original` where that is none of its fields. */
const ownUrl = (shape: z.ZodRawShape): string => ('original' in shape ? 'fullText' : 'original');

/** The schema of the file of a record with its whole data: id, page, then the content. */
export function recordFileOf(collection: CollectionName): z.ZodObject {
  const { url, ...shape } = collections[collection].schema.shape as z.ZodRawShape;
  return z.strictObject({ ...own, ...(url ? { [ownUrl(shape)]: url } : {}), ...shape });
}

/**
 * The data of a record as its file has it: id, page, then the content with amounts as text. A record's own `url` has another
 * name there, because `url` is always the page of this site.
 */
export function recordData<Name extends CollectionName>(
  collection: Name,
  { id, ...data }: RecordOf<Name> & { id: string },
  url: string,
): object {
  const { schema } = collections[collection];
  const content = z.encode<z.ZodType>(schema, data) as Record<string, unknown>;
  const { url: own, ...rest } = content;
  return { id, url, ...(own === undefined ? {} : { [ownUrl(schema.shape)]: own }), ...rest };
}

/** What the file of a record says of itself before the record. */
export interface RecordHead {
  /** Full URL of its JSON Schema. */
  $schema: string;
  publisher: string;
  /** How the data may be used; absent where the federation states nothing. */
  licence?: { name: string; url: string } | undefined;
  /** Day on which it was made, ISO. */
  generated: string;
}

/** The file of a record. */
export const recordFile = ({ licence, ...head }: RecordHead, record: object): object => ({
  ...head,
  ...(licence ? { licence } : {}),
  ...record,
});

/** The JSON Schema (2020-12) of the file of a record; `url` is where the schema itself will stand. */
export function recordFileSchema(
  { files: { schema: w } }: Words,
  label: string,
  schema: z.ZodType,
  url: string,
): JsonSchema {
  const { $schema, properties, required = [], ...record } = recordSchema(schema);
  return {
    ...{ $schema, $id: url, title: label, description: w.record(label), ...record },
    required: ['$schema', 'publisher', 'generated', ...required],
    properties: {
      $schema: { type: 'string', format: 'uri', description: w.recordSchema },
      publisher: { type: 'string', description: w.publisher },
      licence: licenceSchema(w),
      generated: { type: 'string', format: 'date', description: w.generated },
      ...properties,
    },
  };
}

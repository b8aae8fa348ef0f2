import { z } from 'zod';
import { pointsTo } from '../../schemas/reference.ts';
import type { Words } from '../../words/languages.ts';
import type { TableSchema } from '../tables/table.ts';

/** A JSON Schema document. */
export type JsonSchema = z.core.JSONSchema.BaseSchema;

/**
 * The JSON Schema of a record as files have it: amounts are the text that the content has (`"136333.65"`); what the
 * content may leave out because it has a default is always there. `$comment` says of which collections an id is.
 */
export const recordSchema = (schema: z.ZodType): JsonSchema =>
  z.toJSONSchema(schema, {
    io: 'input',
    override: ({ zodSchema, jsonSchema: json }) => {
      const reference = pointsTo.get(zodSchema);
      if (reference && reference.to.length > 0) json.$comment = `id in ${reference.to.join(' | ')}`;
      if (!(zodSchema instanceof z.ZodObject)) return;
      const fields = Object.entries<z.core.$ZodType>(zodSchema.shape);
      const required = fields.filter(([, field]) => !(field instanceof z.ZodOptional)).map(([key]) => key);
      if (required.length > 0) json.required = required;
    },
  });

/** How a file says under which licence it stands. */
export const licenceSchema = (w: Words['files']['schema']): JsonSchema => ({
  type: 'object',
  description: w.licence,
  required: ['name', 'url'],
  additionalProperties: false,
  properties: { name: { type: 'string' }, url: { type: 'string', format: 'uri' } },
});

/**
 * The JSON Schema (2020-12) of a download: of the whole file, with the schema of one record as `#/$defs/record`.
 * `url` is where the schema itself will stand.
 */
export function jsonSchema(
  { files: { schema: w } }: Words,
  { label, schema }: TableSchema,
  url: string,
): JsonSchema {
  const { $schema, ...record } = recordSchema(schema);
  const text = (description: string): JsonSchema => ({ type: 'string', description });
  return {
    $schema,
    $id: url,
    title: label,
    description: w.list(label),
    type: 'object',
    required: ['title', 'publisher', 'url', 'schema', 'generated', 'count', 'records'],
    additionalProperties: false,
    properties: {
      title: text(w.title),
      publisher: text(w.publisher),
      url: { ...text(w.url), format: 'uri' },
      schema: { ...text(w.schema), format: 'uri' },
      licence: licenceSchema(w),
      generated: { ...text(w.generated), format: 'date' },
      count: { type: 'integer', minimum: 0, description: w.count },
      records: { type: 'array', items: { $ref: '#/$defs/record' }, description: w.records },
    },
    $defs: { record },
  };
}

import { z } from 'zod';
import { pointsTo } from '../schemas/reference.ts';
import type { TableSchema } from './tables/table.ts';

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

/**
 * The JSON Schema (2020-12) of a download: of the whole file, with the schema of one record as `#/$defs/record`.
 * `url` is where the schema itself will stand.
 */
export function jsonSchema({ label, schema }: TableSchema, url: string): JsonSchema {
  const { $schema, ...record } = recordSchema(schema);
  const text = (description: string): JsonSchema => ({ type: 'string', description });
  return {
    $schema,
    $id: url,
    title: label,
    description: `“${label}”的 JSON 下载文件`,
    type: 'object',
    required: ['title', 'publisher', 'url', 'schema', 'count', 'records'],
    additionalProperties: false,
    properties: {
      title: text('清单的名称'),
      publisher: text('主办单位'),
      url: { ...text('清单的网页'), format: 'uri' },
      schema: { ...text('这份 JSON Schema 的网址'), format: 'uri' },
      count: { type: 'integer', minimum: 0, description: '记录的数量' },
      records: { type: 'array', items: { $ref: '#/$defs/record' }, description: '逐条的记录' },
    },
    $defs: { record },
  };
}

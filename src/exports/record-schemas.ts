import { z } from 'zod';
import { collections } from '../schemas/collections.ts';
import { recordId, webUrl } from '../schemas/common.ts';
import { commitmentRowSchemas, statedCommitment } from './commitment-row-schemas.ts';
import { recordSchema, type JsonSchema } from './json-schema.ts';

/** Collections whose records have a file with more than their row in a list: the whole record as the content has it. */
export const recordCollections = [
  ...['audits', 'evaluations', 'surveys', 'budgets', 'observations', 'inspections', 'documents'],
] as const;
/** A collection of which each record has its whole data beside its page. */
export type RecordCollection = (typeof recordCollections)[number];

const own = { id: recordId, url: webUrl.describe('这条记录的网页') };

/** Records that have such a file: those, and the commitments, which stand in policy texts. */
export const recordFiles = [...recordCollections, 'commitments'] as const;
/** A kind of record with a file of its whole data. */
export type RecordFileName = (typeof recordFiles)[number];

const commitmentFile = z.strictObject({
  ...commitmentRowSchemas.commitments.schema.pick({ id: true, url: true }).shape,
  ...commitmentRowSchemas.commitments.schema.pick({ policy: true, policyTitle: true }).shape,
  ...statedCommitment.shape,
  ...commitmentRowSchemas.commitments.schema.pick({ startsOn: true, lastDay: true }).shape,
  endedBy: recordId.optional().describe('让它停止执行的文件：在本站的编号'),
  ...commitmentRowSchemas.commitments.schema.pick({ status: true, closed: true, asOf: true }).shape,
  statuses: z
    .array(commitmentRowSchemas['commitment-statuses'].schema)
    .describe('每个地方或者单位、每段时间的兑现情况'),
});

const schemaOf = (name: RecordFileName): z.ZodObject => {
  if (name === 'commitments') return commitmentFile;
  const { url: original, ...shape } = collections[name].schema.shape as z.ZodRawShape;
  return z.strictObject({ ...own, ...(original ? { original } : {}), ...shape });
};

/** What a kind of record is called. */
export const labelOf = (name: RecordFileName): string =>
  name === 'commitments' ? commitmentRowSchemas.commitments.label : collections[name].label;

/**
 * The data of a record as its file has it: id, page, then the content with amounts as text. A record's own `url` is
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
export function recordFileSchema(name: RecordFileName, url: string): JsonSchema {
  const { $schema, ...record } = recordSchema(schemaOf(name));
  const label = labelOf(name);
  return { $schema, $id: url, title: label, description: `一条“${label}”记录的 JSON 文件`, ...record };
}

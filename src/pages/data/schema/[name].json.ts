import type { APIRoute, GetStaticPaths } from 'astro';
import { jsonSchema, type JsonSchema } from '../../../exports/json-schema.ts';
import { recordJson } from '../../../exports/json.ts';
import { recordFiles, recordFileSchema } from '../../../exports/record-schemas.ts';
import { fullUrl } from '../../../paths.ts';
import { datasetNames, schemaPath } from '../_datasets.ts';

/** The JSON Schema of every list, and of the files of the records that hold more than their row. */
export const getStaticPaths: GetStaticPaths = () => [
  ...datasetNames.map((name) => ({
    params: { name },
    props: { schema: jsonSchema(name, fullUrl(schemaPath(name))) },
  })),
  ...recordFiles.map((kind) => {
    const name = `${kind}-record`;
    const url = fullUrl(`/data/schema/${name}.json`);
    return { params: { name }, props: { schema: recordFileSchema(kind, url) } };
  }),
];

export const GET: APIRoute<{ schema: JsonSchema }> = ({ props: { schema } }) =>
  new Response(recordJson(schema), {
    headers: { 'Content-Type': 'application/schema+json; charset=utf-8' },
  });

import type { APIRoute, GetStaticPaths } from 'astro';
import { jsonSchema } from '../../../exports/json-schema.ts';
import { recordJson } from '../../../exports/json.ts';
import type { RowName } from '../../../exports/row-schemas.ts';
import { fullUrl } from '../../../paths.ts';
import { datasetNames, schemaPath } from '../_datasets.ts';

export const getStaticPaths: GetStaticPaths = () =>
  datasetNames.map((name) => ({ params: { name }, props: { name } }));

export const GET: APIRoute<{ name: RowName }> = ({ props: { name } }) =>
  new Response(recordJson(jsonSchema(name, fullUrl(schemaPath(name)))), {
    headers: { 'Content-Type': 'application/schema+json; charset=utf-8' },
  });

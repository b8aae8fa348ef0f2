import type { APIRoute } from 'astro';
import { schemaFiles } from '../../../downloads/records.ts';
import { jsonText } from '../../../downloads/responses.ts';
import { recordJson } from '../../../exports/formats/json.ts';
import type { JsonSchema } from '../../../exports/json/json-schema.ts';
import { portalWords } from '../../../words/portal.ts';
import { pathsRead } from '../../../readings/paths.ts';

/** The JSON Schema of every list, and of the files of the records that hold more than their row. */
export const getStaticPaths = pathsRead(() =>
  schemaFiles(portalWords).map(({ name, schema }) => ({ params: { name }, props: { schema } })),
);

export const GET: APIRoute<{ schema: JsonSchema }> = ({ props: { schema } }) =>
  jsonText(recordJson(schema), 'application/schema+json; charset=utf-8');

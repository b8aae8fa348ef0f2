import type { APIRoute } from 'astro';
import { catalog } from '../../downloads/catalog.ts';
import { jsonText } from '../../downloads/responses.ts';
import { datasetSummaries } from '../../downloads/summaries.ts';
import { recordJson } from '../../exports/formats/json.ts';

/** The catalogue of all whole downloads, for data portals. */
export const GET: APIRoute = async ({ locals: { words } }) =>
  jsonText(recordJson(catalog(words, await datasetSummaries(words))), 'application/ld+json');

import type { APIRoute } from 'astro';
import { responseBody } from '../../exports/formats/bytes.ts';
import { hsdsFile } from '../../downloads/summaries.ts';
import { json } from '../../exports/formats/json.ts';

export const GET: APIRoute = ({ locals: { words } }) =>
  new Response(responseBody(hsdsFile(words)), { headers: { 'Content-Type': json.type } });

import type { APIRoute } from 'astro';
import { bodyOf } from '../../exports/bytes.ts';
import { hsdsFile } from '../../downloads/summaries.ts';
import { json } from '../../exports/json.ts';

export const GET: APIRoute = () =>
  new Response(bodyOf(hsdsFile()), { headers: { 'Content-Type': json.type } });

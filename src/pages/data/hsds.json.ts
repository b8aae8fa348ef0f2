import type { APIRoute } from 'astro';
import { bodyOf } from '../../exports/bytes.ts';
import { hsdsFile } from './_summaries.ts';

export const GET: APIRoute = () =>
  new Response(bodyOf(hsdsFile()), { headers: { 'Content-Type': 'application/json; charset=utf-8' } });

import type { APIRoute } from 'astro';
import { hsdsText } from './_summaries.ts';

export const GET: APIRoute = () =>
  new Response(hsdsText(), { headers: { 'Content-Type': 'application/json; charset=utf-8' } });

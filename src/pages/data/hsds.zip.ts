import type { APIRoute } from 'astro';
import { hsdsZip } from '../../downloads/hsds.ts';

/** All tables of HSDS with its own descriptor. */
export const GET: APIRoute = ({ locals: { words } }) =>
  new Response(hsdsZip(words), { headers: { 'Content-Type': 'application/zip' } });

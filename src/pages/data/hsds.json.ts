import type { APIRoute } from 'astro';
import { hsdsJson } from '../../downloads/hsds.ts';
import { bodyOf } from '../../exports/formats/bytes.ts';
import { json } from '../../exports/formats/json.ts';

/** The services as a page of the HSDS API. */
export const GET: APIRoute = ({ locals: { words } }) =>
  new Response(bodyOf(hsdsJson(words)), { headers: { 'Content-Type': json.type } });

import type { APIRoute } from 'astro';
import { hsdsJson } from '../../downloads/hsds.ts';
import { responseBody } from '../../exports/formats/bytes.ts';
import { json } from '../../exports/formats/json.ts';

/** The services as a page of the HSDS API. */
export const GET: APIRoute = ({ locals: { words } }) =>
  new Response(responseBody(hsdsJson(words)), { headers: { 'Content-Type': json.type } });

import type { APIRoute } from 'astro';
import { features, geoJsonPieces } from '../../exports/directory/geojson.ts';
import { responseBody, utf8 } from '../../exports/formats/bytes.ts';
import { idOf } from '../../identity.ts';
import { fullUrl } from '../../paths.ts';
import { directory } from '../../queries/directory/directory.ts';

/** Every office with a position, WGS-84, for maps. */
export const GET: APIRoute = () =>
  new Response(responseBody(utf8(geoJsonPieces(features(directory(), fullUrl, idOf)))), {
    headers: { 'Content-Type': 'application/geo+json' },
  });

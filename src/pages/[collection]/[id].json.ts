import type { APIRoute, GetStaticPaths } from 'astro';
import { recordJson } from '../../exports/json.ts';
import { recordRows, type RecordFolder } from '../../exports/rows.ts';
import { fullUrl } from '../../paths.ts';
import { directory } from '../../queries/directory.ts';
import { pageKeys } from '../../queries/page-keys.ts';

const folders: RecordFolder[] = [
  'federations',
  'associations',
  'organisations',
  'service-places',
  'services',
  'stations',
];

/** The data of a record beside its page. */
export const getStaticPaths: GetStaticPaths = () =>
  folders.flatMap((collection) =>
    recordRows(collection, directory(), fullUrl).map((row) => ({
      params: { collection, id: row.id },
      props: { row },
      cacheKey: 'place' in row ? pageKeys().ofPlace(row.place) : pageKeys().frame,
    })),
  );

export const GET: APIRoute<{ row: object }> = ({ props: { row } }) =>
  new Response(recordJson(row), { headers: { 'Content-Type': 'application/json; charset=utf-8' } });

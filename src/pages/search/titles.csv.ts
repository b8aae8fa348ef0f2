import type { APIRoute } from 'astro';
import { csvFile } from '../../exports/formats/csv.ts';
import { fullUrl } from '../../paths.ts';
import { titleRows } from '../../views/search-facts.ts';

/** The titles of all records, for those who have no script. */
export const GET: APIRoute = ({ locals: { words } }) => {
  const rows = titleRows(words).map((row) => [...row.slice(0, -1), fullUrl(String(row.at(-1)))]);
  return new Response(csvFile(words.search.titleColumns, rows), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8' },
  });
};

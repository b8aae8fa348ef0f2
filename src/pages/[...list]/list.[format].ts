import type { APIRoute } from 'astro';
import { listTableAt, tablesOfLists } from '../../downloads/list-tables.ts';
import { tableResponse } from '../../downloads/tables.ts';
import { formatsFor, type TableFormat } from '../../exports/formats/formats.ts';
import { portalWords } from '../../words/portal.ts';
import { pathsRead } from '../../readings/paths.ts';

interface Props {
  page: string;
  format: TableFormat;
}

/** What the page of a list shows, as a file beside it. */
export const getStaticPaths = pathsRead(() =>
  tablesOfLists(portalWords).flatMap(({ page, rows, cacheKey }) =>
    formatsFor(rows.length).map((format) => ({
      params: { list: page.slice(1, -1), format },
      props: { page, format },
      cacheKey,
    })),
  ),
);

export const GET: APIRoute<Props> = ({ props: { page, format }, locals: { words } }) =>
  tableResponse(words, listTableAt(words, page), format);

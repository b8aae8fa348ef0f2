import type { APIRoute } from 'astro';
import { rowContext } from '../../downloads/context.ts';
import { tableResponse } from '../../downloads/tables.ts';
import { formatsFor, type TableFormat } from '../../exports/formats/formats.ts';
import { kinds } from '../../kinds/index.ts';
import type { ListTable } from '../../kinds/tables.ts';
import { portalWords } from '../../words/portal.ts';
import { pathsApart, pathsRead } from '../../readings/paths.ts';

interface Props {
  table: ListTable;
  format: TableFormat;
}

/** What the page of a list shows, as a file beside it. */
export const getStaticPaths = pathsRead(() => {
  const context = rowContext(portalWords);
  return kinds(portalWords).flatMap((kind) =>
    pathsApart(() =>
      kind.listTables(context).flatMap((table) =>
        formatsFor(table.rows.length).map((format) => ({
          params: { list: table.page.slice(1, -1), format },
          props: { table, format },
          cacheKey: table.cacheKey,
        })),
      ),
    ),
  );
});

export const GET: APIRoute<Props> = ({ props: { table, format }, locals: { words } }) =>
  tableResponse(words, table, format);

import type { APIRoute } from 'astro';
import { recordAnswer, recordFileAt, recordFiles, recordSchemaPath } from '../../downloads/records.ts';
import { jsonResponse } from '../../downloads/responses.ts';
import { tableResponse } from '../../downloads/tables.ts';
import type { TableFormat } from '../../exports/formats/formats.ts';
import { kindOf, kinds, type KindName } from '../../kinds/index.ts';
import { portalWords } from '../../words/portal.ts';
import { pathsRead } from '../../readings/paths.ts';

interface Props {
  kind: KindName;
  id: string;
  format: TableFormat;
}

/** The data of a record beside its page; what it has in lines also as tables. */
export const getStaticPaths = pathsRead(() =>
  kinds(portalWords).flatMap((kind) =>
    recordFiles(portalWords, kind).map(({ id, format, cacheKey }) => ({
      params: { collection: kind.folder, id, format },
      props: { kind: kind.name, id, format },
      cacheKey,
    })),
  ),
);

export const GET: APIRoute<Props> = ({ props: { kind, id, format }, locals: { words } }) => {
  const file = recordFileAt(words, kindOf(words, kind), id);
  return format === 'json' || !file.table
    ? jsonResponse(recordAnswer(recordSchemaPath(kind), file.data()))
    : tableResponse(words, file.table, format);
};

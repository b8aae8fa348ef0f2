import type { APIRoute } from 'astro';
import { recordAnswer, recordSchemaPath, recordFiles, type FileOfRecord } from '../../downloads/records.ts';
import { jsonResponse } from '../../downloads/responses.ts';
import { tableResponse } from '../../downloads/tables.ts';
import { portalWords } from '../../words/portal.ts';
import { kinds } from '../../kinds/index.ts';
import { pathsApart, pathsRead } from '../../readings/paths.ts';

/** The data of a record beside its page; what it has in lines also as tables. */
export const getStaticPaths = pathsRead(() =>
  kinds(portalWords).flatMap((kind) =>
    pathsApart(() =>
      recordFiles(portalWords, kind).map((it) => ({
        params: { collection: it.folder, id: it.file.id, format: it.format },
        props: it,
        cacheKey: it.file.cacheKey,
      })),
    ),
  ),
);

export const GET: APIRoute<FileOfRecord> = ({ props: { kind, file, format }, locals: { words } }) =>
  format === 'json' || !file.table
    ? jsonResponse(recordAnswer(recordSchemaPath(kind), file.data()))
    : tableResponse(words, file.table, format);

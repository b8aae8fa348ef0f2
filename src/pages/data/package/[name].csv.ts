import type { APIRoute } from 'astro';
import { downloads, plainResponse } from '../../../downloads/tables.ts';
import type { Download } from '../../../kinds/tables.ts';
import { portalWords } from '../../../words/portal.ts';
import { pathsRead } from '../../../readings/paths.ts';

/** Every whole download that has a row, as the data package names it: CSV without a byte order mark. */
export const getStaticPaths = pathsRead(() =>
  downloads(portalWords)
    .filter((it) => it.count() > 0)
    .map((download) => ({ params: { name: download.name }, props: { download } })),
);

export const GET: APIRoute<{ download: Download }> = ({ props: { download }, locals: { words } }) =>
  plainResponse(words, download);

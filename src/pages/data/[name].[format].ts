import type { APIRoute } from 'astro';
import { downloadResponse, downloads } from '../../downloads/tables.ts';
import { formatsFor, type TableFormat } from '../../exports/formats/formats.ts';
import type { Download } from '../../kinds/tables.ts';
import { portalWords } from '../../words/portal.ts';
import { pathsRead } from '../../readings/paths.ts';

interface Props {
  download: Download;
  format: TableFormat;
}

/** Every whole download that has a row, in each of its formats. */
export const getStaticPaths = pathsRead(() =>
  downloads(portalWords).flatMap((download) => {
    const count = download.count();
    return (count > 0 ? formatsFor(count) : []).map((format) => ({
      params: { name: download.name, format },
      props: { download, format },
    }));
  }),
);

export const GET: APIRoute<Props> = ({ props: { download, format }, locals: { words } }) =>
  downloadResponse(words, download, format);

import type { APIRoute } from 'astro';
import { downloadNamed, downloadResponse, filledDownloads } from '../../downloads/tables.ts';
import { formatsFor, type TableFormat } from '../../exports/formats/formats.ts';
import { portalWords } from '../../words/portal.ts';
import { pathsRead } from '../../readings/paths.ts';

interface Props {
  name: string;
  format: TableFormat;
}

/** Every whole download that has a row, in each of its formats. */
export const getStaticPaths = pathsRead(() =>
  filledDownloads(portalWords).flatMap(({ name, count }) =>
    formatsFor(count()).map((format) => ({ params: { name, format }, props: { name, format } })),
  ),
);

export const GET: APIRoute<Props> = ({ props: { name, format }, locals: { words } }) =>
  downloadResponse(words, downloadNamed(words, name), format);

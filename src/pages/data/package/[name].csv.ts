import type { APIRoute } from 'astro';
import { downloadNamed, filledDownloads, plainResponse } from '../../../downloads/tables.ts';
import { portalWords } from '../../../words/portal.ts';
import { pathsRead } from '../../../readings/paths.ts';

/** Every whole download that has a row, as the data package names it: CSV without a byte order mark. */
export const getStaticPaths = pathsRead(() =>
  filledDownloads(portalWords).map(({ name }) => ({ params: { name }, props: { name } })),
);

export const GET: APIRoute<{ name: string }> = ({ props: { name }, locals: { words } }) =>
  plainResponse(words, downloadNamed(words, name));

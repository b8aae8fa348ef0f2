import type { APIRoute } from 'astro';
import { jsonText } from '../../downloads/responses.ts';
import { nearFiles, type NearIndex, type NearItems } from '../../exports/directory/near-json.ts';
import { directory } from '../../queries/directory/directory.ts';
import { pageKeys } from '../../queries/site/page-keys.ts';
import { pathsRead } from '../../readings/paths.ts';

interface Props {
  data: NearIndex | NearItems;
}

export const getStaticPaths = pathsRead(() =>
  [...nearFiles(directory())].map(([file, data]) => ({
    params: { file },
    props: { data },
    cacheKey: pageKeys().offices,
  })),
);

export const GET: APIRoute<Props> = ({ props }) => jsonText(`${JSON.stringify(props.data)}\n`);

import type { APIRoute, GetStaticPaths } from 'astro';
import { jsonText } from '../../downloads/responses.ts';
import { nearFiles, type NearIndex, type NearItems } from '../../exports/directory/near-json.ts';
import { directory } from '../../queries/directory/directory.ts';
import { pageKeys } from '../../queries/site/page-keys.ts';

interface Props {
  data: NearIndex | NearItems;
}

export const getStaticPaths = (() =>
  [...nearFiles(directory())].map(([file, data]) => ({
    params: { file },
    props: { data },
    cacheKey: pageKeys().offices,
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<Props> = ({ props }) => jsonText(`${JSON.stringify(props.data)}\n`);

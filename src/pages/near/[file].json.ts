import type { APIRoute, GetStaticPaths } from 'astro';
import { nearFiles, type NearIndex, type NearItems } from '../../exports/near-json.ts';
import { directory } from '../../queries/directory.ts';
import { pageKeys } from '../../queries/page-keys.ts';

interface Props {
  data: NearIndex | NearItems;
}

export const getStaticPaths = (() =>
  [...nearFiles(directory())].map(([file, data]) => ({
    params: { file },
    props: { data },
    cacheKey: pageKeys().offices,
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<Props> = ({ props }) =>
  new Response(`${JSON.stringify(props.data)}\n`, {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });

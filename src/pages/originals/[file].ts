import type { APIRoute } from 'astro';
import { originalBytes } from '../../queries/content/content.ts';
import { originals } from '../../queries/results/originals.ts';
import { pathsRead } from '../../readings/paths.ts';

export const getStaticPaths = pathsRead(() => originals().map((file) => ({ params: { file } })));

/** An original as it lies in the content folder, byte for byte. */
export const GET: APIRoute<never, { file: string }> = ({ params: { file } }) =>
  new Response(originalBytes(file));

import type { APIRoute } from 'astro';
import { originalBytes, originals } from '../../queries/results/originals.ts';

export const getStaticPaths = () => originals().map((file) => ({ params: { file } }));

/** An original as it lies in the content folder, byte for byte. */
export const GET: APIRoute<never, { file: string }> = ({ params: { file } }) =>
  new Response(originalBytes(file));

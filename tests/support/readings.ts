import { sourcesOf } from '../../src/readings/readings.ts';
import { digestOfSource } from '../../src/readings/sources.ts';

/** What making a file read, in order. */
export const sourcesRead = async (make: () => unknown): Promise<string[]> => {
  const sources = await sourcesOf(async () => {
    await make();
  });
  return [...sources].sort();
};

/** Digest of a source as another process would tell it: here each digest is told once. */
export async function toldAnew(source: string): Promise<string | undefined> {
  const { digests } = (globalThis as unknown as Record<symbol, { digests: Map<string, string> }>)[
    Symbol.for('portal.readings')
  ] as { digests: Map<string, string> };
  digests.delete(source);
  return Promise.resolve(digestOfSource(source));
}

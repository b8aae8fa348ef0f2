import { createIndex, type PagefindIndex } from 'pagefind';
import { join } from 'node:path';
import { pagefindFolder } from '../gates/built-site.ts';
import { phase, type BuildPhase } from '../progress.ts';
import type { ExtractedPage } from '../search/build/extract.ts';

const must = <Response extends { errors: string[] }>(response: Response): Response => {
  if (response.errors.length > 0) throw new Error(`Pagefind: ${response.errors.join('; ')}`);
  return response;
};

async function fill(
  index: PagefindIndex,
  pages: readonly ExtractedPage[],
  step: BuildPhase['step'],
): Promise<void> {
  for (const [done, { url, title, kind, passages }] of pages.entries()) {
    step(done, pages.length);
    must(
      await index.addCustomRecord({
        url,
        content: [title, ...passages.map(({ text }) => text)].join(' '),
        language: 'zh-cn',
        meta: { title, kind },
        filters: { kind: [kind] },
      }),
    );
  }
}

/**
 * Writes Pagefind's index of records (not of lists and places, which repeat them: four fifths of a nation's words) into a built
 * folder: the search page asks it on request, for pages that hold the words of a query apart from each other.
 */
export async function writePagefind(dir: string, pages: readonly ExtractedPage[]): Promise<void> {
  const { index } = must(await createIndex({ forceLanguage: 'zh-cn' }));
  if (!index) throw new Error('Pagefind did not start');
  const progress = phase('Pagefind 索引', '页');
  try {
    await fill(
      index,
      pages.filter((it) => it.list !== true && it.gathers !== true),
      progress.step,
    );
    must(await index.writeFiles({ outputPath: join(dir, pagefindFolder) }));
  } finally {
    progress.end();
    await index.deleteIndex();
  }
}

import { createIndex } from 'pagefind';
import { join } from 'node:path';
import { pagefindFolder } from '../gates/built-site.ts';
import type { ExtractedPage } from '../search/build/extract.ts';

const must = <Response extends { errors: string[] }>(response: Response): Response => {
  if (response.errors.length > 0) throw new Error(`Pagefind: ${response.errors.join('; ')}`);
  return response;
};

/** Pagefind's index of a site, page by page. */
export interface PagefindWriter {
  /** Takes a page; lists and places are left out, for they repeat records: four fifths of a nation's words. */
  add: (page: ExtractedPage) => Promise<void>;
  write: () => Promise<void>;
  /** Lets go of Pagefind's process. */
  close: () => Promise<unknown>;
}

/** Begins Pagefind's index in a built folder: the search page asks it on request, for pages that hold the words of a query apart from each other. */
export async function pagefindIn(dir: string): Promise<PagefindWriter> {
  const { index } = must(await createIndex({ forceLanguage: 'zh-cn' }));
  if (!index) throw new Error('Pagefind did not start');
  return {
    add: async ({ url, title, kind, passages, list, gathers }) => {
      if (list || gathers) return;
      must(
        await index.addCustomRecord({
          url,
          content: [title, ...passages.map(({ text }) => text)].join(' '),
          language: 'zh-cn',
          meta: { title, kind },
          filters: { kind: [kind] },
        }),
      );
    },
    write: async () => {
      must(await index.writeFiles({ outputPath: join(dir, pagefindFolder) }));
    },
    close: () => index.deleteIndex(),
  };
}

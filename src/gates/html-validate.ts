import { join } from 'node:path';
import { version } from 'html-validate';
import { phase } from '../progress.ts';
import { settings } from '../settings.ts';
import { digestOfPage } from './file-digest.ts';
import { gateEngine } from './file-memory.ts';
import { mostAsked, structuresOf } from './structures/index.ts';
import type { BuiltSite, Finding, Gate } from './types.ts';
import { VerdictCache, verdictKey } from './verdict-cache.ts';

/**
 * Valid HTML on every page, by html-validate and by the errors that a parser of the standard (parse5) reports. A page that is as it
 * was when it was last checked is not checked again.
 * @param cacheDir folder that keeps what is known between builds
 * @param ownThread how many pages are worth a thread of their own
 */
export function createHtmlGate(cacheDir: string, ownThread?: number): Gate<BuiltSite> {
  return {
    name: 'html-validate',
    byPage: true,
    description:
      '每个页面都是有效的 HTML（按标准解析没有错误，html-validate 的推荐规则、无障碍规则和文档规则）；结构相同的页面由其中几页代表。',
    async check(site) {
      const cache = new VerdictCache(join(cacheDir, 'html-validate.jsonl'));
      const engine = verdictKey(version, gateEngine());
      const structures = structuresOf(site, ownThread);
      const progress = phase('检查 HTML', '页');
      const judged: Promise<void>[] = [];
      const found: Finding[][] = [];
      let done = 0;
      try {
        for (const [index, page] of site.pages.entries()) {
          const key = verdictKey(engine, page.url, digestOfPage(page));
          const settle = (findings: Finding[]): void => {
            found[index] = findings;
            progress.step((done += 1), site.pages.length);
          };
          const known = cache.get(key);
          if (known) {
            settle(known);
            continue;
          }
          const settled = structures.of(page).then(({ faults }) => {
            cache.set(key, faults);
            settle(faults);
          });
          // A thread that fails does so for all that wait: whoever waits for the first of them throws.
          settled.catch(() => undefined);
          judged.push(settled);
          await judged.at(-mostAsked);
        }
        await Promise.all(judged);
      } finally {
        progress.end();
        await structures.release();
      }
      cache.prune();
      return found.flat();
    },
  };
}

export const htmlGate = createHtmlGate(settings.cacheDir);

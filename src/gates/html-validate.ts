import project from '../../package.json' with { type: 'json' };
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate as others } from 'node:timers/promises';
import { version } from 'html-validate';
import { phase } from '../progress.ts';
import { settings } from '../settings.ts';
import { startHtmlJudge, type HtmlJudge } from './html-judge.ts';
import { judgeByStructure } from './html-by-structure.ts';
import { digestOfPage } from './file-digest.ts';
import type { BuiltSite, Finding, Gate } from './types.ts';
import { VerdictCache, verdictKey } from './verdict-cache.ts';

/** This gate's own source, on which every verdict depends. */
const sources = readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' })
  .filter((file) => /^(?:html-|interner).*\.ts$/.test(file))
  .sort()
  .map((file) => readFileSync(join(import.meta.dirname, file)));

/** Fewer pages are judged before a thread has started and read its rules. */
const worthAThread = 300;
/** So many unknown pages of a site as large tell that most are: then a thread judges the others. */
const tellsMany = 30;
/** Pages that a thread may have before it: enough that it never waits, few enough that none is long in memory. */
const mostWaiting = 4;

/**
 * Valid HTML on every page, by html-validate and by the errors that a parser of the standard (parse5) reports. A page that is as it
 * was when it was last checked is not checked again. Where hundreds are new, a thread judges them.
 * @param cacheDir folder that keeps what is known between builds
 * @param ownThread how many pages are worth a thread of their own
 */
export function createHtmlGate(cacheDir: string, ownThread = worthAThread): Gate<BuiltSite> {
  return {
    name: 'html-validate',
    byPage: true,
    description:
      '每个页面都是有效的 HTML（按标准解析没有错误，html-validate 的推荐规则、无障碍规则和文档规则）；结构相同的页面由其中几页代表。',
    async check(site) {
      const cache = new VerdictCache(join(cacheDir, 'html-validate.jsonl'));
      const engine = verdictKey(version, project.dependencies.parse5, ...sources);
      const judgeHere = judgeByStructure();
      const here = site.pages.length < ownThread ? Infinity : Math.min(ownThread, tellsMany);
      const progress = phase('检查 HTML', '页');
      let judge: HtmlJudge | undefined;
      const judged: Promise<void>[] = [];
      const found: Finding[][] = [];
      let [done, fresh] = [0, 0];
      try {
        for (const [index, page] of site.pages.entries()) {
          const { url } = page;
          const key = verdictKey(engine, url, digestOfPage(page));
          const settle = (findings: Finding[]): void => {
            found[index] = findings;
            cache.set(key, findings);
            progress.step((done += 1), site.pages.length);
          };
          const known = cache.get(key);
          if (known) {
            found[index] = known;
            done += 1;
          } else if (fresh < here) {
            fresh += 1;
            settle(judgeHere(url, page.html));
            await others();
          } else {
            judge ??= startHtmlJudge();
            const settled = judge.findingsOf({ url, html: page.html }).then(settle);
            // A thread that fails does so for all that wait: whoever waits for the first of them throws.
            settled.catch(() => undefined);
            judged.push(settled);
            await judged.at(-mostWaiting);
          }
        }
        await Promise.all(judged);
      } finally {
        progress.end();
        await judge?.close();
      }
      cache.prune();
      return found.flat();
    },
  };
}

export const htmlGate = createHtmlGate(settings.cacheDir);

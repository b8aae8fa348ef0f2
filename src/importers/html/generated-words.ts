import type { Dom } from './dom.ts';
import { ruleTargets, type ElementTree } from './cascade.ts';
import { sheetRulesOf } from './sheet-rules.ts';

/** Words that a style sheet puts before and behind those of an element; `counted`: a number that it counts, and nobody knows here. */
export interface GeneratedWords {
  before: string;
  after: string;
  counted: boolean;
}

const pseudo = /::?(before|after)$/i;
const words = /[\p{Script=Han}\d]/u;

/** The words of `content`: strings, and attributes of the element. */
const contentOf = (value: string, element: Dom): string =>
  [...value.matchAll(/"([^"]*)"|'([^']*)'|attr\(\s*([\w-]+)\s*\)/g)]
    .map(([, double, single, name]) => double ?? single ?? element.getAttribute?.(name ?? '') ?? '')
    .join('')
    .replace(/\\([0-9a-f]{1,6})\s?/gi, (_, code: string) =>
      String.fromCodePoint(Math.min(Number.parseInt(code, 16), 0x10_ffff)),
    );

/** What the style sheets that are written into a page put before or behind words (`::before`): Chinese words and figures, no signs. */
export function generatedWords(html: string, tree: ElementTree): ReadonlyMap<Dom, GeneratedWords> {
  const found = new Map<Dom, GeneratedWords>();
  for (const { selector, declarations } of sheetRulesOf(html)) {
    const place = pseudo.exec(selector)?.[1]?.toLowerCase();
    const content = /(?:^|[;\s])content\s*:\s*([^;]*)/i.exec(declarations)?.[1] ?? '';
    const target = selector.replace(pseudo, '');
    if (place === undefined || content === '' || target === '' || /[:*]/.test(target)) continue;
    for (const element of ruleTargets(target, tree)) {
      const said = contentOf(content, element);
      const counted = /counters?\(/i.test(content);
      if (!counted && !words.test(said)) continue;
      const before = found.get(element) ?? { before: '', after: '', counted: false };
      found.set(element, counted ? { ...before, counted } : { ...before, [place]: said });
    }
  }
  return found;
}

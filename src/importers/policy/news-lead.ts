import type { SourceLine } from '../source/types.ts';
import { isOrganisation, namesIn } from './organisations.ts';
import { squeeze } from './squeeze.ts';

/** What news say of the text that they print below. */
export interface NewsLead {
  title: string;
  /** Who issued it, where the news name them: 近日，甲、乙印发了《…》. */
  bodies: string[];
  /** The lines that say so. */
  lines: number[];
}

/** So many lines of a body may lead over to the text. */
const longestLead = 5;

const announced = /^《(.+)》(?:的?全文|的?主要内容)如下[。：:]?$/u;

const issued = '(?:联合|正式|共同)?(?:印发|发布|出台|公布|颁布|下发)了?';

/** The lead that ends with 《…》全文如下, which names the text; undefined where a body begins otherwise. */
export function newsLead(body: readonly SourceLine[]): NewsLead | undefined {
  const lead = body.slice(0, longestLead);
  const at = lead.findIndex((it) => !it.table && announced.test(squeeze(it.text)));
  const [, title] = announced.exec(squeeze(lead[at]?.text ?? '')) ?? [];
  if (title === undefined) return undefined;
  const said = lead.slice(0, at).map((it) => {
    const [before] = squeeze(it.text).split(`《${title}》`);
    const [, words = ''] =
      new RegExp(`(?:^|[，,。])([^，,。]{2,80}?)${issued}$`, 'u').exec(before ?? '') ?? [];
    const names = namesIn(words);
    return { line: it.line, names: names.every(isOrganisation) ? names : [] };
  });
  const named = said.find(({ names }) => names.length > 0);
  return {
    title,
    bodies: named?.names ?? [],
    lines: [...(named ? [named.line] : []), lead[at]?.line ?? 0],
  };
}

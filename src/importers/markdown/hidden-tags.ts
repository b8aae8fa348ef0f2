import { whyStruck } from '../source/struck.ts';

const whyHiddenTag = '网页标记让它不显示，没有导入；是正文的，去掉标记再导入';

const struckTag = /^<(?:del|s|strike)\b/i;
const hidingTag =
  /^<[a-z][^>]*(?:\shidden[\s>=]|\sstyle\s*=\s*["'][^"'>]*(?:display\s*:\s*none|visibility\s*:\s*hidden|font-size\s*:\s*0(?![.\d]))[^"'>]*["'])/i;

/** Why what stands between a tag of HTML and its end is no text; undefined for any other tag. */
export const whyTagHides = (tag: string): string | undefined =>
  struckTag.test(tag) ? whyStruck : hidingTag.test(tag) ? whyHiddenTag : undefined;

/** The name of a tag that opens; undefined for another. */
export const opened = (tag: string): string | undefined => /^<([a-z][\w-]*)\b/i.exec(tag)?.[1]?.toLowerCase();

/** A block of HTML without what its tags hide or strike through, which is told. */
export function withoutHiddenTags(html: string, tell: (words: string, why: string) => void): string {
  let text = html;
  for (let at = 0; ;) {
    const tag = /<[a-z][^>]*>/gi;
    tag.lastIndex = at;
    const found = tag.exec(text);
    if (!found) return text;
    at = found.index + found[0].length;
    const why = whyTagHides(found[0]);
    const end = why ? text.toLowerCase().indexOf(`</${opened(found[0]) ?? ''}`, at) : -1;
    if (!why || end < 0) continue;
    tell(text.slice(at, end).replace(/<[^>]*>/g, ' '), why);
    text = text.slice(0, found.index) + text.slice(text.indexOf('>', end) + 1);
    at = found.index;
  }
}

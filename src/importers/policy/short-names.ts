import type { Placed } from './parts.ts';

const called = '(?:以下|下文|下|又|原)?(?:简|统|合|并|通)称(?:为|其为)?[：:]?';
const naming = new RegExp(
  `《((?:[^《》]|《[^《》]*》)+)》(?:[^《》。；]{0,80}?[（(，,、])?\\s*${called}\\s*(?:[“"「『]?《([^《》]+)》|[“"「『]([^《》“”"「」『』]{2,20})[”"」』])`,
  'gu',
);

/** The short names that a text gives to others, each with the title it stands for: 《…的意见》（以下简称《意见》）. */
export function shortNames(placed: readonly Placed[]): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const { text, role } of placed)
    if (role === 'text')
      for (const [, title = '', quoted, plain = ''] of text.matchAll(naming)) {
        const short = (quoted ?? plain).trim();
        if (!names.has(short)) names.set(short, title.trim());
      }
  return names;
}

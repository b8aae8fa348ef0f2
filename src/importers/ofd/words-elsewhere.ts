import type { Archive } from '../source/archive.ts';
import type { Remark } from '../source/types.ts';
import { descendantsOf, textBelow, type Element } from '../source/xml.ts';

type PartOf = (name: string) => Element | undefined;

const textsIn = (part: Element | undefined, names: readonly string[]): string[] =>
  part ? names.flatMap((name) => descendantsOf(part, name).map(textBelow)) : [];

/** Words of an OFD file that stand on none of its pages: those that the text does not have are told. */
export function wordsElsewhere({ names }: Archive, partOf: PartOf, lines: readonly string[]): Remark[] {
  const squeezed = (text: string): string => text.replace(/\s+/gu, '');
  const read = squeezed(lines.join(''));
  const damaged = new Set<string>();
  // What stands on no page is no reason to refuse the pages.
  const whole = (name: string): Element[] => {
    try {
      return [partOf(name) ?? []].flat();
    } catch {
      damaged.add(name);
      return [];
    }
  };
  const parts = (path: RegExp): Element[] => names.filter((it) => path.test(it)).flatMap(whole);
  const told = (why: string, found: readonly string[]): Remark[] => {
    const words = [...new Set(found.map((it) => it.trim()))].filter(
      (it) => /[\p{L}\p{N}]/u.test(it) && !read.includes(squeezed(it)),
    );
    return words.length === 0 ? [] : [{ line: 0, what: words.join(' '), why }];
  };
  const remarks = [
    ...told(
      'OFD 的图形里的文字，没有导入，请对照原文补上',
      parts(/Res[^/]*\.xml$/i).flatMap((part) =>
        descendantsOf(part, 'CompositeGraphicUnit').flatMap((it) => textsIn(it, ['TextCode'])),
      ),
    ),
    ...told(
      'OFD 的书签里的文字，没有导入',
      parts(/\/Document\.xml$/i).flatMap((part) =>
        descendantsOf(part, 'OutlineElem').map((it) => it.attributes['Title'] ?? ''),
      ),
    ),
    ...told(
      '电子印章、签名写明的软件和单位，没有导入，也没有验证',
      parts(/\/Signature\.xml$/i)
        .flatMap((part) => descendantsOf(part, 'Provider'))
        .flatMap(({ attributes }) => [attributes['ProviderName'] ?? '', attributes['Company'] ?? '']),
    ),
    ...told('OFD 的文件信息、标签里的文字，没有导入', [
      ...parts(/(?:^|\/)OFD\.xml$/i).flatMap((part) =>
        textsIn(part, ['Title', 'Subject', 'Abstract', 'Keyword', 'CustomData']),
      ),
      ...parts(/\/Tags?\/(?!CustomTags\.xml)[^/]*\.xml$/i).map(textBelow),
      ...parts(/Extensions?[^/]*\.xml$/i).flatMap((part) => textsIn(part, ['Property', 'Data'])),
    ]),
  ];
  if (damaged.size === 0) return remarks;
  const why = 'OFD 的这些部分已损坏，里面的字读不出来，没有导入；请用 OFD 阅读器打开看看';
  return [...remarks, { line: 0, what: [...damaged].join(' '), why }];
}

import { kindOf, type KindName } from '../../kinds/index.ts';
import { sectionsOf, type SectionOf } from '../../kinds/sections.ts';
import type { PageMeta } from './meta.ts';
import type { Words } from '../../words/languages.ts';

/** The column (栏目) that every page of a kind of record stands in. */
export function columnOf(words: Words, name: KindName): NonNullable<PageMeta['column']> {
  const { words: own, section, list } = kindOf(words, name);
  const { column, description, keywords = '' } = list?.column ?? own;
  const { label, ofItsOwn }: SectionOf = sectionsOf(words)[section];
  return { name: column, description, keywords, type: ofItsOwn ? column : label };
}

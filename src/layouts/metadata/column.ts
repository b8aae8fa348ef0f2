import { kindOf, type KindName } from '../../kinds/index.ts';
import { sectionsOf, type SectionOf } from '../../kinds/sections.ts';
import type { PageMeta } from './meta.ts';

/** The column (栏目) that every page of a kind of record stands in. */
export function columnOf(name: KindName): NonNullable<PageMeta['column']> {
  const { words, section, list } = kindOf(name);
  const { column, description, keywords = '' } = list?.column ?? words;
  const { label, ofItsOwn }: SectionOf = sectionsOf[section];
  return { name: column, description, keywords, type: ofItsOwn ? column : label };
}

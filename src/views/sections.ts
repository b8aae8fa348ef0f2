import { kinds } from '../kinds/index.ts';
import { sectionsOf, type Link, type SectionName, type SectionOf } from '../kinds/sections.ts';
import type { Kind } from '../kinds/definition.ts';
import { hasVolunteering } from '../queries/volunteering/volunteering.ts';
import { onceByValueIn } from '../readings/once.ts';
import type { Words } from '../words/languages.ts';

/** A column of the site (栏目) that has something in it. */
export interface Section {
  path: string;
  label: string;
  description: string;
  /** Folders of the pages that stand in this column, its own among them. */
  covers: string[];
}

/** The kinds of a column, in order. */
export const kindsIn = (words: Words, section: SectionName): Kind[] =>
  kinds(words).filter((it) => it.section === section);

/** Where a column begins that has a page of its own besides lists of records: undefined where it has none. */
const fronts: Partial<Record<SectionName, () => string | undefined>> = {
  volunteer: () => (hasVolunteering() ? '/volunteer/' : undefined),
};

/** Where a column begins: at the first of its lists that has a record. */
const frontOf = (words: Words, section: SectionName): string | undefined => {
  const own = fronts[section];
  return own ? own() : kindsIn(words, section).find((it) => it.records().length > 0)?.page;
};

/** The columns that have at least one record: an empty collection has no page and no link. */
export const sections = onceByValueIn('sections', (words: Words): Section[] =>
  (Object.keys(sectionsOf(words)) as SectionName[]).flatMap((name) => {
    const { label, description, folders = [] }: SectionOf = sectionsOf(words)[name];
    const path = frontOf(words, name);
    const covers = [...kindsIn(words, name).map((it) => it.folder), ...folders].map((it) => `/${it}/`);
    return path === undefined ? [] : [{ path, label, description, covers }];
  }),
);

/** A list with what is said of it where it is offered. */
export interface ListLink extends Link {
  lead: string | undefined;
  /** Words of the link to all that is in it. */
  all: string;
}

/** Of these kinds the lists that have a record and stand on their own; without that at `path`, those beside and below it. */
export const listsOf = (all: readonly Kind[], path?: string): ListLink[] =>
  all
    .filter(({ records, list }) => {
      const below = list?.crumbs?.at(-1)?.path;
      return records().length > 0 && (below === undefined || below === path);
    })
    .map(({ words: { column }, page, list }) => ({
      ...{ label: column, path: page, lead: list?.words.lead, all: list?.words.all ?? column },
    }))
    .filter((it) => it.path !== path);

/** The lists of a column, as `listsOf` takes them. */
export const listsIn = (words: Words, section: SectionName, path?: string): ListLink[] =>
  listsOf(kindsIn(words, section), path);

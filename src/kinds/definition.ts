import type { z } from 'zod';
import type { Facet } from '../domain/lists/facets.ts';
import type { FilterItem } from '../domain/lists/list-filter.ts';
import type { RowContext, Table } from '../exports/tables/table.ts';
import type { ListValue, RecordList } from './list.ts';
import type { Link, SectionName } from './sections.ts';
import type { Download, LinesOf, ListTable } from './tables.ts';

/** Words that every kind has. */
interface KindWords {
  /** Name of the list of its records. */
  column: string;
  description: string;
  keywords?: string;
}

/** Words of a list of records. */
interface ListWords extends KindWords {
  keywords: string;
  /** Said above the records. */
  lead?: string;
  all: string;
  listTitle: (filter?: string) => string;
  count: (count: number) => string;
  countOnPage?: (count: number, from: number, to: number) => string;
}

/** Words of the records of an organisation on its own page. */
interface AboutWords {
  heading: string;
  lead: (count: number) => string;
  all: (name: string) => string;
}

/** Something that was published, or changed, on a day of its own. */
export interface Update {
  on: string;
  /** What kind of record it is, in a word. */
  word: string;
  title: string;
  /** Page that shows it. */
  path: string;
  /** Where in the page it stands; the page where it is all of it. */
  at: string;
  /** Tells it from all others, for ever: what became what on which day. */
  id: string;
  /** Said behind the title. */
  facts?: string;
  /** Code of the place that it is about, or of whom it is about. */
  place?: string;
}

/** What the filter in the browser shows of a record and knows of it besides its title. */
type FilterFacts = Pick<FilterItem, 'leaves'> & { facts: (string | undefined)[] };

/** A group of links on the site map. */
export interface MapGroup {
  heading: string;
  links: readonly Link[];
  /** What it leaves out, where it does. */
  note?: string;
}

/** A figure of the front page with the list that it counts; it is left out where it counts nothing. */
export interface HomeFigure {
  label: string;
  count: number;
  /** What is shown, where that is not the count. */
  value?: string;
  unit: string;
  path: string;
}

/** The list of a kind, on pages that all kinds share. */
export interface ListDefinition<Item> {
  words: ListWords;
  /** What stands in it; all records where it is left out. */
  items?: () => readonly Item[];
  facets?: readonly Facet<Item>[];
  pageSize?: number;
  /** The list, where its values are not those of its facets. */
  make?: () => RecordList<Item>;
  /** Name of what a value leaves, in titles; the words of the value where it is left out. */
  nameOf?: (value: Omit<ListValue<unknown>, 'items'>) => string;
  /** Where given, filters can be combined in the browser. */
  filter?: (item: Item) => FilterFacts;
  /** Where it stands, where that is no column of its own. */
  crumbs?: readonly Link[];
  /** Digest of all that its pages show; without it they are made in every build. */
  cacheKey?: () => string;
  /** Which of its pages are routes of their own. */
  ownPages?: readonly ('whole' | 'narrowed')[];
  /** Words of the column that its pages stand in, where that is not the list itself. */
  column?: Required<KindWords>;
}

/** Endings of the files beside the page of a record. */
export type RecordFormat = 'json' | 'csv' | 'xlsx' | 'vcf' | 'ics';

/** The JSON file of a record beside its page. */
export interface FileDefinition<Item> {
  /** What it holds, for the page of the JSON URLs. */
  what: string;
  /** Its schema, where it is not that of its row in the list. */
  schema?: z.ZodObject;
  /** Absent where a route of its own makes it. */
  dataOf?: (item: Item, context: RowContext) => object;
  /** What stands beside its page besides, each made by a route of its own. */
  others?: (item: Item) => readonly Extract<RecordFormat, 'vcf' | 'ics'>[];
  cacheKey?: (item: Item) => string | undefined;
}

/** All that the site knows of a kind of record, in one language. */
export interface KindDefinition<Item extends { id: string }> {
  /** Folder of its pages, where that is not its name. */
  folder?: string;
  /** Page that lists its records, where that is not `/<folder>/`. */
  page?: string;
  section: SectionName;
  words: KindWords;
  titleOf: (item: Item) => string;
  /** Which kind the search shows first where answers are as good: the smaller one. In tens, so that one fits between. */
  rank: number;
  /** Fields, at any depth, by whose text people know a record besides its title: telephones, codes, numbers of papers. */
  knownBy: readonly string[];
  /** What a record is called where it is evidence for a commitment; its title where this is left out. */
  evidenceName?: (item: Item) => string;
  list?: ListDefinition<Item>;
  /** A row of the whole download. */
  table?: Table<Item>;
  /** What a record has in lines: a whole download too, and tables beside its page. */
  lines?: LinesOf<Item>;
  /** Further whole downloads. */
  downloads?: readonly Download[];
  /** Tables of further lists of the kind. */
  lists?: (context: RowContext) => ListTable[];
  file?: FileDefinition<Item>;
  /** When a record was published and when it changed: each stands among the updates. Nothing for one without a day. */
  update?: {
    word: string;
    /** Code of the place that a record is about. */
    place?: (item: Item) => string | undefined;
    of: (item: Item) => readonly (Pick<Update, 'on' | 'facts'> & { title?: string })[];
  };
  /** The records of an organisation, for its page: those of the list that a facet by organisation leaves. */
  about?: { words: AboutWords; facet: string };
  /** Ways in from the front page. */
  ways?: () => readonly Link[];
  figures?: () => readonly HomeFigure[];
  siteMap?: {
    /** Whether its list is linked by its name. */
    list?: boolean;
    links?: () => readonly Link[];
    /** Whether each record is linked, where there are not too many. */
    records?: boolean;
    /** Whether each way to narrow its list is linked. */
    facets?: boolean;
    groups?: () => readonly MapGroup[];
  };
}

/** A kind with what is made from its definition; nothing in it takes a record, so that all kinds fit in one list. */
export interface Kind<
  Name extends string = string,
  Item extends { id: string } = { id: string },
> extends Pick<
  KindDefinition<Item>,
  'section' | 'words' | 'rank' | 'knownBy' | 'ways' | 'figures' | 'siteMap'
> {
  /** Name of its whole download, and of its folder of pages where that has no other. */
  name: Name;
  /** All records with a page, in the order of the list. */
  records: () => readonly Item[];
  folder: string;
  page: string;
  /** What a record is called in the manual. */
  label: string;
  byId: (id: string) => Item | undefined;
  pathOf: (id: string) => string;
  /** Title of a record; undefined where there is no such record. */
  titleOf: (id: string) => string | undefined;
  evidenceName: (id: string) => string | undefined;
  list?: Omit<ListDefinition<Item>, 'facets' | 'make' | 'filter' | 'items' | 'nameOf'> & {
    /** Name of what a value leaves, in titles. */
    nameOf: (value: Omit<ListValue<unknown>, 'items'>) => string;
    get: () => RecordList<Item>;
    /** Every record with what the filter in the browser knows of it; undefined where it has none. */
    filterItems: (() => Omit<FilterItem, 'passes'>[]) | undefined;
  };
  downloads: readonly Download[];
  lines?: string;
  listTables: (context: RowContext) => ListTable[];
  file?: Required<Pick<FileDefinition<unknown>, 'what' | 'schema'>>;
  /** Endings of the files beside the page of a record; none where it has no file. */
  formatsOf: (id: string) => RecordFormat[];
  /** The file of a record; undefined where a route of its own makes it, or there is none. */
  fileOf: (id: string, context: RowContext) => RecordFile | undefined;
  updates: () => readonly Update[];
  about?: {
    words: AboutWords;
    /** What there is about an organisation, with the page of it; undefined where there is nothing. */
    of: (organisation: string) => ListValue<Item> | undefined;
  };
}

/** What is known of a kind whose records have a list on pages that kinds share. */
export type ListedDefinition<Item extends { id: string }> = KindDefinition<Item> & {
  list: ListDefinition<Item>;
};

/** A kind that is made of it. */
export interface ListedKind<
  Name extends string = string,
  Item extends { id: string } = { id: string },
> extends Kind<Name, Item> {
  list: NonNullable<Kind<Name, Item>['list']>;
}

/** The files beside the page of a record. */
export interface RecordFile {
  id: string;
  data: () => object;
  /** What it has in lines; undefined where it has none. */
  table?: ListTable;
  cacheKey: string | undefined;
}

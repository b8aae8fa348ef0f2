import type { RowContext, Table } from '../exports/tables/table.ts';
import { onceByKey } from '../readings/by-key.ts';
import { once, onceFor } from '../readings/once.ts';
import { collections, type CollectionName } from '../schemas/collections.ts';
import type { Words } from '../words/languages.ts';
import type { z } from 'zod';
import type {
  FileDefinition,
  Kind,
  KindDefinition,
  ListDefinition,
  ListedDefinition,
  ListedKind,
  Update,
} from './definition.ts';
import { listOf, type ListValue } from './list.ts';
import { downloadOf, filteredTitle, listTables, wordsOfValue, type ListTable } from './tables.ts';

const stated = (facts: readonly (string | undefined)[]): string[] =>
  facts.filter((it): it is string => it !== undefined && it !== '');

type Named<Item extends { id: string }> = Pick<Kind<string, Item>, 'folder' | 'pathOf' | 'records'>;

function listMade<Item extends { id: string }>(
  { facets = [], make, filter, items, nameOf = wordsOfValue, ...rest }: ListDefinition<Item>,
  { folder, pathOf, records }: Named<Item>,
  titleOf: (item: Item) => string,
): NonNullable<Kind<string, Item>['list']> {
  const all = items ?? records;
  const { pageSize } = rest;
  return {
    ...{ ...rest, nameOf },
    get: once(make ?? (() => listOf({ base: `/${folder}/`, items: all(), facets, pageSize }))),
    filterItems:
      filter &&
      (() =>
        all().map((it) => {
          const { facts, leaves } = filter(it);
          const shown = { id: it.id, title: titleOf(it), path: pathOf(it.id), facts: stated(facts) };
          return leaves === undefined ? shown : { ...shown, leaves };
        })),
  };
}

/** The tables of the narrowed lists; a list that can be filtered calls them as its filter does. */
function narrowedTables<Item extends { id: string }>(
  words: Words,
  { name, list, table }: { name: string; list: Kind<string, Item>['list']; table: Table<Item> | undefined },
  context: RowContext,
): ListTable[] {
  if (!list || !table) return [];
  const titleOf = (it: ListValue<unknown>): string =>
    list.filterItems ? filteredTitle(words, table.label, it) : list.words.listTitle(wordsOfValue(it));
  return listTables({ name, list: list.get(), table, titleOf, cacheKey: list.cacheKey?.() }, context);
}

/**
 * Makes a kind without a list of its name, its records and what is said of them in a language: asked with the words, it
 * is made once for each language.
 */
export const kind = <const Name extends string, Item extends { id: string }>(
  name: Name,
  records: () => readonly Item[],
  define: (words: Words) => KindDefinition<NoInfer<Item>> & { list?: never },
): ((words: Words) => Kind<Name, Item>) => onceFor((words) => made(words, { name, records }, define(words)));

/** Makes a kind with a list in the same way: it does not compile without an item of it in `layouts/lists/items.ts`. */
export const listedKind = <const Name extends string, Item extends { id: string }>(
  name: Name,
  records: () => readonly Item[],
  define: (words: Words) => ListedDefinition<NoInfer<Item>>,
): ((words: Words) => ListedKind<Name, Item>) =>
  onceFor((words) => {
    const of = define(words);
    const list = listMade(of.list, placed({ name, records }, of), of.titleOf);
    return { ...made(words, { name, records }, of, list), list };
  });

/** Where the pages of a kind stand. */
const placed = <Item extends { id: string }>(
  { name, records }: Pick<Kind<string, Item>, 'name' | 'records'>,
  { folder = name }: KindDefinition<Item>,
): Named<Item> => ({ folder, records, pathOf: (id) => `/${folder}/${id}/` });

function schemaOfFile<Item extends { id: string }>(
  name: string,
  { schema }: FileDefinition<Item>,
  table: Table<Item> | undefined,
): z.ZodObject {
  const known = schema ?? table?.schema;
  if (!known) throw new Error(`${name}: the file of a record has no schema`);
  return known;
}

function made<Name extends string, Item extends { id: string }>(
  words: Words,
  { name, records }: Pick<Kind<Name, Item>, 'name' | 'records'>,
  of: KindDefinition<Item>,
  list?: Kind<Name, Item>['list'],
): Kind<Name, Item> {
  const { folder, pathOf } = placed({ name, records }, of);
  const { page = `/${folder}/`, titleOf, table, lines, file, update, about } = of;
  const ids = once(() => new Map(records().map((it) => [it.id, it])));
  const byId = onceByKey(`record ${name} ${words.language}`, (id): Item | undefined => ids().get(id));
  const named = (id: string, nameOf: (item: Item) => string): string | undefined => {
    const item = byId(id);
    return item && nameOf(item);
  };
  const byOrganisation = once(() => {
    const values = list?.get().values.filter((it) => it.facet === about?.facet) ?? [];
    return new Map(values.map((it) => [it.value, it]));
  });
  return {
    ...{ name, folder, page, section: of.section, words: of.words, records, byId, pathOf },
    ...{ rank: of.rank, knownBy: of.knownBy, ways: of.ways, figures: of.figures, siteMap: of.siteMap, list },
    label: name in collections ? collections[name as CollectionName].label : (table?.label ?? ''),
    titleOf: (id) => named(id, titleOf),
    evidenceName: (id) => named(id, of.evidenceName ?? titleOf),
    downloads: [
      ...(table ? [downloadOf({ name, page, table, of: records })] : []),
      ...(lines ? [lines.download(records, page)] : []),
      ...(of.downloads ?? []),
    ],
    lines: lines?.words,
    listTables: (context) => [
      ...narrowedTables(words, { name, list, table }, context),
      ...(of.lists?.(context) ?? []),
    ],
    file: file && { what: file.what, schema: schemaOfFile(name, file, table) },
    formatsOf: (id) => {
      const item = byId(id);
      if (!file || !item) return [];
      return ['json', ...(lines ? (['csv', 'xlsx'] as const) : []), ...(file.others?.(item) ?? [])];
    },
    fileOf: (id, context) => {
      const { dataOf, cacheKey } = file ?? {};
      const item = dataOf && byId(id);
      return (
        item && {
          id,
          data: () => dataOf(item, context),
          table: lines && { title: titleOf(item), ...lines.tableOf(item, context), page: pathOf(id) },
          cacheKey: cacheKey?.(item),
        }
      );
    },
    updates: () =>
      (update ? records() : []).flatMap((item): Update[] => {
        const path = pathOf(item.id);
        const title = titleOf(item);
        const place = update?.place?.(item);
        return (update?.of(item) ?? []).map((told, index, all) => {
          const again = all.slice(0, index).filter(({ on }) => on === told.on).length;
          const id = `${path}#${told.on}${again > 0 ? `-${again + 1}` : ''}`;
          return {
            title,
            ...told,
            word: update?.word ?? '',
            path,
            at: path,
            id,
            ...(place ? { place } : {}),
          };
        });
      }),
    about: about && {
      words: about.words,
      of: onceByKey(`records-about ${name} ${words.language}`, (id) => byOrganisation().get(id)),
    },
  };
}

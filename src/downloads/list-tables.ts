import { kinds } from '../kinds/index.ts';
import type { ListTable } from '../kinds/tables.ts';
import { asOf, asOfMinute } from '../queries/as-of/as-of.ts';
import { onceByKeyIn } from '../readings/by-key.ts';
import { onceFor } from '../readings/once.ts';
import type { Words } from '../words/languages.ts';
import { rowContext } from './context.ts';

const tablesByPage = onceFor(
  (words: Words) =>
    new Map(
      kinds(words)
        .flatMap((kind) => kind.listTables(rowContext(words)))
        .map((it) => [it.page, it]),
    ),
);

/** What the page of each list shows, as a table. */
export const tablesOfLists = (words: Words): ListTable[] => [...tablesByPage(words).values()];

/** The table of the page of a list. Throws for a page that is none. */
export const listTableAt = onceByKeyIn(
  'list-table',
  (words: Words, page): ListTable => {
    const table = tablesByPage(words).get(page);
    if (!table) throw new Error(`${page} is no page of a list`);
    return table;
  },
  // What a row takes from the rest of the site is noted when it is made, but for the day.
  ({ title, page, rows }) => [title, page, rows.items, asOf(), asOfMinute()],
);

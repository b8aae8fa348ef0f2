import type { PaginateFunction } from 'astro';
import { columnsOf } from '../../../src/exports/formats/columns.ts';
import { yearList, missingList, findingList } from '../../../src/kinds/audit-lists.ts';
import { opportunityValues } from '../../../src/kinds/volunteering.ts';
import { facetGroups } from '../../../src/kinds/facet-groups.ts';
import type { RecordList } from '../../../src/kinds/list.ts';
import { kindOf, kinds } from '../../../src/kinds/index.ts';
import {
  narrowedLists,
  narrowedListsOf,
  narrowedOfYears,
  wholeLists,
  wholeOfYears,
} from '../../../src/kinds/pages.ts';
import { audits, dutyYears } from '../../../src/queries/audits/audits.ts';
import { bodies } from '../../../src/queries/audits/bodies.ts';
import { words } from '../../../src/words/zh-CN/index.ts';
import { context, downloads } from '../../unit/exports/sample-downloads.ts';
import { ends, filled, idsOf, type Part } from './brief.ts';

function* listParts<Item>(
  name: string,
  list: RecordList<Item>,
  nameOf: (item: Item) => string,
): Generator<Part> {
  const names = (items: readonly Item[]) => idsOf(items.map((it) => ({ id: nameOf(it) })));
  yield [`${name} list`, [list.base, list.pageSize, names(list.items)]];
  for (const { path, label, text, items } of list.values) yield [path, [label, text, names(items)]];
  const pathsAt = (value?: RecordList<Item>['values'][number]) =>
    ends(list.offered(value).map(({ path }) => path));
  yield [`${name} offered`, [pathsAt(), ...list.values.slice(0, 3).map((it) => pathsAt(it))]];
  yield [
    `${name} facets`,
    facetGroups(words, { ...list, offered: () => list.values }).map(({ heading, links }) => [
      heading,
      ends(links),
    ]),
  ];
}

/** What is derived from the definition of each kind of record. */
export function* kindParts(): Generator<Part> {
  for (const it of kinds(words)) {
    const { name, list, siteMap, about } = it;
    const all = it.records();
    const first = all[0]?.id ?? '';
    yield [name, [it.page, it.section, it.label, it.lines, it.pathOf(first), it.byId(first)?.id, idsOf(all)]];
    yield [`${name} known`, [it.rank, it.knownBy, it.file?.what, about?.words.heading]];
    yield [`${name} formats`, ends(all.map(({ id }) => it.formatsOf(id).join(' ')))];
    yield [`${name} titles`, ends(all.map(({ id }) => [it.titleOf(id), it.evidenceName(id)]))];
    yield [`${name} links`, [it.ways?.(), it.figures?.(), siteMap?.links?.(), siteMap?.groups?.()]];
    yield [`${name} updates`, ends(it.updates())];
    const files = all.flatMap(({ id }) => it.fileOf(id, context) ?? []);
    yield [`${name} files`, files.map(({ id, table }) => [id, table?.title, table?.rows.length])];
    yield [`${name} file`, files.at(-1)?.data()];
    const own = [...bodies().keys()].map((id) => [id, about?.of(id)?.items.map((record) => record.id) ?? []]);
    yield [`${name} about`, filled(Object.fromEntries(own) as Record<string, string[]>)];
    yield [
      `${name} tables`,
      it.listTables(context).map(({ page, title, rows }) => [page, title, rows.length]),
    ];
    if (!list) continue;
    yield* listParts(name, list.get(), ({ id }) => id);
    yield [`${name} words`, [list.get().values.map((value) => list.nameOf(value)), list.crumbs, list.column]];
    const { count, countOnPage } = it.list?.words ?? {};
    yield [`${name} counted`, [count?.(3), countOnPage?.(9, 4, 6), it.list?.ownPages, siteMap]];
    yield [`${name} filter`, ends(list.filterItems?.() ?? [])];
  }
  for (const year of dutyYears().slice(0, 2)) {
    yield* listParts(`audits of ${year}`, yearList(words, year), ({ id }) => id);
    yield* listParts(
      `not published of ${year}`,
      missingList(words, year),
      ({ body, state }) => `${body.id} ${state}`,
    );
  }
  yield* listParts('findings', findingList(words), ({ audit, state }) => `${audit.id} ${state}`);
  yield* routeParts();
  yield ['volunteering values', opportunityValues(words).length];
  yield ['audits', idsOf(audits().all)];
}

type Options = { pageSize: number; params: object; props: { total: number; current?: { path: string } } };

/** The routes of lists: what Astro would divide into pages, as it is handed over. */
function* routeParts(): Generator<Part> {
  const paginate = ((items: readonly unknown[], { pageSize, params, props }: Options) => [
    { params, props: { ...props, values: undefined, shown: [items.length, pageSize] } },
  ]) as unknown as PaginateFunction;
  const years = dutyYears().slice(0, 1);
  const routes = {
    whole: wholeLists(words, paginate),
    narrowed: narrowedLists(words, paginate),
    'whole of years': wholeOfYears(paginate, years, (year) => yearList(words, year)),
    'narrowed of years': narrowedOfYears(paginate, years, (year) => missingList(words, year)),
    'of one kind': narrowedListsOf(kindOf(words, 'volunteering'), paginate, ({ value }) => ({ value })),
  };
  for (const [name, paths] of Object.entries(routes)) {
    yield [`routes ${name}`, paths.length];
    for (const { params, props } of paths.filter((_, index) => name === 'whole' || index % 9 === 0)) {
      const { current, ...rest } = props as unknown as Options['props'];
      yield ['route', [params, { ...rest, current: current?.path }]];
    }
  }
}

/** What every download is, its ends and a row between. */
export function* downloadParts(): Generator<Part> {
  for (const { name, page, table, count, rows } of downloads) {
    const all = [...rows(context)];
    yield [`download ${name}`, [page, table.label, count(), columnsOf(words, table.schema).length]];
    yield [`rows of ${name}`, ends(all)];
    const middle = Math.floor(all.length / 2);
    if (all.length > 2) yield [`row ${middle} of ${name}`, all[middle]];
  }
}

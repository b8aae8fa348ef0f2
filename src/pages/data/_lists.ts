import { facetValues } from '../../domain/lists/facets.ts';
import { fullName } from '../../domain/places/places.ts';
import { listedStatus } from '../../domain/commitments/listed-status.ts';
import { policyNumber } from '../../domain/policies/citations.ts';
import { policyDate, policyFacets } from '../../domain/policies/policies.ts';
import type { FilterItem } from '../../domain/lists/list-filter.ts';
import { rowSchemas, type RowName } from '../../exports/row-schemas.ts';
import { path } from '../../paths.ts';
import { associationFilters } from '../../queries/association-lists.ts';
import { commitmentValues, listedCommitments } from '../../queries/commitment-lists.ts';
import { directory } from '../../queries/directory.ts';
import { organisationFacets, servicePlaceFacets } from '../../queries/place-record-lists.ts';
import { policyTexts } from '../../queries/policies.ts';
import { rowsOf, type Table } from './_datasets.ts';
import { volunteerLists } from './_volunteer.ts';
import { words } from '../../words/index.ts';

/** A value that a list can be narrowed to, with its page. */
interface Filter {
  facet: string;
  label: string;
  value: string;
  items: readonly { id: string }[];
  path?: string;
  text?: string;
}

/** A list that can be narrowed. */
export interface FilteredList {
  name: RowName;
  items: readonly Omit<FilterItem, 'passes'>[];
  filters: readonly Filter[];
}

const itemsOf = <Item extends { id: string }>(
  name: RowName,
  records: readonly Item[],
  titleOf: (item: Item) => string,
  factsOf: (item: Item) => (string | undefined)[],
): FilteredList['items'] =>
  records.map((it) => ({
    id: it.id,
    title: titleOf(it),
    path: path(`/${name}/${it.id}/`),
    facts: factsOf(it).filter((fact): fact is string => fact !== undefined && fact !== ''),
  }));

/** Every list that can be narrowed, with the ways that its pages offer. */
export async function filteredLists(): Promise<FilteredList[]> {
  const { places, associations, organisations, servicePlaces } = directory();
  const policies = (await policyTexts()).map(({ policy }) => policy);
  const nameOf = ({ name }: { name: string }): string => name;
  const placeOf = ({ place }: { place: string }): string => fullName(places, place);
  return [
    {
      name: 'policies',
      items: itemsOf(
        'policies',
        policies,
        ({ title }) => title,
        (it) => [it.status, policyNumber(it), it.issuers?.join('、'), policyDate(it)],
      ),
      filters: facetValues(policyFacets(words.policies.facets), policies),
    },
    {
      name: 'commitments',
      items: itemsOf(
        'commitments',
        listedCommitments(),
        ({ commitment }) => commitment.sentence,
        (it) => [words.states.listed[listedStatus(it)], it.commitment.policy.title],
      ),
      filters: commitmentValues(),
    },
    {
      name: 'associations',
      items: itemsOf('associations', associations, nameOf, (it) => [placeOf(it), it.offices[0]?.address]),
      filters: associationFilters(),
    },
    {
      name: 'organisations',
      items: itemsOf('organisations', organisations, nameOf, (it) => [it.kind, placeOf(it)]),
      filters: facetValues(organisationFacets, organisations),
    },
    {
      name: 'service-places',
      items: itemsOf('service-places', servicePlaces, nameOf, (it) => [it.kind, placeOf(it)]),
      filters: facetValues(servicePlaceFacets, servicePlaces),
    },
    ...volunteerLists(),
  ];
}

/** The table of every filtered list: what its pages show, in the same order. */
export async function filteredTables(): Promise<Table[]> {
  const tables: Table[] = [];
  for (const { name, filters } of await filteredLists()) {
    const rows = [...((await rowsOf(name)) as Iterable<{ id: string }>)];
    for (const { facet, label, value, items, path: own, text } of filters) {
      const ids = new Set(items.map(({ id }) => id));
      const page = own ?? `/${name}/${facet}/${value}/`;
      const title = `${rowSchemas[name].label}：${label} ${text ?? value}`;
      tables.push({ name, title, page, rows: rows.filter(({ id }) => ids.has(id)) });
    }
  }
  return tables;
}

/** What the filter in the browser reads: every item of a list with the values that it passes. */
export function filterIndex({ items, filters }: FilteredList): FilterItem[] {
  const passes = new Map<string, string[]>(items.map(({ id }) => [id, []]));
  for (const { facet, value, items: passing } of filters)
    for (const { id } of passing) passes.get(id)?.push(`${facet}=${value}`);
  return items.map((item) => ({ ...item, passes: passes.get(item.id) ?? [] }));
}

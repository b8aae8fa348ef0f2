import type { Page, PaginateFunction } from 'astro';
import type { AssociationRecord } from '../domain/directory/directory.ts';
import { registrationState, registrationStates } from '../domain/directory/registration.ts';
import { associationKindIds, associationKinds } from '../schemas/association.ts';
import { words } from '../words/index.ts';
import { directory } from './directory.ts';
import { pageKeys } from './page-keys.ts';

const pageSize = 40;
const w = words.associations;

/** A way to narrow the list of associations, with its page. */
export interface AssociationFilter {
  facet: string;
  label: string;
  value: string;
  path: string;
  text: string;
  items: AssociationRecord[];
}

/** What every page of a list of associations is made from. */
export interface AssociationListProps {
  filters: AssociationFilter[];
  total: number;
  current?: AssociationFilter;
  page: Page<AssociationRecord>;
}

let made: AssociationFilter[] | undefined;

/** Every filter that at least one association passes: kind, registration, being prepared. */
export const associationFilters = (): AssociationFilter[] => (made ??= makeFilters());

function makeFilters(): AssociationFilter[] {
  const all = directory().associations;
  const filter = (
    [facet, label]: [string, string],
    value: string,
    text: string,
    keep: (it: AssociationRecord) => boolean,
  ): AssociationFilter[] => {
    const items = all.filter(keep);
    return items.length > 0 ? [{ facet, label, value, text, path: `/associations/${value}/`, items }] : [];
  };
  return [
    ...associationKindIds.flatMap((kind) => {
      const { name, short } = associationKinds[kind];
      return filter(['kind', w.byKind], kind, w.kindFilter(name, short), (it) => it.kind === kind);
    }),
    ...registrationStates.flatMap((state) =>
      filter(
        ['registration', w.byRegistration],
        state === 'unknown' ? 'registration-unknown' : state,
        w.registration[state],
        (it) => registrationState(it.registration) === state,
      ),
    ),
    ...filter(['state', w.byState], 'preparing', w.preparing, (it) => it.founded === 'preparing'),
  ];
}

/** The pages of a list change with federations and associations alone. */
const keyed = (paths: ReturnType<PaginateFunction>): ReturnType<PaginateFunction> =>
  paths.map((it) => ({ ...it, cacheKey: pageKeys().offices }));

/** Paths of the whole list: none where there is no association, so that no empty page is made. */
export function wholeAssociationList(paginate: PaginateFunction): ReturnType<PaginateFunction> {
  const all = directory().associations;
  const props = { filters: associationFilters(), total: all.length };
  return all.length > 0 ? keyed(paginate(all, { pageSize, props })) : [];
}

/** Paths of the list of each filter. */
export function filteredAssociationLists(paginate: PaginateFunction): ReturnType<PaginateFunction> {
  const filters = associationFilters();
  const total = directory().associations.length;
  return keyed(
    filters.flatMap((current) =>
      paginate(current.items, {
        pageSize,
        params: { filter: current.value },
        props: { filters, total, current },
      }),
    ),
  );
}

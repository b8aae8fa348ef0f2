import { fullName } from '../../domain/places/places.ts';
import { leavesAt, momentsOf } from '../../domain/volunteering/volunteering.ts';
import { opportunityRows } from '../../exports/volunteer-rows.ts';
import { fullUrl, path } from '../../paths.ts';
import { directory } from '../../queries/directory.ts';
import { cardOf } from '../../queries/opportunity-cards.ts';
import { opportunityValues, stationValues } from '../../queries/volunteer-lists.ts';
import { buildMinute, listedOpportunities, stations } from '../../queries/volunteering.ts';
import { words } from '../../words/index.ts';
import type { Table } from './_datasets.ts';
import type { FilteredList } from './_lists.ts';

/** The table of the list that the page of volunteering shows: what is over is not in it. */
export function volunteerTables(): Table[] {
  const rows = opportunityRows(listedOpportunities(), directory(), buildMinute(), fullUrl);
  const title = words.volunteer.listTitle();
  return rows.length > 0 ? [{ name: 'volunteering', title, page: '/volunteer/', rows }] : [];
}

/** The lists of opportunities and stations with the ways to narrow them. */
export function volunteerLists(): FilteredList[] {
  const { places } = directory();
  return [
    {
      name: 'volunteering',
      items: listedOpportunities().map((it) => {
        const { id, title, when, where, kind } = cardOf(it);
        const leaves = leavesAt(momentsOf(it));
        return {
          ...{ id, title, path: path(`/volunteer/${id}/`), facts: [when, where, kind] },
          ...(leaves === undefined ? {} : { leaves }),
        };
      }),
      filters: opportunityValues().map((it) => ({ ...it, path: `/volunteer/${it.facet}/${it.value}/` })),
    },
    {
      name: 'stations',
      items: stations().map(({ id, name, place, office }) => ({
        ...{ id, title: name, path: path(`/stations/${id}/`) },
        facts: [fullName(places, place), office.address],
      })),
      filters: stationValues(),
    },
  ];
}

import { facetValues, byOrder, type Facet } from '../domain/lists/facets.ts';
import { fullName } from '../domain/places/places.ts';
import {
  forDisabledVolunteers,
  hasTime,
  leavesAt,
  momentsOf,
  timeGroups,
  timeGroupsOf,
  type OpportunityRecord,
  type TimeGroup,
} from '../domain/volunteering/volunteering.ts';
import { opportunityTable } from '../exports/tables/volunteering.ts';
import { bodyName } from '../queries/audits/bodies.ts';
import { directory } from '../queries/directory/directory.ts';
import { cardOf } from '../queries/volunteering/opportunity-cards.ts';
import {
  listedOpportunities,
  openOpportunities,
  opportunities,
  opportunitiesByPlace,
} from '../queries/volunteering/volunteering.ts';
import { asOf } from '../queries/as-of/as-of.ts';
import { volunteerKind } from '../schemas/volunteering.ts';
import type { Words } from '../words/languages.ts';
import { offered, placeValues } from './by-place.ts';
import { listedKind } from './kind.ts';
import { enumFacet, type ListValue, type RecordList, withPaths } from './list.ts';
import type { Link } from './sections.ts';
import { listTables, wordsOfValue } from './tables.ts';

const base = '/volunteer/';

/** Whether a name can be a part of an address: then its list is a page. */
const fitsAddress = (name: string): boolean => name !== '' && !/[/\\?#%]/.test(name);

const facets = (words: Words): readonly Facet<OpportunityRecord>[] => [
  enumFacet(volunteerKind, words.value, {
    key: 'kind',
    label: words.volunteer.facet.kind,
    valuesOf: (it) => [it.kind],
  }),
  {
    ...{ key: 'time', label: words.volunteer.facet.time, order: byOrder(timeGroups) },
    valuesOf: (it) => timeGroupsOf(it, asOf()),
    text: (value) => words.volunteer.timeValue[value as TimeGroup],
  },
  {
    ...{ key: 'way', label: words.volunteer.facet.way, order: byOrder(Object.values(words.volunteer.way)) },
    valuesOf: (it) => [
      ...(forDisabledVolunteers(it) ? [words.volunteer.way.disabled] : []),
      ...(it.online ? [words.volunteer.way.online] : []),
    ],
  },
  {
    ...{ key: 'organisation', label: words.volunteer.facet.organisation, text: bodyName },
    valuesOf: ({ organisation, runBy }) => [organisation ?? runBy ?? ''].filter(fitsAddress),
  },
];

function makeList(words: Words): RecordList<OpportunityRecord> {
  const items = listedOpportunities();
  const values = [
    ...placeValues(words, base, opportunitiesByPlace()),
    ...withPaths(base, facetValues(facets(words), items)),
  ];
  return { base, items, values, offered: (current) => offered(values, current), pageSize: 20 };
}

const countOf = (words: Words, facet: string, value: string): number =>
  opportunityValues(words).find((it) => it.facet === facet && it.value === value)?.items.length ?? 0;

function waysIn(words: Words): Link[] {
  const { home, way } = words.volunteer;
  const { disabled } = way;
  return [
    { count: openOpportunities().length, label: home.now, path: base },
    { count: countOf(words, 'time', 'weekend'), label: home.weekend, path: `${base}time/weekend/` },
    { count: countOf(words, 'way', disabled), label: home.disabled, path: `${base}way/${disabled}/` },
  ].flatMap(({ count, label, path }) => (count > 0 ? [{ label: label(count), path }] : []));
}

/** What volunteers are wanted for. */
export const volunteering = listedKind('volunteering', opportunities, (words) => {
  const w = words.volunteer;
  return {
    folder: 'volunteer',
    section: 'volunteer',
    words: w,
    titleOf: (it) => it.title,
    rank: 90,
    knownBy: [],
    list: {
      ...{
        words: w,
        items: listedOpportunities,
        make: () => makeList(words),
        ownPages: ['whole', 'narrowed'],
      },
      nameOf: (it) => (it.facet === 'place' ? fullName(directory().places, it.value) : wordsOfValue(it)),
      filter: (it) => {
        const { when, where, state, wanted, moments, closesAt } = cardOf(words, it);
        const { opensAt } = moments;
        return {
          facts: [
            w.state[state],
            state === 'soon' && opensAt ? w.from(words.dates.minute(opensAt)) : undefined,
            when,
            closesAt && w.until(words.dates.minute(closesAt)),
            where,
            words.value(volunteerKind, it.kind),
            wanted === undefined ? undefined : w.wanted(wanted),
          ],
          leaves: leavesAt(momentsOf(it)),
        };
      },
    },
    table: opportunityTable,
    // The list that the page of volunteering shows: what is over is not in it.
    lists: (context) =>
      listTables(
        {
          ...{ name: 'volunteering', table: opportunityTable, titleOf: wordsOfValue, whole: w.listTitle() },
          list: { ...makeList(words), values: [] },
        },
        context,
      ),
    file: {
      what: w.file,
      dataOf: (item, context) => opportunityTable.row(item, context),
      others: (it) => (hasTime(it) ? ['ics'] : []),
    },
    about: { words: w.of, facet: 'organisation' },
    ways: () => waysIn(words),
    siteMap: {
      list: false,
      links: () =>
        listedOpportunities().length > 0
          ? [
              { label: w.nowHeading, path: base },
              { label: w.board.link, path: `${base}board/` },
            ]
          : [],
      facets: true,
    },
  };
});

/** Every way to narrow the list of opportunities: each is a page. */
export const opportunityValues = (words: Words): readonly ListValue<OpportunityRecord>[] =>
  volunteering(words).list.get().values;

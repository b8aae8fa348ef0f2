import { villageShare } from '../domain/directory/coverage.ts';
import { allVillages, villageTable } from '../exports/tables/villages.ts';
import { rowsMade } from '../exports/tables/table.ts';
import { comparedPlaces } from '../queries/places/comparison.ts';
import { coverage, directory } from '../queries/directory/directory.ts';
import { villageListUnits } from '../queries/directory/coverage.ts';
import { kind } from './kind.ts';

/** Village associations, a file a township: rows of the pages of their townships. */
export const villages = kind(
  'villages',
  () => directory().villages,
  ({ coverage: w, compare, home }) => ({
    page: '/coverage/',
    section: 'directory',
    words: w,
    titleOf: (it) => it.township,
    rank: 190,
    knownBy: [],
    downloads: [
      {
        ...{ name: 'villages', table: villageTable, page: '/coverage/' },
        count: () => coverage().total.villages.villages,
        rows: (context) =>
          rowsMade(coverage().total.villages.villages, () =>
            allVillages(directory()).map((it) => villageTable.row(it, context)),
          ),
      },
    ],
    figures: () => {
      const share = villageShare(coverage().total.villages);
      const { villages: label, unit } = home.figures;
      return share
        ? [
            {
              label,
              count: 1,
              value: String(share.part),
              unit: unit.ofVillages(share.whole),
              path: '/coverage/',
            },
          ]
        : [];
    },
    siteMap: {
      list: false,
      links: () => [
        ...(directory().places.byCode.size > 0 ? [{ label: w.column, path: '/coverage/' }] : []),
        ...(villageListUnits().length > 0 ? [{ label: w.lists.title(), path: '/coverage/villages/' }] : []),
        ...(comparedPlaces().length > 0 ? [{ label: compare.title, path: '/coverage/compare/' }] : []),
      ],
    },
  }),
);

import type { AuditRecord } from '../domain/audits/audits.ts';
import { auditDutyTable } from '../exports/tables/audit-duties.ts';
import { auditFindingTable } from '../exports/tables/audit-findings.ts';
import { auditPayerTable, payersOf } from '../exports/tables/audit-payers.ts';
import { auditYearTable } from '../exports/tables/audit-years.ts';
import { auditLineTable, auditLinesOf, auditTable } from '../exports/tables/audits.ts';
import { disclosureFigures, latestYear } from '../queries/audits/audit-state.ts';
import { audits as all, auditsByYears, duties, dutyYears, findings } from '../queries/audits/audits.ts';
import { bodyName, placeAbout } from '../queries/audits/bodies.ts';
import { auditSchema } from '../schemas/audit.ts';
import { numberFields } from '../schemas/registered-fields.ts';
import type { Words } from '../words/languages.ts';
import { findingList, missingList, yearList } from './audit-lists.ts';
import type { HomeFigure } from './definition.ts';
import { recordFile } from './files.ts';
import { kind } from './kind.ts';
import type { Link } from './sections.ts';
import { downloadOf, linesOf, listTables, wordsOfValue } from './tables.ts';

const records = (): AuditRecord[] => all().all;

/** The ways to where the money went. */
function ways({ audits: w }: Words): Link[] {
  const [year] = all().years;
  const open = findings().filter((it) => it.state !== 'done').length;
  return [
    ...(year === undefined
      ? []
      : [{ label: w.home.link(year, all().ofYear.get(year)?.length ?? 0), path: '/audits/' }]),
    ...(open > 0 ? [{ label: w.home.rectification(open), path: '/audits/rectification/' }] : []),
  ];
}

/** How many published the audit of the last full year, of those who must. */
function figures(words: Words): HomeFigure[] {
  const year = latestYear();
  if (year === undefined) return [];
  const { due, done } = disclosureFigures(words, year);
  const { figure, unit } = words.audits.home;
  return [
    {
      ...{ label: figure(year), count: due, value: String(done), unit: unit(due) },
      path: `/audits/missing/${year}/`,
    },
  ];
}

/** Audits of associations and organisations; their lists are by year, and of who and what is missing. */
export const audits = kind('audits', records, (words) => {
  const { audits: w, charts, frame, updates } = words;
  const titleOf = ({ organisation, year }: AuditRecord): string => w.title(bodyName(organisation), year);
  return {
    section: 'results',
    words: w,
    titleOf,
    rank: 120,
    knownBy: numberFields(auditSchema).map(({ path }) => String(path.at(-1))),
    table: auditTable,
    lines: linesOf({
      ...{ name: 'audit-lines', words: w.lines, table: auditLineTable, of: auditLinesOf },
      titleOf: (it) => `${bodyName(it.organisation)} ${it.year}`,
    }),
    downloads: [
      downloadOf({
        ...{ name: 'audit-findings', page: '/audits/rectification/' },
        ...{ table: auditFindingTable, of: findings },
      }),
      downloadOf({
        ...{ name: 'audit-payers', page: '/audits/', table: auditPayerTable },
        of: () => records().flatMap(payersOf),
      }),
      downloadOf({
        ...{ name: 'audit-duties', page: '/audits/', table: auditDutyTable },
        of: () => dutyYears().flatMap((year) => duties(year)),
      }),
      downloadOf({
        ...{ name: 'audit-years', page: '/audits/matrix/', table: auditYearTable },
        of: () =>
          auditsByYears().rows.flatMap(({ body, cells }) =>
            cells.filter((it) => it.audit ?? it.duty).map((cell) => ({ body, cell })),
          ),
      }),
    ],
    lists: (context) => [
      ...all().years.flatMap((year) =>
        listTables(
          {
            ...{ name: 'audits', table: auditTable, list: yearList(words, year), whole: w.yearTitle(year) },
            titleOf: (it) => w.yearTitle(year, wordsOfValue(it)),
          },
          context,
        ),
      ),
      ...dutyYears().flatMap((year) =>
        listTables(
          {
            ...{ name: 'audit-duties', table: auditDutyTable, list: missingList(words, year) },
            ...{ whole: w.missingTitle(year), titleOf: (it) => w.missingTitle(year, wordsOfValue(it)) },
          },
          context,
        ),
      ),
      ...listTables(
        {
          ...{ name: 'audit-findings', table: auditFindingTable, list: findingList(words) },
          ...{ whole: w.rectificationTitle(), titleOf: (it) => w.rectificationTitle(wordsOfValue(it)) },
        },
        context,
      ),
    ],
    file: recordFile('audits', w.file),
    update: {
      word: w.update,
      place: placeAbout,
      of: (it) =>
        it.revisions.map(({ publishedOn }, index) => ({
          on: publishedOn,
          title: index > 0 ? updates.corrected(titleOf(it)) : titleOf(it),
        })),
    },
    ways: () => ways(words),
    figures: () => figures(words),
    siteMap: {
      links: () =>
        records().length > 0
          ? [
              { label: w.matrix.title, path: '/audits/matrix/' },
              { label: w.rectificationTitle(), path: '/audits/rectification/' },
            ]
          : [],
      groups: () => [
        {
          heading: frame.filterByFacet(w.siteMap.byYear),
          links: all().years.map((year) => ({ label: w.yearLink(year), path: `/audits/year/${year}/` })),
        },
        {
          heading: charts.kinds.heading.income,
          links: all().years.map((year) => ({
            label: charts.money.title(year),
            path: `/audits/money/${year}/`,
          })),
        },
        {
          heading: frame.filterByFacet(w.siteMap.missing),
          links: dutyYears().map((year) => ({
            label: w.missingLink(year),
            path: `/audits/missing/${year}/`,
          })),
        },
      ],
    },
  };
});

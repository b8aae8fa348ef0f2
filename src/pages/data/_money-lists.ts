import { auditRow, dutyRow, findingRow } from '../../exports/audit-rows.ts';
import type { RowName } from '../../exports/row-schemas.ts';
import { evaluationRow, indicatorRows, surveyRow, budgetRow } from '../../exports/result-rows.ts';
import {
  auditsOfYear,
  missingValues,
  openFindings,
  rectificationValues,
  unkeptDuties,
  yearValues,
} from '../../queries/audit-lists.ts';
import { audits, dutyYears } from '../../queries/audits.ts';
import { budgetValues } from '../../queries/budget-lists.ts';
import { evaluationValues } from '../../queries/evaluation-lists.ts';
import type { ShownValue } from '../../queries/lists.ts';
import { missed } from '../../queries/evaluations.ts';
import { surveyValues } from '../../queries/survey-lists.ts';
import { words } from '../../words/index.ts';
import type { Table } from './_datasets.ts';
import { moneyContext } from './_money.ts';

/** A list with its pages: the whole one, where that is no whole download, and each way to narrow it. */
interface ListOf<Item> {
  name: RowName;
  base: string;
  whole?: readonly Item[];
  values: readonly ShownValue<Item>[];
  titleOf: (filter?: string) => string;
  rowOf: (item: Item) => object;
}

/** The tables of a list, each with the page that shows it. */
export function tablesOf<Item>({ name, base, whole = [], values, titleOf, rowOf }: ListOf<Item>): Table[] {
  const all = { title: titleOf(), page: base, items: whole };
  const narrowed = values.map(({ facet, value, text, items }) => ({
    title: titleOf(text ?? value),
    page: `${base}${facet}/${value}/`,
    items,
  }));
  return [all, ...narrowed]
    .filter(({ items }) => items.length > 0)
    .map(({ title, page, items }) => ({ name, title, page, rows: items.map(rowOf) }));
}

/** The table of every list of audits, evaluations, surveys and budgets: what its pages show, in the same order. */
export function moneyTables(): Table[] {
  const context = moneyContext();
  const w = words;
  const ofYears = audits().years.flatMap((year) =>
    tablesOf({
      ...{ name: 'audits', base: `/audits/year/${year}/` },
      ...{ whole: auditsOfYear(year), values: yearValues(year) },
      titleOf: (filter) => w.audits.yearTitle(year, filter),
      rowOf: (it) => auditRow(it, context),
    }),
  );
  const missing = dutyYears().flatMap((year) =>
    tablesOf({
      ...{ name: 'audit-duties', base: `/audits/missing/${year}/` },
      ...{ whole: unkeptDuties(year), values: missingValues(year) },
      titleOf: (filter) => w.audits.missingTitle(year, filter),
      rowOf: (it) => dutyRow(it, context),
    }),
  );
  const rectification = tablesOf({
    ...{ name: 'audit-findings', base: '/audits/rectification/' },
    ...{ whole: openFindings(), values: rectificationValues() },
    titleOf: w.audits.rectificationTitle,
    rowOf: (it) => findingRow(it, context),
  });
  const ofEvaluations = tablesOf({
    ...{ name: 'evaluations', base: '/evaluations/', values: evaluationValues() },
    titleOf: w.evaluations.listTitle,
    rowOf: (it) => evaluationRow(it, context),
  });
  const missedTargets = tablesOf({
    ...{ name: 'evaluation-indicators', base: '/evaluations/missed/', whole: missed(), values: [] },
    titleOf: () => w.evaluations.missedTitle,
    rowOf: ({ evaluation, index }) => indicatorRows(evaluation, context)[index] ?? {},
  });
  const ofSurveys = tablesOf({
    ...{ name: 'surveys', base: '/surveys/', values: surveyValues() },
    titleOf: w.surveys.listTitle,
    rowOf: (it) => surveyRow(it, context),
  });
  const ofBudgets = tablesOf({
    ...{ name: 'budgets', base: '/budgets/', values: budgetValues() },
    titleOf: w.budgets.listTitle,
    rowOf: (it) => budgetRow(it, context),
  });
  return [
    ...ofYears,
    ...missing,
    ...rectification,
    ...ofEvaluations,
    ...missedTargets,
    ...ofSurveys,
    ...ofBudgets,
  ];
}

import { today } from '../../clock.ts';
import { fullName } from '../../domain/places/places.ts';
import { auditLineRows, auditRow, dutyRow, findingRow, type MoneyContext } from '../../exports/audit-rows.ts';
import { auditRowSchemas } from '../../exports/audit-row-schemas.ts';
import {
  answerRows,
  budgetLineRows,
  budgetRow,
  evaluationRow,
  indicatorRows,
  surveyRow,
} from '../../exports/result-rows.ts';
import { recordData, type RecordCollection, type RecordFileName } from '../../exports/record-schemas.ts';
import { resultRowSchemas } from '../../exports/result-row-schemas.ts';
import { fullUrl } from '../../paths.ts';
import { bodyOf } from '../../queries/audit-lists.ts';
import { audits, budgets, duties, dutyYears, findings } from '../../queries/audits.ts';
import { directory } from '../../queries/directory.ts';
import { evaluations } from '../../queries/evaluations.ts';
import { surveys } from '../../queries/surveys.ts';
import type { Table } from './_datasets.ts';

/** Names of the downloads about money and results. */
export type MoneyName = keyof typeof auditRowSchemas | keyof typeof resultRowSchemas;

/** What rows take from the rest of the site. */
export const moneyContext = (): MoneyContext => ({
  urlOf: fullUrl,
  bodyOf,
  placeNameOf: (code) => fullName(directory().places, code),
  today: today(),
});

/** Whether a download is one about money and results. */
export const isMoney = (name: string): name is MoneyName =>
  name in auditRowSchemas || name in resultRowSchemas;

/** All rows of a download. */
export function moneyRows(name: MoneyName): readonly object[] {
  const context = moneyContext();
  switch (name) {
    case 'audits':
      return audits().all.map((it) => auditRow(it, context));
    case 'audit-lines':
      return audits().all.flatMap((it) => auditLineRows(it, context));
    case 'audit-findings':
      return findings().map((it) => findingRow(it, context));
    case 'audit-duties':
      return dutyYears().flatMap((year) => duties(year).map((it) => dutyRow(it, context)));
    case 'evaluations':
      return evaluations().map((it) => evaluationRow(it, context));
    case 'evaluation-indicators':
      return evaluations().flatMap((it) => indicatorRows(it, context));
    case 'surveys':
      return surveys().map((it) => surveyRow(it, context));
    case 'survey-answers':
      return surveys().flatMap((it) => answerRows(it, context));
    case 'budgets':
      return budgets().map((it) => budgetRow(it, context));
    case 'budget-lines':
      return budgets().flatMap((it) => budgetLineRows(it, context));
  }
}

/** A record with files of its own beside its page: its data in the form of the content, and its lines as a table. */
export interface WholeRecord {
  collection: RecordFileName;
  id: string;
  json: object;
  table: Table;
}

/** The files of a record of a collection. */
export function wholeRecord<Item extends { id: string }>(
  collection: RecordCollection,
  item: Item,
  { name, title, rows }: Omit<Table, 'page'>,
): WholeRecord {
  const { id } = item;
  const page = `/${collection}/${id}/`;
  const json = recordData(collection, item, fullUrl(page));
  return { collection, id, json, table: { name, title, page, rows } };
}

/** Every record of money and results. */
export function moneyRecords(): WholeRecord[] {
  const context = moneyContext();
  const record = <Item extends { id: string }>(
    collection: RecordCollection,
    item: Item,
    name: MoneyName,
    title: string,
    rows: readonly object[],
  ): WholeRecord => wholeRecord(collection, item, { name, title, rows });
  return [
    ...audits().all.map((it) =>
      record(
        'audits',
        it,
        'audit-lines',
        `${bodyOf(it.organisation).name} ${it.year}`,
        auditLineRows(it, context),
      ),
    ),
    ...evaluations().map((it) =>
      record(
        'evaluations',
        it,
        'evaluation-indicators',
        `${it.project} ${it.year}`,
        indicatorRows(it, context),
      ),
    ),
    ...surveys().map((it) => record('surveys', it, 'survey-answers', it.title, answerRows(it, context))),
    ...budgets().map((it) => record('budgets', it, 'budget-lines', it.title, budgetLineRows(it, context))),
  ];
}

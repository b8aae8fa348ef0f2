import { resolve } from 'node:path';
import { auditedBodies } from '../../../src/domain/audits/audit-bodies.ts';
import { findingStates } from '../../../src/domain/audits/audit-findings.ts';
import { auditsFrom } from '../../../src/domain/audits/audits.ts';
import { fullName } from '../../../src/domain/places/places.ts';
import { dutiesOf } from '../../../src/domain/audits/publication.ts';
import {
  auditLineRows,
  auditRow,
  dutyRow,
  findingRow,
  type MoneyContext,
} from '../../../src/exports/audit-rows.ts';
import {
  answerRows,
  budgetLineRows,
  budgetRow,
  evaluationRow,
  indicatorRows,
  surveyRow,
} from '../../../src/exports/result-rows.ts';
import type { RowName } from '../../../src/exports/row-schemas.ts';
import { readContent, recordsOf } from '../../../src/records/content.ts';
import type { CollectionName, RecordOf } from '../../../src/schemas/collections.ts';
import { sample, urlOf } from './samples.ts';

const content = readContent(resolve(import.meta.dirname, '../../../content'));

/** The records of a collection of the sample city. */
export const recordsWithId = <Name extends CollectionName>(name: Name): (RecordOf<Name> & { id: string })[] =>
  recordsOf(content, name).map(({ id, data }) => ({ ...data, id }));

const directory = sample();
const bodies = auditedBodies(directory);
/** The day that the rows are made on. */
export const today = '2026-11-23';
/** What rows take from the rest of the site. */
export const context: MoneyContext = {
  urlOf,
  bodyOf: (id) => bodies.get(id) ?? { id, name: id, kind: '', place: '' },
  placeNameOf: (code) => fullName(directory.places, code),
  today,
};
const audits = auditsFrom(recordsWithId('audits'));
const evaluations = recordsWithId('evaluations');
const surveys = recordsWithId('surveys');
const budgets = recordsWithId('budgets');

/** The rows of every download of money and results. */
export const moneyRows = {
  audits: audits.all.map((it) => auditRow(it, context)),
  'audit-lines': audits.all.flatMap((it) => auditLineRows(it, context)),
  'audit-findings': findingStates(audits.all, today).map((it) => findingRow(it, context)),
  'audit-duties': dutiesOf(bodies, audits, 2024, { due: '05-31', today }).map((it) => dutyRow(it, context)),
  evaluations: evaluations.map((it) => evaluationRow(it, context)),
  'evaluation-indicators': evaluations.flatMap((it) => indicatorRows(it, context)),
  surveys: surveys.map((it) => surveyRow(it, context)),
  'survey-answers': surveys.flatMap((it) => answerRows(it, context)),
  budgets: budgets.map((it) => budgetRow(it, context)),
  'budget-lines': budgets.flatMap((it) => budgetLineRows(it, context)),
} satisfies Partial<Record<RowName, readonly object[]>>;

import { documentRow, inspectionRow } from '../../exports/evidence-rows.ts';
import { documentValues, inspectionValues } from '../../queries/evidence-lists.ts';
import { words } from '../../words/index.ts';
import type { Table } from './_datasets.ts';
import { moneyContext } from './_money.ts';
import { tablesOf } from './_money-lists.ts';

/** The table of every narrowed list of inspections and documents: what its pages show, in the same order. */
export function evidenceTables(): Table[] {
  const context = moneyContext();
  return [
    ...tablesOf({
      ...{ name: 'inspections', base: '/inspections/', values: inspectionValues() },
      titleOf: words.inspections.listTitle,
      rowOf: (it) => inspectionRow(it, context),
    }),
    ...tablesOf({
      ...{ name: 'documents', base: '/documents/', values: documentValues() },
      titleOf: words.documents.listTitle,
      rowOf: (it) => documentRow(it, context),
    }),
  ];
}

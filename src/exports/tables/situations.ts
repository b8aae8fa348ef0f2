import { line, recordId } from '../../schemas/common.ts';
import { collections } from '../../schemas/collections.ts';
import { situationSchema } from '../../schemas/situation.ts';
import type { SituationRecord } from '../../domain/directory/situation.ts';
import { own } from './shared.ts';
import { fields, tablesOf } from './table.ts';
import { z } from 'zod';

const { column, table } = tablesOf<SituationRecord>();
const { shape } = situationSchema;

/** A situation a row: its steps and the services that they use. */
export const situationTable = table(collections.situations.label, ['id'], {
  ...own('situations'),
  ...fields(shape, 'title', 'summary'),
  steps: column(z.array(line).describe('做什么，逐条'), (it) => it.steps.map(({ text }) => text)),
  services: column(z.array(recordId).describe('用到的服务指南：在本站的编号'), (it) =>
    it.steps.flatMap(({ service }) => service ?? []),
  ),
  ...fields(shape, 'association', 'updatedOn'),
});

import type { ServiceRecord } from '../../domain/directory/directory.ts';
import { collections } from '../../schemas/collections.ts';
import { serviceSchema } from '../../schemas/service.ts';
import { ownRecord } from './shared.ts';
import { allFields, tablesOf } from './table.ts';

/** A service a row. */
export const serviceTable = tablesOf<ServiceRecord>().table(collections.services.label, ['id'], {
  ...ownRecord('services'),
  ...allFields(serviceSchema.shape),
});

import type { AssociationRecord } from '../../domain/directory/directory.ts';
import { collections } from '../../schemas/collections.ts';
import { associationSchema } from '../../schemas/association.ts';
import { ownRecord, placeName } from './shared.ts';
import { allFields, tablesOf } from './table.ts';

/** An association a row. */
export const associationTable = tablesOf<AssociationRecord>().table(collections.associations.label, ['id'], {
  ...ownRecord('associations'),
  placeName,
  ...allFields(associationSchema.shape),
});

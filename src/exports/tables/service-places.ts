import type { ServicePlaceRecord } from '../../domain/directory/directory.ts';
import { collections } from '../../schemas/collections.ts';
import { servicePlaceSchema } from '../../schemas/service-place.ts';
import { ownRecord, placeName } from './shared.ts';
import { allFields, tablesOf } from './table.ts';

/** A service place a row. */
export const servicePlaceTable = tablesOf<ServicePlaceRecord>().table(
  collections['service-places'].label,
  ['id'],
  {
    ...ownRecord('service-places'),
    placeName,
    ...allFields(servicePlaceSchema.shape),
  },
);

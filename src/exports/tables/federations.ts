import type { FederationRecord } from '../../domain/directory/directory.ts';
import { collections } from '../../schemas/collections.ts';
import { federationSchema } from '../../schemas/federation.ts';
import { ownRecord, placeName } from './shared.ts';
import { allFields, tablesOf } from './table.ts';

/** A federation a row. */
export const federationTable = tablesOf<FederationRecord>().table(collections.federations.label, ['id'], {
  ...ownRecord('federations'),
  placeName,
  ...allFields(federationSchema.shape),
});

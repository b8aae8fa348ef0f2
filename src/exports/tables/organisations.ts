import type { OrganisationRecord } from '../../domain/directory/directory.ts';
import { collections } from '../../schemas/collections.ts';
import { organisationSchema } from '../../schemas/organisation.ts';
import { ownRecord, placeName } from './shared.ts';
import { allFields, tablesOf } from './table.ts';

/** An organisation a row. */
export const organisationTable = tablesOf<OrganisationRecord>().table(
  collections.organisations.label,
  ['id'],
  {
    ...ownRecord('organisations'),
    placeName,
    ...allFields(organisationSchema.shape),
  },
);

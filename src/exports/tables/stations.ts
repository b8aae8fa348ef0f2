import type { StationRecord } from '../../domain/directory/directory.ts';
import { collections } from '../../schemas/collections.ts';
import { stationSchema } from '../../schemas/station.ts';
import { ownRecord, placeName } from './shared.ts';
import { allFields, tablesOf } from './table.ts';

/** A station a row. */
export const stationTable = tablesOf<StationRecord>().table(collections.stations.label, ['id'], {
  ...ownRecord('stations'),
  placeName,
  ...allFields(stationSchema.shape),
});

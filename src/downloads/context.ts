import { fullName } from '../domain/places/places.ts';
import type { RowContext } from '../exports/tables/table.ts';
import { fullUrl } from '../paths.ts';
import { bodyOf } from '../queries/audits/bodies.ts';
import { directory } from '../queries/directory/directory.ts';
import { stationById } from '../queries/volunteering/volunteering.ts';
import { asOf, asOfMinute } from '../queries/as-of/as-of.ts';
import type { Words } from '../words/languages.ts';

/** What rows take from the rest of the site. */
export const rowContext = (words: Words): RowContext => ({
  words,
  urlOf: fullUrl,
  bodyOf,
  placeNameOf: (code) => fullName(directory().places, code),
  stationNameOf: (id) => stationById(id)?.name,
  today: asOf(),
  minute: asOfMinute(),
});

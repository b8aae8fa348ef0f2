import { asOf } from '../../../src/queries/as-of/as-of.ts';
import { fullName } from '../../../src/domain/places/places.ts';
import type { RowContext } from '../../../src/exports/tables/table.ts';
import { kinds } from '../../../src/kinds/index.ts';
import type { Download } from '../../../src/kinds/tables.ts';
import { bodyOf } from '../../../src/queries/audits/bodies.ts';
import { directory } from '../../../src/queries/directory/directory.ts';
import { stationById } from '../../../src/queries/volunteering/volunteering.ts';
import { urlOf } from './samples.ts';
import { words } from '../../../src/words/zh-CN/index.ts';

/** What rows take from the rest of the site, at a set minute. */
export const context: RowContext = {
  words,
  urlOf,
  bodyOf,
  placeNameOf: (code) => fullName(directory().places, code),
  stationNameOf: (id) => stationById(id)?.name,
  get today() {
    return asOf();
  },
  minute: '2026-11-24T12:00',
};

/** Every whole download of the sample city. */
export const downloads: readonly Download[] = kinds(words).flatMap((it) => it.downloads);

/** A download by its name. */
export function downloadOf(name: string): Download {
  const found = downloads.find((it) => it.name === name);
  if (!found) throw new Error(`no download ${name}`);
  return found;
}

/** The rows of a download, as its files have them. */
export const rowsOf = (name: string): object[] => [...downloadOf(name).rows(context)];

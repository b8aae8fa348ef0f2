import { kindOf } from '../kinds/index.ts';
import type { Kind } from '../kinds/definition.ts';
import { onceFor } from '../readings/once.ts';
import type { Words } from '../words/languages.ts';

/** What a record may say of where it is. */
export interface PlacedRecord {
  id: string;
  place?: string;
  code?: string;
  organisation?: string;
}

/** The one place of each record that its list is narrowed to; undefined for those of several. */
const listedPlaces = onceFor(({ list }: Kind) => {
  const out = new Map<string, string | undefined>();
  for (const { facet, value, items } of list?.get().values ?? [])
    if (facet === 'place') for (const { id } of items) out.set(id, out.has(id) ? undefined : value);
  return out;
});

/** Where an organisation is that a record is about. */
const organisationPlace = (words: Words, id: string): string | undefined =>
  (['associations', 'federations', 'organisations'] as const)
    .map((name): PlacedRecord | undefined => kindOf(words, name).byId(id))
    .find((it) => it !== undefined)?.place;

/** Code of the place that a record is, is at, or is about: its own, that of its organisation, or the one it is listed by. */
export function placeOfRecord(words: Words, kind: Kind, item: PlacedRecord): string | undefined {
  if (kind.name === 'divisions') return item.code;
  if (item.place !== undefined) return item.place;
  return item.organisation === undefined
    ? listedPlaces(kind).get(item.id)
    : organisationPlace(words, item.organisation);
}

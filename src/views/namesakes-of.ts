import type { Namesake } from '../domain/lists/links-apart.ts';
import { marksApart, namesakes } from '../domain/lists/namesakes.ts';
import { policyNumber } from '../domain/policies/citations.ts';
import type { Kind } from '../kinds/definition.ts';
import { kinds } from '../kinds/index.ts';
import { onceByValueIn } from '../readings/once.ts';
import { directory } from '../queries/directory/directory.ts';
import type { Policy } from '../schemas/policy.ts';
import type { Words } from '../words/languages.ts';
import { placeOfRecord, type PlacedRecord } from './record-place.ts';

interface Named {
  kind: Kind;
  item: PlacedRecord & { publishedOn?: string; adoptedOn?: string; year?: number };
}

/** What people tell a record by, besides its name: its number, where it is, its day; at last the address of its page. */
function marksOf(words: Words, { kind, item }: Named): (string | undefined)[] {
  const place = placeOfRecord(words, kind, item);
  const above =
    place === undefined
      ? []
      : directory()
          .places.ancestors(place)
          .map((it) => it.name);
  return [
    kind.name === 'policies' ? policyNumber(item as unknown as Policy) : undefined,
    above.at(-1),
    above.join(''),
    item.publishedOn ?? item.adoptedOn,
    item.year?.toString(),
    kind.pathOf(item.id),
  ];
}

/** Kinds whose ids stand in the addresses of pages of others: `/audits/organisation/<id>/`, `/volunteer/place/<code>/`. */
const elsewhere = ['divisions', 'federations', 'associations', 'organisations'];

/**
 * The records that share their name with another one, by the address of their page, and of bodies and places by their id, too: a
 * federation and its place may have one id.
 */
const namesakesAt = onceByValueIn('namesakes', (words: Words): ReadonlyMap<string, readonly Namesake[]> => {
  const named = kinds(words).flatMap((kind) => kind.records().map((item): Named => ({ kind, item })));
  const titleOf = ({ kind, item }: Named): string => kind.titleOf(item.id) ?? '';
  const out = new Map<string, Namesake[]>();
  for (const group of namesakes(named, titleOf)) {
    const apart = marksApart(group, (it) => marksOf(words, it));
    for (const [at, one] of group.entries()) {
      const { kind, item } = one;
      const namesake = { name: titleOf(one), mark: apart[at] ?? '' };
      for (const key of [kind.pathOf(item.id), ...(elsewhere.includes(kind.name) ? [item.id] : [])])
        out.set(key, [...(out.get(key) ?? []), namesake]);
    }
  }
  return out;
});

/** The records with a namesake that the page at a path (without the base) is about, the one of its folder first. */
export function namesakesOf(words: Words, path: string): readonly Namesake[] {
  const known = namesakesAt(words);
  if (known.size === 0) return [];
  const [, folder = '', ...below] = path.split('/');
  return [`/${folder}/${below[0] ?? ''}/`, ...below].flatMap((it) => known.get(it) ?? []);
}

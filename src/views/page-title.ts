import { marksApart, namesakes } from '../domain/lists/namesakes.ts';
import { policyNumber } from '../domain/policies/citations.ts';
import type { Kind } from '../kinds/definition.ts';
import { kinds } from '../kinds/index.ts';
import { onceFor } from '../queries/content/content.ts';
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
 * What tells a record from another one of its name, by the address of its page, and of bodies and places by their id, too.
 */
const marks = onceFor((words: Words): ReadonlyMap<string, string> => {
  const named = kinds(words).flatMap((kind) => kind.records().map((item): Named => ({ kind, item })));
  const titleOf = ({ kind, item }: Named): string => kind.titleOf(item.id) ?? '';
  return new Map(
    namesakes(named, titleOf).flatMap((group) => {
      const apart = marksApart(group, (it) => marksOf(words, it));
      return group.flatMap(({ kind, item: { id } }, at): [string, string][] => {
        const mark = apart[at] ?? '';
        return [
          [kind.pathOf(id), mark],
          ...(elsewhere.includes(kind.name) ? [[id, mark] as [string, string]] : []),
        ];
      });
    }),
  );
});

/**
 * The title of the page at a path (without the base), as its tab and a screen reader say it: where another record has
 * the same name, with what tells the two apart (桥西区盲人协会（石家庄市）), on every page below the record's as well.
 */
export function pageTitle(words: Words, path: string, title: string): string {
  const known = marks(words);
  if (known.size === 0) return title;
  const [, folder = '', ...below] = path.split('/');
  const mark = [`/${folder}/${below[0] ?? ''}/`, ...below]
    .map((it) => known.get(it))
    .find((it) => it !== undefined && !title.includes(it));
  return mark === undefined ? title : words.text.toldApart(title, mark);
}

import type { AssociationRecord, Directory } from '../directory/directory.ts';
import { namesakes } from './namesakes.ts';
import { childAssociations, parentAssociation } from '../directory/directory-links.ts';

/** Digests of all that the pages and files of records show. */
export interface PageKeys {
  /** What any page may show, whatever it is about: the key of what shows nothing else. */
  frame: string;
  /** The same with every federation and association: the key of lists of them, which village associations are no part of. */
  offices: string;
  /** What stands at a place, above it or below it, in any page about the place. Undefined for a code that is no place. */
  ofPlace: (code: string) => string | undefined;
  /** The same for the page of an association, with associations elsewhere that are linked with it. */
  ofAssociation: (association: AssociationRecord) => string | undefined;
  /** The same without the frame: of federations, associations and villages alone. */
  around: RecordsAround;
  /** The same of federations and associations alone. */
  bodiesAround: RecordsAround;
}

/** Digests of the records that stand at a place, above it or below it. */
interface RecordsAround {
  place: (code: string) => string | undefined;
  /** With associations elsewhere that are linked with one. */
  association: (association: AssociationRecord) => string | undefined;
}

/**
 * Digests that change when a record changes that a page shows. A page about a place may show the records at the place,
 * at those above it and at all below it, never those of a place beside it; whatever else it shows is part of `frame`.
 * @param frame digest of what every page may show
 * @param digest a collision-free hash of a text
 * @param toldOf what is told of a place itself that follows from records elsewhere: on which page of a long table it stands
 */
export function pageKeysOf(
  directory: Directory,
  frame: string,
  digest: (text: string) => string,
  toldOf: (code: string) => string = () => '',
): PageKeys {
  const { byCode } = directory.places;
  const elsewhere: string[] = [];
  const own = { bodies: new Map<string, string>(), all: new Map<string, string>() };
  const put = (place: string, record: object, ...into: Map<string, string>[]): string => {
    const text = JSON.stringify(record);
    const made = digest(text);
    if (byCode.has(place)) for (const texts of into) texts.set(place, (texts.get(place) ?? '') + made);
    else elsewhere.push(text);
    return made;
  };
  const bodies = [...directory.federations, ...directory.associations];
  const offices = bodies.map((it) => put(it.place, it, own.bodies, own.all));
  for (const record of directory.villages) put(record.township, record, own.all);
  // The title of a page tells its record from those of the same name, wherever they are.
  const shared = namesakes(bodies, (it) => it.name).map((group) => group.map((it) => it.id).join());
  const others = digest([...elsewhere, ...shared].join('\n'));
  const all = digest(`${frame}\n${others}`);
  const around = recordsAround(directory, { ownTexts: own.all, toldOf, others, digest });
  const inFrame = (key: string | undefined): string | undefined => key && digest(`${frame} ${key}`);
  return {
    frame: all,
    offices: digest(all + offices.join('')),
    ofPlace: (code) => inFrame(around.place(code)),
    ofAssociation: (association) => inFrame(around.association(association)),
    around,
    bodiesAround: recordsAround(directory, { ownTexts: own.bodies, toldOf, others, digest }),
  };
}

/** What digests of places are made from. */
interface AroundOf {
  /** What stands at each place itself; most villages have nothing of their own: no digest, no entry. */
  ownTexts: ReadonlyMap<string, string>;
  toldOf: (code: string) => string;
  others: string;
  digest: (text: string) => string;
}

function recordsAround(directory: Directory, { ownTexts, toldOf, others, digest }: AroundOf): RecordsAround {
  const { byCode } = directory.places;
  const below = new Map<string, string>();
  const digestBelow = (code: string): string => {
    const known = below.get(code);
    if (known !== undefined) return known;
    const children = byCode.get(code)?.children.map(digestBelow).join('') ?? '';
    const own = ownTexts.get(code) ?? '';
    if (own === '' && children === '') return '';
    const made = digest(`${code} ${own} ${children}`);
    below.set(code, made);
    return made;
  };
  const above = (code: string): string =>
    directory.places
      .ancestors(code)
      .map((it) => ownTexts.get(it.code) ?? '')
      .join(' ');
  const place = (code: string): string | undefined =>
    byCode.has(code) ? digest(`${others} ${above(code)} ${digestBelow(code)} ${toldOf(code)}`) : undefined;
  return {
    place,
    association: (association) => {
      const key = place(association.place);
      if (key === undefined) return undefined;
      const linked = [
        parentAssociation(directory, association),
        ...childAssociations(directory, association),
      ];
      return digest(`${key} ${JSON.stringify(linked)}`);
    },
  };
}

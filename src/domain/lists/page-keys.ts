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
}

/**
 * Digests that change when a record changes that a page shows. A page about a place may show the records at the place,
 * at those above it and at all below it, never those of a place beside it; whatever else it shows is part of `frame`.
 * @param frame digest of what every page may show
 * @param digest a collision-free hash of a text
 */
export function pageKeysOf(directory: Directory, frame: string, digest: (text: string) => string): PageKeys {
  const { byCode } = directory.places;
  const ownTexts = new Map<string, string>();
  const elsewhere: string[] = [];
  const put = (place: string, record: object): string => {
    const text = JSON.stringify(record);
    const made = digest(text);
    if (byCode.has(place)) ownTexts.set(place, (ownTexts.get(place) ?? '') + made);
    else elsewhere.push(text);
    return made;
  };
  const bodies = [...directory.federations, ...directory.associations];
  const offices = bodies.map((it) => put(it.place, it));
  for (const record of directory.villages) put(record.township, record);
  // The title of a page tells its record from those of the same name, wherever they are.
  const shared = namesakes(bodies, (it) => it.name).map((group) => group.map((it) => it.id).join());
  const all = digest([frame, ...elsewhere, ...shared].join('\n'));

  const below = new Map<string, string>();
  const digestBelow = (code: string): string => {
    const known = below.get(code);
    if (known !== undefined) return known;
    const children = byCode.get(code)?.children.map(digestBelow).join('') ?? '';
    const own = ownTexts.get(code) ?? '';
    // Most villages have nothing of their own: no digest, no entry.
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

  const ofPlace = (code: string): string | undefined =>
    byCode.has(code) ? digest(`${all} ${above(code)} ${digestBelow(code)}`) : undefined;
  const ofAssociation = (association: AssociationRecord): string | undefined => {
    const key = ofPlace(association.place);
    if (key === undefined) return undefined;
    const linked = [parentAssociation(directory, association), ...childAssociations(directory, association)];
    return digest(`${key} ${JSON.stringify(linked)}`);
  };
  return { frame: all, offices: digest(all + offices.join('')), ofPlace, ofAssociation };
}

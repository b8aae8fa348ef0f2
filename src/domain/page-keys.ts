import type { AssociationRecord, Directory } from './directory.ts';
import { childAssociations, parentAssociation } from './directory-links.ts';

/** Digests of all that the pages of records show. */
export interface PageKeys {
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
  const put = (place: string, record: object): void => {
    const text = JSON.stringify(record);
    if (byCode.has(place)) ownTexts.set(place, (ownTexts.get(place) ?? '') + digest(text));
    else elsewhere.push(text);
  };
  for (const record of directory.federations) put(record.place, record);
  for (const record of directory.associations) put(record.place, record);
  for (const record of directory.villages) put(record.township, record);
  const all = digest(frame + elsewhere.join(''));

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
  return { ofPlace, ofAssociation };
}

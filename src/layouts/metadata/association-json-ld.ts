import type { AssociationRecord, FederationRecord } from '../../domain/directory/directory.ts';
import type { Places } from '../../domain/places/places.ts';
import { fullUrl } from '../../paths.ts';
import { organisationJsonLd } from './organisation-json-ld.ts';
import type { Words } from '../../words/languages.ts';

/** An association as schema.org `NGO`, below the federation that guides it; what is not on record is left out. */
export function associationJsonLd(
  words: Words,
  association: AssociationRecord,
  guide: FederationRecord | undefined,
  places: Places,
): object {
  const { registration, foundedOn } = association;
  return {
    ...organisationJsonLd(words, association, 'NGO', `/associations/${association.id}/`, places),
    foundingDate: foundedOn,
    identifier: registration?.creditCode && {
      '@type': 'PropertyValue',
      propertyID: words.associations.creditCode,
      value: registration.creditCode,
    },
    parentOrganization: guide && {
      '@type': 'GovernmentOrganization',
      name: guide.name,
      '@id': fullUrl(`/federations/${guide.id}/`),
    },
  };
}

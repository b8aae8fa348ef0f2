import { accessState } from '../../domain/office/access.ts';
import { toWgs84 } from '../../domain/places/geo-datum.ts';
import { openingHoursSpecification } from '../../domain/office/hours-json-ld.ts';
import type { Places } from '../../domain/places/places.ts';
import { fullUrl } from '../../paths.ts';
import { accessFeature } from '../../schemas/access.ts';
import type { Contact, Office } from '../../schemas/contact.ts';
import type { Words } from '../../words/languages.ts';

/** What associations, federations, organisations and service places have in common. */
export interface Reachable {
  name: string;
  place: string;
  offices: readonly Office[];
  contact: Contact;
  languages: readonly string[];
}

const types = { voice: 'customer service', text: 'text message', fax: 'fax', video: 'sign language' };

/** An address as schema.org `PostalAddress`; region and locality are the province and the city that it lies in. */
function postalAddress(office: Office, place: string, { byCode, ancestors }: Places): object {
  const up = [...ancestors(place), byCode.get(place)];
  return {
    '@type': 'PostalAddress',
    addressCountry: 'CN',
    addressRegion: up.find((it) => it?.level === 'province')?.name,
    addressLocality: up.find((it) => it?.level === 'city')?.name,
    streetAddress: office.address,
    postalCode: office.postcode,
  };
}

/** Facilities that somebody verified; what is unknown or partly so is left out, since the type has only yes and no. */
const amenities = (words: Words, { access }: Office): object[] =>
  accessFeature.options.flatMap((feature) => {
    const state = accessState(access.features, feature);
    return state === 'yes' || state === 'no'
      ? [
          {
            '@type': 'LocationFeatureSpecification',
            name: words.value(accessFeature, feature),
            value: state === 'yes',
          },
        ]
      : [];
  });

/** An office as schema.org `Place`; the name of the organisation stands in where it has none. */
function placeJsonLd(words: Words, office: Office, { name, place }: Reachable, places: Places): object {
  const position = office.position && toWgs84(office.position);
  const features = amenities(words, office);
  return {
    '@type': 'Place',
    name: office.name ?? name,
    address: postalAddress(office, office.place ?? place, places),
    geo: position && { '@type': 'GeoCoordinates', ...position },
    openingHoursSpecification: office.hours && openingHoursSpecification(office.hours),
    amenityFeature: features.length > 0 ? features : undefined,
  };
}

/** An organisation by schema.org; `url` is its page below the site, `type` what it is. */
export function organisationJsonLd(
  words: Words,
  record: Reachable,
  type: string,
  url: string,
  places: Places,
): object {
  const { contact, languages, offices, place } = record;
  const voice = contact.phones.find((it) => it.kind === 'voice');
  const area = places.byCode.get(place);
  return {
    '@context': 'https://schema.org',
    '@type': type,
    '@id': fullUrl(url),
    url: fullUrl(url),
    name: record.name,
    telephone: voice?.number,
    faxNumber: contact.phones.find((it) => it.kind === 'fax')?.number,
    email: contact.email,
    contactPoint: contact.phones.map((it) => ({
      '@type': 'ContactPoint',
      contactType: types[it.kind],
      telephone: it.number,
      description: it.note,
    })),
    address: offices[0] && postalAddress(offices[0], offices[0].place ?? place, places),
    location: offices.map((it) => placeJsonLd(words, it, record, places)),
    areaServed: area && { '@type': 'AdministrativeArea', name: area.name, identifier: area.code },
    knowsLanguage: languages.length > 0 ? languages : undefined,
    sameAs: contact.channels.flatMap((it) => it.url ?? []),
  };
}

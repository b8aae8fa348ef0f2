import { toWgs84 } from '../../domain/places/geo-datum.ts';
import type { Contact, Office } from '../../schemas/contact.ts';
import { uuidOfUrl } from '../uuid.ts';
import type { Words } from '../../words/languages.ts';

/** What a card is made from: a federation, an association, an organisation. */
export interface CardSource {
  name: string;
  contact: Contact;
  offices: readonly Office[];
  updatedOn?: string | undefined;
}

/** What a card needs to know of where the record stands. */
export interface CardPlace {
  /** Full URL of the record's page. */
  url: string;
  province?: string | undefined;
  city?: string | undefined;
}

const phoneTypes = { voice: 'WORK,VOICE', text: 'WORK,MSG', fax: 'WORK,FAX', video: 'WORK,VIDEO' } as const;

const escaped = (text: string): string => text.replace(/[\\,;]/g, '\\$&').replace(/\r?\n/g, '\\n');

/** Folds a line at 75 octets (RFC 2425, 5.8.1) without splitting a character. */
export function folded(line: string): string {
  const lines = [''];
  let octets = 0;
  for (const character of line) {
    const size = Buffer.byteLength(character);
    if (octets + size > 75) {
      lines.push('');
      // The space that begins a continuation counts.
      octets = 1;
    }
    lines.push((lines.pop() ?? '') + character);
    octets += size;
  }
  return lines.join('\r\n ');
}

const addressLine = (words: Words, { address, postcode }: Office, { province, city }: CardPlace): string =>
  ['', '', address, city ?? '', province ?? '', postcode ?? '', words.files.card.country]
    .map(escaped)
    .join(';');

/** What to know before one goes: the hours, and what is known of the access. */
function noteOf(words: Words, offices: readonly Office[]): string {
  return offices
    .map(({ name, hours, access, directions }) => {
      const open = hours && [
        ...words.hours.lines(hours),
        words.hours.holidays(hours),
        ...(hours.note ? [hours.note] : []),
      ];
      const parts = [
        ...(open ? [words.text.labelled(words.office.hours, words.text.statements(open))] : []),
        words.text.labelled(words.files.card.access, words.access.summary(access.features)),
        ...(directions ? [words.office.directionsOf(directions)] : []),
      ];
      return [...(name ? [name] : []), ...parts].join('\n');
    })
    .join('\n');
}

/**
 * A contact card, vCard 3.0 (RFC 2426) in UTF-8: the version that telephones here import without garbling. Lines end in
 * CRLF and are folded; the position is WGS-84; the UID stays the same in every build.
 */
export function vcard(words: Words, source: CardSource, place: CardPlace): string {
  const { name, contact, offices, updatedOn } = source;
  const position = offices.find((it) => it.position)?.position;
  const point = position && toWgs84(position);
  const note = noteOf(words, offices);
  const lines = [
    'BEGIN:VCARD',
    'VERSION:3.0',
    `N:${escaped(name)};;;;`,
    `FN:${escaped(name)}`,
    `ORG:${escaped(name)}`,
    'X-ABSHOWAS:COMPANY',
    ...contact.phones.map(({ kind, number }) => `TEL;TYPE=${phoneTypes[kind]}:${number}`),
    ...(contact.email ? [`EMAIL;TYPE=INTERNET,WORK:${contact.email}`] : []),
    ...offices.map((office) => `ADR;TYPE=WORK:${addressLine(words, office, place)}`),
    ...(point ? [`GEO:${point.latitude};${point.longitude}`] : []),
    `URL:${place.url}`,
    ...(note ? [`NOTE:${escaped(note)}`] : []),
    ...(updatedOn ? [`REV:${updatedOn}`] : []),
    `UID:urn:uuid:${uuidOfUrl(place.url)}`,
    'END:VCARD',
  ];
  return `${lines.map(folded).join('\r\n')}\r\n`;
}

import { toWgs84 } from '../../domain/places/geo-datum.ts';
import type { Contact, Office } from '../../schemas/contact.ts';
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
  /** `urn:uuid:…`; it stays where the address of the site changes. */
  uid: string;
  province?: string | undefined;
  city?: string | undefined;
}

const escaped = (text: string): string => text.replace(/[\\,;]/g, '\\$&').replace(/\r?\n/g, '\\n');

/**
 * Types that telephones understand: MSG of RFC 2426 is a mailbox for voices, VIDEO is dropped, and a number without CELL
 * gets no key for messages.
 */
const phoneTypes = { voice: 'WORK,VOICE', text: 'CELL', fax: 'WORK,FAX', video: 'WORK' } as const;

type Phone = Contact['phones'][number];

/** What a number that nobody answers by voice is for: what address books show in place of its type. */
const labelOf = ({ files }: Words, { kind }: Phone): string | undefined =>
  kind === 'text' || kind === 'video' ? files.card.label[kind] : undefined;

const phoneLines = (words: Words, phones: readonly Phone[]): string[] =>
  phones.flatMap((phone, index) => {
    const label = labelOf(words, phone);
    const line = `TEL;TYPE=${phoneTypes[phone.kind]}:${phone.number}`;
    const group = `item${index + 1}.`;
    return label === undefined ? [line] : [group + line, `${group}X-ABLabel:${escaped(label)}`];
  });

/** A number with what it is for, where there is more to say than its digits: notes survive every import. */
const phoneNotes = (words: Words, phones: readonly Phone[]): string[] =>
  phones.flatMap((phone) => {
    const said = [labelOf(words, phone) ?? '', phone.note ?? ''].filter(Boolean);
    return said.length > 0 ? [words.text.labelled(phone.number, words.text.statements(said))] : [];
  });

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
 * CRLF and are folded; the position is WGS-84; the UID stays the same in every build. Text and video lines carry what they are for as a label.
 */
export function vcard(words: Words, source: CardSource, place: CardPlace): string {
  const { name, contact, offices, updatedOn } = source;
  const position = offices.find((it) => it.position)?.position;
  const point = position && toWgs84(position);
  const note = [...phoneNotes(words, contact.phones), noteOf(words, offices)].filter(Boolean).join('\n');
  const lines = [
    'BEGIN:VCARD',
    'VERSION:3.0',
    `N:${escaped(name)};;;;`,
    `FN:${escaped(name)}`,
    `ORG:${escaped(name)}`,
    'X-ABSHOWAS:COMPANY',
    ...phoneLines(words, contact.phones),
    ...(contact.email ? [`EMAIL;TYPE=INTERNET,WORK:${contact.email}`] : []),
    ...offices.map((office) => `ADR;TYPE=WORK:${addressLine(words, office, place)}`),
    ...(point ? [`GEO:${point.latitude};${point.longitude}`] : []),
    `URL:${place.url}`,
    ...(note ? [`NOTE:${escaped(note)}`] : []),
    ...(updatedOn ? [`REV:${updatedOn}`] : []),
    `UID:${place.uid}`,
    'END:VCARD',
  ];
  return `${lines.map(folded).join('\r\n')}\r\n`;
}

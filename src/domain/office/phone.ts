import type { Contact } from '../../schemas/contact.ts';

/** A number to reach an organisation by. */
export type PhoneEntry = Contact['phones'][number];

const schemes: Partial<Record<PhoneEntry['kind'], string>> = { voice: 'tel:', text: 'sms:' };

/**
 * Address that a telephone follows: a call, or a text message; undefined for a fax or a video line. An extension is
 * dialled after a pause.
 */
export function phoneLink({ kind, number }: PhoneEntry): string | undefined {
  const [, line, extension] = /^(0\d+-\d{7,8})-(\d+)$/.exec(number) ?? [];
  const digits = (line ?? number).replaceAll('-', '');
  const scheme = schemes[kind];
  return scheme && scheme + (extension ? `${digits},${extension}` : digits);
}

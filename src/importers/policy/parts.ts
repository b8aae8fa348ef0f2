import type { Paragraph } from './paragraphs.ts';

/** What a paragraph is in its text. `attachment` opens an attached text with its title. */
export type Role = 'text' | 'Recipients' | 'Signature' | 'Note' | 'CopyTo' | 'PrintedBy' | 'attachment';

/** A paragraph with its role, in reading order. */
export interface Placed extends Paragraph {
  role: Role;
}

/** Every paragraph with its role; what nothing is known of is text. */
export const placeParts = (paragraphs: readonly Paragraph[]): Placed[] =>
  paragraphs.map((it) => ({ ...it, role: it.role ?? 'text' }));

import type { Paragraph } from './paragraphs.ts';
import type { Role } from './roles.ts';

/** A paragraph with its role, in reading order. */
export interface Placed extends Paragraph {
  role: Role;
}

/** Every paragraph with its role; what nothing is known of is text. */
export const placeParts = (paragraphs: readonly Paragraph[]): Placed[] =>
  paragraphs.map((it) => ({ ...it, role: it.role ?? 'text' }));

import type { Paragraph } from './paragraphs.ts';
import type { Role } from './roles.ts';

/** A paragraph with its role, in reading order. */
export interface Placed extends Paragraph {
  role: Role;
}

const endsAttachment: ReadonlySet<Role> = new Set(['attachment', 'CopyTo', 'PrintedBy']);

/**
 * Every paragraph with its role; what nothing is known of is text. A title of an attachment below which nothing stands
 * opens none: it is a line of a list of attachments.
 */
export const placeParts = (paragraphs: readonly Paragraph[]): Placed[] =>
  paragraphs.map((it, index) => {
    const role = it.role ?? 'text';
    const next = paragraphs[index + 1];
    const isEmpty = role === 'attachment' && (!next || endsAttachment.has(next.role ?? 'text'));
    return { ...it, role: isEmpty ? 'text' : role };
  });

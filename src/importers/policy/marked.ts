import type { SourceLine } from '../source/types.ts';
import type { Role } from './roles.ts';

/** A line of the body about which something is known before paragraphs are put together. */
export interface MarkedLine extends SourceLine {
  /** What it is; a line without a role is text. */
  role?: Role;
  /** All its lines, where several are one block: recipients, the title of an attached text, a list of attachments. */
  lines?: number[];
  /** A page number stood between it and the line above. */
  cut?: true;
}

/** Text that went from a line of the file into a field. */
export interface FieldSource {
  field: string;
  line: number;
  text: string;
}

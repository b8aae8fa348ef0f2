import { lineOfField, place, type Content } from '../../records/content.ts';
import type { RecordPath } from '../../records/folder.ts';
import type { FieldPath } from '../../records/source.ts';
import type { Finding } from '../types.ts';

/** Something wrong with what a record points to. */
export interface Fault {
  /** The record, or a file of which there is one. */
  record: Pick<RecordPath, 'file'>;
  path: FieldPath;
  what: string;
  todo: string;
  level: Finding['level'];
}

/** Says where the fault stands; only then is the file read again for the line. */
export const findingOf = (content: Content, { record, path, what, todo, level }: Fault): Finding => ({
  gate: 'references',
  where: place(record.file, lineOfField(content, record, path), path),
  what,
  todo,
  level,
});

/** Five ids that share a part with the one looked for, or simply the first five. */
export function near(id: string, ids: Iterable<string>): string {
  const parts = id.split('-').filter((part) => part.length > 1);
  const score = (other: string) => parts.filter((part) => other.includes(part)).length;
  return [...ids]
    .sort((a, b) => score(b) - score(a))
    .slice(0, 5)
    .join('、');
}

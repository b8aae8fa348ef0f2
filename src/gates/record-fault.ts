import { lineOfField, place, type Content } from '../records/content.ts';
import type { RecordPath } from '../records/folder.ts';
import type { FieldPath } from '../records/source.ts';
import type { Finding } from './types.ts';

/** Something wrong at a field of a record. */
export interface RecordFault {
  /** The record, or a file of which there is one. */
  record: Pick<RecordPath, 'file'>;
  path: FieldPath;
  what: string;
  todo: string;
  level: Finding['level'];
}

/** Says where the fault stands; only then is the file read again for the line. */
export const findingOf = (content: Content, { record, path, what, todo, level }: RecordFault): Finding => ({
  where: place(record.file, lineOfField(content, record, path), path),
  what,
  todo,
  level,
});

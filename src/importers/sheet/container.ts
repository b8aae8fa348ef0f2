import { kindOf } from '../kinds/detect.ts';
import { notForm } from '../kinds/kinds.ts';
import { extensionOf, readBytes } from '../source/read-bytes.ts';
import { Refusal } from '../source/types.ts';

/**
 * The bytes of an .xlsx file. Throws a Refusal with what to do for anything else: .xls, WPS .et, .csv, a file with a
 * password, no spreadsheet at all. Told apart by the bytes; the name only helps to word it.
 */
export function readContainer(path: string): Buffer {
  const bytes = readBytes(path);
  const kind = kindOf(bytes, extensionOf(path));
  if (kind !== 'xlsx') throw new Refusal(notForm(kind));
  return bytes;
}

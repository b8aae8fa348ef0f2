import { createHash } from 'node:crypto';
import { basename, extname } from 'node:path';
import { readDocx } from '../docx/read-docx.ts';
import { kindOf } from '../kinds/detect.ts';
import { notText, type Kind } from '../kinds/kinds.ts';
import { extensionOf, readBytes } from './read-bytes.ts';
import { readPlain } from './read-plain.ts';
import { Refusal, type ReadText, type SourceText } from './types.ts';

/** The readers of texts, one a kind of file. */
const readers: Partial<Record<Kind, (bytes: Buffer) => ReadText>> = {
  docx: readDocx,
  text: readPlain,
};

/**
 * Reads a policy text from a file of any kind that has a reader, told apart by its bytes and not by its name.
 * Throws a Refusal with what to do for anything else.
 */
export function readSource(path: string): SourceText {
  const bytes = readBytes(path);
  const kind = kindOf(bytes, extensionOf(path));
  const read = readers[kind];
  if (!read) throw new Refusal(notText(kind));
  return {
    file: basename(path),
    stem: basename(path, extname(path)),
    sha256: createHash('sha256').update(bytes).digest('hex'),
    ...read(bytes),
  };
}

import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { basename, extname } from 'node:path';
import { readDocx } from '../docx/read-docx.ts';
import { decodeText } from './decode.ts';
import { foldedSigns, foldSigns, splitLines, type SignTally } from './fold.ts';
import { Refusal, type SourceLine, type SourceText } from './types.ts';

const maxBytes = 50 * 1024 * 1024;

/** Lines as an editor counts them, without the empty ones. */
const linesOf = (text: string, tally: SignTally): SourceLine[] =>
  splitLines(text, tally)
    .map((it, index) => ({ line: index + 1, text: it.trim() }))
    .filter((it) => it.text !== '');

const foldLine = ({ line, text, table }: SourceLine, tally: SignTally): SourceLine => ({
  line,
  text: foldSigns(text, tally).trim(),
  ...(table && { table: table.map((row) => row.map((cell) => foldSigns(cell))) }),
});

/**
 * Reads a text or Word file, told apart by its bytes and not by its name. Look-alike and invisible signs are folded,
 * and told in `changed`. Throws a Refusal with what to do for anything else.
 */
export function readSource(path: string): SourceText {
  const tally: SignTally = new Map();
  const source = readUnfolded(path, tally);
  const lines = source.lines.map((it) => foldLine(it, tally)).filter((it) => it.text !== '');
  return { ...source, lines, changed: foldedSigns(tally) };
}

function readUnfolded(path: string, tally: SignTally): Omit<SourceText, 'changed'> {
  const bytes = readBytes(path);
  const file = basename(path);
  const known = {
    file,
    stem: basename(path, extname(path)),
    sha256: createHash('sha256').update(bytes).digest('hex'),
  };
  if (Buffer.from(bytes.subarray(0, 4)).toString('latin1') === 'PK\x03\x04')
    return { ...known, encoding: 'Word', unit: '段', ...readDocx(bytes) };
  const { text, encoding } = decodeText(bytes);
  return { ...known, encoding, unit: '行', lines: linesOf(text, tally), beside: [] };
}

function readBytes(path: string): Uint8Array {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (!stat) throw new Refusal('没有这个文件。请检查路径和文件名');
  if (!stat.isFile()) throw new Refusal('这是文件夹，不是文件。请写出里面的文件，如 文件夹/*.txt');
  if (stat.size === 0) throw new Refusal('文件是空的（0 字节）。请检查导出或复制时是否漏了内容');
  if (stat.size > maxBytes) throw new Refusal('文件超过 50 MB，不像一份政策文件');
  return readFileSync(path);
}

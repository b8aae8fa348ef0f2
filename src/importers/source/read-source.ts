import { createHash } from 'node:crypto';
import { basename, extname } from 'node:path';
import { readDocx } from '../docx/read-docx.ts';
import { readHtml } from '../html/read-html.ts';
import { readMht } from '../html/read-mht.ts';
import { fileKindOf } from '../file-kinds/detect.ts';
import { notText, type FileKind } from '../file-kinds/kinds.ts';
import { checkSize } from '../file-kinds/sizes.ts';
import { readMarkdown } from '../markdown/read-markdown.ts';
import { readOdt } from '../odf/read-odt.ts';
import { readByOffice } from '../office/read-office.ts';
import { readOfd } from '../ofd/read-ofd.ts';
import { readPdf } from '../pdf/read-pdf.ts';
import { readRtf } from '../rtf/read-rtf.ts';
import { escapedAs, saidEscaped } from './escaped.ts';
import { excerpt } from '../excerpt.ts';
import { isGarbled } from './decode.ts';
import { foldedSigns, foldSigns, type SignTally } from './fold.ts';
import { extensionOf, bytesOfSource } from './read-bytes.ts';
import { readPlain } from './read-plain.ts';
import { withoutFrames } from './framed.ts';
import { Refusal, type FileText, type SourceLine, type SourceText } from './types.ts';

/** The readers of texts, one a kind of file. */
export const textReaders: Partial<Record<FileKind, (bytes: Buffer, tally: SignTally) => FileText>> = {
  docx: readDocx,
  text: readPlain,
  html: readHtml,
  mht: readMht,
  markdown: readMarkdown,
  ofd: readOfd,
  pdf: readPdf,
  odt: readOdt,
  rtf: readRtf,
  doc: readByOffice('doc', 'word'),
  wps: readByOffice('wps', 'word'),
  wordXml: readByOffice('wordXml', 'wordXml'),
  flatOdf: readByOffice('flatOdf', 'flatText'),
};

/** A line without one of these shows nothing. */
const visible = /[\p{L}\p{N}\p{P}\p{S}]/u;

/** Most signs of a text: ten times the longest law, and what is imported within seconds. */
const mostSigns = 3_000_000;

/** A line in signs that everybody types; what a line end divides that its reader did not look for is several lines. */
function foldLine(line: SourceLine, tally: SignTally): SourceLine[] {
  const text = foldSigns(line.text, tally);
  if (line.table)
    return [
      { ...line, text: text.trim(), table: line.table.map((row) => row.map((cell) => foldSigns(cell))) },
    ];
  const { level, ...plain } = line;
  return text
    .split(/\r\n?|\n/u)
    .map((it, at) => ({ ...plain, ...(level && at === 0 ? { level } : {}), text: it.trim() }));
}

/**
 * Reads a policy text from a file of any kind that has a reader, told apart by its bytes and not by its name. Look-alike
 * and invisible signs are folded, and told in `changed`. Throws a Refusal with what to do for anything else.
 */
export function readSource(path: string): SourceText {
  const bytes = bytesOfSource(path);
  const kind = fileKindOf(bytes, extensionOf(path));
  const read = textReaders[kind];
  if (!read) throw new Refusal(notText(kind));
  checkSize(kind, bytes);
  const tally: SignTally = new Map();
  const { above = [], below = [], ...text } = read(bytes, tally);
  const signs = text.lines.reduce((sum, it) => sum + it.text.length, 0);
  if (signs > mostSigns)
    throw new Refusal(
      `里面有 ${Math.round(signs / 10_000)} 万字，超过 ${mostSigns / 10_000} 万字，不像一份政策文件，没有读。请拆成单份文件，分别导入`,
    );
  const escaped = escapedAs(text.lines.map((it) => it.text).join('\n'));
  if (escaped !== undefined) throw new Refusal(saidEscaped(escaped));
  if (isGarbled(text.lines.map((it) => it.text).join('\n')))
    throw new Refusal(
      `里面的字是乱码，没有一句读得通，如“${excerpt(text.lines[0]?.text ?? '')}”。多半是存的时候编码选错了，或者字体的编码不对。请找没有乱码的原件，用 Word 或 WPS 打开，另存为 .docx 再导入`,
    );
  const outside = (lines: readonly SourceLine[], where: 'above' | 'below'): SourceLine[] =>
    lines.map((it) => ({ ...it, outside: where }));
  const lines = [...outside(above, 'above'), ...withoutFrames(text.lines), ...outside(below, 'below')]
    .flatMap((it) => foldLine(it, tally))
    .filter((it) => visible.test(it.text));
  return {
    file: basename(path),
    stem: basename(path, extname(path)),
    sha256: createHash('sha256').update(bytes).digest('hex'),
    ...text,
    lines,
    changed: foldedSigns(tally),
  };
}

import { addAll } from '../../add-all.ts';
import { fileURLToPath } from 'node:url';
import { getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { LaidPage } from '../layout/page.ts';
import { directionOf, turned, type Turn, type TurnedPiece } from './directions.ts';
import { pieceOfField, type FormField } from './form-fields.ts';
import { drawnOn, type DrawnPage } from './drawn.ts';
import { mostPainted, rulesOf, type PaintedRule } from '../layout/painted.ts';
import type { UnseenWords } from '../layout/unseen-signs.ts';
import { withoutUnseen } from '../layout/without-signs.ts';

/** What a PDF holds: pages with the places of their words, and words that stand beside the text. */
export interface ExtractedPdf {
  pages: LaidPage[];
  /** Words that do not stand as most of their page does: watermarks. */
  turned: string[];
  /** What each page draws, as far as there was time to look. */
  drawn: DrawnPage[];
  /** Words of comments, and of form fields that are not read. */
  notes: string[];
  /** What form fields show that are read where they stand. */
  filled: string[];
  /** What it has besides that can't be read: a form of another kind, signatures. */
  besides: ('xfa' | 'signature')[];
  /** What its structure says in place of figures and formulas. */
  alternatives: string[];
  /** Titles of its bookmarks. */
  bookmarks: string[];
  /** Addresses of its links. */
  links: string[];
  /** Names of the files that it carries. */
  attached: string[];
}

/** The answer of the process that reads a PDF. */
export type Answer = { read: ExtractedPdf } | { fault: 'locked' | 'damaged' | 'slow' | 'large' };

const folder = (name: string): string =>
  fileURLToPath(new URL(`${name}/`, import.meta.resolve('pdfjs-dist/package.json')));

/** What of a comment, form field, link or carried file is told. */
interface Note extends FormField {
  alternativeText?: string;
  contentsObj?: { str?: string };
  textContent?: string[];
  url?: string;
  unsafeUrl?: string;
  file?: { filename?: string };
}

type Carried = Map<string, { filename: string }>;

const noteOf = ({ fieldValue, alternativeText, contentsObj, textContent }: Note): string => {
  const chosen = [fieldValue].flat().filter((it) => typeof it === 'string');
  const said = chosen.join(' ') || contentsObj?.str || (textContent ?? []).join('');
  return [alternativeText, said].filter(Boolean).join('：');
};

interface Bookmark {
  title: string;
  items: Bookmark[];
}

const titlesOf = (list: readonly Bookmark[] | null): string[] =>
  (list ?? []).flatMap(({ title, items }) => [title, ...titlesOf(items)]);

/** A part of the structure that a PDF states of a page. */
interface Structure {
  role?: string;
  /** Where it stands for words of the page. */
  id?: string;
  alt?: string;
  children?: Structure[];
}

const alternativesOf = (part: Structure | null): string[] =>
  part ? [...(part.alt ? [part.alt] : []), ...(part.children ?? []).flatMap(alternativesOf)] : [];

/** Processor's time for looking at what pages draw, of 12 s in all: reading comes first. */
const longestLook = 3_000_000;

/** Reads the text layer of a PDF. Rejects where the file can't be read. */
export async function extractPdf(bytes: Uint8Array): Promise<ExtractedPdf> {
  const task = getDocument({
    data: bytes,
    cMapUrl: folder('cmaps'),
    standardFontDataUrl: folder('standard_fonts'),
    disableFontFace: true,
    // Pictures are not read: they take most of the time, and hold no words.
    maxImageSize: 0,
    verbosity: 0,
  });
  try {
    return await readDocument(await task.promise);
  } finally {
    await task.destroy();
  }
}

async function readDocument(document: PDFDocumentProxy): Promise<ExtractedPdf> {
  const read: ExtractedPdf = {
    ...{ pages: [], turned: [], drawn: [], notes: [], filled: [], besides: [], links: [], attached: [] },
    ...{ alternatives: [], bookmarks: titlesOf(await document.getOutline()) },
  };
  const turns: Turn[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const { width, height, transform } = page.getViewport({ scale: 1 });
    const [a = 1, b = 0, c = 0, d = -1, e = 0, f = 0] = transform;
    const content = await page.getTextContent();
    const pieces = content.items.flatMap((item): TurnedPiece[] => {
      if (!('str' in item) || item.str.trim() === '') return [];
      const [ia = 0, ib = 0, ic = 0, id = 0, x = 0, y = 0] = item.transform as number[];
      const isUpright = content.styles[item.fontName]?.vertical === true;
      const direction = directionOf(a * ia + c * ib, b * ia + d * ib);
      return [
        {
          text: item.str,
          x: a * x + c * y + e,
          y: b * x + d * y + f,
          width: isUpright ? item.height : item.width,
          size: Math.hypot(ic, id),
          direction: isUpright && direction === 'right' ? 'upright' : direction,
        },
      ];
    });
    for (const note of (await page.getAnnotations()) as Note[]) {
      const field = pieceOfField(note, (x, y) => [a * x + c * y + e, b * x + d * y + f]);
      if (field) {
        pieces.push(field);
        read.filled.push(field.text);
      } else if (noteOf(note).trim() !== '') read.notes.push(noteOf(note));
      const address = note.url ?? note.unsafeUrl ?? '';
      if (address !== '') read.links.push(address);
      if (note.file?.filename) read.attached.push(note.file.filename);
    }
    const laid = turned(pieces, width, height);
    read.pages.push(laid.page);
    turns.push(laid.turn);
    addAll(read.turned, laid.others);
    addAll(read.alternatives, alternativesOf(await page.getStructTree()));
  }
  const { info } = (await document.getMetadata()) as {
    info: { IsXFAPresent?: boolean; IsSignaturesPresent?: boolean };
  };
  if (info.IsXFAPresent) read.besides.push('xfa');
  if (info.IsSignaturesPresent) read.besides.push('signature');
  await lookAtPages(document, read.drawn);
  read.pages = read.pages.map((page, at) => ({
    ...seenOf(page, read.drawn[at]?.unseenWords ?? [], turns[at]),
    ...ruledAs(read.drawn[at]?.rules ?? [], turns[at]),
  }));
  // Without attachments it answers null, or undefined.
  for (const { filename } of ((await document.getAttachments()) as Carried | null)?.values() ?? [])
    read.attached.push(filename);
  return read;
}

/** A page without the words that nobody sees and that are sure to be so; all of them are told. */
function seenOf(page: LaidPage, unseen: readonly UnseenWords[], turn: Turn = (x, y) => [x, y]): LaidPage {
  const at = <It extends { x: number; y: number }>(it: It): It => {
    const [x, y] = turn(it.x, it.y);
    return { ...it, x, y };
  };
  return withoutUnseen(
    page,
    unseen.map((it) => ({ ...at(it), signs: it.signs.map(at) })),
  );
}

/** The lines of a page, turned as its words are, and whether it draws more of them than were looked at. */
function ruledAs(painted: readonly PaintedRule[], turn: Turn = (x, y) => [x, y]): Partial<LaidPage> {
  const turned = painted.map(([x0, y0, x1, y1]): PaintedRule => [...turn(x0, y0), ...turn(x1, y1)]);
  return { rules: rulesOf(turned), ...(painted.length >= mostPainted && { crowded: true }) };
}

async function lookAtPages(document: PDFDocumentProxy, drawn: DrawnPage[]): Promise<void> {
  const began = process.cpuUsage();
  for (let number = 1; number <= document.numPages; number += 1) {
    const { user, system } = process.cpuUsage(began);
    if (user + system > longestLook) return;
    drawn.push(await drawnOn(await document.getPage(number), document));
  }
}

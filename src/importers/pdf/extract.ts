import { fileURLToPath } from 'node:url';
import { getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { LaidPage } from '../layout/page.ts';

/** What a PDF holds: pages with the places of their words, and words that stand beside the text. */
export interface ExtractedPdf {
  pages: LaidPage[];
  /** Words that stand turned, as watermarks do. */
  turned: string[];
  /** Words of comments and form fields. */
  notes: string[];
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
interface Note {
  fieldValue?: unknown;
  contentsObj?: { str?: string };
  url?: string;
  unsafeUrl?: string;
  file?: { filename?: string };
}

const noteOf = (note: Note): string =>
  (typeof note.fieldValue === 'string' ? note.fieldValue : '') || (note.contentsObj?.str ?? '');

/** Reads the text layer of a PDF. Rejects where the file can't be read. */
export async function extractPdf(bytes: Uint8Array): Promise<ExtractedPdf> {
  const task = getDocument({
    data: bytes,
    cMapUrl: folder('cmaps'),
    standardFontDataUrl: folder('standard_fonts'),
    disableFontFace: true,
    verbosity: 0,
  });
  try {
    return await readDocument(await task.promise);
  } finally {
    await task.destroy();
  }
}

async function readDocument(document: PDFDocumentProxy): Promise<ExtractedPdf> {
  const read: ExtractedPdf = { pages: [], turned: [], notes: [], links: [], attached: [] };
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const { width, height, transform } = page.getViewport({ scale: 1 });
    const [a = 1, b = 0, c = 0, d = -1, e = 0, f = 0] = transform;
    const laid: LaidPage = { width, height, pieces: [] };
    for (const item of (await page.getTextContent()).items) {
      if (!('str' in item) || item.str.trim() === '') continue;
      const [ia = 0, ib = 0, ic = 0, id = 0, x = 0, y = 0] = item.transform as number[];
      const along = Math.hypot(a * ia + c * ib, b * ia + d * ib);
      if (Math.abs(b * ia + d * ib) > along * 0.1) read.turned.push(item.str);
      else
        laid.pieces.push({
          text: item.str,
          x: a * x + c * y + e,
          y: b * x + d * y + f,
          width: item.width,
          size: Math.hypot(ic, id),
        });
    }
    read.pages.push(laid);
    for (const note of (await page.getAnnotations()) as Note[]) {
      if (noteOf(note).trim() !== '') read.notes.push(noteOf(note));
      const address = note.url ?? note.unsafeUrl ?? '';
      if (address !== '') read.links.push(address);
      if (note.file?.filename) read.attached.push(note.file.filename);
    }
  }
  const attached = (await document.getAttachments()) as Record<string, { filename?: string }> | null;
  read.attached.push(...Object.entries(attached ?? {}).map(([key, it]) => it.filename ?? key));
  return read;
}

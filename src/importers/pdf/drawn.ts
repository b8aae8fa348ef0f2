import { OPS, type PDFDocumentProxy, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { mostPainted, type PaintedRule } from '../layout/painted.ts';
import { paintedBy, product, type Matrix } from './painted-rules.ts';
import { hyphenated } from './soft-hyphens.ts';

/** What a page shows beside the places of its words. */
export interface DrawnPage {
  /** Signs that it shows, and those of them that it draws unseen, as programs that recognise scans put them over the picture. */
  signs: number;
  unseen: number;
  /** Words of layers that are switched off. */
  hidden: string;
  /** Words that stamps, buttons, signatures and other annotations show, one entry each. */
  onAnnotations: string[];
  /** Figures with a hyphen between them that is not read as one. */
  hyphens: string[];
  /** Part of the page that pictures take. */
  pictures: number;
  /** Lines that are not white. */
  rules: PaintedRule[];
}

/** What a page draws with. */
interface State {
  matrix: Matrix;
  mode: number;
  /** Colours (#ffffff), as far as they are plain ones. */
  fill: string;
  stroke: string;
}

/** Rendering modes of text that paint nothing (ISO 32000-1, 9.3.6). */
const unseenModes = new Set([3, 7]);

const wordsOf = (glyphs: unknown): string =>
  Array.isArray(glyphs)
    ? glyphs
        .map((it: { unicode?: unknown } | number | null) =>
          it !== null && typeof it === 'object' && typeof it.unicode === 'string' ? it.unicode : '',
        )
        .join('')
    : '';

/**
 * Looks at what a page draws. Its pictures are not read (`maxImageSize` of `getDocument`): of each only the
 * place is left, a matrix that nothing follows.
 */
export async function drawnOn(page: PDFPageProxy, document: PDFDocumentProxy): Promise<DrawnPage> {
  const { fnArray, argsArray } = await page.getOperatorList();
  const layers = await document.getOptionalContentConfig();
  const { width, height, transform } = page.getViewport({ scale: 1 });
  const drawn: DrawnPage = {
    ...{ signs: 0, unseen: 0, hidden: '', onAnnotations: [], hyphens: [], pictures: 0, rules: [] },
  };
  let all = '';
  let annotation: string | undefined;
  const saved: State[] = [];
  const marked: boolean[] = [];
  let state: State = { matrix: transform as unknown as Matrix, mode: 0, fill: '', stroke: '' };
  fnArray.forEach((operator, index) => {
    const operands = argsArray[index] as unknown[] | null;
    switch (operator) {
      case OPS.save:
        saved.push(state);
        break;
      case OPS.restore: {
        const [a, b, c, d] = state.matrix;
        if (fnArray[index - 1] === OPS.transform)
          drawn.pictures += Math.abs(a * d - b * c) / (width * height);
        state = saved.pop() ?? state;
        break;
      }
      case OPS.transform:
        state = { ...state, matrix: product(state.matrix, operands as unknown as Matrix) };
        break;
      case OPS.paintFormXObjectBegin: {
        saved.push(state);
        const [matrix] = (operands ?? []) as [Matrix?];
        if (matrix) state = { ...state, matrix: product(state.matrix, matrix) };
        break;
      }
      case OPS.paintFormXObjectEnd:
        state = saved.pop() ?? state;
        break;
      case OPS.setFillRGBColor:
        state = { ...state, fill: String(operands?.[0]) };
        break;
      case OPS.setStrokeRGBColor:
        state = { ...state, stroke: String(operands?.[0]) };
        break;
      case OPS.constructPath:
        if (annotation === undefined && !marked.includes(true))
          for (const it of paintedBy(operands, state.matrix, state)) {
            if (drawn.rules.length >= mostPainted) break;
            drawn.rules.push(it);
          }
        break;
      case OPS.setTextRenderingMode:
        state = { ...state, mode: Number(operands?.[0]) };
        break;
      case OPS.beginMarkedContent:
        marked.push(false);
        break;
      case OPS.beginMarkedContentProps:
        marked.push(operands?.[0] === 'OC' && !layers.isVisible(operands[1]));
        break;
      case OPS.endMarkedContent:
        marked.pop();
        break;
      case OPS.beginAnnotation:
        annotation = '';
        break;
      case OPS.endAnnotation:
        if (annotation) drawn.onAnnotations.push(annotation);
        annotation = undefined;
        break;
      case OPS.showText: {
        const words = wordsOf(operands?.[0]);
        if (annotation !== undefined) {
          annotation += words;
          break;
        }
        const signs = words.replace(/\s/gu, '').length;
        drawn.signs += signs;
        all += words;
        if (unseenModes.has(state.mode)) drawn.unseen += signs;
        if (marked.includes(true)) drawn.hidden += words;
        break;
      }
    }
  });
  drawn.hyphens = hyphenated(all);
  return drawn;
}

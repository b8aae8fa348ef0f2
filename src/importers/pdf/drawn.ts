import { OPS, type PDFDocumentProxy, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { mostPainted, type PaintedRule } from '../layout/painted.ts';
import { bothOf, isWithin, mostFields, type PaintedField } from '../layout/fields.ts';
import { unseenOn, type PaintedSign, type UnseenWords } from '../layout/unseen-signs.ts';
import { firstState, stateAfter, textPlaces, type FontSize, type PaintState } from './paint-state.ts';
import { fieldsOf, pictureAt } from './painted-fields.ts';
import { markedWords, type Mark } from './marked-words.ts';
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
  /** Words that nobody sees, in the coordinates of the page as it is shown. */
  unseenWords: UnseenWords[];
}

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
    ...{
      signs: 0,
      unseen: 0,
      hidden: '',
      onAnnotations: [],
      hyphens: [],
      pictures: 0,
      rules: [],
      unseenWords: [],
    },
  };
  let all = '';
  let annotation: string | undefined;
  const saved: PaintState[] = [];
  const marked: boolean[] = [];
  let state = firstState(transform as unknown as Matrix);
  let clips = false;
  const fields: PaintedField[] = [];
  const signs: PaintedSign[] = [];
  const fontOf = (name: string): FontSize =>
    page.commonObjs.has(name) ? (page.commonObjs.get(name) as FontSize) : {};
  const text = textPlaces(fontOf);
  const isHidden = (): boolean => marked.includes(true);
  const paint = (field: PaintedField): void => {
    if (fields.length < mostFields && !isHidden()) fields.push(field);
  };
  const restore = (): void => void (state = saved.pop() ?? state);
  fnArray.forEach((operator, order) => {
    const operands = argsArray[order] as unknown[] | null;
    text.move(operator, operands, state.leading);
    switch (operator) {
      case OPS.save:
        saved.push(state);
        break;
      case OPS.restore: {
        const [a, b, c, d] = state.matrix;
        if (fnArray[order - 1] === OPS.transform) {
          drawn.pictures += Math.abs(a * d - b * c) / (width * height);
          paint({ order, colour: undefined, rings: pictureAt(state.matrix, state.clip), isPicture: true });
        }
        restore();
        break;
      }
      case OPS.paintFormXObjectBegin: {
        saved.push(state);
        const [matrix] = (operands ?? []) as [Matrix?];
        if (matrix) state = { ...state, matrix: product(state.matrix, matrix) };
        break;
      }
      case OPS.paintFormXObjectEnd:
        restore();
        break;
      case OPS.clip:
      case OPS.eoClip:
        clips = true;
        break;
      case OPS.shadingFill:
        paint({ order, colour: undefined, rings: pictureAt([width, 0, 0, height, 0, 0], state.clip) });
        break;
      case OPS.constructPath: {
        const { box, painted } = fieldsOf(operands, state);
        for (const it of painted) paint({ order, ...it });
        if (clips) state = { ...state, clip: bothOf(state.clip, box) };
        clips = false;
        if (annotation === undefined && !isHidden())
          for (const it of paintedBy(operands, state.matrix, state)) {
            if (drawn.rules.length >= mostPainted) break;
            drawn.rules.push(it);
          }
        break;
      }
      case OPS.beginMarkedContent:
        marked.push(false);
        break;
      case OPS.beginMarkedContentProps:
        marked.push(operands?.[0] === 'OC' && !layers.isVisible(operands[1]));
        break;
      case OPS.endMarkedContent:
        marked.pop();
        break;
      case OPS.beginAnnotation: {
        annotation = '';
        saved.push(state);
        const [, , own, inner] = (operands ?? []) as [unknown, unknown, Matrix, Matrix];
        state = firstState(product(product(transform as unknown as Matrix, own), inner));
        break;
      }
      case OPS.endAnnotation:
        if (annotation) drawn.onAnnotations.push(annotation);
        annotation = undefined;
        restore();
        break;
      case OPS.showText: {
        const words = wordsOf(operands?.[0]);
        if (annotation !== undefined) {
          annotation += words;
          break;
        }
        const placed = text.show(operands?.[0], state, order);
        const count = words.replace(/\s/gu, '').length;
        drawn.signs += count;
        all += words;
        if (placed.some((it) => it.isBlank)) drawn.unseen += count;
        if (isHidden()) drawn.hidden += words;
        else
          for (const it of placed)
            signs.push({ ...it, isCut: state.clip !== undefined && !isWithin(state.clip, it.center) });
        break;
      }
      default:
        state = stateAfter(state, operator, operands);
    }
  });
  drawn.hyphens = hyphenated(all);
  drawn.unseenWords = [
    ...unseenOn(signs, fields, { width, height, hasPictures: drawn.pictures > 0 }),
    ...markedWords((await page.getAnnotations()) as Mark[], signs, transform as unknown as Matrix),
  ];
  return drawn;
}

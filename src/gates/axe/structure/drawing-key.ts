import { isTag, type Element } from 'domhandler';
import { textContent } from 'domutils';
import { referring } from './attributes.ts';
import { isWords } from './element-keys.ts';
import { boxOfShape, boxOfWords, crosses, shiftOf, type Shift } from './drawn-boxes.ts';

const readable = new Set(['text', 'foreignobject', 'a']);
const naming = new Set(['title', 'desc']);
const shapes = new Set(['rect', 'path', 'circle', 'polygon']);
const looks = ['class', 'fill', 'style', 'font-size', 'font-weight', 'opacity', 'fill-opacity'];

/** An element of a drawing, how far it is shifted in it, and what may colour it. */
interface Drawn {
  element: Element;
  shift: Shift | undefined;
  look: string;
}

/**
 * What counts of a drawing: the looks of its words where no shape comes near them, all of it where one does or where that
 * can't be told from its figures, and whether it has a title. Nothing else in it can be read.
 */
export function drawingKey(drawing: Element): string {
  const parts = drawnIn(drawing, { x: 0, y: 0 }, '');
  const words = parts.filter(({ element }) => readable.has(element.name));
  const title = drawing.children.filter(isTag).find(({ name }) => name === 'title');
  const looks = [...new Set(words.map(({ look }) => look))].sort();
  const key = JSON.stringify([title?.children.some(isWords), ...looks]);
  return words.every((it) => isClear(it, parts)) ? key : key + exact(drawing, parts);
}

/** All of a drawing but how it and what names it are called, which is another feature. */
function exact(drawing: Element, parts: readonly Drawn[]): string {
  const own = Object.entries(drawing.attribs).filter(([name]) => name !== 'id' && !referring.has(name));
  const attributesOf = ({ name, attribs }: Element): [string, string][] =>
    Object.entries(attribs).filter(([it]) => it !== 'id' || !naming.has(name));
  return JSON.stringify([
    own,
    ...parts.map(({ element: it }) => [it.name, attributesOf(it), textContent(it)]),
  ]);
}

function isClear({ element, shift }: Drawn, parts: readonly Drawn[]): boolean {
  const words = element.name === 'text' && shift && boxOfWords(element, shift);
  if (!words) return false;
  return parts
    .filter((it) => shapes.has(it.element.name) && it.element.attribs['fill'] !== 'none')
    .every((it) => {
      const box = it.shift && boxOfShape(it.element, it.shift);
      return box && !crosses(words, box);
    });
}

function drawnIn(around: Element, shift: Shift | undefined, look: string): Drawn[] {
  return around.children.filter(isTag).flatMap((element) => {
    const own = shift && shiftOf(element, shift);
    const seen = `${look}>${element.name} ${JSON.stringify(looks.map((name) => element.attribs[name]))}`;
    return [{ element, shift: own, look: seen }, ...drawnIn(element, own, seen)];
  });
}

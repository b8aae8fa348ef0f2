import { isTag, isText, type Element } from 'domhandler';
import { isWords } from './element-keys.ts';

/** All of a drawing that has words in it: what lies under these is a matter of figures. Others have nothing to be read. */
export function drawingKey(drawing: Element): string {
  const inside = elementsIn(drawing);
  if (inside.some(({ name }) => readable.has(name)))
    return JSON.stringify(
      [drawing, ...inside].map(({ name, attribs, children }) => [
        name,
        attribs,
        ...children.filter(isText).map(({ data }) => data),
      ]),
    );
  return drawing.children
    .map((it) => (isTag(it) && it.name === 'title' ? `title ${String(it.children.some(isWords))}` : ''))
    .join('');
}

const readable = new Set(['text', 'foreignobject', 'a']);

const elementsIn = (around: Element): Element[] =>
  around.children.filter(isTag).flatMap((it) => [it, ...elementsIn(it)]);

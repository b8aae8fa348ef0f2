import type { Dom } from './dom.ts';

/** White space as a browser shows it; a line end of the source between two ideographs is none. */
export const collapse = (text: string): string =>
  text
    .replace(/(?<=\p{Script=Han})[ \t]*[\r\n]+[ \t]*(?=\p{Script=Han})/gu, '')
    .replace(/[ \t\r\n\f]+/g, ' ');

/** Paragraphs that a source parts by line ends and two wide spaces (or four narrow ones) alone; a browser shows the spaces. */
export const typed = (text: string): string =>
  text
    .split(/[ \t]*[\r\n]+[ \t]*(?=\u3000{2}|[\u2002\u2003]{2}|(?:\u00a0 ?){4})/u)
    .map(collapse)
    .join('\n');

/** Children with texts beside each other as one: the parser parts a text at each entity (&emsp;). */
export function wholeTexts(children: Iterable<Dom>): Dom[] {
  const found: Dom[] = [];
  for (const it of children) {
    const last = found.at(-1);
    if (it.nodeType === 3 && last?.nodeType === 3)
      found[found.length - 1] = {
        nodeType: 3,
        textContent: (last.textContent ?? '') + (it.textContent ?? ''),
        childNodes: [],
      };
    else found.push(it);
  }
  return found;
}

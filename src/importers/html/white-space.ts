/** White space as a browser shows it; a line end of the source between two ideographs is none. */
export const collapse = (text: string): string =>
  text
    .replace(/(?<=\p{Script=Han})[ \t]*[\r\n]+[ \t]*(?=\p{Script=Han})/gu, '')
    .replace(/[ \t\r\n\f]+/g, ' ');

/** Paragraphs that a source parts by line ends and two ideographic spaces alone; a browser shows the spaces. */
export const typed = (text: string): string =>
  text
    .split(/[ \t]*[\r\n]+[ \t]*(?=\u3000{2})/u)
    .map(collapse)
    .join('\n');

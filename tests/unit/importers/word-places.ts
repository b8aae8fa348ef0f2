import { paragraph, run } from './docx-builder.ts';

/** The word that is looked for. */
export const word = '标记词语';

/** Relationships of the main part. */
export const relations = (...list: [id: string, type: string, target: string][]): Record<string, string> => ({
  'word/_rels/document.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${list
    .map(
      ([id, type, target]) =>
        `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}"/>`,
    )
    .join('')}</Relationships>`,
});
/** A drawing with what it holds and its description. */
export const drawing = (inside: string, descr = ''): string =>
  `<w:r><w:drawing><wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"><wp:docPr id="1" name="图片 1" descr="${descr}"/><a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:graphicData>${inside}</a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`;
/** A text box of today. */
export const shape = (text: string): string =>
  drawing(
    `<wps:wsp xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:txbx><w:txbxContent>${paragraph(text)}</w:txbxContent></wps:txbx></wps:wsp>`,
  );
/** A text box as Word 2007 wrote it. */
export const oldBox = (text: string): string =>
  `<w:r><w:pict><v:shape xmlns:v="urn:schemas-microsoft-com:vml"><v:textbox><w:txbxContent>${paragraph(text)}</w:txbxContent></v:textbox></v:shape></w:pict></w:r>`;
/** One box for newer and for older readers. */
export const both = (choice: string, fallback: string): string =>
  `<w:r><mc:AlternateContent><mc:Choice Requires="wps">${choice.slice(5, -6)}</mc:Choice><mc:Fallback>${fallback.slice(5, -6)}</mc:Fallback></mc:AlternateContent></w:r>`;
/** A table of two cells, the first given. */
export const table = (cell: string, properties = '', cellProperties = ''): string =>
  `<w:tbl><w:tblPr>${properties}</w:tblPr><w:tr><w:tc><w:tcPr>${cellProperties}</w:tcPr>${cell}</w:tc><w:tc>${paragraph('甲')}</w:tc></w:tr></w:tbl>`;
/** The word with properties of its run. */
export const styled = (properties: string, text = word): string =>
  `<w:r><w:rPr>${properties}</w:rPr><w:t>${text}</w:t></w:r>`;
/** A beginning, middle or end of a field. */
export const mark = (type: string, data = ''): string =>
  `<w:r><w:fldChar w:fldCharType="${type}">${data}</w:fldChar></w:r>`;
/** The code of a field. */
export const code = (text: string): string => `<w:r><w:instrText>${text}</w:instrText></w:r>`;
/** A field with a result. */
export const field = (instruction: string, result = ''): string =>
  `${mark('begin')}${code(instruction)}${mark('separate')}${result}${mark('end')}`;
/** A field without a result. */
export const bare = (instruction: string): string => `${mark('begin')}${code(instruction)}${mark('end')}`;
/** A content control. */
export const control = (content: string, properties = ''): string =>
  `<w:sdt><w:sdtPr>${properties}</w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
/** A formula. */
export const math = (inside: string): string => `<m:oMath>${inside}</m:oMath>`;
/** The word in a formula. */
export const mt = `<m:r><m:t>${word}</m:t></m:r>`;
/** The word. */
export const w = run(word);

/** The namespace of diagrams. */
export const dgm = 'xmlns:dgm="http://schemas.openxmlformats.org/drawingml/2006/diagram"';
/** The namespace of relationships. */
export const r = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const ns =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:v="urn:schemas-microsoft-com:vml"';
/** A part of the package. */
export const part = (tag: string, content: string): string => `<w:${tag} ${ns}>${content}</w:${tag}>`;
/** A footnote, endnote or comment that is the word. */
export const noted = (kind: string): string => `<w:${kind} w:id="2">${paragraph(word)}</w:${kind}>`;

import { strToU8, zipSync } from 'fflate';

const namespace =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"';

/** A run of text. */
export const run = (text: string): string => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;

/** A paragraph of runs, numbered where a list and level are given. */
export const paragraph = (content: string, list?: string, level = 0): string => {
  const numbering = `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list ?? ''}"/></w:numPr>`;
  return `<w:p><w:pPr>${list ? numbering : ''}</w:pPr>${content.startsWith('<') ? content : run(content)}</w:p>`;
};

/**
 * A Word file of a body and, where needed, other parts of its package (`word/` and `.xml` are added), and files as they
 * are by their whole name.
 */
export const docx = (
  body: string,
  parts: Record<string, string> = {},
  files: Record<string, string> = {},
): Uint8Array =>
  zipSync({
    ...Object.fromEntries(
      Object.entries({ document: `<w:body>${body}</w:body>`, ...parts }).map(([name, content]) => {
        const tag = name.replace(/\d+$/, '').replace(/^header$/, 'hdr');
        return [`word/${name}.xml`, strToU8(`<w:${tag} ${namespace}>${content}</w:${tag}>`)];
      }),
    ),
    ...Object.fromEntries(Object.entries(files).map(([name, content]) => [name, strToU8(content)])),
  });

/** numbering.xml content: abstract lists of levels `format text`, and lists made of them. */
export function numbering(
  abstracts: Record<string, [format: string, text: string][]>,
  lists: Record<string, { of: string; restart?: Record<number, number> }>,
): string {
  const level = ([format, text]: [string, string], at: number): string =>
    `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`;
  const override = ([at, start]: [string, number]): string =>
    `<w:lvlOverride w:ilvl="${at}"><w:startOverride w:val="${start}"/></w:lvlOverride>`;
  return [
    ...Object.entries(abstracts).map(
      ([id, levels]) =>
        `<w:abstractNum w:abstractNumId="${id}">${levels.map(level).join('')}</w:abstractNum>`,
    ),
    ...Object.entries(lists).map(
      ([id, { of, restart }]) =>
        `<w:num w:numId="${id}"><w:abstractNumId w:val="${of}"/>${Object.entries(restart ?? {})
          .map(override)
          .join('')}</w:num>`,
    ),
  ].join('');
}

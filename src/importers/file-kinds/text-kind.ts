import type { FileKind } from './kinds.ts';

const opening =
  /^<(?:!doctype\s+html|html|head|body|meta|title|div|p|table|span|section|article|main|font|center|h[1-6]|ul|ol|br|strong|style|script)\b/i;
const blockEnds =
  /<\/(?:p|div|td|tr|table|span|h[1-6]|li|ul|ol|section|article|strong|font|center|body)\s*>/gi;
const comments = /^(?:\s*<!--[\s\S]*?-->|\s*<\?xml[^>]*\?>)+/;

const xmlKinds: [RegExp, FileKind][] = [
  [
    /<\?mso-application\s+progid="Word\.Document"|<w:wordDocument\b|schemas\.microsoft\.com\/office\/2006\/xmlPackage/,
    'wordXml',
  ],
  [/<\?mso-application\s+progid="Excel\.Sheet"|urn:schemas-microsoft-com:office:spreadsheet/, 'excelXml'],
  [/<office:document\b/, 'flatOdf'],
];

const headingsIn = (text: string): number => text.match(/^ {0,3}#{1,6} +\S/gm)?.length ?? 0;

/**
 * What a decoded text is: a page or a piece of one, a saved page, mail, XML of an office program, Markdown, a table of
 * separated values, or plain text. Where the text itself does not tell, the extension does.
 */
export function textKind(text: string, extension: string): FileKind {
  const start = text.slice(0, 8192);
  const headers = start.split(/\r?\n\r?\n/)[0] ?? '';
  if (
    /^(?:From|MIME-Version|Content-Type|Subject|Date|Snapshot-Content-Location|Message-ID|Received)\s*:/im.test(
      headers.slice(0, 200),
    ) &&
    /^Content-Type\s*:|^MIME-Version\s*:/im.test(headers)
  )
    return /multipart\/related|text\/html|Snapshot-Content-Location|Saved by/i.test(headers) &&
      !/^(?:Received|Message-ID|To)\s*:/im.test(headers)
      ? 'mht'
      : 'mail';
  const [xml] = xmlKinds.flatMap(([pattern, kind]) => (pattern.test(start) ? [kind] : []));
  if (xml) return xml;
  const body = start.trimStart().replace(comments, '').trimStart();
  // Markdown may hold tables and blocks of HTML; a page holds no headings of Markdown.
  const opens = opening.test(body);
  const headings = headingsIn(text);
  const isMarkdown = /^(?:md|markdown|mkd)$/.test(extension)
    ? headings > 0 || !opens
    : !opens && (headings >= 2 || /^\s*# +\S/.test(text));
  if (isMarkdown) return 'markdown';
  if (opens || (text.match(blockEnds)?.length ?? 0) >= 3) return 'html';
  if (/^\s*<\?xml\b/.test(start)) return 'xml';
  if (/^(?:html?|xhtml|shtml)$/.test(extension) && /<[a-z!][^>]*>/i.test(start)) return 'html';
  if (/^(?:csv|tsv)$/.test(extension)) return 'csv';
  return 'text';
}

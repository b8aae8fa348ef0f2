const row = /<(w:tr|a:tr|table:table-row|tr)\b[\s\S]*?<\/\1>/g;
const end =
  /<\/(?:w:p|a:p|text:p|text:h|p|div|li|h\d|si|row|w:tr|a:tr|table:table-row|tr)>|<(?:w:br|w:cr|a:br|text:line-break|br)\b[^<>]*>/g;
const cell = /<\/(?:w:tc|a:tc|c|td|th|table:table-cell)>|<(?:w:tab|text:tab)\b[^<>]*>/g;

/**
 * The words of a part of a document, a paragraph or a row of a table a line, the runs of a paragraph joined.
 * @param keepsTargets whether attributes are words, too: the addresses of links
 */
export function textOfXml(xml: string, keepsTargets: boolean): string {
  if (keepsTargets) return [...xml.matchAll(/\bTarget="([^"]*)"/g)].map((it) => it[1]).join('\n');
  return xml
    .replace(/[\r\n]+/g, ' ')
    .replace(row, (it) => it.replace(/<\/(?:w:p|a:p|text:p|p)>/g, ' '))
    .replace(cell, '\t')
    .replace(end, '\n')
    .replace(/<text:s\b[^<>]*>/g, ' ')
    .replace(/<[^<>]*>/g, '');
}

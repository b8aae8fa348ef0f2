const bare = (text: string): string =>
  text
    .trim()
    .replace(/^(?:https?:\/\/|mailto:|tel:)/i, '')
    .replace(/\/$/, '');

/**
 * Why the address of a link is named, whose words alone go into the text; undefined for one within the document, one
 * that does something, and one that its words say themselves.
 */
export function whyLink(words: string, address: string): string | undefined {
  const stated = address.trim();
  if (stated === '' || words.trim() === '' || /^(?:#|javascript:|void)/i.test(stated)) return undefined;
  if (bare(stated) === bare(words)) return undefined;
  return `链接的地址 ${stated} 没有导入；要保留的，在写好的文件里写成 [文字](地址)；是附件的，请另外下载导入`;
}

const file = /\.(?:docx?|xlsx?|pptx?|pdf|ofd|wps|et|odt|ods|zip|rar|7z)(?:[?#\s]|$)/i;

/** Tells the address of a link that leads to no file: where its line is left out, it is told there. */
export const isPlainLink = ({ what, why }: { what: string; why: string }): boolean =>
  why.startsWith('链接的地址 ') && !file.test(why) && !file.test(what) && !/附\s*件/u.test(what);

/** The address that the code of a field of Word or RTF links to (ISO/IEC 29500-1, 17.16.5.25); '' for one within the document, and for other fields. */
export const linkedTo = (code: string): string => {
  const [, quoted, plain] = /^\s*HYPERLINK\s+(?:"([^"]*)"|([^\s"\\]\S*))/i.exec(code) ?? [];
  return quoted ?? plain ?? '';
};

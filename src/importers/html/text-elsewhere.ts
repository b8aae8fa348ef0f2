import type { PageAside } from './page-block.ts';
import type { Dom } from './dom.ts';

/** The name or address of a document, or of a scan of one. */
const document = /\.(?:docx?|pdf|ofd|wps|odt|rtf|tiff?)(?=$|[?#&])/i;
const written = /["'(=]([^"'()\s<>=]+\.(?:pdf|ofd|docx?|wps)(?:[?#][^"'()\s<>]*)?)["')&]/i;

/** Where the text of a page without one may stand: in what it embeds, links to, opens by a script or shows as a picture. */
export function textElsewhere(html: string, frames: readonly Dom[], asides: readonly PageAside[]): string[] {
  const embedded = frames
    .map((it) => it.getAttribute?.('src') ?? it.getAttribute?.('data') ?? '')
    .filter((it) => it !== '' && it !== 'about:blank' && !it.startsWith('data:'));
  const embeds = (list: readonly string[]): string[] => list.map((it) => `嵌在网页里的“${it}”`);
  const linked = asides.filter(
    ({ kind, what, why }) => kind === 'link' && [what, ...why.split(/\s/u)].some((it) => document.test(it)),
  );
  const pictures = asides.filter((it) => it.kind === 'picture');
  const own = pictures.filter((it) => it.why === '').length;
  const opened = written.exec(html)?.[1];
  const files = [
    ...embeds(embedded.filter((it) => document.test(it))),
    ...linked.map((it) => `链接的文件“${it.what}”`),
    ...embeds(embedded.filter((it) => !document.test(it))),
    ...(own > 0 ? [`网页的 ${own} 张图片`] : []),
  ];
  if (files.length > 0) return files;
  if (opened !== undefined) return [`网页打开的文件“${opened}”`];
  return pictures.length > 0 ? ['网页的图片'] : [];
}

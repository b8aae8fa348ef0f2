import { strToU8, zipSync } from 'fflate';
import { toGb18030 } from './support.ts';

/** The words of a text in code page 936, as RTF writes them. */
export const escaped = (text: string): string =>
  [...toGb18030(text)].map((it) => (it < 0x80 ? String.fromCharCode(it) : `\\'${it.toString(16)}`)).join('');
/** An RTF of a body. */
export const rtf = (body: string): Buffer =>
  Buffer.from(
    `{\\rtf1\\ansi\\ansicpg936{\\fonttbl{\\f0\\fcharset134 SimSun;}{\\f1\\fcharset0 Arial;}}${body}}`,
    'latin1',
  );
const namespaces = ['office', 'text', 'table', 'style']
  .map((it) => `xmlns:${it}="urn:oasis:names:tc:opendocument:xmlns:${it}:1.0"`)
  .join(' ');
/** An OpenDocument text of a body; `styles`: its automatic styles, `page`: the heads and feet of its pages. */
export const odt = (body: string, styles = '', page = ''): Buffer =>
  Buffer.from(
    zipSync({
      mimetype: strToU8('application/vnd.oasis.opendocument.text'),
      'content.xml': strToU8(
        `<office:document-content ${namespaces} xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:text>${body}</office:text></office:body></office:document-content>`,
      ),
      ...(page && {
        'styles.xml': strToU8(
          `<office:document-styles ${namespaces}><office:master-styles><style:master-page style:name="Standard">${page}</style:master-page></office:master-styles></office:document-styles>`,
        ),
      }),
    }),
  );
/** A paragraph. */
export const p = (text: string, style = ''): string => `<text:p text:style-name="${style}">${text}</text:p>`;

import { z } from 'zod';
import { line, webUrl } from './common.ts';
import { originalFile } from './original.ts';

/** A document beside a record (附件): a file of the portal's own, or a page of another site. */
export const attachment = z
  .strictObject({
    title: line.describe('附件名称'),
    file: originalFile.clone().optional().describe('附件在 originals/ 里的文件名，如 "report-2025.pdf"'),
    url: webUrl.optional().describe('附件在别的网站的网址；放在 originals/ 里的不写'),
  })
  .refine(({ file, url }) => (file === undefined) !== (url === undefined), {
    error: '写 file（originals/ 里的文件名）或者 url（别的网站的网址），二者只写其一',
    path: ['file'],
  });

/** A document beside a record. */
export type Attachment = z.output<typeof attachment>;

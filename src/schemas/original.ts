import { z } from 'zod';

/** Folder of the content with the originals of documents, published as they are. */
export const originalsFolder = 'originals';

/** Where it stands in the site. */
export const originalPath = (file: string): string => `/${originalsFolder}/${file}`;

/** What an original may be called: its name is its address, so it is short, and its end says what it is. */
export const originalName = /^[\p{L}\p{N}][\p{L}\p{N}._-]{0,80}\.(?:pdf|ofd|png|jpe?g|docx|xlsx)$/u;

/** An original that lies in the content folder. */
export const originalFile = z
  .string()
  .regex(originalName, '写 originals/ 里的文件名，以 .pdf、.ofd、.png、.jpg、.docx 或 .xlsx 结尾，不含空格')
  .describe('原件在 originals/ 里的文件名，如 "report-2025.pdf"');

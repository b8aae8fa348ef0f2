import type { Cell } from './cell.ts';
import type { Field } from './field.ts';
import type { Attachment } from '../../schemas/attachment.ts';
import { originalName } from '../../schemas/original.ts';
import { CellRefusal } from './problems.ts';

/** How attachments are written. */
export const attachmentsForm =
  '每个附件一行：名称、空格、网址或者 originals/ 里的文件名，如“审计报告全文 https://example.org/report.pdf”';

/** Attachments in a cell, one a line: `审计报告全文 https://…` or `审计报告全文 report.pdf`; or a cell that links to the document. */
export function attachmentsIn({ text, link }: Cell, field: Field | undefined): Attachment[] {
  const attachments = text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .map((line): Attachment => {
      const [, title = '', url = ''] = /^(.+?)\s+(https?:\/\/\S+)$/u.exec(line) ?? [];
      if (title) return { title, url };
      const [, named = '', file = ''] = /^(.+?)\s+(\S+)$/u.exec(line) ?? [];
      if (originalName.test(file)) return { title: named, file };
      if (link) return { title: line, url: link };
      throw new CellRefusal(`“${line}”没有写网址，也没有写文件名`, {
        allowed: attachmentsForm,
      });
    });
  return field ? field.check(attachments) : attachments;
}

/** The same the other way round: what a cell holds. */
export const attachmentsText = (attachments: readonly Attachment[]): string =>
  attachments.map(({ title, file, url }) => `${title} ${file ?? url ?? ''}`).join('\n');

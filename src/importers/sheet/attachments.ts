import type { Cell } from './cell.ts';
import type { Field } from './field.ts';
import { CellRefusal } from './problems.ts';

/** A document beside a record. */
export interface Attachment {
  title: string;
  url: string;
}

/** Attachments in a cell, one a line: `审计报告全文 https://…`; or a cell that links to the document. */
export function attachmentsIn({ text, link }: Cell, field: Field | undefined): Attachment[] {
  const attachments = text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .map((line): Attachment => {
      const [, title = '', url = ''] = /^(.+?)\s+(https?:\/\/\S+)$/u.exec(line) ?? [];
      if (title) return { title, url };
      if (link) return { title: line, url: link };
      throw new CellRefusal(`“${line}”没有写网址`, {
        allowed: '每个附件一行：名称、空格、网址，如“审计报告全文 https://…”',
      });
    });
  return field ? field.check(attachments) : attachments;
}

/** The same the other way round: what a cell holds. */
export const attachmentsText = (attachments: readonly Attachment[]): string =>
  attachments.map(({ title, url }) => `${title} ${url}`).join('\n');

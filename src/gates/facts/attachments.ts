import type { Attachment } from '../../schemas/attachment.ts';
import type { FieldPath } from '../../records/source.ts';
import { fault, type FactFault } from './rule.ts';
import type { Surroundings } from './surroundings.ts';

/** An attachment that is a file lies in the content folder. */
export function* attachmentFaults(
  { content }: Surroundings,
  path: FieldPath,
  attachments: readonly Attachment[],
): Generator<FactFault> {
  for (const [index, { file }] of attachments.entries())
    if (file !== undefined && !content.originals.has(file))
      yield fault(
        [...path, 'attachments', index, 'file'],
        `originals/ 里没有“${file}”`,
        '把附件放进 originals/，或者改正文件名；在别的网站的改写 url',
      );
}

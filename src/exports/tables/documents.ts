import { isoDate, line, recordId, webUrl } from '../../schemas/common.ts';
import { documentSchema, type EvidenceDocument } from '../../schemas/document.ts';
import { originalPath } from '../../schemas/original.ts';
import { bodyColumns, evidencePlace, own, publishedOn, type About } from './shared.ts';
import { fields, tablesOf } from './table.ts';

const { column, table } = tablesOf<EvidenceDocument & { id: string }>();
const { shape } = documentSchema;

/** A document a row. */
export const documentTable = table('资料', ['id'], {
  ...own('documents'),
  ...fields(shape, 'title', 'kind'),
  ...bodyColumns((it: About) => it.organisation),
  by: column(line.optional().describe('谁写的：本站没有的单位'), (it) => it.by),
  ...evidencePlace((it: About) => it),
  year: column(shape.year.describe('年度；不是年度文件就空着'), (it) => it.year),
  ...fields(shape, 'writtenOn'),
  publishedOn,
  ...fields(shape, 'summary', 'points'),
  replyBy: column(line.optional().describe('答复单位；没有答复就空着'), (it) => it.reply?.by),
  repliedOn: column(isoDate.optional().describe('答复日期'), (it) => it.reply?.on),
  reply: column(line.optional().describe('答复内容'), (it) => it.reply?.text),
  accepted: column(line.optional().describe('采纳情况'), (it) => it.reply?.accepted),
  policy: column(recordId.optional().describe('依据的政策：在本站的编号'), (it) => it.policy),
  ...fields(shape, 'commitments'),
  fullText: column(webUrl.optional().describe('全文的网址'), (it) => it.url),
  original: column(webUrl.optional().describe('原件的网址'), ({ original }, { urlOf }) =>
    original?.file === undefined ? original?.url : urlOf(originalPath(original.file)),
  ),
  ...fields(shape, 'noOriginal'),
});

import { z } from 'zod';
import { collection } from './collection.ts';
import { divisionCode, line, pastDay, reference, source, webUrl } from './common.ts';
import { bodyCollections } from './reference.ts';
import { plainWords } from './enum-words.ts';
import { originalFile } from './original.ts';

/** Kinds of document that can be evidence. */
export const documentKinds = [
  ...['调研报告', '意见建议', '年度工作总结', '考核结果', '表扬通报', '预算报告', '进度报告', '检查报告'],
  ...['监测报告', '经费公告', '统计表', '其他'],
] as const;
/** One of them. */
export const documentKind = plainWords('documents.kind', documentKinds);
/** The document that asks for a reply: an opinion or proposal. */
export const proposal = '意见建议' satisfies (typeof documentKinds)[number];

/** What became of a proposal. */
export const acceptance = plainWords('documents.reply.accepted', ['采纳', '部分采纳', '没有采纳']);

/**
 * `content/documents/*.json`: a document that can be evidence (资料): a research report or a consultation of an
 * association, a yearly summary, a commendation, a report to the presidium.
 */
export const documentSchema = z
  .strictObject({
    title: line.describe('标题'),
    kind: documentKind.describe('类型'),
    organisation: reference(bodyCollections).optional().describe('谁写的：残联、协会或社会组织在本站的编号'),
    by: line.optional().describe('本站没有的单位写名称'),
    place: divisionCode.optional().describe('关于哪个地方：行政区划代码'),
    year: z.number().int().min(1990).max(2100).optional().describe('哪一年的；不是年度文件就不写'),
    writtenOn: pastDay.optional().describe('成文或者提交的日期'),
    publishedOn: pastDay.describe('公布日期'),
    summary: line.optional().describe('主要内容，一两句话'),
    points: z.array(line).default([]).describe('要点或者建议，逐条写；不写能认出某个人的话'),
    reply: z
      .strictObject({
        by: line.describe('谁答复'),
        on: pastDay.describe('答复日期'),
        text: line.describe('答复的主要内容'),
        accepted: acceptance.optional().describe('采纳情况'),
      })
      .optional()
      .describe('对建议的答复；还没有答复就不写'),
    policy: reference('policies').optional().describe('依据哪份文件：本站政策的编号'),
    commitments: z.array(reference('commitments')).default([]).describe('和哪些承诺有关：承诺编号'),
    url: webUrl.optional().describe('全文的网址；没有公开全文就不写'),
    original: z
      .strictObject({
        file: originalFile.optional(),
        url: webUrl.optional().describe('原件在别的网站的网址；放在 originals/ 里的不写'),
        pages: z.number().int().min(1).describe('原件页数'),
        bytes: z.number().int().min(1).describe('原件文件的大小，单位字节'),
        sha256: z
          .string()
          .regex(/^[0-9a-f]{64}$/, '写 64 位小写十六进制的校验码，用 sha256sum 算出')
          .describe('原件文件的 SHA-256 校验码，读者可以核对文件没有被改过'),
        receivedOn: pastDay.describe('收到原件的日期'),
      })
      .refine(({ file, url }) => (file === undefined) !== (url === undefined), {
        error: '写 file（originals/ 里的文件名）或者 url（别的网站的网址），二者只写其一',
        path: ['file'],
      })
      .optional()
      .describe('原件（PDF 或者扫描件）；没有就在 noOriginal 写原因'),
    noOriginal: line.optional().describe('为什么没有原件可看，如“原件有个人信息，不能公开”'),
    source: source.optional(),
    updatedOn: pastDay.optional().describe('本站最近更新这条记录的日期'),
  })
  .refine(({ organisation, by }) => (organisation === undefined) !== (by === undefined), {
    error: '写 organisation（本站的单位编号）或者 by（单位名称），二者只写其一',
    path: ['organisation'],
  })
  .refine(({ original, noOriginal }) => original === undefined || noOriginal === undefined, {
    error: '有原件就只写 original，没有才写 noOriginal',
    path: ['noOriginal'],
  });

/** A document that can be evidence. */
export type EvidenceDocument = z.output<typeof documentSchema>;

/** `content/documents/`. */
export const documentCollection = collection('json', documentSchema, '资料');

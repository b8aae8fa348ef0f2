import { z } from 'zod';
import { line } from './common.ts';

const words = line
  .min(2, '至少两个字')
  .describe('要放行的那几个字，照原文抄，如“张海燕，肢体二级”；只放行这一处');
const reason = line
  .min(4, '写明为什么可以公开，不只写“已核对”')
  .describe('为什么可以公开，如“本人书面同意，2026-03-12 存档”“是单位的公共邮箱”');

/**
 * What may look personal in a record and may be published all the same, each with its reason. It stands in any record, in the
 * files of which there is one, and in `site.json` for files that are no record; it is not published. Numbers of identity
 * cards, disability certificates, bank cards, mobile telephones and passports can't be allowed.
 */
export const privacyReviewedSchema = z
  .array(z.strictObject({ words, reason }))
  .min(1, '没有要放行的就不写')
  .describe('核对过的个人信息：检查时问到、可以公开的，逐条写明理由；这一项本身不公开');

/** Words that may be published, and why. */
export type Reviewed = z.output<typeof privacyReviewedSchema>[number];

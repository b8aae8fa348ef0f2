import type { Policy } from '../../schemas/policy.ts';
import { formatDocumentNumber } from './document-number.ts';

/**
 * How Chinese legal texts and their clauses are cited. A citation is in the language of the text, whatever language the
 * portal speaks, as a number printed in the text is.
 */

/** 发文字号 in standard form, where the text has one. */
export const policyNumber = (policy: Pick<Policy, 'number'>): string | undefined =>
  policy.number && formatDocumentNumber(policy.number);

/** A title in 《》; book marks inside it become 〈〉 (GB/T 15834). */
export const inBookMarks = (title: string): string =>
  `《${title.replace(/《/g, '〈').replace(/》/g, '〉')}》`;

/** How to cite a text: 《标题》（发文字号）. */
export function citePolicy(policy: Pick<Policy, 'title' | 'number'>): string {
  const number = policyNumber(policy);
  return `${inBookMarks(policy.title)}${number ? `（${number}）` : ''}`;
}

/** How to cite an attached text: 附件, from the second on with its number. `part` is from 1. */
export const citeAttachment = (part: number): string => `附件${part > 1 ? part : ''}`;

/** How to cite what has no printed number, below what it stands in: 第 3 段, 第 1 个小标题. */
export const citeUnnumbered = (kind: 'heading' | 'paragraph', nth: number): string =>
  kind === 'heading' ? `第 ${nth} 个小标题` : `第 ${nth} 段`;

/** What stands between an attached text and its clause. */
export const citeWithin = (attachment: string): string => `${attachment}：`;

/** How to cite what a text numbers twice in one place, from the second on. */
export const citeAgain = (citation: string, time: number): string => `${citation}（第 ${time} 处）`;

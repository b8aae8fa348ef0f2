import type { Policy } from '../../schemas/policy.ts';

/** Fields that are told where they were not found. */
const wanted = ['number', 'issuers', 'adoptedOn', 'publishedOn', 'recipients', 'kind'] as const;
type Wanted = (typeof wanted)[number];

/** Kinds of text that are sent to somebody (GB/T 9704, 7.3.2 主送机关). */
const sent: readonly Policy['kind'][] = ['通知', '意见', '通报', '报告', '请示', '批复', '函', '议案'];
/** Kinds that bear the number of their body besides those that are sent. */
const numbered: readonly Policy['kind'][] = [...sent, '决定', '命令'];

/**
 * The fields that a text of this kind states as a rule and the rest: an announcement, an order, a regulation or an
 * explanation is sent to nobody, only a page has a day of publication, and the kinds of GB/T 9704 are not all.
 */
export function expectedFields(
  kind: Policy['kind'],
  isPage: boolean,
  isExplanation: boolean,
): { expected: readonly Wanted[]; unusual: readonly Wanted[] } {
  const expects: Record<Wanted, boolean> = {
    number: numbered.includes(kind),
    issuers: true,
    adoptedOn: !isExplanation,
    publishedOn: isPage,
    recipients: sent.includes(kind),
    kind: false,
  };
  return {
    expected: wanted.filter((it) => expects[it]),
    unusual: wanted.filter((it) => !expects[it]),
  };
}

import { newest, type Audits } from '../audits/audits.ts';
import type { Period } from '../commitments/commitment-periods.ts';
import type { Subject } from '../commitments/commitment-subjects.ts';
import type { Evidence } from './figures.ts';
import { formatYuan } from '../values/money.ts';

/** 业务活动表: 政府补助 and 提供服务, of which purchased services are a part (会民非02表, 2004). */
const lines = [
  { line: 5, words: '政府补助收入' },
  { line: 3, words: '提供服务收入（其中可能有政府购买服务）' },
];

/**
 * What the audits of a year say about money that may have come from a federation. The accounts do not tell a
 * federation's money from others': evidence for a payment, never its figure.
 */
export function moneyEvidence(audits: Audits, subject: Subject, { years }: Period): Evidence[] {
  const [first, last] = years;
  return (audits.ofOrganisation.get(subject.key) ?? [])
    .filter(({ year }) => year >= first && year <= last)
    .map((audit): Evidence => {
      const { activity } = newest(audit);
      const said = lines.flatMap(({ line, words }) => {
        const amount = activity.find((row) => row.line === line)?.thisYear.total;
        return amount === undefined ? [] : [`${words} ${formatYuan(amount)} 元`];
      });
      return {
        ...{ collection: 'audits', id: audit.id, path: `/audits/${audit.id}/`, role: 'related' },
        label: `${audit.year} 年审计：${said.join('，') || '没有写这两项收入'}`,
      };
    });
}

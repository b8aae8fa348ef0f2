import { newest, type Audits } from '../audits/audits.ts';
import type { Period } from '../commitments/commitment-periods.ts';
import type { Subject } from '../commitments/commitment-subjects.ts';
import type { Evidence } from './figures.ts';

/** 业务活动表: 政府补助 and 提供服务, of which purchased services are a part (会民非02表, 2004). */
const lines = { subsidies: 5, services: 3 } as const;

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
      const amount = (line: number): number | undefined =>
        activity.find((row) => row.line === line)?.thisYear.total;
      const [subsidies, services] = [amount(lines.subsidies), amount(lines.services)];
      return {
        ...{ collection: 'audits', id: audit.id, path: `/audits/${audit.id}/`, role: 'related' },
        money: {
          year: audit.year,
          ...(subsidies === undefined ? {} : { subsidies }),
          ...(services === undefined ? {} : { services }),
        },
      };
    });
}

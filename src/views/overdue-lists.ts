import { listedCounts } from '../kinds/commitments.ts';
import type { Link } from '../kinds/sections.ts';
import { dutyYears, findings, unkeptDuties } from '../queries/audits/audits.ts';
import type { Words } from '../words/languages.ts';

/** The lists of what is overdue, each with how many it has; those with none are left out. */
export function overdueLists(words: Words): Link[] {
  const { due: w, frame } = words;
  const promises = listedCounts(words).find(({ status }) => status === 'overdue');
  const rectifications = findings().filter(({ state }) => state === 'overdue').length;
  return [
    ...dutyYears().flatMap((year) => {
      const count = unkeptDuties(year).filter(({ state }) => state === 'overdue').length;
      const label = words.text.labelled(w.overdueAudits, words.charts.year(year));
      return count > 0
        ? [{ label: frame.withCount(label, count), path: `/audits/missing/${year}/state/overdue/` }]
        : [];
    }),
    ...(rectifications > 0
      ? [
          {
            label: frame.withCount(w.overdueFindings, rectifications),
            path: '/audits/rectification/state/overdue/',
          },
        ]
      : []),
    ...(promises ? [{ label: frame.withCount(w.overduePromises, promises.count), path: promises.path }] : []),
  ];
}

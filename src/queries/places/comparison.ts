import { openRectifications } from '../../domain/audits/audit-findings.ts';
import { keyFigures, newest } from '../../domain/audits/audits.ts';
import { currentRows } from '../../domain/commitments/commitment-counts.ts';
import { villageShare } from '../../domain/directory/coverage.ts';
import { byNeed, keptOf, publishedOf, type ComparedFigures } from '../../domain/places/comparison.ts';
import type { Place } from '../../domain/places/places.ts';
import { satisfaction } from '../../domain/results/survey.ts';
import { sumOf } from '../../domain/values/money.ts';
import { latestYear } from '../audits/audit-state.ts';
import { audits, duties } from '../audits/audits.ts';
import { bodyOf } from '../audits/bodies.ts';
import { rowsOfPlace } from '../commitments/commitments.ts';
import { onceByValue } from '../../readings/once.ts';
import { coveragePage } from '../directory/coverage.ts';
import { surveys } from '../results/surveys.ts';
import { partOf } from './area-parts.ts';
import { asOf } from '../as-of/as-of.ts';

/** A place beside others, with the pages that its figures come from. */
export interface ComparedPlace {
  place: Place;
  figures: ComparedFigures;
  /** Id of the survey that the satisfaction is from. */
  survey?: string;
}

const commitmentsOf = (code: string): ComparedFigures['commitments'] =>
  keptOf(
    [...Map.groupBy(rowsOfPlace(code), (it) => it.commitment.id).values()]
      .flatMap((rows) => currentRows(rows))
      .map((it) => it.status),
  );

function moneyOf(code: string): Pick<ComparedFigures, 'audits' | 'openFindings' | 'income'> {
  const year = latestYear();
  const own = audits().all.filter((it) => partOf(bodyOf(it.organisation).place) === code);
  const due = year === undefined ? [] : duties(year).filter((it) => partOf(it.body.place) === code);
  const published = publishedOf(due);
  const incomes = own
    .filter((it) => it.year === year)
    .flatMap((it) => keyFigures(newest(it))?.income.now ?? []);
  return {
    ...(published ? { audits: published } : {}),
    ...(own.length > 0 ? { openFindings: openRectifications(own, asOf()).length } : {}),
    ...(incomes.length > 0 ? { income: sumOf(incomes) } : {}),
  };
}

/** The parts of the area side by side, those with the fewest village associations first; none where there are not two. */
export const comparedPlaces: () => ComparedPlace[] = onceByValue('compared-places', () => {
  const rows = coveragePage(undefined).rows;
  if (rows.length < 2) return [];
  return byNeed(
    rows.map(({ place, coverage, composition }): ComparedPlace => {
      const villages = villageShare(coverage.villages);
      const survey = surveys().find((it) => it.place === place.code && satisfaction(it));
      const satisfied = survey && satisfaction(survey);
      const commitments = commitmentsOf(place.code);
      const { founded, met } = composition;
      return {
        place,
        ...(survey ? { survey: survey.id } : {}),
        figures: {
          ...(villages ? { villages } : {}),
          ...(founded > 0 ? { composition: { part: met, whole: founded } } : {}),
          ...moneyOf(place.code),
          ...(commitments ? { commitments } : {}),
          ...(satisfied ? { satisfaction: satisfied } : {}),
        },
      };
    }),
  );
});

import { opinionKind, satisfactionKind } from '../../schemas/survey.ts';
import type { YesNo } from '../directory/composition.ts';
import type { Period } from '../commitments/commitment-periods.ts';
import type { Subject } from '../commitments/commitment-subjects.ts';
import { doneFigure, noFigures, shareFigure, type Evidence, type Figures } from './figures.ts';
import type { MeasureFacts } from './measure-facts.ts';
import { observedFigures } from './observations.ts';
import { satisfaction, type SurveyRecord } from '../results/survey.ts';

const yearOf = ({ years }: Period): number => years[1];

const ofYear = (
  year: number,
  bounds: { low: number; high: number } | undefined,
  evidence: Evidence[],
  knownOn?: string,
): Figures => ({
  kind: 'total',
  ...(bounds
    ? {
        figure: {
          ...bounds,
          asOf: `${year}-12-31`,
          ...(knownOn === undefined ? {} : { knownOn }),
          evidence,
        },
      }
    : {}),
});

const share = (tally: YesNo | undefined) =>
  tally && shareFigure(tally.yes, tally.unknown, tally.yes + tally.no + tally.unknown);

const list = (id: string, path: string): Evidence => ({ collection: 'lists', id, path, role: 'figure' });

const publishedList = (year: number): Evidence => list(`missing-${year}`, `/audits/missing/${year}/`);

/** Whether an organisation has published its audit of the year; who has not by the due date is known not to have. */
export function auditPublished(facts: MeasureFacts, subject: Subject, period: Period): Figures {
  const year = yearOf(period);
  const duty = facts.duties(year).get(subject.key);
  if (!duty || duty.state === 'not-due') return noFigures;
  const { audit, publishedOn } = duty;
  if (!audit || publishedOn === undefined)
    return {
      kind: 'dated',
      list: [
        {
          ...{ low: 0, high: 0, asOf: facts.today, knownOn: duty.dueOn },
          evidence: [publishedList(year)],
        },
      ],
    };
  const evidence: Evidence = {
    ...{ collection: 'audits', id: audit.id, path: `/audits/${audit.id}/`, role: 'figure' },
  };
  return {
    kind: 'dated',
    list: [{ ...doneFigure, asOf: publishedOn, knownOn: publishedOn, evidence: [evidence] }],
  };
}

/** Share of those who have to publish the audit of the year and have done so, sooner or later. */
export function auditsPublished(facts: MeasureFacts, subject: Subject, period: Period): Figures {
  const year = yearOf(period);
  return ofYear(year, share(facts.published(year).get(subject.key)), [publishedList(year)]);
}

/** Share of the rectifications of audits due in the year that were done in time. */
export function rectifiedInTime(facts: MeasureFacts, subject: Subject, period: Period): Figures {
  const year = yearOf(period);
  return ofYear(year, share(facts.rectified(year).get(subject.key)), [
    list('rectification', '/audits/rectification/'),
  ]);
}

/** Share of the findings of inspections due in the year that were put right in time. */
export function inspectionRectified(facts: MeasureFacts, subject: Subject, period: Period): Figures {
  const year = yearOf(period);
  const evidence = (facts.inspectionsDue(year).get(subject.key) ?? []).map(({ id }): Evidence => {
    return { collection: 'inspections', id, path: `/inspections/${id}/`, role: 'figure' };
  });
  return ofYear(year, share(facts.inspectionRectified(year).get(subject.key)), evidence);
}

/** Share of the major projects, as the federation counts them, that have a published evaluation of the year. */
export function evaluationsPublished(facts: MeasureFacts, subject: Subject, period: Period): Figures {
  const year = yearOf(period);
  const here = facts.majorEvaluations.get(`${year} ${subject.key}`) ?? [];
  const counted = observedFigures(facts.observations, 'major-projects', subject, period);
  const whole = counted.kind === 'total' ? counted.figure : undefined;
  if (!whole) return noFigures;
  const projects = new Set(here.map((it) => it.project)).size;
  return ofYear(
    year,
    shareFigure(Math.min(projects, whole.low / 100), 0, whole.low / 100),
    [
      ...here.map(({ id }): Evidence => {
        return { collection: 'evaluations', id, path: `/evaluations/${id}/`, role: 'figure' };
      }),
      ...whole.evidence,
    ],
    whole.knownOn,
  );
}

const surveyEvidence = ({ id }: SurveyRecord): Evidence => ({
  ...{ collection: 'surveys', id, path: `/surveys/${id}/`, role: 'figure' },
});

/** The surveys of a year that are about a subject. */
const surveysOf = ({ surveys }: MeasureFacts, { key }: Subject, period: Period): readonly SurveyRecord[] =>
  surveys.get(`${yearOf(period)} ${key}`) ?? [];

/** The lowest satisfaction of the surveys of a year. */
function lowest(facts: MeasureFacts, subject: Subject, period: Period): Figures {
  const asked = surveysOf(facts, subject, period).filter((it) => it.kind === satisfactionKind);
  const shares = asked.flatMap((it) => {
    const said = satisfaction(it)?.hundredths;
    return said === undefined ? [] : [said];
  });
  const low = Math.min(...shares);
  const knownOn = asked
    .map((it) => it.publishedOn)
    .sort()
    .at(-1);
  const bounds = shares.length > 0 ? { low, high: low } : undefined;
  return ofYear(yearOf(period), bounds, asked.map(surveyEvidence), knownOn);
}

/** The lowest satisfaction of the year’s surveys of a place. */
export const placeSatisfaction = (facts: MeasureFacts, subject: Subject, period: Period): Figures =>
  lowest(facts, subject, period);

/** The lowest satisfaction of the year’s surveys about an organisation. */
export const bodySatisfaction = (facts: MeasureFacts, subject: Subject, period: Period): Figures =>
  lowest(facts, subject, period);

/** Whether an opinion survey of the place was published for the year; none on record says nothing. */
export function opinionSurvey(facts: MeasureFacts, subject: Subject, period: Period): Figures {
  const held = surveysOf(facts, subject, period).filter((it) => it.kind === opinionKind);
  return {
    kind: 'dated',
    list: held
      .map((it) => ({
        ...{ ...doneFigure, asOf: it.until ?? it.publishedOn, knownOn: it.publishedOn },
        evidence: [surveyEvidence(it)],
      }))
      .sort((a, b) => (a.asOf < b.asOf ? -1 : 1)),
  };
}

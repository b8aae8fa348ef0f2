import { missedTargets, type EvaluationRecord, type MissedTarget } from '../domain/results/evaluation.ts';
import { once, recordsWithId } from './content.ts';

/** All evaluations, latest year first, then as published; empty where there is none. */
export const evaluations: () => EvaluationRecord[] = once(() =>
  recordsWithId('evaluations').sort(
    (a, b) => b.year - a.year || b.publishedOn.localeCompare(a.publishedOn) || (a.id < b.id ? -1 : 1),
  ),
);

/** The evaluations of an organisation's projects, latest first. */
export const evaluationsOf = (organisation: string): EvaluationRecord[] =>
  evaluations().filter((it) => it.organisation === organisation);

/** The years with an evaluation, latest first. */
export const evaluationYears = (): number[] => [...new Set(evaluations().map((it) => it.year))];

/** Every target that was not reached, across all evaluations. */
export const missed: () => MissedTarget[] = once(() => missedTargets(evaluations()));

import { byYear } from '../../domain/lists/record-order.ts';
import { missedTargets, type EvaluationRecord, type MissedTarget } from '../../domain/results/evaluation.ts';
import { recordsWithId } from '../content/content.ts';
import { onceByKey } from '../../readings/by-key.ts';
import { once } from '../../readings/once.ts';

/** What evaluations of one project share. */
const projectKey = ({ project, place }: EvaluationRecord): string => JSON.stringify([place, project]);

/** All evaluations, latest year first, then as published; empty where there is none. */
export const evaluations: () => EvaluationRecord[] = once(() => recordsWithId('evaluations').sort(byYear));

const projects = once(() => Map.groupBy(evaluations(), projectKey));
const ofProject = onceByKey('project', (key) => projects().get(key)?.toReversed() ?? []);

/** Every target that was not reached, across all evaluations. */
export const missed: () => MissedTarget[] = once(() => missedTargets(evaluations()));

/** An evaluation with the targets that were missed in it. */
export interface MissedOf {
  evaluation: EvaluationRecord;
  targets: MissedTarget[];
}

/** The targets that were missed, evaluation by evaluation. */
export const missedByEvaluation = (): MissedOf[] =>
  [...Map.groupBy(missed(), (it) => it.evaluation)].map(([evaluation, targets]) => ({ evaluation, targets }));

/** All evaluations of the project that one evaluates, itself too, oldest year first. */
export const evaluationsOfProject = (evaluation: EvaluationRecord): EvaluationRecord[] =>
  ofProject(projectKey(evaluation));

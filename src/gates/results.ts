import { checkEvaluation } from '../domain/results/evaluation-check.ts';
import { checkSurvey } from '../domain/results/survey.ts';
import type { FaultAt } from '../domain/values/fault.ts';
import { askedOf } from '../records/asked.ts';
import type { Content } from '../records/content.ts';
import type { RecordPath } from '../records/folder.ts';
import { sayEvaluationFault } from '../words/zh-CN/faults/evaluation.ts';
import type { Said } from '../words/zh-CN/faults/said.ts';
import { saySurveyFault } from '../words/zh-CN/surveys.ts';
import { findingOf, type RecordFault } from './record-fault.ts';
import type { Gate } from './types.ts';

/** What is wrong in the arithmetic of evaluations and in the counts of surveys. */
export function resultFaults(content: Content): RecordFault[] {
  const said =
    <Fault extends FaultAt>(record: RecordPath, say: (fault: Fault) => Said) =>
    (fault: Fault): RecordFault => ({ record, path: fault.path, level: fault.level, ...say(fault) });
  return [
    ...askedOf(content, 'evaluations').flatMap((it) =>
      checkEvaluation(it.data).map(said(it, sayEvaluationFault)),
    ),
    ...askedOf(content, 'surveys').flatMap((it) => checkSurvey(it.data).map(said(it, saySurveyFault))),
  ];
}

/** Points, scores, grades and execution rates of evaluations, and the counts of surveys, are what they can be. */
export const results: Gate<Content> = {
  name: 'results',
  description: '绩效评价的分值、得分、执行率、等级算得对，调查的人数对得上',
  check: (content) => resultFaults(content).map((fault) => findingOf(content, fault)),
};

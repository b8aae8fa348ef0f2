import { checkEvaluation } from '../domain/results/evaluation-check.ts';
import { checkSurvey } from '../domain/results/survey.ts';
import type { FaultAt } from '../domain/values/fault.ts';
import { recordsOf, type Content } from '../records/content.ts';
import type { RecordPath } from '../records/folder.ts';
import { sayEvaluationFault } from '../words/zh-CN/faults/evaluation.ts';
import type { Said } from '../words/zh-CN/faults/said.ts';
import { saySurveyFault } from '../words/zh-CN/surveys.ts';
import { findingOf } from './record-fault.ts';
import type { Finding, Gate } from './types.ts';

/** Points, scores, grades and execution rates of evaluations, and the counts of surveys, are what they can be. */
export const results: Gate<Content> = {
  name: 'results',
  description: '绩效评价的分值、得分、执行率、等级算得对，调查的人数对得上',
  check: (content) => {
    const finding =
      <Fault extends FaultAt>(record: RecordPath, say: (fault: Fault) => Said) =>
      (fault: Fault): Finding =>
        findingOf(content, { record, path: fault.path, level: fault.level, ...say(fault) });
    return [
      ...recordsOf(content, 'evaluations').flatMap((it) =>
        checkEvaluation(it.data).map(finding(it, sayEvaluationFault)),
      ),
      ...recordsOf(content, 'surveys').flatMap((it) => checkSurvey(it.data).map(finding(it, saySurveyFault))),
    ];
  },
};

import type { FaultAt } from '../domain/values/fault.ts';
import { checkGuide, checkOpportunity } from '../domain/volunteering/volunteer-check.ts';
import { askedOf } from '../records/asked.ts';
import type { Content } from '../records/content.ts';
import type { Said } from '../words/zh-CN/faults/said.ts';
import { sayGuideFault, sayOpportunityFault } from '../words/zh-CN/faults/volunteering.ts';
import { findingOf, type RecordFault } from './record-fault.ts';
import type { Gate } from './types.ts';

/** What does not fit together in the times of opportunities and of training, and who could not sign up. */
export function volunteeringFaults(content: Content): RecordFault[] {
  const at =
    (file: string) =>
    (fault: FaultAt & Said): RecordFault => ({ record: { file }, ...fault });
  const guide = content.singles['volunteer-guide'];
  return [
    ...askedOf(content, 'volunteering').flatMap(({ file, data }) =>
      checkOpportunity(data)
        .map((it) => ({ ...it, ...sayOpportunityFault(it) }))
        .map(at(file)),
    ),
    ...(guide
      ? checkGuide(guide)
          .map((it) => ({ ...it, ...sayGuideFault(it) }))
          .map(at('volunteer-guide.json'))
      : []),
  ];
}

/** Times of opportunities and of training fit together, and whoever reads of one can sign up. */
export const volunteeringGate: Gate<Content> = {
  name: 'volunteering',
  description: '志愿岗位和培训的时间前后不矛盾，看到的人能报名',
  check: (content) => volunteeringFaults(content).map((fault) => findingOf(content, fault)),
};

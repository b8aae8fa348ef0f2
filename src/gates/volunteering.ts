import type { FaultAt } from '../domain/values/fault.ts';
import { checkGuide, checkOpportunity } from '../domain/volunteering/volunteer-check.ts';
import { recordsOf, type Content } from '../records/content.ts';
import type { Said } from '../words/zh-CN/faults/said.ts';
import { sayGuideFault, sayOpportunityFault } from '../words/zh-CN/faults/volunteering.ts';
import { findingOf } from './record-fault.ts';
import type { Finding, Gate } from './types.ts';

type Fault = FaultAt & Said;

/** Addresses below `/volunteer/` that are no opportunity: its pages, files and numbered lists. */
const taken = /^(guide|board|calendar|list|\d+)$/;

const idFault = (id: string): Fault[] =>
  taken.test(id)
    ? [
        {
          path: [],
          what: `编号“${id}”是网站自己用的网址`,
          todo: '给文件换一个名字，如“guide-dog-walk”',
          level: 'error',
        },
      ]
    : [];

/** Times of opportunities and of training fit together, and whoever reads of one can sign up. */
export const volunteering: Gate<Content> = {
  name: 'volunteering',
  description: '志愿岗位和培训的时间前后不矛盾，看到的人能报名，编号不和网站自己的网址相同',
  check: (content) => {
    const finding =
      (file: string) =>
      (fault: Fault): Finding =>
        findingOf(content, { record: { file }, ...fault });
    const guide = content.singles['volunteer-guide'];
    return [
      ...recordsOf(content, 'volunteering').flatMap(({ id, file, data }) =>
        [...idFault(id), ...checkOpportunity(data).map((it) => ({ ...it, ...sayOpportunityFault(it) }))].map(
          finding(file),
        ),
      ),
      ...(guide
        ? checkGuide(guide)
            .map((it) => ({ ...it, ...sayGuideFault(it) }))
            .map(finding('volunteer-guide.json'))
        : []),
    ];
  },
};

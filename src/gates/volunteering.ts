import type { Fault } from '../domain/fault.ts';
import { checkGuide, checkOpportunity } from '../domain/volunteer-check.ts';
import { lineOfField, place, recordsOf, type Content } from '../records/content.ts';
import type { Finding, Gate } from './types.ts';

/** Times of opportunities and of training fit together, and whoever reads of one can sign up. */
export const volunteering: Gate<Content> = {
  name: 'volunteering',
  description: '志愿岗位和培训的时间前后不矛盾，看到的人能报名',
  check: (content) => {
    const finding =
      (file: string) =>
      ({ path, what, todo, level }: Fault): Finding => ({
        gate: 'volunteering',
        where: place(file, lineOfField(content, { file }, path), path),
        ...{ what, todo, level },
      });
    const guide = content.singles['volunteer-guide'];
    return [
      ...recordsOf(content, 'volunteering').flatMap((it) => checkOpportunity(it.data).map(finding(it.file))),
      ...(guide ? checkGuide(guide).map(finding('volunteer-guide.json')) : []),
    ];
  },
};

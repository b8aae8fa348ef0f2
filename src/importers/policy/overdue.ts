import type { PolicyStatus } from '../../schemas/policy.ts';
import type { Remark } from '../source/types.ts';
import type { Candidate } from './candidates.ts';

/** A text whose term is over and that nothing calls 失效 or 废止: whether it was extended is for a person to say. */
export function overdue(
  expiresOn: Candidate<string> | undefined,
  status: Candidate<PolicyStatus> | undefined,
  today: string,
): Remark[] {
  if (!expiresOn || expiresOn.value >= today || status?.value === '失效' || status?.value === '废止')
    return [];
  const stated = status ? `${status.why}是“${status.value}”` : '没有写时效性';
  return [
    {
      line: expiresOn.lines[0] ?? 0,
      what: `有效期到 ${expiresOn.value}`,
      why: `有效期已经过了（今天是 ${today}），而${stated}：没有延期的加 --field status=失效，延长了的加 --field expiresOn=新的截止日期`,
    },
  ];
}

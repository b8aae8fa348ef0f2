import { isPrefix } from './clause-ranks.ts';
import type { Clause, ClauseKind } from './clause.ts';

/** Cites an attached text, the first without its number. */
export const citeAttachment = (attachment: number): string => `附件${attachment > 1 ? attachment : ''}`;

/** Cites a block without a number: it is counted among those of its place. */
export const citeCounted = (kind: ClauseKind, count: number): string =>
  kind === 'heading' ? `第 ${count} 个小标题` : `第 ${count} 段`;

/** Cites what the text numbers twice in one place. */
export const citeAgain = (citation: string, time: number): string => `${citation}（第 ${time} 处）`;

/**
 * The words before a clause's own: those of what it stands in (`above`, outermost first). 4.2.1 names 4 and 4.2 itself,
 * so it is cited below what they stand in.
 */
export function citedAbove(
  { number, attachment }: Pick<Clause, 'number' | 'attachment'>,
  above: readonly Clause[],
): string {
  let at = above.length - 1;
  for (let it = number; it && at >= 0 && isPrefix(above[at]?.number ?? null, it); at -= 1)
    it = above[at]?.number ?? null;
  return above[at]?.citation ?? (attachment ? `${citeAttachment(attachment)}：` : '');
}

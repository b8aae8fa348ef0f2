import type { Candidate } from './candidates.ts';
import type { Fact, FactField } from './fact-labels.ts';
import type { Head } from './head.ts';
import type { Placed } from './parts.ts';
import type { Role } from './roles.ts';

/** A text as far as it is read: its head, the parts of its main text, and what the page states. */
export interface ReadText {
  head: Head;
  main: readonly Placed[];
  facts: readonly Fact[];
}

/** The parts of the main text that have a role. */
export const of = ({ main }: ReadText, role: Role): Placed[] => main.filter((it) => it.role === role);

/** What the page or the head states of a field, as candidates. */
export const stated = <Value>(
  { facts }: ReadText,
  field: FactField,
  read: (value: string) => Value | null | undefined,
  score = 4,
): Candidate<Value>[] =>
  facts.flatMap((it) => {
    const value = it.field === field && it.value !== '' ? read(it.value) : null;
    return value === null || value === undefined
      ? []
      : [
          {
            value,
            lines: it.line > 0 ? [it.line] : [],
            score: it.plain ? score : score - 1.5,
            ...(it.unseen ? { told: true as const } : {}),
            why: it.why ?? (it.label ? `网页写明的“${it.label}”` : '网页的时间'),
          },
        ];
  });

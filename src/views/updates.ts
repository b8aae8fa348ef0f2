import type { StatusRow } from '../domain/commitments/commitment-rows.ts';
import { statusPath, tablePage } from '../domain/commitments/status-anchor.ts';
import type { StatusChangeGroup } from '../domain/commitments/status-change-groups.ts';
import { inOrderOfDays } from '../domain/lists/day-order.ts';
import { kinds } from '../kinds/index.ts';
import type { Update } from '../kinds/definition.ts';
import { commitmentById, commitmentChanges } from '../queries/commitments/commitments.ts';
import { onceFor } from '../readings/once.ts';
import { asOf } from '../queries/as-of/as-of.ts';
import type { Words } from '../words/languages.ts';

/** How many the list and its feed hold. */
const mostUpdates = 60;
/** How many the feed of the commitments holds. */
export const mostChanges = 100;
const mostNames = 4;

/** Where a status of an earlier day stands today: its row, or where there is none any more, the page of its commitment. */
function placeOf({ commitment: { id }, subject, period }: StatusRow): string {
  const rows = commitmentById(id)?.rows ?? [];
  const row = rows.find((it) => it.subject.key === subject.key && it.period.key === period.key);
  return row ? statusPath(row) : tablePage(id, 1);
}

/** A change of statuses as an entry. */
export const changeUpdate = (words: Words, { on, rows }: StatusChangeGroup): Update => {
  const [first] = rows;
  const { id, sentence } = first.commitment;
  const names = rows
    .slice(0, mostNames)
    .map(({ subject, period }) =>
      period.dueOn === undefined
        ? words.commitmentParts.subject(subject)
        : words.updates.subject(words.commitmentParts.subject(subject), words.commitmentParts.period(period)),
    );
  return {
    ...{ on, word: words.commitments.update, path: `/commitments/${id}/`, at: placeOf(first) },
    id: `/commitments/${id}/#${first.status}-${on}`,
    title: words.updates.change(words.states.commitment[first.status], sentence),
    facts: words.updates.subjects(names, rows.length),
  };
};

/** Where commitments came to stand, by the day on which that could be known, latest first; earlier ones stay. */
export const statusUpdates = onceFor((words: Words): Update[] =>
  commitmentChanges(mostChanges).map((it) => changeUpdate(words, it)),
);

/** What was published or changed last, latest first; what is dated after today waits for its day. */
export const latestUpdates = (words: Words): Update[] =>
  inOrderOfDays([...kinds(words).map((it) => it.updates()), statusUpdates(words)], asOf()).slice(
    0,
    mostUpdates,
  );

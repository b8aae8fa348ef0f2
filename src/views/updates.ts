import { today } from '../clock.ts';
import { statusPath } from '../domain/commitments/status-anchor.ts';
import { groupChanges, type StatusChangeGroup } from '../domain/commitments/status-change-groups.ts';
import { inOrderOfDays } from '../domain/lists/day-order.ts';
import { kinds } from '../kinds/index.ts';
import type { Update } from '../kinds/definition.ts';
import { commitmentChanges } from '../queries/commitments.ts';
import { once } from '../queries/content.ts';
import { words } from '../words/index.ts';

const w = words.updates;

/** How many the list and its feed hold. */
const mostUpdates = 60;
/** How many the feed of the commitments holds. */
const mostChanges = 100;
const mostNames = 4;

const changeUpdate = ({ on, rows }: StatusChangeGroup): Update => {
  const [first] = rows;
  const { id, sentence } = first.commitment;
  const names = rows
    .slice(0, mostNames)
    .map(({ subject, period }) =>
      period.dueOn === undefined
        ? words.commitmentParts.subject(subject)
        : w.subject(words.commitmentParts.subject(subject), words.commitmentParts.period(period)),
    );
  return {
    ...{ on, word: words.commitments.update, path: `/commitments/${id}/`, id: statusPath(first) },
    title: w.change(words.states.commitment[first.status], sentence),
    facts: w.subjects(names, rows.length),
  };
};

/** Where commitments came to stand, by the day since when, latest first. */
export const statusUpdates: () => Update[] = once(() =>
  groupChanges(commitmentChanges()).slice(0, mostChanges).map(changeUpdate),
);

/** What was published or changed last, latest first; what is dated after today waits for its day. */
export const latestUpdates = (): Update[] =>
  inOrderOfDays([...kinds.map((it) => it.updates()), statusUpdates()], today()).slice(0, mostUpdates);

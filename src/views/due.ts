import { dueGroups, type DueItem } from '../domain/due/due.ts';
import { dayAfter } from '../domain/values/days.ts';
import { idOf } from '../identity.ts';
import type { Update } from '../kinds/definition.ts';
import { due } from '../queries/due/due.ts';
import { asOf } from '../queries/as-of/as-of.ts';
import type { Words } from '../words/languages.ts';

/** What has to be done, in a line. */
export function dueTitle(words: Words, { what }: DueItem): string {
  switch (what.kind) {
    case 'audit':
      return words.due.audit(what.year);
    case 'finding':
      return words.due.finding(what.title);
    case 'commitment': {
      const { commitment, period } = what.row;
      return words.due.commitment(commitment.sentence, words.commitmentParts.period(period));
    }
  }
}

/** Who has to do it. */
export const dueName = (words: Words, { name, what }: DueItem): string =>
  name ?? (what.kind === 'commitment' ? words.commitmentParts.subject(what.row.subject) : '');

/** Something that is due, with all who have to do it. */
interface DueLine {
  on: string;
  title: string;
  path: string;
  who: { name: string; path?: string }[];
}

/** What is due, in lines: what is the same for several is one. */
export const dueLines = (words: Words, items: readonly DueItem[]): DueLine[] =>
  dueGroups(items).map((own) => {
    const [first] = own;
    // Of a promise the whole page, since the line is about all whom it binds.
    const path = first.what.kind === 'commitment' ? first.path.replace(/#.*/, '') : first.path;
    const who = own.map((it) => ({
      name: dueName(words, it),
      ...(it.whoPath === undefined ? {} : { path: it.whoPath }),
    }));
    return { on: first.on, title: dueTitle(words, first), path, who };
  });

const mostEntries = 100;

/** What is due, for a calendar: the day by which it is; `urlOf` makes the full URL of a path. */
export function dueEvent(words: Words, item: DueItem, urlOf: (path: string) => string) {
  const title = words.text.labelled(dueName(words, item), dueTitle(words, item));
  const url = urlOf(item.path);
  return { uid: idOf(`/due/#${item.id}`), on: item.on, title, description: `${title}\n${url}`, url };
}

/** What is due, for feed readers: an entry on the first of the month before, so that feeds change by the month. */
export function dueUpdate(words: Words, item: DueItem): Update {
  const title = words.text.labelled(dueName(words, item), dueTitle(words, item));
  const facts = words.due.until(words.dates.day(item.on));
  const shared = {
    on: `${dayAfter(`${item.on.slice(0, 7)}-01`, -1).slice(0, 7)}-01`,
    word: words.due.update,
    title,
    facts,
  };
  return { ...shared, path: '/due/', at: item.path, id: `/due/#${item.id}-${item.on}` };
}

/** What is due this month and the next, for feed readers, latest first. */
export const dueUpdates = (words: Words, items: readonly DueItem[] = due(), day = asOf()): Update[] =>
  items
    .map((it) => dueUpdate(words, it))
    .filter(({ on }) => on <= day)
    .reverse()
    .slice(0, mostEntries);

import type { ClauseKind } from './clause.ts';

const letters: Record<ClauseKind, string> = {
  part: 'part',
  chapter: 'c',
  division: 'sec',
  article: 'art',
  section: 's',
  item: 'n',
  subitem: 'm',
  point: 'r',
  decimal: 'd',
  roman: 'i',
  stem: 't',
  letter: 'l',
  ordinal: 'o',
  heading: 'h',
  paragraph: 'p',
  dash: 'p',
  list: 'p',
  table: 'p',
};

/** What stands in one place, numbered by what is printed; where nothing is printed, counted. */
export class IdMaker {
  private readonly counts = new Map<string, number>();
  private readonly taken = new Map<string, number>();

  /** The id of the next clause below a prefix (`c3-`, `a1-`, or nothing) and, where no number is printed, its count. */
  next(prefix: string, kind: ClauseKind, number: string): { id: string; count: number } {
    const base = `${prefix}${letters[kind]}`;
    const count = (this.counts.get(base) ?? 0) + 1;
    if (number === '') this.counts.set(base, count);
    const wanted = `${base}${number || count}`;
    const times = (this.taken.get(wanted) ?? 0) + 1;
    this.taken.set(wanted, times);
    return { id: times === 1 ? wanted : `${wanted}x${times}`, count };
  }
}
